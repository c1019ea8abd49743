import type { ScoredPair } from "./score-pairs.ts";
import type { Outline } from "./units.ts";

/** Of the units of the smaller document so many have an answer, or the two have little to do with one another. */
const LEAST_ANSWERED = 0.15;

/** Whether hardly anything in either of two documents has an answer in the other. */
export function areStrangers({ units }: Outline, { units: others }: Outline, pairs: readonly ScoredPair[]): boolean {
  const answered = Math.min(new Set(pairs.map(({ local }) => local)).size, new Set(pairs.map(({ national }) => national)).size);
  return answered === 0 || answered < LEAST_ANSWERED * Math.min(units.length, others.length);
}
