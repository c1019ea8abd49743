import type { Limit, LimitUnit } from "./read-limits.ts";

/** What one limit is beside another, in its own terms; `varied` (口径不同) where it cannot be told. */
export type LimitComparison = "shorter" | "longer" | "same" | "varied";

/** 更短, 更长 or 相同 where both are counted alike, or the one surely ends before the other: 十五日 against 三个月, but not 十日 against 十个工作日. */
export function limitVerdict(local: Limit, national: Limit): LimitComparison {
  const [ours, theirs] = [COUNTED[local.unit], COUNTED[national.unit]];
  if (ours.in === theirs.in) {
    const difference = local.amount * ours.each - national.amount * theirs.each;
    return difference === 0 ? "same" : difference < 0 ? "shorter" : "longer";
  }
  const [[from, to], [low, high]] = [daysOf(local), daysOf(national)];
  return to < low ? "shorter" : from > high ? "longer" : "varied";
}

/** What a unit is counted in, and how many of that it is. */
const COUNTED: Record<LimitUnit, { in: "hour" | "workday" | "month"; each: number }> = {
  hour: { in: "hour", each: 1 },
  day: { in: "hour", each: 24 },
  workday: { in: "workday", each: 1 },
  month: { in: "month", each: 1 },
  year: { in: "month", each: 12 },
};

/** So many days at least and at most: a month has 28 to 31, and working days have weekends and holidays between them, of which some weekends are worked. */
function daysOf({ amount, unit }: Limit): readonly [number, number] {
  const { in: counted, each } = COUNTED[unit];
  if (counted === "hour") return [(amount * each) / 24, (amount * each) / 24];
  if (counted === "month") return [28 * amount * each, 31 * amount * each];
  return [Math.max(amount, amount + 2 * Math.floor((amount - 1) / 5) - WORKED_WEEKEND), Math.ceil((amount * 7) / 5) + LONGEST_HOLIDAY];
}

/** Days of a weekend that are worked for a longer holiday. */
const WORKED_WEEKEND = 2;
/** 春节 and 国庆: eight days, and a weekend beside them. */
const LONGEST_HOLIDAY = 10;
