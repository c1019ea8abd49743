import type { Amount } from "./read-amounts.ts";
import { nameIn } from "./read-indicator.ts";
import { runOf, type SharedList, verbBehindYears } from "./read-lists.ts";
import type { TimeMark } from "./read-times.ts";

/** Several years and several amounts of one name, with nothing between either: `list` where the name stands before the years. */
export interface YearRun {
  list?: SharedList;
  /** Where the name stands behind the years: the amounts with the year of each. */
  amounts?: Amount[];
  marks?: TimeMark[];
  /** Where the years end. */
  end: number;
}

const BETWEEN = /^[、和与及]$/;

/**
 * 应用比例2026年、2027年分别达到30%、35%; 到2026年、2027年，建成示范区10个、20个: years and amounts of equal number are matched in order.
 * Of unequal number they cannot be told apart, so that nothing of them is a statement. Undefined where there are not several of both.
 */
export function pairYears(
  text: string,
  clause: { start: number; end: number },
  all: readonly Amount[],
  times: readonly TimeMark[],
): YearRun | undefined {
  const first = all[0]!;
  const years = yearsOf(text, times, first.start);
  if (years.length < 2 || all.length < 2) return undefined;
  const { end } = years.at(-1)!;
  const words = text.slice(end, first.outer.start);
  const run = runOf(text, all);
  if (run.length < 2 || run.some(({ unit }) => unit !== run[0]!.unit)) return undefined;
  const verb = years[0]!.start >= clause.start ? verbBehindYears(words) : undefined;
  if (verb !== undefined) {
    const { name, subject } = nameIn(text, clause.start, years[0]!.start);
    if (name === undefined) return undefined;
    const items = run.length === years.length ? run.map((amount, index) => ({ name, amount, mark: years[index]! })) : [];
    return { list: { items, verb, ...(subject === undefined ? {} : { subject }) }, end };
  }
  if (run.length !== all.length || /分别|各/.test(words)) return undefined;
  return run.length === years.length ? { amounts: run, marks: years, end } : { end };
}

/** The last deadlines before an amount that stand in a row. */
function yearsOf(text: string, times: readonly TimeMark[], before: number): TimeMark[] {
  const run: TimeMark[] = [];
  for (const mark of times) {
    if (mark.role !== "deadline" || mark.to === undefined || mark.end > before) continue;
    const last = run.at(-1);
    if (last !== undefined && !BETWEEN.test(text.slice(last.end, mark.start))) run.length = 0;
    run.push(mark);
  }
  return run;
}
