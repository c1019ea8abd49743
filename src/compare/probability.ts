/**
 * What is known of a pair of units, all of it beside something else of the same two documents. Likeness is the logarithm of its ratio to what is usual for
 * units that answer one another there, leads that of a ratio to the likest other one: above 0 ahead of it, below 0 behind.
 */
export interface Evidence {
  /** Of the whole texts, less where they do different things. */
  alike: number;
  /** Ahead of all other national units for the local one: what it would answer if it answers any. */
  aheadOfLocal: number;
  /** Ahead of all other local units for the national one: what another one answers better is explained by that, though several may. */
  aheadOfNational: number;
  /** The clause of the local unit that speaks most for the national one, and how far. */
  localClause: number;
  nationalClause: number;
  /** Of the whole texts in what the likest other counterpart of either unit does not have, whichever leaves less. */
  beyond: number;
  /** How far the chapters of the two are behind the likest ones, 0 or less. */
  chapters: number;
  /** Logarithm of how many sure pairs stand near it in both documents: a hint that shuffled documents do without. */
  context: number;
  /** Units of the smaller document: where there are few, being ahead of all others says less. */
  units: number;
  /** Both documents consist of articles, of which one answers several more often than tasks do. */
  laws: boolean;
}

/** A logistic curve, fitted on pairs of documents aligned by hand (`npm run fit`): docs/decisions.md says on which, and how it did on those left out. */
export const CURVE = {
  constant: 0.1,
  laws: 0.12,
  alike: 0.4,
  localAhead: 1.27,
  localBehind: 1.32,
  nationalAhead: 0.58,
  nationalBehind: 0.61,
  localClause: 0.92,
  nationalClause: 0.7,
  beyond: 0.39,
  chapters: 0.44,
  context: 2.53,
  few: 1.61,
};
export type Term = keyof typeof CURVE;
/** Where there are fewer units than these, being ahead of all others says less. */
const LEAST_UNITS = 10;

/** What the curve weighs. */
export function termsOf(evidence: Evidence): Record<Term, number> {
  const { alike, aheadOfLocal, aheadOfNational, localClause, nationalClause, beyond, chapters, context, units, laws } = evidence;
  return {
    constant: 1,
    laws: laws ? 1 : 0,
    alike,
    localAhead: Math.max(0, aheadOfLocal),
    localBehind: Math.min(0, aheadOfLocal),
    nationalAhead: Math.max(0, aheadOfNational),
    nationalBehind: Math.min(0, aheadOfNational),
    localClause,
    nationalClause,
    beyond,
    chapters,
    context,
    few: Math.log(Math.min(LEAST_UNITS, Math.max(1, units)) / LEAST_UNITS),
  };
}

/** How likely a pair is right if the two documents are about one matter, 0 to 1. */
export function probability(evidence: Evidence, curve: Readonly<Record<Term, number>> = CURVE): number {
  const terms = termsOf(evidence);
  let sum = 0;
  for (const term in terms) sum += curve[term as Term] * terms[term as Term];
  return 1 / (1 + Math.exp(-sum));
}
