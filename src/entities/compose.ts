import type { Numeral } from "../numerals/index.ts";
import { calendarValue, durationOf, lastDay, point } from "./calendar.ts";
import type { Draft, When } from "./draft.ts";
import type { Entity } from "./entity.ts";
import { joined } from "./join-range.ts";
import { lexicon } from "./lexicon.ts";
import { timed } from "./read-clock.ts";
import { spanFrom } from "./read-words.ts";
import type { Prefix, Scan } from "./scan.ts";
import { type Bound, WITHIN } from "./tables/bounds.ts";
import { RANKS } from "./tables/ordinals.ts";
import { afterGap } from "./text.ts";
import { AFTER } from "./words.ts";

export interface Compose {
  read(state: Scan, at: number): Draft | undefined;
}

/** Joins to an amount or date the other end of its range and the words after and before it, and keeps what came of it. Returns where the scan goes on. */
export function composed(state: Scan, first: Draft, { read }: Compose): number {
  const before = state.beforeEnd === first.start ? state.before : [];
  state.before = [];
  const [coreStart, draft] = [first.start, ranged(state, first, read)];
  const core: [number, number] = [draft.perStart ?? coreStart, draft.coreEnd ?? draft.end];
  if (draft.tentative) return draft.end;
  const entity = withBefore(state, withAfter(state, anchored(state, draft)), before);
  // 500强 is a list's name, 前100强 a rank in it.
  if (entity === undefined || (entity.kind === "quantity" && entity.unit === "强")) return draft.end;
  state.found.push(finished(state, entity, core));
  return entity.end;
}

/** 8月15日 in the reference's year, and 15日 in its month, where the caller gave one and the day exists there. */
function anchored({ reference }: Scan, draft: Draft): Draft {
  const { when } = draft;
  if (reference === undefined || when === undefined || when.year !== undefined || when.from?.startsWith("X") === false) return draft;
  const year = reference.year;
  if (when.from !== undefined && when.to !== undefined) {
    const place = (iso: string): string =>
      iso.replace("XXXX-XX", `${year}-${String(reference.month).padStart(2, "0")}`).replace("XXXX", String(year));
    return resolved(draft, inOrder(place(when.from), place(when.to), when.to));
  }
  const month = when.month ?? (when.day === undefined ? undefined : reference.month);
  if (when.day !== undefined && month !== undefined && when.day > lastDay(year, month)) return draft;
  return resolved(draft, { ...when, year, ...(month === undefined ? {} : { month }) });
}

/** 12月至3月 and 25日至5日 reach into the next year or month. */
function inOrder(from: string, to: string, said: string): When {
  if (to >= from) return { from, to };
  const [year = 0, month = 1, day] = to.split("-").map(Number);
  const next =
    said.startsWith("XXXX-XX") && month < 12
      ? { year, month: month + 1 }
      : { year: year + 1, month: said.startsWith("XXXX-XX") ? 1 : month };
  return { from, to: point(next.year, next.month, day) };
}

function resolved({ unresolved: _, ...draft }: Draft, when: When): Draft {
  return { ...draft, when, value: calendarValue(when) };
}

/** 10%—15%, 2026至2030年, 在10和20之间 */
function ranged(state: Scan, first: Draft, read: Compose["read"]): Draft {
  const { text } = state;
  const connector = CONNECTORS.longest(text, afterGap(text, INCLUDED.longest(text, first.end)?.end ?? first.end));
  if (connector === undefined) return first;
  const at = afterGap(text, connector.end);
  const nextDay = first.clock === undefined ? undefined : NEXT_DAY.longest(text, at);
  const second = asHour(text, first, read(state, nextDay?.end ?? at));
  if (second === undefined || (nextDay !== undefined && second.clock === undefined)) return first;
  const range = joined(first, nextDay === undefined ? second : inTheMorning(second), connector.row);
  if (range === undefined) return first;
  const between = BETWEEN.longest(text, range.end);
  if (connector.row === "and" && between === undefined) return first;
  return between === undefined ? range : { ...range, end: between.end, coreEnd: range.end, relAfter: true };
}

/** 晚8时至翌日6时: 晚 does not reach over midnight. */
function inTheMorning(draft: Draft): Draft {
  return { ...draft, clock: { ...draft.clock!, part: draft.clock!.part ?? { code: "MO", isAfterNoon: false } } };
}

/** 8时至10时开放: after a time, a whole number of hours is one as well, whatever follows. */
function asHour(text: string, first: Draft, second: Draft | undefined): Draft | undefined {
  if (first.clock === undefined || !second?.bare || typeof second.value !== "number" || text[second.end] !== "时") return second;
  if (!Number.isInteger(second.value) || second.value < 0 || second.value > 24) return second;
  return timed(second.start, { day: "", hour: second.value, minute: 0, second: 0, precision: "hour" }, second.end + 1);
}

/** 22时至次日6时: the later time is that of the next day, as its being earlier says. */
const NEXT_DAY = lexicon<true>(["次日", "翌日", "第二天", "第二日", "次晨"].map(word => [word, true]));

/** 1万元（含）—5万元 */
const INCLUDED = lexicon<true>([
  ["（含）", true],
  ["(含)", true],
]);

/** Between the ends of a range; 和 与 only with 之间 after them. */
const CONNECTORS = lexicon<"to" | "and">([
  ...["-", "—", "——", "–", "~", "～", "―", "至", "到", "--", "－"].map((word): [string, "to"] => [word, "to"]),
  ...["和", "与"].map((word): [string, "and"] => [word, "and"]),
]);
const BETWEEN = lexicon<true>([
  ["之间", true],
  ["间", true, "隔接距"],
]);

function withAfter(state: Scan, draft: Draft): Draft {
  const { text } = state;
  let found = draft;
  for (let i = 0; i < MOST_AFTER; i++) {
    const next = oneAfter(text, found);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

const MOST_AFTER = 2;

function oneAfter(text: string, draft: Draft): Draft | undefined {
  const { end, kind } = draft;
  const once = kind === "duration" ? ONCE.longest(text, end) : undefined;
  if (once !== undefined && typeof draft.value === "string") return { ...draft, kind: "frequency", end: once.end, coreEnd: end };
  if (kind === "frequency") {
    const times = ONCE.longest(text, end);
    return times && draft.coreEnd === undefined ? { ...draft, end: times.end, coreEnd: end } : undefined;
  }
  const after = AFTER.longest(text, afterGap(text, end));
  if (after === undefined) {
    const inside = text[end] === WITHIN && !"容部外地陆涵需".includes(text[end + 1] ?? "\n");
    return inside && draft.base?.dimension === "length" ? { ...draft, ...bounds(draft, { upper: true }), end: end + 1 } : undefined;
  }
  const { bound, relation } = after.row;
  // 25日来访: somebody came. A day needs 以来.
  if (relation === "since" && "日号".includes(text[end - 1] ?? "\n") && text[end] === "来") return undefined;
  if (kind === "time" && relation !== "before" && relation !== "from" && !bound?.approx) return undefined;
  if (TIMES.has(kind)) {
    if (bound?.approx && !draft.relAfter) return { ...draft, approx: true, end: after.end, relAfter: true };
    if (relation === undefined || draft.relAfter) return undefined;
    return { ...draft, rel: relation, end: after.end, relAfter: true };
  }
  if (kind === "duration") return aroundDuration(draft, after.end, bound, relation);
  if (bound === undefined || kind === "ordinal") return undefined;
  return { ...draft, ...bounds(draft, bound), end: after.end };
}

/** 一次 after a length of time: 每5年一次. */
const ONCE = lexicon<true>([
  ["一次", true, "性"],
  ["1次", true],
]);

/** 三年内, 5年前, 3年以上 */
function aroundDuration(draft: Draft, end: number, bound: Bound | undefined, relation: Entity["rel"]): Draft | undefined {
  if (relation === "within") return { ...draft, ...bounds(draft, { upper: true }), rel: "within", end };
  if (bound !== undefined) return { ...draft, ...bounds(draft, bound), end };
  if ((relation === "before" || relation === "after") && draft.length !== undefined)
    return { ...draft, end, ago: relation === "before" ? -1 : 1 };
  return undefined;
}

/** What a bound says of a draft's own value. */
function bounds(draft: Draft, { lower, upper, approx }: Bound): Partial<Draft> {
  const value = draft.length === undefined ? draft.value : durationOf(draft.length);
  const found: Partial<Draft> = {};
  if (approx === true) found.approx = true;
  if (value === null || typeof value === "object") return found;
  if (lower !== undefined) Object.assign(found, { lower: value, lowerInclusive: lower });
  if (upper !== undefined && !(upper === false && approx)) Object.assign(found, { upper: value, upperInclusive: upper });
  return found;
}

const TIMES: ReadonlySet<Entity["kind"]> = new Set(["date", "period", "time", "timerange"]);

/** Words directly before, from the nearest outwards as long as they suit. */
function withBefore(state: Scan, draft: Draft, before: readonly Prefix[]): Draft | undefined {
  let found = draft;
  for (let i = before.length - 1; i >= 0; i--) {
    const next = oneBefore(state, found, before[i]!);
    if (next === undefined) break;
    found = next;
  }
  return found.ago === undefined ? found : ago(state, found);
}

function oneBefore(state: Scan, draft: Draft, { start, word }: Prefix): Draft | undefined {
  const { kind } = draft;
  if (word.direction === 1 && kind === "duration" && draft.rel === "within" && draft.length !== undefined && draft.ago === undefined) {
    return { ...spanFrom(draft, 1, state.reference), start, rel: "within" };
  }
  if (word.direction !== undefined && kind === "duration" && draft.rel === undefined && draft.ago === undefined) {
    if (draft.lower === undefined && draft.length !== undefined) return { ...spanFrom(draft, word.direction, state.reference), start };
    if (word.bound === undefined) return undefined;
  }
  if (
    word.direction === -1 &&
    (kind === "quantity" ? RANKS.has(draft.unit ?? "") : kind === "number" && draft.bare) &&
    state.text[start] === "前"
  ) {
    const { unit, base, bare, ...rest } = draft;
    return { ...rest, kind: "ordinal", start };
  }
  if (TIMES.has(kind) && !(kind === "time" && word.bound?.approx)) {
    if (word.relation === undefined || draft.relBefore) return undefined;
    if (word.onlyWithAfter && !draft.relAfter) return undefined;
    const rel = word.relation ?? undefined;
    if (rel === undefined) return { ...draft, start };
    return { ...draft, start, ...(draft.rel === undefined || draft.rel === "during" ? { rel } : {}), relBefore: true };
  }
  if (word.growth !== undefined && kind === "multiple") {
    if (typeof draft.value !== "number" || draft.numerals === undefined) return undefined;
    return { ...draft, start, value: word.growth === "by" ? draft.value + 1 : draft.value };
  }
  if (word.bound === undefined || kind === "ordinal" || kind === "frequency") return undefined;
  // 上百家, but not 迈上百亿元.
  if (word.bound.onlyRound && (!isRound(state.text[draft.start]) || CLIMBING.has(state.text[start - 1] ?? "\n"))) return undefined;
  return { ...draft, ...bounds(draft, word.bound), start };
}

const CLIMBING: ReadonlySet<string> = new Set("迈跨站登攀");

/** 百 千 万: a magnitude without a coefficient. */
export function isRound(character: string | undefined): boolean {
  return character !== undefined && "百千万亿".includes(character);
}

/** 5年前: a date, where it is known what it counts from. */
function ago(state: Scan, draft: Draft): Draft {
  const { length, ago: direction, ...rest } = draft;
  const span = spanFrom(draft, direction!, state.reference);
  const value = span.value !== null && typeof span.value === "object" ? (direction === -1 ? span.value.start : span.value.end) : null;
  return { ...rest, kind: "date", value, ...(value === null ? { unresolved: true as const } : {}) };
}

function finished({ source }: Scan, draft: Draft, core: [number, number]): Entity {
  const { start, end, kind, value, numerals = [] } = draft;
  const entity: Entity = { start, end, text: source.slice(start, end), kind, value };
  if (draft.unit !== undefined) entity.unit = draft.unit;
  if (draft.base !== undefined) entity.base = draft.base;
  if (draft.lower !== undefined) entity.lower = draft.lower;
  if (draft.upper !== undefined) entity.upper = draft.upper;
  if (draft.lowerInclusive !== undefined) entity.lowerInclusive = draft.lowerInclusive;
  if (draft.upperInclusive !== undefined) entity.upperInclusive = draft.upperInclusive;
  if (draft.approx === true) entity.approx = true;
  if (draft.rel !== undefined) entity.rel = draft.rel;
  if (draft.unresolved === true) entity.unresolved = true;
  if (core[0] !== start || core[1] !== end) entity.core = core;
  if (numerals.length > 0 && kind !== "number") entity.parts = numerals.map(numeral => part(source, numeral));
  return entity;
}

/** A bare number inside: the 3 of 3万元 is read as 30000, with its place. */
function part(source: string, { start, end, value }: Numeral): Entity {
  return { start, end, text: source.slice(start, end), kind: "number", value };
}
