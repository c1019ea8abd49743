import { type Numeral, readNumeral } from "../numerals/index.ts";
import { durationOf } from "./calendar.ts";
import type { Draft, Length } from "./draft.ts";
import { lexicon } from "./lexicon.ts";
import { TIME_UNITS } from "./tables/measures.ts";
import { afterGap } from "./text.ts";

type Letter = Length["letter"];

/** Reads a length of time that begins with `numeral`: 3年, 18个月, 一个半月, 两年半, 5个工作日, 1小时30分钟; or nothing. */
export function readDuration(text: string, numeral: Numeral): Draft | undefined {
  const first =
    isUncounted(text, numeral) || AGE_UNITS.longest(text, afterGap(text, numeral.end)) !== undefined ? undefined : readPart(text, numeral);
  if (first === undefined) return undefined;
  const numerals = [numeral];
  const parts = [first];
  for (let last = first; ORDER.indexOf(last.letter) < ORDER.length - 1; ) {
    const behind = afterGap(text, last.end);
    const number = readNumeral(text, text[behind] === "零" ? behind + 1 : behind);
    const next = number?.approx === undefined && number !== undefined ? readPart(text, number) : undefined;
    if (next === undefined || number === undefined || ORDER.indexOf(next.letter) <= ORDER.indexOf(last.letter)) break;
    numerals.push(number);
    parts.push(next);
    last = next;
  }
  const end = parts.at(-1)!.end;
  // 40学时/年 is a rate.
  if (text[end] === "/") return undefined;
  // 90分 alone is a score; 2分30秒 is a length of time.
  if (parts.length === 1 && text[end - 1] === "分") return undefined;
  const draft: Draft = { start: numeral.start, end, kind: "duration", value: composed(parts), numerals };
  if (parts.length === 1) draft.length = { value: first.value, letter: first.letter };
  const kindOfDay = text.slice(end - 3, end);
  if (parts.length === 1 && WORKING_DAYS.has(kindOfDay)) draft.unit = kindOfDay;
  const age = readAge(text, draft);
  if (age !== undefined) return age;
  if (numeral.approx !== undefined || first.approx) draft.approx = true;
  if (numeral.upper !== undefined && draft.length !== undefined) {
    const upper = durationOf({ ...draft.length, value: (numeral.upper / numeral.value) * draft.length.value });
    Object.assign(draft, { value: null, lower: draft.value, upper, lowerInclusive: true, upperInclusive: true });
    delete draft.length;
  }
  return draft;
}

/** Days of which not every one counts; ISO 8601 has no sign for them, so that the unit says it. */
const WORKING_DAYS: ReadonlySet<string> = new Set(["工作日", "交易日"]);

/** 年, 个月, 小时 after a numeral or 半; the unit of a length of time. */
export function timeUnitAt(text: string, at: number): { end: number; letter: Letter; factor: number } | undefined {
  const unit = UNITS.longest(text, at);
  return unit && { end: unit.end, ...unit.row };
}

/** 90天大, 三周大: how old, not how long. */
function readAge(text: string, { start, end, numerals = [], length }: Draft): Draft | undefined {
  const unit = length && AGES[length.letter];
  if (unit === undefined || text[end] !== "大" || NOT_OLD.includes(text[end + 1] ?? "\n")) return undefined;
  const base = { value: round(length!.value * unit.years), unit: "岁", dimension: "age" };
  return { start, end: end + 1, kind: "quantity", value: length!.value, unit: unit.name, base, numerals };
}

const AGES: Readonly<Record<string, { name: string; years: number }>> = {
  Y: { name: "岁", years: 1 },
  M: { name: "月", years: 1 / 12 },
  W: { name: "周", years: 7 / 365.2425 },
  D: { name: "天", years: 1 / 365.2425 },
};
const NOT_OLD = "会型学力幅小面棚部量多概约体致家气数规计庆典事旱修";

/** 6月龄: an age. */
const AGE_UNITS = lexicon<true>(["月龄", "周龄", "日龄"].map((word): [string, true] => [word, true]));

/** 百年 is a length of time, 千年 and 万年 are figures of speech. */
function isUncounted(text: string, { start, end }: Numeral): boolean {
  return end - start === 1 && "千万亿".includes(text[start]!);
}

/** 月 after 个半, 个多 and 每, where it is no month of the year. */
export function monthAt(text: string, at: number): { end: number; letter: Letter; factor: number } | undefined {
  return text[at] === "月" ? { end: at + 1, letter: "M", factor: 1 } : undefined;
}

/** 两月 is never February. */
const COUNTED_MONTHS: ReadonlySet<string> = new Set("两俩");

interface Part extends Length {
  end: number;
  approx: boolean;
}

function readPart(text: string, numeral: Numeral): Part | undefined {
  let at = afterGap(text, numeral.end);
  let value = numeral.value;
  if (text.startsWith("个半", at)) {
    const unit = timeUnitAt(text, at + 2) ?? monthAt(text, at + 2);
    return unit && { end: unit.end, value: (value + 0.5) * unit.factor, letter: unit.letter, approx: false };
  }
  if (text.startsWith("个多", at)) {
    const unit = timeUnitAt(text, at + 2) ?? monthAt(text, at + 2);
    return unit && { end: unit.end, value: value * unit.factor, letter: unit.letter, approx: true };
  }
  const unit = timeUnitAt(text, at) ?? (COUNTED_MONTHS.has(text[numeral.start]!) ? monthAt(text, at) : undefined);
  if (unit === undefined) return undefined;
  at = unit.end;
  if (text[at] === "半" && !NOT_A_HALF.includes(text[at + 1] ?? "\n")) {
    value += 0.5;
    at += unit.letter === "TM" && text[at + 1] === "钟" ? 2 : 1;
  }
  const approx = (text[at] === "多" || text[at] === "余") && !NOT_MORE.includes(text[at + 1] ?? "\n");
  return { end: approx ? at + 1 : at, value: round(value * unit.factor), letter: unit.letter, approx };
}

function composed(parts: readonly Part[]): string {
  if (parts.length === 1) return durationOf(parts[0]!);
  let text = "P";
  let inTime = false;
  for (const { value, letter } of parts) {
    if (letter.length === 2 && !inTime) text += "T";
    inTime ||= letter.length === 2;
    text += `${value}${letter.at(-1)}`;
  }
  return text;
}

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

const ORDER: readonly Letter[] = ["Y", "M", "W", "D", "TH", "TM", "TS"];
const NOT_A_HALF = "径岛导数成封";
const NOT_MORE = "元样种方层家个次项部名人地";
const UNITS = lexicon(
  TIME_UNITS.flatMap(([words, letter, factor, unless]) =>
    words.split(" ").map((word): [string, { letter: Letter; factor: number }, string | undefined] => [word, { letter, factor }, unless]),
  ),
);
