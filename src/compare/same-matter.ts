/** What tells whether two documents are about one matter at all. */
export interface Matter {
  /** How much they speak of the same concepts, 0 to 1. */
  kinship: number;
  /** The local one says by its title or at its head that it is about the matter of the national one. */
  named: boolean;
  /** Units of the smaller one: the longer two documents are, the more they have in common whatever they are about. */
  units: number;
  /** How likely a unit of either has an answer in the other, if they are; the mean. */
  answered: number;
  /** Both consist of articles. */
  laws: boolean;
}

/**
 * Logistic curves; docs/decisions.md says on what they were fitted. Laws of neighbouring fields share the machinery of legislation (plans, inspections,
 * complaints, sanctions), so that many of their articles seem answered: more of what they speak of has to be the same. Programmes say one matter in very
 * different words.
 */
const LAWS = { constant: 14.58, kinship: 11.59, units: -3.54, answered: 11.19 };
const PROGRAMMES = { constant: 12.31, kinship: 7.24, units: -2.84, answered: 7.13 };
/** What it says by itself weighs so much; docs/decisions.md says what was tried. */
const NAMED = 2;
const MOST_UNITS = 40;
const LEAST_KINSHIP = 0.01;

/**
 * How likely two documents are about one matter, 0 to 1. How far a pair of units stands out says only which of all national ones a local one would answer
 * if it answers any: two documents that have nothing to do with one another have a likest pair too.
 */
export function sameMatter({ kinship, named, units, answered, laws }: Matter): number {
  const curve = laws ? LAWS : PROGRAMMES;
  const sum =
    curve.constant +
    curve.kinship * Math.log(Math.max(LEAST_KINSHIP, kinship)) +
    curve.units * Math.log(Math.min(MOST_UNITS, Math.max(1, units))) +
    curve.answered * answered +
    (named ? NAMED : 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Likeness and weight at large from which on two units may be the same passage, and from which on they are. */
const LIKENESS: readonly [number, number] = [0.4, 0.6];
const WEIGHT: readonly [number, number] = [30, 50];

/** How much two units are the same passage, 0 to 1, by the likeness and the weight of what they share at large: it is one matter then, whatever else the documents say. */
export function samePassage(likeness: number, weight: number): number {
  return between(LIKENESS, likeness) * between(WEIGHT, weight);
}

const between = ([none, all]: readonly [number, number], value: number): number => Math.min(1, Math.max(0, (value - none) / (all - none)));
