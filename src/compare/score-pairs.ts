import { candidatesOf } from "./candidates.ts";
import { type Evidence, probability } from "./probability.ts";
import { likeness, type Profile, type Weighed } from "./vectors.ts";

/** A pair of units, by their places in the two outlines, with how likely it is right. */
export interface ScoredPair {
  local: number;
  national: number;
  score: number;
}

/** What each view of a pair counts for when candidates are ranked: whole texts, the sentences of the national one, the best two sentences, headings where both have one. */
const WEIGHTS = { whole: 1, covered: 0.5, best: 0.3, heading: 0.5 };
/** Units that do different things count for this much. */
const OTHER_ROLE = 0.5;

/** How alike two units are: their whole texts, and all views of them together. */
interface Likeness {
  whole: number;
  all: number;
}

/** The candidates of each local unit, by their places among the national ones. */
type Grid = readonly ReadonlyMap<number, Likeness>[];

/** Every local unit with every national one that is anything like it. */
export function scorePairs(local: readonly Profile[], national: readonly Profile[]): ScoredPair[] {
  return weighPairs(local, national).map(({ local: i, national: j, evidence }) => ({
    local: i,
    national: j,
    score: probability(evidence),
  }));
}

/** What is known of each pair: what the curve in probability.ts is fitted on. */
export function weighPairs(
  local: readonly Profile[],
  national: readonly Profile[],
): { local: number; national: number; evidence: Evidence }[] {
  const grid: Grid = candidatesOf(local, national).map(
    (row, i) => new Map([...row].map(([j, whole]) => [j, alike(local[i]!, national[j]!, whole)])),
  );
  const ofLocal = grid.map(row => standing([...row.values()]));
  const columns: Likeness[][] = national.map(() => []);
  for (const row of grid) for (const [j, pair] of row) columns[j]!.push(pair);
  const ofNational = columns.map(standing);
  const size = Math.log(Math.min(MOST_UNITS, Math.max(LEAST_UNITS, Math.min(local.length, national.length))));
  return grid.flatMap((row, i) =>
    [...row].map(([j, { whole, all }]) => {
      const sides = [ofLocal[i]!, ofNational[j]!] as const;
      return {
        local: i,
        national: j,
        evidence: {
          whole,
          sameRole: local[i]!.role === national[j]!.role,
          margin: sum(sides, ({ best, second }) => Math.log(all / (all === best ? second : best))),
          distance: sum(sides, ({ behind }) => Math.log(all / behind)),
          neighbours: neighbours(grid, i, j),
          articles: local[i]!.unit.node.type === "article" && national[j]!.unit.node.type === "article",
          size,
        },
      };
    }),
  );
}

/** Smaller and larger documents than those the curve was fitted on are taken for such. */
const LEAST_UNITS = 10;
const MOST_UNITS = 80;
const RUNNERS_UP = 5;
/** Nothing is less alike than this, for a ratio. */
const LEAST = 0.02;

/** The likest two of all pairs of a unit, and how like those behind the likest are in the mean. */
function standing(pairs: readonly Likeness[]): { best: number; second: number; behind: number } {
  const all = pairs.map(pair => pair.all).sort((a, b) => b - a);
  const behind = sum(all.slice(1, 1 + RUNNERS_UP), one => one) / RUNNERS_UP;
  return { best: all[0] ?? LEAST, second: Math.max(LEAST, all[1] ?? 0), behind: Math.max(LEAST, behind) };
}

function alike(a: Profile, b: Profile, whole: number): Likeness {
  const fits = new Float64Array(b.sentences.length);
  let best = 0;
  for (const ours of a.sentences) {
    for (const [t, theirs] of b.sentences.entries()) {
      const found = likeness(ours, theirs);
      if (found > fits[t]!) fits[t] = found;
      if (found > best) best = found;
    }
  }
  const headings = a.heading.norm > 0 && b.heading.norm > 0 ? likeness(a.heading, b.heading) : 0;
  const all = WEIGHTS.whole * whole + WEIGHTS.covered * weighted(fits, b.sentences) + WEIGHTS.best * best + WEIGHTS.heading * headings;
  return { whole, all: a.role === b.role ? all : all * OTHER_ROLE };
}

function weighted(likenesses: Float64Array, sentences: readonly Weighed[]): number {
  const all = sum(sentences, ({ norm }) => norm);
  return all > 0 ? sum(sentences, ({ norm }, s) => likenesses[s]! * norm) / all : 0;
}

/** How alike the pairs before and after a pair are, at most 1. */
function neighbours(grid: Grid, i: number, j: number): number {
  const at = (row: number, column: number): number => grid[row]?.get(column)?.all ?? 0;
  return Math.min(1, Math.max(at(i - 1, j - 1), at(i - 1, j)) + Math.max(at(i + 1, j + 1), at(i + 1, j)));
}

const sum = <T>(list: readonly T[], value: (one: T, index: number) => number): number =>
  list.reduce((total, one, index) => total + value(one, index), 0);
