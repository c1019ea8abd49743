import type { Draft, Length, When } from "./draft.ts";
import type { Interval } from "./entity.ts";

/** The reference date that 今年 counts from: a day, and the time of day in seconds where the caller gave one. */
export interface Reference {
  year: number;
  month: number;
  day: number;
}

/** Reads `2026-01-01`, `2026-01`, `2026`, with or without a time. Undefined for anything else. */
export function readReference(iso: string | undefined): Reference | undefined {
  const [, year, month = "1", day = "1"] = ISO_DATE.exec(iso ?? "") ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

/** 2026, 2026-01, 2026-01-01, 2026-01-01T08:00 */
const ISO_DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/;

/** The value of a date as it was said: `2025-08-15`, `2025-08`, `2025`, `XXXX-08-15`, or an interval for a stretch of time. */
export function calendarValue(when: When): string | Interval {
  if (when.from !== undefined || when.to !== undefined || spans(when)) return { start: startOf(when), end: endOf(when) };
  return point(when.year, monthOf(when), when.day);
}

export function startOf(when: When): string {
  if (when.from !== undefined) return when.from;
  if (when.part === undefined) return point(when.year, when.month, when.day);
  if (when.month !== undefined) return point(when.year, when.month, dayOf(when, when.part.from));
  return point(when.year, when.part.from);
}

export function endOf(when: When): string {
  if (when.to !== undefined) return when.to;
  if (when.part === undefined) return point(when.year, when.month, when.day);
  if (when.month !== undefined) return point(when.year, when.month, dayOf(when, when.part.to));
  return point(when.year, when.part.to);
}

/** 月底 and 年底 are points, 上旬 and 上半年 stretches. */
function spans(when: When): boolean {
  return when.part !== undefined && when.part.from !== when.part.to;
}

function monthOf(when: When): number | undefined {
  if (when.part === undefined || when.month !== undefined) return when.month;
  return when.part.to;
}

function dayOf(when: When, day: number): number {
  return day === 0 ? lastDay(when.year ?? 2000, when.month ?? 1) : day;
}

/** Makes the date of a draft its value, and says so where the year is not known. */
export function dated(draft: Omit<Draft, "kind" | "value">, when: When): Draft {
  const shown =
    when.month !== undefined && when.part !== undefined && when.part.from === when.part.to
      ? { ...when, day: dayOf(when, when.part.from) }
      : when;
  const value = calendarValue(shown);
  const unresolved = (typeof value === "string" ? value : value.start).startsWith("X");
  return { ...draft, when: shown, kind: typeof value === "string" ? "date" : "period", value, ...(unresolved ? { unresolved: true } : {}) };
}

export function point(year?: number, month?: number, day?: number): string {
  const start = year === undefined ? "XXXX" : String(year).padStart(4, "0");
  if (day !== undefined) return `${start}-${month === undefined ? "XX" : two(month)}-${two(day)}`;
  return month === undefined ? start : `${start}-${two(month)}`;
}

export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date so much later (or earlier) than the reference; a day that the month does not have becomes its last. */
export function shifted({ year, month, day }: Reference, { value, letter }: Length, sign: 1 | -1): Reference {
  const amount = value * sign;
  if (letter === "Y" || letter === "M") {
    const months = year * 12 + month - 1 + Math.round(letter === "Y" ? amount * 12 : amount);
    const to = { year: Math.floor(months / 12), month: (months % 12) + 1 };
    return { ...to, day: Math.min(day, lastDay(to.year, to.month)) };
  }
  const days = letter === "W" ? amount * 7 : letter === "D" ? amount : 0;
  const date = new Date(Date.UTC(year, month - 1, day + Math.round(days)));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day so many days after (or, below 0, before) another. */
export function dayAfter(from: Reference, days: number): Reference {
  return shifted(from, { value: Math.abs(days), letter: "D" }, days < 0 ? -1 : 1);
}

/** P3Y, PT1.5H */
export function durationOf({ value, letter }: Length): string {
  return `P${letter.length === 2 ? "T" : ""}${value}${letter.at(-1)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
