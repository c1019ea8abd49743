import { likeness, type Profile } from "./vectors.ts";

/** A pair of units, by their places in the two outlines, with how alike they are. */
export interface ScoredPair {
  local: number;
  national: number;
  /** How alike by themselves, from 0. */
  raw: number;
  /** How alike beside the other candidates of either. */
  relative: number;
}

/** What each view of a pair counts for. Whole texts, the best sentence for each of the national one, the best two sentences, and headings where both have one. */
const WEIGHTS = { whole: 1, covered: 0.5, best: 0.3, heading: 0.3 };
/** Units that do different things (a duty, the sanction for breaking it) count for this much. */
const OTHER_ROLE = 0.5;
/** Neighbours that pair as well count for this much: the order is a hint, and not needed. */
const NEIGHBOURS = 0.15;

/** Every local unit with every national one. */
export function scorePairs(local: readonly Profile[], national: readonly Profile[]): ScoredPair[] {
  const pairs: ScoredPair[] = [];
  for (const [i, ours] of local.entries()) {
    for (const [j, theirs] of national.entries()) pairs.push({ local: i, national: j, raw: alike(ours, theirs), relative: 0 });
  }
  supportByNeighbours(pairs, local.length, national.length);
  const bestLocal = best(pairs, local.length, pair => pair.local);
  const bestNational = best(pairs, national.length, pair => pair.national);
  for (const pair of pairs) {
    pair.relative = pair.raw === 0 ? 0 : (pair.raw * (pair.raw / bestLocal[pair.local]! + pair.raw / bestNational[pair.national]!)) / 2;
  }
  return pairs;
}

function alike(a: Profile, b: Profile): number {
  const whole = likeness(a.whole, b.whole);
  if (whole === 0) return 0;
  let covered = 0;
  let all = 0;
  let top = 0;
  for (const sentence of b.sentences) {
    const found = a.sentences.reduce((most, other) => Math.max(most, likeness(sentence, other)), 0);
    covered += found * sentence.norm;
    all += sentence.norm;
    top = Math.max(top, found);
  }
  const headings = a.heading.norm > 0 && b.heading.norm > 0 ? likeness(a.heading, b.heading) : 0;
  const score = WEIGHTS.whole * whole + WEIGHTS.covered * (all > 0 ? covered / all : 0) + WEIGHTS.best * top + WEIGHTS.heading * headings;
  return a.role === b.role ? score : score * OTHER_ROLE;
}

/** Raises a pair by how alike the pairs before and after it are. */
function supportByNeighbours(pairs: ScoredPair[], locals: number, nationals: number): void {
  const raw = pairs.map(pair => pair.raw);
  const at = (i: number, j: number): number => (i < 0 || j < 0 || i >= locals || j >= nationals ? 0 : raw[i * nationals + j]!);
  for (const pair of pairs) {
    const { local: i, national: j } = pair;
    const support = Math.max(at(i - 1, j - 1), at(i - 1, j)) + Math.max(at(i + 1, j + 1), at(i + 1, j));
    pair.raw *= 1 + NEIGHBOURS * Math.min(1, support);
  }
}

function best(pairs: readonly ScoredPair[], count: number, side: (pair: ScoredPair) => number): Float64Array {
  const found = new Float64Array(count);
  for (const pair of pairs) found[side(pair)] = Math.max(found[side(pair)]!, pair.raw);
  return found;
}
