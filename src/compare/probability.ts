import type { ScoredPair } from "./score-pairs.ts";

/** At this relative likeness a pair is as likely right as wrong; the slope is that of a logistic curve over its logarithm. */
const EVEN = 0.24;
const SLOPE = 4;

/** How likely a pair is right, 0 to 1. */
export function probability({ relative }: ScoredPair): number {
  return relative <= 0 ? 0 : 1 / (1 + (EVEN / relative) ** SLOPE);
}
