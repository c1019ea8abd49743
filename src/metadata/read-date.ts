import { parseNumber } from "../numerals/index.ts";

/** 2018年12月29日, 二〇〇五年六月十一日; groups 1–3 */
const DATE =
  /(?:([12１２][\d０-９]{3})\s?年\s?([\d０-９]{1,2})\s?月(?:\s?([\d０-９]{1,2})\s?日)?|([一二][〇○ＯO零一二三四五六七八九]{3})\s?年\s?([一二三四五六七八九十元]{1,2})\s?月(?:\s?([一二三四五六七八九十]{1,3})\s?日)?)/g;
/** 2018-12-29, 2018/12/29 08:00, 2018.12, 2018年, 2018 */
const NUMERIC = /^([12]\d{3})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T\s][\d:.]{4,15}(?:Z|[+-]\d\d:\d\d)?)?|年)?$/;
/** How many dates of a text are looked at for one that exists. */
const MOST = 20;

export interface DateFound {
  /** 2018-12-29, 2018-12 where no day is said */
  iso: string;
  start: number;
  end: number;
}

/** The first date in a text; 2023年2月30日, which no calendar has, is none. */
export function readDate(text: string): DateFound | undefined {
  let seen = 0;
  for (const match of text.matchAll(DATE)) {
    const [written, year, month, day, hanYear, hanMonth, hanDay] = match;
    const iso =
      year === undefined
        ? isoOf(hanDigits(hanYear!), hanMonth === "元" ? 1 : chinese(hanMonth!), hanDay === undefined ? undefined : chinese(hanDay))
        : isoOf(arabic(year), arabic(month!), day === undefined ? undefined : arabic(day));
    if (iso !== undefined) return { iso, start: match.index, end: match.index + written.length };
    if (++seen >= MOST) break;
  }
  return undefined;
}

/** Whether a text names a date and none that a calendar has. */
export function namesNoDay(text: string): boolean {
  return text.search(DATE) >= 0 && readDate(text) === undefined;
}

/** What a whole field says, as an ISO date: 2018-12-29, 2018/12/29 08:00, 2018年12月29日, 2018年; undefined where it is no date or none that exists. */
export function readWholeDate(text: string): string | undefined {
  const [, year, month, day] = NUMERIC.exec(text) ?? [];
  if (year === undefined) return readDate(text)?.iso;
  return month === undefined ? year : isoOf(Number(year), Number(month), day === undefined ? undefined : Number(day));
}

/** As ISO 8601, where the month and the day exist. */
function isoOf(year: number, month: number, day: number | undefined): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (!(date.getUTCMonth() === month - 1 && date.getUTCDate() === (day ?? 1))) return undefined;
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
}

/** 二〇三〇, 二○三○ */
function hanDigits(written: string): number {
  return Number([...written].map(digit => Math.max(0, "零一二三四五六七八九".indexOf(digit))).join(""));
}

function arabic(written: string): number {
  return Number(written.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
}

/** 十一, 二十, 三十一; NaN for what is no number (十十) */
export function chinese(written: string): number {
  return Number(parseNumber(written) ?? Number.NaN);
}
