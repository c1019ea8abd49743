import { fold } from "../words/index.ts";

/** The years that a text names with 年 or as a span (2026-2030年), sorted, each once. */
export function yearsIn(text: string): number[] {
  const years = new Set<number>();
  for (const [, first, last] of fold(text).text.matchAll(YEARS))
    for (const year of [first, last]) if (year !== undefined) years.add(Number(year));
  return [...years].sort((a, b) => a - b);
}

/** 2030年, 2026—2030年, 2026年至 */
const YEARS = /(?<!\d)((?:19|20|21)\d{2})(?:\s?[-–—~至]{1,2}\s?((?:19|20|21)\d{2}))?\s?年/g;
