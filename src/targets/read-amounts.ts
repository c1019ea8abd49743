import type { Entity } from "../entities/index.ts";
import type { Span } from "../text/index.ts";
import { boundAfter, boundBefore } from "./read-bounds.ts";
import type { Comparator } from "./target.ts";

/** A number with its unit, as a target carries it; the span is that of number and unit without their bound. */
export interface Amount extends Span {
  kind: Entity["kind"];
  value: number;
  upper?: number;
  unit?: string;
  base?: { value: number; unit: string };
  comparator: Comparator;
  /** 翻一番, 增加一倍: the words of growth are part of it. */
  growth: boolean;
  /** The bound stands in front (不低于) and takes the place of a verb. */
  boundBefore: boolean;
  /** With its bound: what is left of it is the name and verb. */
  outer: Span;
}

const AMOUNT_KINDS: ReadonlySet<Entity["kind"]> = new Set(["number", "percent", "quantity", "multiple", "ratio", "duration"]);
/** Between a bound and its number, and behind the unit: 不低于（含）, 200名（个）左右 */
const LOOK = 6;

/** 百亿级, 4A级, 60千米制: a class, whatever is counted in it. */
const CLASS_BEHIND = /^(?:级(?!差)|档|制(?!造)|型(?!号))/;
/** 六大, 三个, 千家, 陆家嘴: words that count parts or many, or are a name; only what is measured (千万千瓦, 万亿元) is promised in words. */
const COUNTED_IN_WORDS =
  /^(?!.*[\d０-９])(?!.*(?:千瓦|兆瓦|公里|平方|亩|吨|元|立方|标准箱))[一二三四五六七八九十两百千万亿几半壹贰叁肆伍陆柒捌玖拾]+/;

/** The amounts among the entities of a block; `offset` is where the block starts. */
export function amountsOf(entities: readonly Entity[], text: string, offset: number): Amount[] {
  const amounts: Amount[] = [];
  for (const entity of entities) {
    if (!AMOUNT_KINDS.has(entity.kind)) continue;
    const amount = amountOf(entity, text, offset);
    if (amount === undefined || amount.unit === "级" || amount.unit === "成" || CLASS_BEHIND.test(text.slice(amount.end, amount.end + 2)))
      continue;
    if (amount.kind === "quantity" && COUNTED_IN_WORDS.test(text.slice(amount.start, amount.end))) continue;
    amounts.push(amount);
  }
  return amounts;
}

function amountOf(entity: Entity, text: string, offset: number): Amount | undefined {
  const [coreStart, coreEnd] = entity.core ?? [entity.start, entity.end];
  const end = coreEnd + offset;
  // Of 降低一半 the word of change is the verb; the share is a number of its own.
  const half = entity.kind === "multiple" && entity.value === 0.5 && text.slice(end - 2, end) === "一半";
  const start = half ? end - 2 : coreStart + offset;
  const duration = entity.kind === "duration" ? durationAmount(text.slice(start, end)) : undefined;
  const [lower, upper] = [numberOf(entity.lower), numberOf(entity.upper)];
  const share = half || (entity.kind === "number" && /半|分之|^\d+\/\d+$/.test(text.slice(start, end)) && typeof entity.value === "number");
  const value =
    (share ? Number(((entity.value as number) * 100).toPrecision(12)) : undefined) ??
    duration?.value ??
    numberOf(entity.value) ??
    lower ??
    upper;
  if (value === undefined) return undefined;
  const ranged = entity.value === null && lower !== undefined && upper !== undefined && lower !== upper;
  const before = boundBefore(text.slice(Math.max(offset, start - LOOK), start));
  const after = boundAfter(skipBracket(text.slice(end, end + 2 * LOOK)));
  const amount: Amount = {
    start,
    end,
    kind: share ? "percent" : entity.kind,
    value,
    comparator: ranged ? "range" : (after ?? before ?? (entity.approx ? "approx" : "eq")),
    growth: !share && entity.kind === "multiple" && /[番增长高减升]/.test(text.slice(entity.start + offset, entity.end + offset)),
    boundBefore: before !== undefined,
    outer: { start: half ? start : entity.start + offset, end: entity.end + offset },
  };
  if (ranged) amount.upper = upper;
  // 4‰: the recogniser counts in hundredths; an indicator is measured as written.
  if (entity.kind === "percent" && text.slice(start, end).endsWith("‰")) {
    for (const key of ["value", "upper"] as const) if (amount[key] !== undefined) amount[key] = Number((amount[key] * 10).toPrecision(12));
    return { ...amount, unit: "‰" };
  }
  const unit =
    duration?.unit ??
    (share ? "%" : entity.kind === "percent" ? (entity.unit ?? "%") : entity.kind === "multiple" ? (entity.unit ?? "倍") : entity.unit);
  if (unit !== undefined) amount.unit = unit;
  if (entity.base !== undefined) amount.base = { value: entity.base.value, unit: entity.base.unit };
  return amount;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** 200名（个）左右: the second unit in brackets does not hide the bound. */
function skipBracket(words: string): string {
  return /^[（(]/.test(words) ? words.replace(/^[（(][^）)]{0,4}[）)]/, "") : words;
}

/** 13.5年 as an amount of years: the recogniser's value is a duration (P13.5Y), of which a target needs number and unit. */
function durationAmount(words: string): { value: number; unit: string } | undefined {
  const match = /([\d.０-９]+)\s*(?:个)?(年|月|周|天|日|工作日|小时|分钟|秒)/.exec(words);
  return match === null ? undefined : { value: Number(match[1]!.normalize("NFKC")), unit: match[2]! };
}
