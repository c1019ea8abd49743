/** What is known of a pair of units. */
export interface Evidence {
  /** Likeness of the whole texts, 0 to about 1. */
  whole: number;
  /** Both do the same thing (a duty, the sanction for breaking it). */
  sameRole: boolean;
  /** How far it is ahead of the likest other pair of either, or behind it: sum of the logarithms of both ratios. What another unit answers better is explained by that. */
  margin: number;
  /** Logarithm of how many sure pairs stand near it in both documents: a hint that shuffled documents do without. */
  context: number;
  /** Units of the smaller document: the more there are, the less likely is any one pair. */
  units: number;
}

/** A logistic curve over the logarithms, fitted on pairs of documents aligned by hand: docs/decisions.md says on which, and how it did on those left out. */
const CURVE = { constant: 3.31, whole: 0.86, sameRole: 1.39, margin: 1.41, context: 2.37, many: -0.92, few: 0.74 };
/** Larger documents than these are taken for such; where there are fewer units than the least, being ahead of all others says less. */
const MOST_UNITS = 80;
const LEAST_UNITS = 10;

/** How likely a pair is right if the two documents are about one matter, 0 to 1. */
export function probability(evidence: Evidence): number {
  const sum =
    CURVE.constant +
    CURVE.whole * log(evidence.whole) +
    (evidence.sameRole ? CURVE.sameRole : 0) +
    CURVE.margin * evidence.margin +
    CURVE.context * evidence.context +
    CURVE.many * Math.log(Math.min(MOST_UNITS, Math.max(LEAST_UNITS, evidence.units))) +
    CURVE.few * Math.log(Math.min(LEAST_UNITS, Math.max(1, evidence.units)) / LEAST_UNITS);
  return 1 / (1 + Math.exp(-sum));
}

const log = (share: number): number => Math.log(Math.max(share, 0.001));
