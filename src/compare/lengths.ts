import type { Entity } from "../entities/index.ts";

/** A length of time in days, from the shortest to the longest that it can come to, and what it is counted in. */
export interface Length {
  least: number;
  most: number;
  by: "months" | "days" | "hours" | "workdays";
}

/** P1Y6M, PT30M */
const DURATION = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

/** A month has 28 to 31 days, and a year 365 or 366, so that many months differ less. */
const MONTH = { least: 30.4, most: 30.5, slack: 2.5 };
/** Days off: two a week, and at most so many more for a festival. */
const FESTIVAL = 9;

/** The length that an ISO 8601 duration of an entity comes to; undefined for what is none. */
export function lengthOf(said: string, unit: string | undefined): Length | undefined {
  const read = DURATION.exec(said);
  if (read === null) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = Array.from({ length: 7 }, (_, i) => Number(read[i + 1] ?? 0)) as Seven;
  const [monthly, daily, clock] = [years * 12 + months, weeks * 7 + days, hours / 24 + minutes / 1440 + seconds / 86_400];
  // 15个工作日 take at least as long as 15日, and with the days off between them longer.
  if (unit === "工作日") return { least: daily, most: daily + 2 * Math.ceil(daily / 5) + FESTIVAL, by: "workdays" };
  if (monthly > 0) {
    const rest = daily + clock;
    return { least: monthly * MONTH.least - MONTH.slack + rest, most: monthly * MONTH.most + MONTH.slack + rest, by: "months" };
  }
  // The day on which a period begins is not counted: 一日 ends within 48 hours (Civil Code, art. 201).
  return daily > 0 ? { least: daily + clock, most: daily + clock + 1, by: "days" } : { least: clock, most: clock, by: "hours" };
}
type Seven = [number, number, number, number, number, number, number];

/** Less than 0 where the first is shorter, 0 where they are the same; undefined where they are counted otherwise and may be either. */
export function compareLengths(a: Length, b: Length): number | undefined {
  if (a.by === b.by) return Math.abs(a.least - b.least) < SAME ? 0 : a.least - b.least;
  // As many workdays as days are never fewer.
  if (a.by === "workdays" && b.by === "days" && a.least >= b.least) return 1;
  if (b.by === "workdays" && a.by === "days" && b.least >= a.least) return -1;
  if (a.most < b.least) return -1;
  return b.most < a.least ? 1 : undefined;
}

const SAME = 1e-6;

/** Which lengths are written alike: 半年 and 6个月, 两周 and 14日. */
export function lengthKey(said: Entity["value"] | undefined, unit: string | undefined): unknown {
  if (typeof said !== "string") return said;
  const length = lengthOf(said, unit);
  return length === undefined ? said : `${length.by} ${length.least.toFixed(6)}`;
}
