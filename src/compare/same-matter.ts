/** What tells whether a pair of units is about one matter at all, by how rare words are at large and not in the two documents. */
export interface Matter {
  /** Likeness of the two documents as a whole, 0 to 1. */
  kinship: number;
  /** Units of the smaller document: the longer two documents are, the more words they share whatever they are about. */
  units: number;
  /** Likeness of the two units, 0 to 1. */
  likeness: number;
  /** Weight of the words that the two units share. */
  shared: number;
}

/** A logistic curve over the logarithms; docs/decisions.md says on what it was fitted. */
const CURVE = { constant: 8.69, kinship: 3.58, units: -2.01, likeness: 1.2, shared: 1.64 };
const MOST_UNITS = 40;

/**
 * How likely the two speak of one matter, 0 to 1. How far a pair stands out says only which of all national units a local one would answer if it answers
 * any: two documents that have nothing to do with one another have a likest pair too.
 */
export function sameMatter({ kinship, units, likeness, shared }: Matter): number {
  const sum =
    CURVE.constant +
    CURVE.kinship * log(kinship) +
    CURVE.units * Math.log(Math.min(MOST_UNITS, Math.max(1, units))) +
    CURVE.likeness * log(likeness) +
    CURVE.shared * Math.log(1 + shared);
  return 1 / (1 + Math.exp(-sum));
}

const log = (share: number): number => Math.log(Math.max(share, 0.001));
