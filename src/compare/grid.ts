/** The candidates of each unit, by their places among the other side's units, with how alike the two are. */
export type Grid = readonly ReadonlyMap<number, number>[];

/** The same pairs seen from the other side, which has so many units. */
export function transposed(grid: Grid, columns: number): Grid {
  const turned: Map<number, number>[] = Array.from({ length: columns }, () => new Map());
  for (const [i, row] of grid.entries()) for (const [j, alike] of row) turned[j]!.set(i, alike);
  return turned;
}

/** The likest two of all pairs of a unit. */
export interface Standing {
  best: number;
  second: number;
}

export function standing(row: ReadonlyMap<number, number>): Standing {
  const found: Standing = { best: 0, second: 0 };
  for (const alike of row.values()) {
    if (alike > found.best) [found.best, found.second] = [alike, found.best];
    else if (alike > found.second) found.second = alike;
  }
  return found;
}

/** Nothing is less alike than this, for a ratio: what two units of unrelated documents easily have in common. */
const LEAST = 0.02;

/** How far a pair is ahead of the likest other one of a unit, or behind it: a logarithm. */
export function leadOver({ best, second }: Standing, alike: number): number {
  return Math.log(Math.max(LEAST, alike) / Math.max(LEAST, alike === best ? second : best));
}
