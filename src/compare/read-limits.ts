import { type Entity, recognize } from "../entities/index.ts";
import type { Span } from "../text/index.ts";
import { CASE_BEFORE, LIMIT_KINDS, type LimitKindRow, RUNS_FROM, WHO } from "./tables/limit-kinds.ts";
import type { Unit } from "./units.ts";

/** 期限: how long before, after or for what time something has to be, may be or is done. */
export interface Limit extends Span {
  /** The unit that it stands in. */
  node: string;
  /** As it is written, with what it runs from: 自收到申请之日起二十日内. */
  text: string;
  /** Within so long, so long ahead, for so long at most or at least, or simply for so long. */
  kind: LimitKindRow["kind"];
  amount: number;
  unit: LimitUnit;
  /** The event that it runs from: 收到申请. */
  from?: string;
  /** Who has to keep it, where the sentence says so. */
  who?: string;
  /** What its sentence says beside it: what is to be done, and in which case. */
  act: string;
  /** The part of `act` that the limit is nearest to. */
  core: string;
  /** Other amounts of `act`, as `value` of an entity: 满一年不满三年 is another case than 满三年. */
  amounts: string[];
}

export type LimitUnit = "hour" | "day" | "workday" | "month" | "year";

/** The time limits of a unit in the order of its text. */
export function readLimits(unit: Unit): Limit[] {
  return unit.sentences.flatMap(sentence => (MAY_LIMIT.test(sentence.text) ? limitsOf(sentence, unit.id) : []));
}

/** Most sentences have none. */
const MAY_LIMIT = /[日天月年时周]/u;

function limitsOf({ start, text }: Unit["sentences"][number], node: string): Limit[] {
  const entities = recognize(text);
  const found = entities.flatMap(entity => {
    const limit = limitAt(text, entity);
    return limit === undefined ? [] : [{ ...limit, entity }];
  });
  return found.map((one, i) => {
    // of several limits in one sentence each has what stands from its clause on
    const from = i === 0 ? 0 : clauseStart(text, one.start);
    const to = i + 1 < found.length ? clauseStart(text, found[i + 1]!.start) : text.length;
    const [before, after] = [text.slice(from, one.start), text.slice(one.end, Math.max(to, one.end))];
    const amounts = entities.filter(other => other !== one.entity && other.start >= from && other.end <= to && other.kind !== "ordinal");
    const who = whoIn(before);
    const ahead = text.slice(Math.max(from, clauseStart(text, one.start)), one.start);
    const near = !NAMES_BEFORE.has(one.kind) && bare(after).length >= LEAST_CORE ? after : ahead + /^[^，,]*/u.exec(after)![0];
    return {
      node,
      start: start + one.start,
      end: start + one.end,
      text: bare(text.slice(one.start, one.end)),
      kind: one.kind,
      amount: one.amount,
      unit: one.unit,
      ...(one.from !== undefined && { from: one.from }),
      ...(who !== undefined && { who }),
      act: bare(joined(before, after)),
      core: bare(near),
      amounts: amounts.map(({ value, lower, upper }) => JSON.stringify(value ?? lower ?? upper)).sort(),
    };
  });
}

/** 试用期不得超过六个月, 保修期为二年: what is limited stands before. */
const NAMES_BEFORE: ReadonlySet<Limit["kind"]> = new Set(["most", "least", "lasts"]);
/** What stands behind a limit and is shorter says nothing of the act: 试用期不得超过六个月. */
const LEAST_CORE = 3;

const bare = (text: string): string => text.replace(/\s+/g, "").replace(/^[，,：:]+|[，,：:为]+$/gu, "");

/** 登记机关应当自收到申请之日起五日内，作出决定 without its limit is 登记机关应当作出决定. */
const joined = (before: string, after: string): string =>
  before + (/(?:应当?|必须|可以|须|并)$/u.test(before) ? after.replace(/^[，,]/u, "") : after);

function clauseStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("，", at - 1), text.lastIndexOf(",", at - 1)) + 1;
}

type Read = Pick<Limit, "start" | "end" | "kind" | "amount" | "unit" | "from">;

/** The limit that a length of time is, with what it runs from; none where it says a case (满一年的) or simply an amount. */
function limitAt(text: string, entity: Entity): Read | undefined {
  const [length] = entity.kind === "period" || entity.kind === "duration" ? (LENGTH.exec(text.slice(entity.start, entity.end)) ?? []) : [];
  if (length === undefined) return undefined;
  const at = text.indexOf(length, entity.start);
  // 起 30 日内: pages and Word put spaces around figures
  const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at + length.length)];
  const measure = measured(length.replace(/\s/gu, ""));
  const row = LIMIT_KINDS.find(one => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true));
  if (measure === undefined || row === undefined || CASE_BEFORE.test(before)) return undefined;
  const behind = row.after?.exec(after)?.[0].length ?? 0;
  // 保修期限为 names what lasts
  const head = row.kind === "lasts" ? 0 : (row.before?.exec(before)?.[0].length ?? 0);
  const runs = RUNS_FROM.exec(before.slice(0, before.length - head));
  const [, since, once] = runs ?? [];
  const event = since ?? once;
  return {
    start: runs !== null && since !== undefined ? runs.index : head === 0 ? at : before.length - head,
    end: at + length.length + behind,
    kind: row.kind,
    ...measure,
    ...(event !== undefined && { from: bare(event) }),
  };
}

/** 二十个工作日, 半年, 48小时: the bare length in an entity that has 后, 不得超过 or 内 around it. */
const LENGTH = /[〇零一二两三四五六七八九十百半\d０-９]+\s?个?\s?(?:工作日|小时|月|年|日|天|周|星期|季度)/u;

function measured(length: string): Pick<Limit, "amount" | "unit"> | undefined {
  // 十五日 alone is the fifteenth
  const [found] = recognize(`${length}内`);
  const [, amount, letter] = ISO_DURATION.exec(typeof found?.value === "string" ? found.value : "") ?? [];
  if (amount === undefined) return undefined;
  if (length.includes("工作日")) return { amount: Number(amount), unit: "workday" };
  if (letter === "W") return { amount: 7 * Number(amount), unit: "day" };
  const unit = ({ Y: "year", M: "month", D: "day", H: "hour" } as const)[letter as "Y"];
  return unit && { amount: Number(amount), unit };
}

/** P20D, PT48H */
const ISO_DURATION = /^PT?([\d.]+)([A-Z])$/u;

/** 经审查合格的，登记机关应当… → 登记机关: of the clause nearest to the limit that says one. */
function whoIn(before: string): string | undefined {
  const clauses = before.replace(/\s+/g, "").split(/[，,]/u);
  for (const clause of clauses.reverse()) {
    const who = WHO.exec(clause)?.[1];
    if (who !== undefined) return who;
  }
  return undefined;
}
