import type { Grid } from "./grid.ts";
import { likeness, type Profile } from "./vectors.ts";

/**
 * How alike the units of each pair are in what the likest other counterpart does not have: where two national measures share one wording with a local one,
 * the second is answered only if something is left for it. 0 to about 1.
 */
export function likenessBeyond(units: readonly Profile[], others: readonly Profile[], grid: Grid): Map<number, number>[] {
  return units.map(({ whole }, i) => {
    const row = grid[i]!;
    const [first, second] = likestTwo(row);
    return new Map(
      [...row.keys()].map(j => {
        const rival = others[j === first ? second : first]?.whole;
        return [j, likeness(whole, others[j]!.whole, rival)];
      }),
    );
  });
}

/** The places of the two likest; −1 where there are fewer. */
function likestTwo(row: ReadonlyMap<number, number>): [number, number] {
  let [first, second] = [-1, -1];
  for (const [j, alike] of row) {
    if (first < 0 || alike > row.get(first)!) [first, second] = [j, first];
    else if (second < 0 || alike > row.get(second)!) second = j;
  }
  return [first, second];
}
