import type { Target } from "./target.ts";

/**
 * Over how many years a change comes about: 1 for each year, a yearly mean or one year's task, 5 for 2021—2025年 and for 到2025年 from a baseline of 2020.
 * Undefined for a level, and where the text does not say. What five years bring about is no measure for what one year does.
 */
export function yearsOfChange({ change, time, baseline, frequency, text }: Target): number | undefined {
  if (change === undefined || change === "level" || change === "maintain") return undefined;
  if (frequency === "P1Y" || (change === "growth-rate" && YEARLY.test(text))) return 1;
  const end = yearIn(time?.end);
  if (end === undefined) return time?.duration === undefined ? undefined : yearIn(time.duration.replace(/^P(\d+)Y$/, "$1"));
  const start = yearIn(time?.start);
  if (start !== undefined && time?.relation === "during") return end - start + 1;
  const before = yearIn(baseline?.time);
  return before === undefined ? undefined : end - before;
}

/** A rate that is the mean of its years is that of one year. */
const YEARLY = /年均|年平均/;

function yearIn(iso: string | undefined): number | undefined {
  const year = Number.parseInt(iso ?? "", 10);
  return Number.isNaN(year) ? undefined : year;
}
