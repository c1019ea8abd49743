import { type Numeral, tenfold } from "../numerals/index.ts";
import { dated, durationOf, endOf, startOf } from "./calendar.ts";
import type { Draft, When } from "./draft.ts";
import { joinedClocks } from "./join-clock.ts";

/** One draft from the two ends of a range, or nothing where they do not belong together. What one end leaves out it takes from the other. */
export function joined(first: Draft, second: Draft, connector: "to" | "and"): Draft | undefined {
  if (second.clock !== undefined) return joinedClocks(first, second);
  if (isWeekday(first) && isWeekday(second)) {
    return {
      start: first.start,
      end: second.end,
      kind: "period",
      value: { start: first.value as string, end: second.value as string },
      unresolved: true,
    };
  }
  if (second.when !== undefined) return joinedDates(first, second);
  if (connector === "to" && isYear(first) && isYear(second) && (first.value as number) < (second.value as number)) {
    const numerals = [...(first.numerals ?? []), ...(second.numerals ?? [])];
    return dated({ start: first.start, end: second.end, numerals }, { from: String(first.value), to: String(second.value) });
  }
  if (connector === "to" && first.when?.year !== undefined && isYear(second)) {
    return joinedDates(first, { ...second, when: { year: second.value as number } });
  }
  if (second.kind === "duration" && second.length !== undefined)
    return first.kind === "ordinal" ? joinedRanks(first, { ...second, value: second.length.value }) : joinedLengths(first, second);
  return joinedAmounts(first, second, connector);
}

/** 2025年9月1日至9月7日, 2026至2030年, 8月15—20日 */
function joinedDates(first: Draft, second: Draft): Draft | undefined {
  const there = second.isFollowing ? following(second.when!, first.when) : second.when!;
  const here = first.when ?? (first.bare ? asDate(first, there) : undefined);
  if (here === undefined) return undefined;
  const from = filled(here, second.isFollowing ? {} : there);
  const to = later(from, filled(there, here), there);
  const numerals = [...(first.numerals ?? []), ...(second.numerals ?? [])];
  return dated({ start: first.start, end: second.end, numerals }, { from: startOf(from), to: endOf(to) });
}

/** 次年3月 after 2031年12月 is in 2032. */
function following({ year: _, ...when }: When, first: When | undefined): When {
  return first?.year === undefined ? when : { ...when, year: first.year + 1 };
}

/** 12月1日至3月15日 ends in the next year, 25日至5日 in the next month, where the later end does not say its own. */
function later(from: When, to: When, said: When): When {
  if (endOf(to) >= startOf(from) || said.year !== undefined || to.year === undefined) return to;
  if (said.month !== undefined || to.month === undefined) return { ...to, year: to.year + 1 };
  return to.month === 12 ? { ...to, year: to.year + 1, month: 1 } : { ...to, month: to.month + 1 };
}

/** The bare number in 2026至2030年, 3—5月, 15—20日 as what the other end is. */
function asDate({ value, numerals }: Draft, { year, month, day }: When): When | undefined {
  if (typeof value !== "number" || !Number.isInteger(value)) return undefined;
  if (day !== undefined) return month === undefined && value <= 31 ? { day: value } : undefined;
  const isYear = year !== undefined && numerals?.[0]?.digits?.length === 4;
  if (month !== undefined && !isYear) return year === undefined && value <= 12 ? { month: value } : undefined;
  return isYear ? { year: value } : undefined;
}

/** 周一至周五, without a reference. */
function isWeekday({ value }: Draft): boolean {
  return typeof value === "string" && value.startsWith("XXXX-W");
}

/** 2016—2018: four digits that can only be years. */
function isYear({ bare, value, numerals }: Draft): boolean {
  return bare === true && numerals?.[0]?.digits?.length === 4 && typeof value === "number" && value >= 1900 && value <= 2100;
}

/** 9月7日 after 2025年9月1日 is in 2025, and 2025年9月 before 2026年 has its own year. */
function filled(one: When, other: When): When {
  const year = one.year ?? other.year;
  const month = one.month ?? (one.day === undefined ? undefined : other.month);
  return { ...one, ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
}

/** 3—5年, 6个月至1年 */
function joinedLengths(first: Draft, second: Draft): Draft | undefined {
  const { letter } = second.length!;
  const start = first.length ?? (first.bare && typeof first.value === "number" ? { value: first.value, letter } : undefined);
  if (start === undefined) return undefined;
  const { length, ...rest } = second;
  return {
    ...rest,
    start: first.start,
    value: null,
    lower: durationOf(start),
    upper: durationOf(second.length!),
    lowerInclusive: true,
    upperInclusive: true,
    numerals: [...(first.numerals ?? []), ...(second.numerals ?? [])],
  };
}

/** 10%—15%, 10—15%, 10～20万吨, 三到五个, 第十和第十五 */
function joinedAmounts(first: Draft, second: Draft, connector: "to" | "and"): Draft | undefined {
  if (first.kind === "ordinal" && second.kind !== "ordinal") return joinedRanks(first, second);
  const lower = lowerEnd(first, second);
  const upper = second.value;
  if (lower === undefined || typeof upper !== "number" || !Number.isFinite(upper) || lower >= upper) return undefined;
  if (first.bare && second.bare && connector === "to" && !plausible(first, second)) return undefined;
  const { base, ...rest } = second;
  return {
    ...rest,
    start: first.start,
    value: null,
    lower,
    upper,
    lowerInclusive: true,
    upperInclusive: true,
    numerals: [...(first.numerals ?? []), ...(second.numerals ?? [])],
  };
}

/** 第1—3名: 第 stands before the first end only. */
function joinedRanks(first: Draft, second: Draft): Draft | undefined {
  const isCount = second.bare || second.kind === "duration" || (second.kind === "quantity" && second.base === undefined);
  if (!isCount || typeof first.value !== "number" || typeof second.value !== "number" || first.value >= second.value) return undefined;
  const numerals = [...(first.numerals ?? []), ...(second.numerals ?? [])];
  return {
    start: first.start,
    end: second.end,
    kind: "ordinal",
    value: null,
    lower: first.value,
    upper: second.value,
    lowerInclusive: true,
    upperInclusive: true,
    numerals,
  };
}

function lowerEnd(first: Draft, second: Draft): number | undefined {
  const { value } = first;
  if (typeof value !== "number" || first.approx || second.approx) return undefined;
  if (first.kind === second.kind && first.unit === second.unit) return shared(first, second);
  if (!first.bare || second.kind === "ordinal") return undefined;
  if (second.scale !== undefined) return second.scale(value);
  return shared(first, second);
}

/** The 万 of the upper end belongs to the lower too (10～20万吨), unless the lower is the larger figure (500—1万元). */
function shared(first: Draft, second: Draft): number {
  const value = first.value as number;
  const led = leading(first.numerals?.[0], second.numerals?.[0]);
  if (led !== undefined && first.bare) return led;
  const power = second.numerals?.[0]?.power ?? 0;
  const own = first.numerals?.[0]?.power ?? 0;
  if (power === 0 || own >= power || typeof second.value !== "number" || !first.bare) return value;
  return value < tenfold(second.value, -power) ? tenfold(value, power) : value;
}

/** 两到三千, 三至五百万: one digit before one digit with its magnitudes has the same. */
function leading(first: Numeral | undefined, second: Numeral | undefined): number | undefined {
  const [one, ...none] = first?.terms ?? [];
  const [digit, ...bigs] = second?.terms ?? [];
  if (one === undefined || digit === undefined || none.length > 0 || !("digits" in one && "digits" in digit)) return undefined;
  if (one.power !== 0 || digit.power === 0 || one.digits.length > 1 || digit.digits.length > 1 || one.digits >= digit.digits)
    return undefined;
  if (!bigs.every(term => "big" in term)) return undefined;
  return (second!.value / Number(digit.digits)) * Number(one.digits);
}

/** Bare digits joined by a dash may be a code (0591-8765) or a number of sections. */
function plausible(first: Draft, second: Draft): boolean {
  const [a, b] = [first.numerals?.[0], second.numerals?.[0]];
  return (
    a !== undefined &&
    b !== undefined &&
    !(a.digits?.startsWith("0") && a.digits.length > 1) &&
    !(b.digits?.startsWith("0") && b.digits.length > 1)
  );
}
