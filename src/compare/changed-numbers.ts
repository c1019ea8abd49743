import { type Entity, recognize } from "../entities/index.ts";
import type { NumberChange, Wording } from "./delta.ts";
import type { Hunk, Side, Word } from "./diff-words.ts";

type Amount = Word & { entity: Entity };

const TIMES: ReadonlySet<string> = new Set(["date", "period", "duration", "frequency", "time", "timerange"]);

/** The numbers and deadlines that changed in one block. What only stands elsewhere in the block did not change. */
export function changedNumbers(hunks: readonly Hunk[]): NumberChange[] {
  const olds = hunks.map(({ old }) => old.words.filter(isNumber));
  const news = hunks.map(({ new: fresh }) => fresh.words.filter(isNumber));
  dropUnchanged(olds, news);
  const found: NumberChange[] = [];
  for (const [k, ours] of olds.entries()) {
    const theirs = news[k]!;
    for (const old of ours) {
      const alike = theirs.findIndex(other => sortOf(other.entity) === sortOf(old.entity));
      const at = alike >= 0 ? alike : theirs.findIndex(other => isAkin(other.entity, old.entity));
      if (at < 0) found.push(changeOf(old, undefined));
      else found.push(changeOf(old, theirs.splice(at, 1)[0]!));
    }
    for (const fresh of theirs) found.push(changeOf(undefined, fresh));
  }
  return found;
}

const isNumber = (word: Word): word is Amount => word.entity !== undefined;

/** 80% and 个百分点 are one sort, 2027年底 and 2030年 another, 万元 and 元 a third. */
function sortOf({ kind, unit, base }: Entity): string {
  if (kind === "date" || kind === "period") return "date";
  return TIMES.has(kind) ? kind : `${kind === "percent" ? kind : ""}|${base?.dimension ?? unit ?? ""}`;
}

/** 20至30平方米 and 30平方米以上: a range has no measure in base units. 3年内 and 3年后: a length and a day, which have the same 3年. */
const isAkin = (a: Entity, b: Entity): boolean => (a.unit !== undefined && a.unit === b.unit) || coreOf(a) === coreOf(b);
const coreOf = ({ text, start, core = [start, start + text.length] }: Entity): string => text.slice(core[0] - start, core[1] - start);

const amountKey = ({ kind, value, unit, lower, upper, rel }: Entity): string => JSON.stringify([kind, value, unit, lower, upper, rel]);

/** A number that was cut out here and put in there, within the same block, is the same number. */
function dropUnchanged(olds: Amount[][], news: Amount[][]): void {
  const places = new Map<string, Amount[]>();
  for (const fresh of news.flat()) places.set(amountKey(fresh.entity), [...(places.get(amountKey(fresh.entity)) ?? []), fresh]);
  const gone = new Set<Amount>();
  for (const old of olds.flat()) {
    const same = places.get(amountKey(old.entity))?.pop();
    if (same !== undefined) gone.add(same).add(old);
  }
  for (const side of [olds, news]) for (const [k, list] of side.entries()) side[k] = list.filter(word => !gone.has(word));
}

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
  // Shares of a whole, 1:1 → 1:2: each side may gain by it.
  if (old.kind === "ratio" || fresh.kind === "ratio") return undefined;
  // 20至30平方米 → 30平方米以上 is neither more nor less.
  if ((old.value === null) !== (fresh.value === null)) return undefined;
  const [a, b] = [measureOf(old), measureOf(fresh)];
  if (a === undefined || b === undefined || a === b || isYearless(old) !== isYearless(fresh)) return undefined;
  if (LENGTHS.has(old.kind)) return b > a ? "longer" : "shorter";
  return TIMES.has(old.kind) ? (b > a ? "later" : "earlier") : b > a ? "up" : "down";
}

/** 85%以上 has a floor, 不多于5个 a ceiling, 2至3个 both and 30多万户 neither. */
function boundOf({ lower, upper, approx }: Entity): "floor" | "ceiling" | undefined {
  if (approx || (lower === undefined) === (upper === undefined)) return undefined;
  return lower === undefined ? "ceiling" : "floor";
}

const LENGTHS: ReadonlySet<string> = new Set(["duration", "frequency"]);

/** 10月底前, where no year is known: earlier or later than another such day only. */
const isYearless = ({ value }: Entity): boolean => typeof value === "string" && value.startsWith("XXXX");

/** A number that grows with the amount, with the lateness of a date, or with the length of a duration. */
function measureOf({ value, base, upper, lower }: Entity): number | undefined {
  const said = base?.value ?? value ?? upper ?? lower;
  if (typeof said === "number") return said;
  if (said === null || said === undefined) return undefined;
  return typeof said === "string" ? timeOf(said) : timeOf(said.end);
}

/** P1Y6M, PT30M */
const DURATION = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const DAYS = [365.25, 30.44, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];
/** 2030, 2030-06, 2030-06-30, XXXX-06-30 */
const DATE = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?/;

function timeOf(said: string): number | undefined {
  const duration = DURATION.exec(said);
  if (duration !== null) return DAYS.reduce((sum, days, i) => sum + days * Number(duration[i + 1] ?? 0), 0);
  const date = DATE.exec(said);
  // A bare year or month counts to its end.
  return date === null ? undefined : (date[1] === "XXXX" ? 0 : Number(date[1])) * 372 + Number(date[2] ?? 12) * 31 + Number(date[3] ?? 31);
}

/** One side of a hunk as one stretch. */
export function wordingOf({ words, at }: Side): Wording {
  return { start: words[0]?.start ?? at, end: words.at(-1)?.end ?? at, text: words.map(word => word.text).join("") };
}

const placed = ({ start, end, text }: Amount): Wording => ({ start, end, text });
