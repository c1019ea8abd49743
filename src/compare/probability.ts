/** What is known of a pair of units. */
export interface Evidence {
  /** Likeness of the whole texts, 0 to 1. */
  whole: number;
  /** Both do the same thing (a duty, the sanction for breaking it). */
  sameRole: boolean;
  /** How far it is ahead of the likest other pair of either, or behind it: sum of the logarithms of both ratios. What another unit answers better is explained by that. */
  margin: number;
  /** How far it stands out from all that comes behind the likest pair of either: sum of the logarithms of both ratios. */
  distance: number;
  /** How alike the pairs before and after it are, 0 to 1. */
  neighbours: number;
  /** Both are articles: laws share their wording more than programmes do. */
  articles: boolean;
  /** Logarithm of the number of units of the smaller side: the more there are, the less likely is any one pair. */
  size: number;
}

/** A logistic curve over the logarithms, fitted on pairs of documents aligned by hand: docs/decisions.md says on which, and how it did on those left out. */
const CURVE = { constant: 6.64, whole: 1.48, sameRole: 2.84, margin: 1.29, distance: 0.25, neighbours: 1.49, articles: -1.36, size: -1.64 };

/** How likely a pair is right, 0 to 1. */
export function probability(evidence: Evidence): number {
  const sum =
    CURVE.constant +
    CURVE.whole * log(evidence.whole) +
    (evidence.sameRole ? CURVE.sameRole : 0) +
    CURVE.margin * evidence.margin +
    CURVE.distance * evidence.distance +
    CURVE.neighbours * evidence.neighbours +
    (evidence.articles ? CURVE.articles : 0) +
    CURVE.size * evidence.size;
  return 1 / (1 + Math.exp(-sum));
}

const log = (share: number): number => Math.log(Math.max(share, 0.001));
