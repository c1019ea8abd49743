import { type Entity, recognize } from "../entities/index.ts";
import { parseNumber } from "../numerals/index.ts";
import type { NumberChange, Wording } from "./delta.ts";
import type { Hunk, Word } from "./diff-words.ts";
import { compareLengths, lengthKey, lengthOf } from "./lengths.ts";
import { type SpokenAmount, spokenAmounts } from "./spoken-amounts.ts";

type Amount = Word & { entity: Entity };

const TIMES: ReadonlySet<string> = new Set(["date", "period", "duration", "frequency", "time", "timerange"]);

/**
 * The numbers and deadlines that changed in one block, and those that took the place of a word (及时 → 三日内) or gave way to one (30日内 → 立即). What only
 * stands elsewhere in the block did not change. `draft` and `final` are the texts that the offsets point into.
 */
export function changedNumbers(hunks: readonly Hunk[], draft: string, final: string): NumberChange[] {
  const olds = hunks.map(({ old }) => old.words.filter(isNumber));
  const news = hunks.map(({ new: fresh }) => fresh.words.filter(isNumber));
  dropUnchanged(olds, news, draft, final);
  return hunks.flatMap((hunk, k) => changesIn(hunk, olds[k]!, news[k]!));
}

function changesIn(hunk: Hunk, ours: readonly Amount[], theirs: Amount[]): NumberChange[] {
  const found: NumberChange[] = [];
  const [oldWords, newWords] = [spokenAmounts(hunk.old), spokenAmounts(hunk.new)];
  const sole = hunk.old.words.length === 1 && hunk.new.words.length === 1;
  const pairings = [
    (a: Entity, b: Entity) => sortOf(a) === sortOf(b),
    isAkin,
    // 有效期三年 → 有效期至2028年底: both are times, and the only ones.
    (a: Entity, b: Entity) => ours.length === 1 && theirs.length === 1 && TIMES.has(a.kind) && TIMES.has(b.kind),
    () => sole,
  ];
  for (const old of ours) {
    const pairing = pairings.find(like => theirs.some(other => like(old.entity, other.entity)));
    const at = pairing === undefined ? -1 : theirs.findIndex(other => pairing(old.entity, other.entity));
    if (at >= 0) found.push(changeOf(old, theirs.splice(at, 1)[0]!));
    else found.push(...alone(old, spokenChange(old, takeLike(old, newWords)) ?? changeOf(old, undefined)));
  }
  for (const fresh of theirs) found.push(...alone(fresh, spokenChange(takeLike(fresh, oldWords), fresh) ?? changeOf(undefined, fresh)));
  const spoken = spokenChange(oldWords[0], newWords[0]);
  if (ours.length + theirs.length === 0 && spoken !== undefined) found.push(spoken);
  return found;
}

const alone = (amount: Amount, change: NumberChange): NumberChange[] =>
  isPointer(amount) && (change.old === undefined || change.new === undefined) ? [] : [change];

/** Takes from words that stand for amounts the one that the amount could stand for. */
function takeLike({ entity }: Amount, words: SpokenAmount[]): SpokenAmount | undefined {
  const at = words.findIndex(({ row }) => row.kind === (TIMES.has(entity.kind) ? "deadline" : "number"));
  return at < 0 ? undefined : words.splice(at, 1)[0];
}

/** 30日内 → 立即, 及时 → 三日内, 半价 → 免费; of 尽快 → 立即 the words of commitment tell. */
function spokenChange(old: Amount | SpokenAmount | undefined, fresh: Amount | SpokenAmount | undefined): NumberChange | undefined {
  if (old === undefined || fresh === undefined) return undefined;
  const [before, after] = [spokenLength(old), spokenLength(fresh)];
  if (
    "row" in old &&
    "row" in fresh &&
    (old.row.kind !== fresh.row.kind || old.text === fresh.text || (old.row.hurries && fresh.row.hurries))
  )
    return undefined;
  const kind = "row" in old ? old.row.kind : "row" in fresh ? fresh.row.kind : "number";
  const change: NumberChange = { kind, old: placed(old), new: placed(fresh) };
  if (before === undefined || after === undefined) return change;
  if (after.most <= before.least) return { ...change, direction: "shorter" };
  return before.most <= after.least ? { ...change, direction: "longer" } : change;
}

function spokenLength(amount: Amount | SpokenAmount): { least: number; most: number } | undefined {
  if ("row" in amount) return amount.row.days;
  const { kind, value, unit } = amount.entity;
  return kind === "duration" && typeof value === "string" ? lengthOf(value, unit) : undefined;
}

const isNumber = (word: Word): word is Amount => word.entity !== undefined;

/** 上一年度, 下年度, 当年, 同期: a period that only points to another is no deadline by itself. */
const isPointer = ({ entity: { text, rel } }: Amount): boolean => rel === undefined && POINTER.test(text);
const POINTER = /^(?:[上下次本当同全去今该往历]一?个?(?:年度?|季度?|月份?|周|期|日))$/;

/** 十分之一 and 一半, which are shares as 10% and 50% are. */
const isFraction = ({ kind, text }: Entity): boolean => kind === "number" && /分之|半/.test(text);

/** 80% and 个百分点 are one sort, 2027年底 and 2030年 another, 万元 and 元 a third. */
function sortOf(entity: Entity): string {
  const { kind, unit, base } = entity;
  if (kind === "date" || kind === "period") return "date";
  return TIMES.has(kind) ? kind : `${kind === "percent" || isFraction(entity) ? "percent" : ""}|${base?.dimension ?? unit ?? ""}`;
}

/**
 * 20至30平方米 and 30平方米以上: a range has no measure in base units. 每人1200元 and 每人每年1000元. 3年内 and 3年后: a length and a day, which have the
 * same 3年.
 */
const isAkin = (a: Entity, b: Entity): boolean =>
  (a.unit !== undefined && wholeUnit(a.unit) === wholeUnit(b.unit)) || coreOf(a) === coreOf(b);
const wholeUnit = (unit: string | undefined): string | undefined => unit?.split("/")[0];
const coreOf = ({ text, start, core = [start, start + text.length] }: Entity): string => text.slice(core[0] - start, core[1] - start);

/** What an amount comes to, in whatever unit it is written: 1.4米 and 1400毫米, 半年 and 6个月, 不超过3日 and 3日内 are the same. */
function amountKey(entity: Entity): string {
  const { kind, value, unit, lower, upper, lowerInclusive, upperInclusive, rel, approx } = entity;
  const scale = scaleOf(entity);
  const amount = (said: Entity["value"] | undefined): unknown =>
    typeof said === "number" ? Number((said * scale).toPrecision(12)) : LENGTHS.has(kind) ? lengthKey(said, unit) : said;
  const bounded = lower !== undefined || upper !== undefined;
  return JSON.stringify([
    sortOf(entity),
    entity.base === undefined && !LENGTHS.has(kind) ? unit : "",
    ...[value, lower, upper].map(amount),
    ...[lowerInclusive, upperInclusive, approx],
    bounded ? "" : rel,
    // 届满三十日前, 正月初五: a time that cannot be placed is known by what it says.
    value === null && !bounded ? inDigits(coreOf(entity)) : "",
  ]);
}

/** 三十日前 → 30日前 */
const inDigits = (text: string): string =>
  text.replace(/[0-9０-９〇零一二两三四五六七八九十百]+/g, said => String(parseNumber(said) ?? said));

/** What a number of an entity is multiplied by to be told from others of its sort: 1400毫米 in metres, 十分之一 in percent. */
const scaleOf = (entity: Entity): number => {
  const { base, value } = entity;
  if (isFraction(entity)) return 100;
  return base !== undefined && typeof value === "number" && value !== 0 ? base.value / value : 1;
};

/** A number that was cut out here and put in there, within the same block, is the same number, unless either place has another one and speaks of something else. */
function dropUnchanged(olds: Amount[][], news: Amount[][], draft: string, final: string): void {
  const gone = new Set<Amount>();
  const hasOther = (amount: Amount, others: readonly Amount[]): boolean =>
    others.some(other => sortOf(other.entity) === sortOf(amount.entity) && amountKey(other.entity) !== amountKey(amount.entity));
  const drop = (isSame: (old: Amount, k: number, fresh: Amount, l: number) => boolean): void => {
    const places = new Map<string, { fresh: Amount; l: number }[]>();
    for (const [l, list] of news.entries())
      for (const fresh of list) {
        const key = amountKey(fresh.entity);
        if (!gone.has(fresh)) places.set(key, [...(places.get(key) ?? []), { fresh, l }]);
      }
    for (const [k, list] of olds.entries())
      for (const old of list) {
        const same = gone.has(old) ? undefined : places.get(amountKey(old.entity));
        const at = same?.findLastIndex(({ fresh, l }) => isSame(old, k, fresh, l)) ?? -1;
        if (at >= 0) gone.add(same!.splice(at, 1)[0]!.fresh).add(old);
      }
  };
  drop((_old, k, _fresh, l) => k === l);
  drop(
    (old, k, fresh, l) =>
      (!hasOther(old, news[k]!) && !hasOther(fresh, olds[l]!)) ||
      besideOf(draft, old).some((text, i) => text === besideOf(final, fresh)[i]),
  );
  for (const side of [olds, news]) for (const [k, list] of side.entries()) side[k] = list.filter(word => !gone.has(word));
}

/** The two characters before an amount and the two behind it. */
const besideOf = (text: string, { start, end }: Amount): [string, string] => [
  text.slice(Math.max(0, start - 2), start),
  text.slice(end, end + 2),
];

function changeOf(old: Amount | undefined, fresh: Amount | undefined): NumberChange {
  const change: NumberChange = { kind: TIMES.has((old ?? fresh)!.entity.kind) ? "deadline" : "number" };
  if (old !== undefined) change.old = placed(old);
  if (fresh !== undefined) change.new = placed(fresh);
  const direction = old === undefined || fresh === undefined ? undefined : directionOf(old.entity, fresh.entity);
  return direction === undefined ? change : { ...change, direction };
}

/** Two numbers of one sort as a change; undefined where they are of different sorts, `same` where nothing changed. */
export function joinNumbers(old: Wording, fresh: Wording): NumberChange | "same" | undefined {
  const [[before], [after]] = [recognize(old.text), recognize(fresh.text)];
  if (before === undefined || after === undefined || sortOf(before) !== sortOf(after)) return undefined;
  if (amountKey(before) === amountKey(after)) return "same";
  return changeOf({ ...old, block: 0, entity: before }, { ...fresh, block: 0, entity: after });
}

function directionOf(old: Entity, fresh: Entity): NumberChange["direction"] {
  const bounds = [boundOf(old), boundOf(fresh)];
  if (bounds[0] !== undefined && bounds[1] !== undefined && bounds[0] !== bounds[1]) return bounds[1] === "ceiling" ? "capped" : "floored";
  if (old.value === null && fresh.value === null && TIMES.has(old.kind) && TIMES.has(fresh.kind)) {
    const framed = framedDirection(old.text, fresh.text);
    if (framed !== undefined) return framed;
  }
  // Shares of a whole, 1:1 → 1:2: each side may gain by it.
  if (old.kind === "ratio" || fresh.kind === "ratio") return undefined;
  // 20至30平方米 → 30平方米以上 is neither more nor less.
  if ((old.value === null) !== (fresh.value === null)) return undefined;
  if (LENGTHS.has(old.kind) !== LENGTHS.has(fresh.kind) || TIMES.has(old.kind) !== TIMES.has(fresh.kind)) return undefined;
  if (LENGTHS.has(old.kind)) return lengthDirection(old, fresh);
  if (!TIMES.has(old.kind) && sortOf(old) !== sortOf(fresh)) return undefined;
  const [a, b] = [measureOf(old), measureOf(fresh)];
  if (a === undefined || b === undefined || a === b || isYearless(old) !== isYearless(fresh)) return undefined;
  return TIMES.has(old.kind) ? (b > a ? "later" : "earlier") : b > a ? "up" : "down";
}

/** 后六个月内 and 后一百二十日内, 前30日: a length from or to a day that is not known, in its frame. */
const FRAMED = /^([前后]|之[前后]|以[前后])(.+?)(内|之内|以内)?$/;

function framedDirection(old: string, fresh: string): NumberChange["direction"] {
  const [before, after] = [FRAMED.exec(old), FRAMED.exec(fresh)];
  if (before === null || after === null || before[1] !== after[1] || before[3] !== after[3]) return undefined;
  const [[a], [b]] = [recognize(before[2]!), recognize(after[2]!)];
  return a?.kind === "duration" && b?.kind === "duration" ? lengthDirection(a, b) : undefined;
}

function lengthDirection(old: Entity, fresh: Entity): NumberChange["direction"] {
  const said = ({ value, upper, lower }: Entity): unknown => value ?? upper ?? lower;
  const [a, b] = [said(old), said(fresh)];
  if (typeof a !== "string" || typeof b !== "string") return undefined;
  const [before, after] = [lengthOf(a, old.unit), lengthOf(b, fresh.unit)];
  const order = before === undefined || after === undefined ? undefined : compareLengths(after, before);
  return order === undefined || order === 0 ? undefined : order > 0 ? "longer" : "shorter";
}

/** 85%以上 has a floor, 不多于5个 a ceiling, 2至3个 both and 30多万户 neither. */
function boundOf({ lower, upper, approx }: Entity): "floor" | "ceiling" | undefined {
  if (approx || (lower === undefined) === (upper === undefined)) return undefined;
  return lower === undefined ? "ceiling" : "floor";
}

const LENGTHS: ReadonlySet<string> = new Set(["duration", "frequency"]);

/** 10月底前, where no year is known: earlier or later than another such day only. */
const isYearless = ({ value }: Entity): boolean => typeof value === "string" && value.startsWith("XXXX");

/** A number that grows with the amount or with the lateness of a date. */
function measureOf(entity: Entity): number | undefined {
  const { value, upper, lower } = entity;
  const said = value ?? upper ?? lower;
  if (typeof said === "number") return Number((said * scaleOf(entity)).toPrecision(12));
  if (said === null || said === undefined) return undefined;
  return typeof said === "string" ? timeOf(said) : timeOf(said.end);
}

/** 2030, 2030-06, 2030-06-30, XXXX-06-30 */
const DATE = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?/;

function timeOf(said: string): number | undefined {
  const date = DATE.exec(said);
  // A bare year or month counts to its end.
  return date === null ? undefined : (date[1] === "XXXX" ? 0 : Number(date[1])) * 372 + Number(date[2] ?? 12) * 31 + Number(date[3] ?? 31);
}

const placed = ({ start, end, text }: Wording): Wording => ({ start, end, text });
