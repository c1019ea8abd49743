import type { Numeral } from "../numerals/index.ts";
import { dated, lastDay } from "./calendar.ts";
import type { Draft, When } from "./draft.ts";
import { isDigit } from "./text.ts";

/** Reads a date in digits at `numeral`: 2025-08-15, 2025.8.15, 2025/8/15, 2025.8, 20250815, 13.5.2015, 12/1; or nothing. */
export function readNumericDate(text: string, { start, style }: Numeral): Draft | undefined {
  if (style !== "arabic" || !isDigit(text.charCodeAt(start)) || isDigit(text.charCodeAt(start - 1))) return undefined;
  let end = start + 1;
  while (end - start < 9 && isDigit(text.charCodeAt(end))) end++;
  // Most numbers are no dates: these have a point, stroke or dash behind their first digits, or are eight digits.
  if (end - start !== 8 && !SEPARATORS.has(text[end] ?? "")) return undefined;
  return readSchoolYear(text, start) ?? readByPattern(text, start);
}

const SEPARATORS: ReadonlySet<string> = new Set("-./");

function readByPattern(text: string, start: number): Draft | undefined {
  for (const { pattern, order } of NUMERIC_DATES) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found === null) continue;
    const [year, month, day] = order.map(group => (group === 0 ? undefined : Number(found[group])));
    const when = calendarPlace(year, month, day) ?? (year !== undefined && order[0]! > 1 ? calendarPlace(year, day, month) : undefined);
    if (when !== undefined) return dated({ start, end: start + found[0].length, numerals: [] }, when);
  }
  return undefined;
}

/** Undefined for a month or day that does not exist. */
function calendarPlace(year: number | undefined, month: number | undefined, day: number | undefined): When | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  const full = year === undefined || year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
  if (day !== undefined && (day < 1 || day > lastDay(full ?? 2000, month))) return undefined;
  return { month, ...(full === undefined ? {} : { year: full }), ...(day === undefined ? {} : { day }) };
}

/** 2025/2026学年 */
function readSchoolYear(text: string, start: number): Draft | undefined {
  SCHOOL_YEAR.lastIndex = start;
  const found = SCHOOL_YEAR.exec(text);
  if (found === null || Number(found[2]) !== Number(found[1]) + 1) return undefined;
  return dated({ start, end: start + found[0].length, numerals: [] }, { from: found[1]!, to: found[2]! });
}

const SCHOOL_YEAR = /((?:19|20)\d\d)[/／]((?:19|20)\d\d) ?(?:学年|年度)/y;

/** Which group is year, month and day; 0 where there is none. Sticky, and none looks further than a dozen characters. */
const NUMERIC_DATES: readonly { pattern: RegExp; order: readonly number[] }[] = [
  { pattern: /([12]\d{3})([-./])(\d{1,2})\2(\d{1,2})(?![\d.])/y, order: [1, 3, 4] }, // 2025.8.15
  { pattern: /((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?![\d.-])/y, order: [1, 2, 3] }, // 2025.08-15
  { pattern: /((?:19|20)\d\d)[.-](0[1-9]|1[0-2])(?=[-—–~至到]{1,2} ?(?:19|20)\d\d(?!\d))/y, order: [1, 2, 0] }, // 2019.08-2022.02
  { pattern: /((?:19|20)\d{2})([.-])(0[1-9]|1[0-2]|[1-9])(?![\d.%‰万亿倍个亩吨元公平立米人户家项-]| ?[A-Za-z])/y, order: [1, 3, 0] }, // 2025.8
  { pattern: /((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?![\d/])/y, order: [1, 2, 0] }, // 2025/08
  { pattern: /(0[1-9])[-./]((?:19|20)\d\d)(?![\d.])/y, order: [2, 1, 0] }, // 08/2025
  { pattern: /((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\d.]| ?[万亿元人个户吨])/y, order: [1, 2, 3] }, // 20250815
  { pattern: /(\d{1,2})([-./])(\d{1,2})\2([12]\d{3})(?!\d)/y, order: [4, 3, 1] }, // 13.5.2015
  { pattern: /(\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])/y, order: [1, 2, 3] }, // 12-11-10
  { pattern: /(\d{1,2})([-/])(\d{1,2})\2(\d\d)(?![\d/-])/y, order: [4, 3, 1] }, // 3-7-17
  { pattern: /(0[1-9]|1[0-2])[-/](0[1-9]|[12]\d|3[01])(?![\d/.%-])(?<=0\d[-/]\d\d|\d\d[-/]0\d)/y, order: [0, 1, 2] }, // 08-15: a zero in front is that of a date
  { pattern: /(1[0-2]|[2-9])\/(1)(?![\d/])/y, order: [0, 1, 2] }, // 12/1, which is no fraction
];
