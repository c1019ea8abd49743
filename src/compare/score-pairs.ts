import { type Evidence, LEAST_LIKENESS, probability } from "./probability.ts";
import { likeness, type Profile, type Weighed } from "./vectors.ts";

/** A pair of units, by their places in the two outlines, with how likely it is right. */
export interface ScoredPair {
  local: number;
  national: number;
  score: number;
}

/** What each view of a pair counts for when candidates are ranked: whole texts, the sentences of the national one, the best two sentences, headings where both have one. */
const WEIGHTS = { whole: 1, covered: 0.5, best: 0.3, heading: 0.3 };
/** Units that do different things count for this much. */
const OTHER_ROLE = 0.5;
/** Neighbours that pair as well count for this much: the order is a hint, and not needed. */
const NEIGHBOURS = 0.15;
/** A sentence votes for a unit by how it fits its likest sentence there, and a little by how the unit fits as a whole. */
const WHOLE_VOTE = 0.3;

/** How alike two units are, and sentence by sentence. */
interface Likeness {
  whole: number;
  raw: number;
  best: number;
  /** For each local sentence its likest national one, and the other way round. */
  local: Float64Array;
  national: Float64Array;
  sentences: number;
}

/** Every local unit with every national one that shares anything with it. */
export function scorePairs(local: readonly Profile[], national: readonly Profile[]): ScoredPair[] {
  const grid = gridOf(local, national);
  const near = local.map((_, i) => national.map((_, j) => neighbours(grid, i, j)));
  const raw = grid.map((row, i) => Float64Array.from(row, (pair, j) => pair.raw * (1 + NEIGHBOURS * near[i]![j]!)));
  const bestLocal = raw.map(row => row.reduce((most, one) => Math.max(most, one), 0));
  const bestNational = national.map((_, j) => raw.reduce((most, row) => Math.max(most, row[j]!), 0));
  const votes = votesOf(grid, raw, local, national);
  const pairs: ScoredPair[] = [];
  for (const [i, row] of grid.entries()) {
    for (const [j, pair] of row.entries()) {
      if (pair.raw === 0) continue;
      const evidence: Evidence = {
        whole: pair.whole,
        sentences: pair.sentences,
        best: pair.best,
        sameRole: local[i]!.role === national[j]!.role,
        rank: (raw[i]![j]! / bestLocal[i]! + raw[i]![j]! / bestNational[j]!) / 2,
        votes: votes[i]![j]! / 2,
        neighbours: near[i]![j]!,
      };
      pairs.push({ local: i, national: j, score: probability(evidence) });
    }
  }
  return pairs;
}

const NONE = new Float64Array(0);
/** Of each unit so many candidates are looked at sentence by sentence, those whose whole texts are likest: two codes of law take seconds, not minutes. */
const MOST_CANDIDATES = 40;

function gridOf(local: readonly Profile[], national: readonly Profile[]): Likeness[][] {
  const wholes = local.map(ours => Float64Array.from(national, theirs => likeness(ours.whole, theirs.whole)));
  const least = (all: Float64Array): number => Math.max(LEAST_LIKENESS, all.toSorted().at(-MOST_CANDIDATES) ?? 0);
  const ofLocal = wholes.map(least);
  const ofNational = national.map((_, j) => least(Float64Array.from(wholes, row => row[j]!)));
  return local.map((ours, i) =>
    national.map((theirs, j) => {
      const whole = wholes[i]![j]!;
      const candidate = whole > LEAST_LIKENESS && (whole >= ofLocal[i]! || whole >= ofNational[j]!);
      return candidate ? alike(ours, theirs, whole) : { whole, raw: 0, best: 0, local: NONE, national: NONE, sentences: 0 };
    }),
  );
}

function alike(a: Profile, b: Profile, whole: number): Likeness {
  const local = new Float64Array(a.sentences.length);
  const national = new Float64Array(b.sentences.length);
  for (const [s, ours] of a.sentences.entries()) {
    for (const [t, theirs] of b.sentences.entries()) {
      const found = likeness(ours, theirs);
      if (found > local[s]!) local[s] = found;
      if (found > national[t]!) national[t] = found;
    }
  }
  const best = local.reduce((most, one) => Math.max(most, one), 0);
  const covered = weighted(national, b.sentences);
  const headings = a.heading.norm > 0 && b.heading.norm > 0 ? likeness(a.heading, b.heading) : 0;
  const score = WEIGHTS.whole * whole + WEIGHTS.covered * covered + WEIGHTS.best * best + WEIGHTS.heading * headings;
  const raw = a.role === b.role ? score : score * OTHER_ROLE;
  return { whole, raw, best, local, national, sentences: (covered + weighted(local, a.sentences)) / 2 };
}

function weighted(likenesses: Float64Array, sentences: readonly Weighed[]): number {
  let [sum, all] = [0, 0];
  for (const [s, { norm }] of sentences.entries()) {
    sum += likenesses[s]! * norm;
    all += norm;
  }
  return all > 0 ? sum / all : 0;
}

/** How alike the pairs before and after a pair are, at most 1. */
function neighbours(grid: readonly Likeness[][], i: number, j: number): number {
  const at = (row: number, column: number): number => grid[row]?.[column]?.raw ?? 0;
  return Math.min(1, Math.max(at(i - 1, j - 1), at(i - 1, j)) + Math.max(at(i + 1, j + 1), at(i + 1, j)));
}

/**
 * Each sentence is shared out among the units of the other side by how well it fits there beside its best fit, the also-rans discounted by a cube;
 * a pair gets what the sentences of both units give it.
 */
function votesOf(
  grid: readonly Likeness[][],
  raw: readonly Float64Array[],
  local: readonly Profile[],
  national: readonly Profile[],
): Float64Array[] {
  const votes = raw.map(row => new Float64Array(row.length));
  for (const [i, { sentences }] of local.entries())
    share(
      sentences,
      national.length,
      (s, j) => grid[i]![j]!.local[s] ?? 0,
      j => raw[i]![j]!,
      (j, vote) => (votes[i]![j]! += vote),
    );
  for (const [j, { sentences }] of national.entries())
    share(
      sentences,
      local.length,
      (s, i) => grid[i]![j]!.national[s] ?? 0,
      i => raw[i]![j]!,
      (i, vote) => (votes[i]![j]! += vote),
    );
  return votes;
}

function share(
  sentences: readonly Weighed[],
  units: number,
  likenessAt: (sentence: number, unit: number) => number,
  whole: (unit: number) => number,
  give: (unit: number, vote: number) => void,
): void {
  const all = sentences.reduce((sum, { norm }) => sum + norm, 0);
  if (all === 0) return;
  const fits = new Float64Array(units);
  for (const [s, { norm }] of sentences.entries()) {
    let most = 0;
    for (let unit = 0; unit < units; unit++) {
      fits[unit] = likenessAt(s, unit) + WHOLE_VOTE * whole(unit);
      most = Math.max(most, fits[unit]!);
    }
    if (most === 0) continue;
    for (let unit = 0; unit < units; unit++) {
      const own = likenessAt(s, unit);
      if (own > 0) give(unit, (norm / all) * (fits[unit]! / most) ** 3 * own);
    }
  }
}
