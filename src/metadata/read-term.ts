import { chinese, readDate } from "./read-date.ts";
import type { TermForm } from "./tables/validity.ts";

/** A clause that says how long a document holds. */
export interface TermFound {
  /** As Metadata.expiry has it; absent where the words name no day or number that exists: 有效期十十年. */
  value?: string;
  from?: string;
  isBare?: true;
  text: string;
}

/** The first of the forms that a clause has. */
export function firstTerm(forms: readonly TermForm[], clause: string): TermFound | undefined {
  for (const { form, isBare } of forms) {
    const match = form.exec(clause);
    if (match === null) continue;
    const { from, until, before, span } = match.groups ?? {};
    const value = until !== undefined ? dayOf(until) : before !== undefined ? eveOf(dayOf(before)) : durationOf(span!);
    const begins = from === undefined ? undefined : dayOf(from);
    return {
      text: match[0],
      ...(value !== undefined && { value }),
      ...(isBare && { isBare }),
      ...(begins !== undefined && { from: begins }),
    };
  }
  return undefined;
}

/** The clauses of a text; `opens`: at the beginning of a sentence. */
export function* clausesOf(text: string): Generator<{ at: number; clause: string; opens: boolean }> {
  let opens = true;
  for (const match of text.matchAll(CLAUSE)) {
    const clause = match[1]!;
    const lead = clause.length - clause.trimStart().length;
    if (clause.trim() !== "") yield { at: match.index + lead, clause: clause.trim(), opens };
    opens = match[2] === "。";
  }
}

/** The day as an ISO date; 2027年底 and 2027年 are its last, 2027年12月 a month. */
export function dayOf(words: string): string | undefined {
  const found = readDate(words)?.iso;
  if (found !== undefined || words.includes("月")) return found;
  const year = /^([12]\d{3})\s?(?:年?[底末]|年)?$/.exec(words)?.[1];
  return year === undefined ? undefined : `${year}-12-31`;
}

/** 5年 → P5Y, 三年半 and 3.5年 → P3Y6M, 六个月 → P6M, 九十日 → P90D; undefined where that is no number, none at all, or more than anything lasts. */
export function durationOf(words: string): string | undefined {
  const written = words
    .replace(/[周\s]/gu, "")
    .replace(/^半年$/u, "6个月")
    .replace(/^(\d+)[.．]5年$/u, "$1年半");
  const [, years, half, months, days] = LENGTH.exec(written) ?? [];
  const counts = [years, half === undefined ? months : "6", days].map(count => (count === undefined ? 0 : numberOf(count)));
  if (!counts.every(Number.isInteger) || counts.every(count => count === 0) || isEndless(counts)) return undefined;
  return `P${counts.map((count, i) => (count > 0 ? `${count}${"YMD"[i]}` : "")).join("")}`;
}

/** Years, months and days that come to more than any document lasts, and to days for which a calendar has no room. */
export function isEndless([years = 0, months = 0, days = 0]: readonly number[]): boolean {
  return years + months / 12 + days / 365 > MOST_YEARS;
}

const MOST_YEARS = 999;

/** The last day of a term that begins on a day: P3Y from 2031-06-01 is 2034-05-31. */
export function lastDayFrom(iso: string, duration: string): string | undefined {
  const [, years = "0", months = "0", days = "0"] = DURATION.exec(duration) ?? [];
  const day = dateOf(iso);
  const date = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + Number(years) * 12 + Number(months));
  if (day.getUTCDate() !== date) day.setUTCDate(1); // a month without a 31st
  day.setUTCDate(day.getUTCDate() + Number(days));
  return eveOf(isoOf(day));
}

function numberOf(written: string): number {
  return /^\d+$/.test(written) ? Number(written) : chinese(written);
}

function eveOf(iso: string | undefined): string | undefined {
  return iso === undefined ? undefined : isoOf(new Date(dateOf(iso).getTime() - 86_400_000));
}

function dateOf(iso: string): Date {
  return new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
}

function isoOf(day: Date): string | undefined {
  return Number.isNaN(day.getTime()) ? undefined : day.toISOString().slice(0, 10);
}

const CLAUSE = /([^，,；;。（）()\n]+)([，,；;。（）()\n]?)/gu;
/** 三年半, 一年零六个月, 18个月, 九十日 */
const LENGTH = /^(?:(.+?)年(?:(半)|[零又])?)?(?:(.+?)个月)?(?:(.+?)[日天])?$/u;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;
