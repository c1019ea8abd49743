/** What is known of a pair of units. Leads are logarithms of a ratio: above 0 ahead of the likest other one, below 0 behind it. */
export interface Evidence {
  /** Likeness of the whole texts, less where they do different things; 0 to about 1. */
  alike: number;
  /** Ahead of all other national units for the local one: what it would answer if it answers any. */
  aheadOfLocal: number;
  /** Ahead of all other local units for the national one: what another one answers better is explained by that, though several may. */
  aheadOfNational: number;
  /** The clause of the local unit that speaks most for the national one, and how far. */
  localClause: number;
  nationalClause: number;
  /** Likeness of the whole texts in what the likest other counterpart of the local unit does not have. */
  beyondLocal: number;
  beyondNational: number;
  /** How far the chapters of the two are behind the likest ones, 0 or less. */
  chapters: number;
  /** Logarithm of how many sure pairs stand near it in both documents: a hint that shuffled documents do without. */
  context: number;
  /** Units of the smaller document: the more there are, the less likely is any one pair. */
  units: number;
}

/** A logistic curve, fitted on pairs of documents aligned by hand: docs/decisions.md says on which, and how it did on those left out. */
const CURVE = {
  constant: 0.07,
  alike: 0.29,
  localAhead: 1.3,
  localBehind: 1.24,
  nationalAhead: 0.57,
  nationalBehind: 0.62,
  localClause: 0.93,
  nationalClause: 0.74,
  beyondLocal: 0.27,
  beyondNational: 0.18,
  chapters: 0.44,
  context: 2.64,
  many: 0.26,
  few: 1.61,
};
/** Larger documents than these are taken for such; where there are fewer units than the least, being ahead of all others says less. */
const MOST_UNITS = 80;
const LEAST_UNITS = 10;

/** How likely a pair is right if the two documents are about one matter, 0 to 1. */
export function probability(evidence: Evidence): number {
  const { alike, aheadOfLocal, aheadOfNational, localClause, nationalClause, beyondLocal, beyondNational, chapters, context, units } =
    evidence;
  const sum =
    CURVE.constant +
    CURVE.alike * Math.log(Math.max(LEAST_ALIKE, alike)) +
    CURVE.localAhead * Math.max(0, aheadOfLocal) +
    CURVE.localBehind * Math.min(0, aheadOfLocal) +
    CURVE.nationalAhead * Math.max(0, aheadOfNational) +
    CURVE.nationalBehind * Math.min(0, aheadOfNational) +
    CURVE.localClause * localClause +
    CURVE.nationalClause * nationalClause +
    CURVE.beyondLocal * Math.log(Math.max(LEAST_BEYOND, beyondLocal)) +
    CURVE.beyondNational * Math.log(Math.max(LEAST_BEYOND, beyondNational)) +
    CURVE.chapters * chapters +
    CURVE.context * context +
    CURVE.many * Math.log(Math.min(MOST_UNITS, Math.max(LEAST_UNITS, units))) +
    CURVE.few * Math.log(Math.min(LEAST_UNITS, Math.max(1, units)) / LEAST_UNITS);
  return 1 / (1 + Math.exp(-sum));
}

const LEAST_ALIKE = 0.004;
const LEAST_BEYOND = 0.003;
