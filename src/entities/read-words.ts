import { type Numeral, readNumeral } from "../numerals/index.ts";
import { dated, point, type Reference, shifted } from "./calendar.ts";
import type { Draft, When } from "./draft.ts";
import { lexicon } from "./lexicon.ts";
import { readInCentury, readInYear } from "./read-date.ts";
import { monthAt, timeUnitAt } from "./read-duration.ts";
import { rowsOf } from "./rows.ts";
import { MONTH_PARTS } from "./tables/calendar-words.ts";
import { WEEKDAYS } from "./tables/festivals.ts";
import { PLAN_PARTS, planYears } from "./tables/plans.ts";
import { afterGap } from "./text.ts";

/** 今明两年 */
export function readYearPair(start: number, end: number, offset: number, count: number, reference: Reference | undefined): Draft {
  if (reference === undefined) return { start, end, kind: "period", value: null, unresolved: true };
  const first = reference.year + offset;
  return dated({ start, end }, { from: String(first), to: String(first + count - 1) });
}

/** 公元1996年, 公元前221年: in ISO 8601 the year before 1 is 0, so that 221 BC is -0220. */
export function readEra(text: string, start: number, end: number, isBefore: boolean): Draft | undefined {
  const numeral = readNumeral(text, afterGap(text, end));
  if (numeral === undefined || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 9999) return undefined;
  const mark = afterGap(text, numeral.end);
  if (text[mark] !== "年") return undefined;
  if (!isBefore) {
    const inside = readInYear(text, mark + 1, { year: numeral.value }, [numeral]);
    return dated({ start, end: inside.end, numerals: [numeral] }, inside.when);
  }
  return { start, end: mark + 1, kind: "date", value: `-${String(numeral.value - 1).padStart(4, "0")}`, numerals: [numeral] };
}

/** 今年, 去年底, 明年四月: a year that counts from the reference, and what stands in it. */
export function readYearWord(text: string, start: number, end: number, offset: number, reference: Reference | undefined): Draft {
  const numerals: Numeral[] = [];
  const month = text.startsWith("本月", end) && reference !== undefined ? reference.month : undefined;
  const when: When = reference === undefined ? {} : { year: reference.year + offset };
  if (month !== undefined) return readDayOf(text, start, end + 2, { ...when, month }, numerals);
  const inside = readInYear(text, end, when, numerals);
  const draft = { start, end: inside.end, numerals };
  if (reference === undefined && inside.end === end) return { ...draft, kind: "date", value: null, unresolved: true, when };
  return dated(draft, inside.when);
}

/** 本月, 下个月, 本月十日 */
export function readMonthWord(text: string, start: number, end: number, offset: number, reference: Reference | undefined): Draft {
  if (reference === undefined) {
    const draft = readDayOf(text, start, end, {}, []);
    return { ...draft, kind: "date", value: null, unresolved: true };
  }
  const { year, month } = shifted({ ...reference, day: 1 }, { value: Math.abs(offset), letter: "M" }, offset < 0 ? -1 : 1);
  return readDayOf(text, start, end, { year, month }, []);
}

function readDayOf(text: string, start: number, end: number, when: When, numerals: Numeral[]): Draft {
  const part = MONTHS.longest(text, end);
  if (part !== undefined) return dated({ start, end: part.end, numerals }, { ...when, part: part.row });
  const day = readNumeral(text, end);
  const mark = day && text[day.end];
  if (day !== undefined && (mark === "日" || mark === "号") && day.value >= 1 && day.value <= 31) {
    numerals.push(day);
    return dated({ start, end: day.end + 1, numerals }, { ...when, day: day.value });
  }
  return dated({ start, end, numerals }, when);
}

const MONTHS = lexicon(rowsOf(MONTH_PARTS));

/** 本世纪 0, 上世纪 −1 and what follows: 中叶, 末, 90年代. Without a reference the century is the 21st. */
export function readCenturyWord(text: string, start: number, end: number, offset: number, reference: Reference | undefined): Draft {
  const century = Math.ceil((reference?.year ?? 2001) / 100) + offset;
  return readInCentury(text, start, end, century, []);
}

/** A day that counts from the reference. */
export function readDayWord(start: number, end: number, offset: number, reference: Reference | undefined): Draft {
  if (reference === undefined) return { start, end, kind: "date", value: null, unresolved: true };
  const day = shifted(reference, { value: Math.abs(offset), letter: "D" }, offset < 0 ? -1 : 1);
  return dated({ start, end }, day);
}

/**
 * “十四五”, 十五五时期, “十五五”末, 第十四个五年规划: a five-year plan's years. Without quotes it needs a word after it,
 * or to be no other number (十四五 is none, 十五 is).
 */
export function readPlan(text: string, start: number): Draft | undefined {
  const isQuoted = OPENING.has(text[start] ?? "");
  const from = isQuoted ? start + 1 : start;
  const name = planName(text, from);
  if (name === undefined) return undefined;
  const { ordinal, length } = name;
  let end = from + length;
  if (isQuoted) {
    if (!CLOSING.has(text[end] ?? "")) return undefined;
    end++;
  }
  // “八五”普法 counts plans of another kind.
  if (text.startsWith("普法", end)) return undefined;
  const part = PARTS.longest(text, end);
  const isPlain = length < 3 || ordinal % 10 === 0;
  if (!isQuoted && isPlain && part === undefined && !text.startsWith("规划", end)) return undefined;
  if (
    isQuoted &&
    isPlain &&
    part === undefined &&
    !text.startsWith("规划", end) &&
    !text.startsWith("计划", end) &&
    !PLAIN_PLANS.has(ordinal)
  )
    return undefined;
  return planDraft(start, end, ordinal, part);
}

/** Below the tenth, only these stand in quotes for a plan without a word after them; “三五” and “五五” are figures of other things. */
const PLAN_UNITS = "一二三四五六七八九";
const PLAIN_PLANS: ReadonlySet<number> = new Set([6, 7, 8, 9, 10]);

function planName(text: string, at: number): { ordinal: number; length: number } | undefined {
  const first = PLAN_UNITS.indexOf(text[at] ?? "\n") + 1;
  if (first > 0 && text[at + 1] === "五") return { ordinal: first, length: 2 };
  const tens = text[at] === "十" ? 1 : text[at + 1] === "十" && (first === 2 || first === 3) ? first : 0;
  if (tens === 0) return undefined;
  const ten = text[at] === "十" ? at : at + 1;
  const unit = PLAN_UNITS.indexOf(text[ten + 1] ?? "\n") + 1;
  if (unit > 0 && text[ten + 2] === "五") return { ordinal: tens * 10 + unit, length: ten + 3 - at };
  return text[ten + 1] === "五" ? { ordinal: tens * 10, length: ten + 2 - at } : undefined;
}

/** After 第N: 个五年规划. */
export function readNumberedPlan(text: string, start: number, { end, value }: Numeral): Draft | undefined {
  if (!text.startsWith("个五年规划", end) && !text.startsWith("个五年计划", end)) return undefined;
  const after = end + "个五年规划".length;
  return value >= 1 && value <= 40 ? planDraft(start, after, value, PARTS.longest(text, after)) : undefined;
}

function planDraft(start: number, end: number, ordinal: number, part: ReturnType<typeof PARTS.longest>): Draft {
  const [first, last] = planYears(ordinal);
  const draft = { start, end: part?.end ?? end };
  const { from, to, isEnd, isWhole } = part?.row ?? { from: 0, to: last - first };
  if (isEnd) return dated(draft, { year: last, part: { from: 12, to: 12 } });
  if (from === to) return dated(draft, { year: first + from });
  const found = dated(draft, { from: `${first + from}`, to: `${first + to}` });
  return isWhole ? { ...found, rel: "during" } : found;
}

const PARTS = lexicon(rowsOf(PLAN_PARTS));
export const OPENING: ReadonlySet<string> = new Set('“‘"「『〝');
export const CLOSING: ReadonlySet<string> = new Set('”’"」』〞');

/** 建党一百年, 新中国成立100周年 */
export function readAnniversary(text: string, start: number, at: number, founded: number): Draft | undefined {
  const years = readNumeral(text, at);
  const unit = years && timeUnitAt(text, years.end);
  if (years === undefined || unit?.letter !== "Y" || years.approx !== undefined) return undefined;
  return dated({ start, end: unit.end, numerals: [years] }, { year: founded + years.value });
}

/** A length of time from the reference on or back: 未来三年, 近五年. */
export function spanFrom(draft: Draft, direction: 1 | -1, reference: Reference | undefined): Draft {
  const { start, end, numerals = [], length } = draft;
  const found: Draft = { start, end, numerals, kind: "period", value: null };
  if (reference === undefined || length === undefined || length.letter.startsWith("T")) return { ...found, unresolved: true };
  const { year, month, day } = reference;
  const today = point(year, month, day);
  const other = shifted(reference, length, direction);
  const there = point(other.year, other.month, other.day);
  if (direction === -1) return { ...found, value: { start: there, end: today } };
  const first = shifted(reference, { value: 1, letter: "D" }, 1);
  return { ...found, value: { start: point(first.year, first.month, first.day), end: there } };
}

/** 每年, 每两年, 每5年一次, 每半年; or nothing, where 每 counts something else. */
export function readFrequency(text: string, start: number): Draft | undefined {
  let at = text[start + 1] === "隔" ? start + 2 : start + 1;
  let value = 1;
  const numerals: Numeral[] = [];
  if (text[at] === "旬") return { start, end: at + 1, kind: "frequency", value: "P10D" };
  if (text[at] === "半") {
    value = 0.5;
    at++;
  } else {
    const numeral = readNumeral(text, afterGap(text, at));
    if (numeral !== undefined && numeral.approx === undefined) {
      value = numeral.value;
      at = afterGap(text, numeral.end);
      numerals.push(numeral);
    }
  }
  const unit = monthAt(text, at) ?? timeUnitAt(text, at);
  if (unit === undefined || text.startsWith("分之", at)) return undefined;
  const weekday = unit.letter === "W" && value === 1 ? WEEKDAYS[text[unit.end] ?? ""] : undefined;
  if (weekday !== undefined && !"次个天回场期篇条小".includes(text[unit.end + 1] ?? "\n")) {
    return { start, end: unit.end + 1, kind: "frequency", value: `XXXX-WXX-${weekday}`, numerals };
  }
  return { start, end: unit.end, kind: "frequency", value: frequencyOf(value * unit.factor, unit.letter), numerals };
}

function frequencyOf(value: number, letter: string): string {
  if (value === 0.5 && letter === "Y") return "P6M";
  if (value === 0.5 && letter === "D") return "PT12H";
  return `P${letter.length === 2 ? "T" : ""}${value}${letter.at(-1)}`;
}
