import { tenfold } from "../numerals/index.ts";
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
  if (second.kind === "duration" && second.length !== undefined) return joinedLengths(first, second);
  return joinedAmounts(first, second, connector);
}

/** 2025年9月1日至9月7日, 2026至2030年, 8月15—20日 */
function joinedDates(first: Draft, second: Draft): Draft | undefined {
  const there = second.when!;
  const here = first.when ?? (first.bare ? asDate(first, there) : undefined);
  if (here === undefined) return undefined;
  const from = filled(here, there);
  const to = filled(there, here);
  const numerals = [...(first.numerals ?? []), ...(second.numerals ?? [])];
  return dated({ start: first.start, end: second.end, numerals }, { from: startOf(from), to: endOf(to) });
}

/** The bare number in 2026至2030年, 3—5月, 15—20日 as what the other end is. */
function asDate({ value, numerals }: Draft, { year, month, day }: When): When | undefined {
  if (typeof value !== "number" || !Number.isInteger(value)) return undefined;
  if (day !== undefined) return month === undefined && value <= 31 ? { day: value } : undefined;
  if (month !== undefined) return year === undefined && value <= 12 ? { month: value } : undefined;
  return year !== undefined && numerals?.[0]?.digits?.length === 4 ? { year: value } : undefined;
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
  if (lower === undefined || typeof upper !== "number" || lower >= upper) return undefined;
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
  const isCount = second.bare || (second.kind === "quantity" && second.base === undefined);
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
  const power = second.numerals?.[0]?.power ?? 0;
  const own = first.numerals?.[0]?.power ?? 0;
  if (power === 0 || own >= power || typeof second.value !== "number" || !first.bare) return value;
  return value < tenfold(second.value, -power) ? tenfold(value, power) : value;
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
