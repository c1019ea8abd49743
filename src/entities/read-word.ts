import { readNumeral } from "../numerals/index.ts";
import { dated, type Reference } from "./calendar.ts";
import type { Draft } from "./draft.ts";
import { readAmount } from "./read-amount.ts";
import { readDayPart, withTimeOfDay } from "./read-clock.ts";
import { readLunar } from "./read-lunar.ts";
import { readQuarterWord } from "./read-quarters.ts";
import { readWeek } from "./read-week.ts";
import { readAnniversary, readCenturyWord, readDayWord, readEra, readMonthWord, readYearPair, readYearWord } from "./read-words.ts";
import type { Scan } from "./scan.ts";
import type { YearPart } from "./tables/calendar-words.ts";
import { afterGap, isHan } from "./text.ts";
import type { Word } from "./words.ts";

/** Reads what begins with a word of the tables; undefined where the word alone says nothing. */
export function readWord(state: Scan, at: number, end: number, word: Word): Draft | undefined {
  const { text, reference } = state;
  switch (word.type) {
    case "year":
      return { ...readYearWord(text, at, end, word.offset, reference), ...(word.isFollowing ? { isFollowing: true as const } : {}) };
    case "years":
      return readYearPair(at, end, word.offset, word.count, reference);
    case "quarter":
      return readQuarterWord(at, end, word.offset, reference);
    case "era":
      return readEra(text, at, end, word.isBefore);
    case "month":
      return readMonthWord(text, at, end, word.offset, reference);
    case "day":
      return withTimeOfDay(text, readDayWord(at, end, word.offset, reference));
    case "century":
      return readCenturyWord(text, at, end, word.offset, reference);
    case "anniversary":
      return readAnniversary(text, at, end, word.founded);
    case "lunar": {
      const draft = readLunar(text, at);
      return draft && withTimeOfDay(text, draft);
    }
    case "degrees":
      return readDegrees(text, at, end, word.unit);
    case "currency":
      return readCurrency(state, at, end, word.unit);
    case "percent":
      return { start: at, end, kind: "percent", value: word.value };
    case "hours":
      return readDayPart(text, at, end, word.part, reference);
    case "week":
      return readWeek(text, at, end, word.weeks, word.hasWord, reference);
    case "festival":
      return readFestival(at, end, word.day, reference);
    case "part":
      return readPartWord(at, end, word.part, reference);
    case "phase":
      return { start: at, end, kind: "period", value: null, unresolved: true };
    case "frequency":
      return { start: at, end, kind: "frequency", value: word.value };
    default:
      return undefined;
  }
}

/** 华氏温度98.6度 */
function readDegrees(text: string, start: number, at: number, unit: string): Draft | undefined {
  const numeral = readNumeral(text, afterGap(text, at));
  if (numeral === undefined || !DEGREES.has(text[numeral.end] ?? "")) return undefined;
  return { start, end: numeral.end + 1, kind: "quantity", value: numeral.value, unit, numerals: [numeral] };
}

/** ¥35, 港币2960元, 人民币500万元: the sign or name before the amount belongs to it, 元 behind it is said once more. */
function readCurrency({ text, measures }: Scan, start: number, at: number, unit: string): Draft | undefined {
  const numeral = readNumeral(text, afterGap(text, at));
  if (numeral === undefined) return undefined;
  const amount = readAmount(text, numeral, measures);
  const isMoney = amount?.kind === "quantity" && (amount.unit === "元" || amount.unit === unit);
  if (amount === undefined || (!isMoney && (amount.kind !== "number" || isHan(text.charCodeAt(amount.end))))) return undefined;
  const { base, bare: _, ...rest } = amount;
  const found: Draft = { ...rest, kind: "quantity", unit, start };
  if (isHan(text.charCodeAt(start))) found.perStart = amount.start;
  if (typeof rest.value === "number" && unit === "元") found.base = { value: rest.value, unit: "元", dimension: "money" };
  else if (typeof rest.value === "number" && base !== undefined && amount.unit === unit) found.base = base;
  return found;
}

const DEGREES: ReadonlySet<string> = new Set(["度", "°"]);

/** 国庆节; a festival of the lunar calendar is found, and said to be unresolved. */
function readFestival(
  start: number,
  end: number,
  day: readonly [month: number, day: number] | null,
  reference: Reference | undefined,
): Draft {
  if (day === null) return { start, end, kind: "date", value: null, unresolved: true };
  return dated({ start, end }, { month: day[0], day: day[1], ...(reference === undefined ? {} : { year: reference.year }) });
}

/** 年底, 上半年, 第三季度, where no year stands before. */
function readPartWord(start: number, end: number, part: YearPart, reference: Reference | undefined): Draft {
  return dated({ start, end }, reference === undefined ? { part } : { year: reference.year, part });
}
