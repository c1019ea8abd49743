import type { Grid, Standing } from "./grid.ts";

/**
 * How alike two units are as a rule that answer one another in these two documents: the median of the pairs that are the likest of both their units. One
 * province takes over word for word what another says in words of its own.
 */
export function usualLikeness(grid: Grid, ofLocal: readonly Standing[], ofNational: readonly Standing[]): number {
  const mutual = grid.flatMap((row, i) => [...row].filter(([j, alike]) => alike === ofLocal[i]!.best && alike === ofNational[j]!.best));
  const sorted = mutual.map(([, alike]) => alike).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Nothing is less alike than the first, and no two documents as a rule less than the second, for a ratio. */
const LEAST = 0.003;
const LEAST_USUAL = 0.01;

/** How far a likeness is above what is usual, or below it: a logarithm. */
export function besideUsual(alike: number, usual: number): number {
  return Math.log(Math.max(LEAST, alike) / Math.max(LEAST_USUAL, usual));
}
