import { BOILERPLATE, eachConcept, fold } from "../words/index.ts";
import { FORMULAS } from "./tables/formulas.ts";

/** A text as weighted features: character bigrams of its Han runs, and its Latin words and numbers. */
export type Vector = Map<string, number>;

/** Words of policy prose count for this much of their weight: they tell documents apart badly, but not at all would lose 城市更新行动. */
const BOILERPLATE_WEIGHT = 0.5;
/** Formulas of legislation count for less. */
const FORMULA_WEIGHT = 0.25;
const LONGEST_BOILERPLATE = 6;
/** 城市更新, REITs, 5G, 12345 */
const RUN = /\p{Script=Han}+|[A-Za-z0-9][A-Za-z0-9.+-]*/gu;

/** How often each feature stands in a text, boilerplate and formulas discounted. Bigrams and not words: what two writers cut differently is found all the same. */
export function countFeatures(text: string): Vector {
  const counts: Vector = new Map();
  const folded = fold(text).text;
  const formula = formulasIn(folded);
  for (const { 0: run, index } of folded.matchAll(RUN)) {
    if (!/\p{Script=Han}/u.test(run[0]!)) {
      if (run.length > 1) add(counts, run.toLowerCase(), 1);
      continue;
    }
    const common = boilerplateIn(run);
    for (let i = 0; i + 1 < run.length; i++) {
      const discount =
        formula[index + i] === 1 && formula[index + i + 1] === 1
          ? FORMULA_WEIGHT
          : common[i] === 1 && common[i + 1] === 1
            ? BOILERPLATE_WEIGHT
            : 1;
      add(counts, run.slice(i, i + 2), discount);
    }
  }
  return counts;
}

/** Marks a concept among the features: no text holds ≈抢险预案. */
const CONCEPT = "≈";

/** How often each concept of the thesaurus stands in a text: what two authors call by two names is one feature. */
export function countConcepts(text: string): Vector {
  const counts: Vector = new Map();
  eachConcept(fold(text).text, (concept, share) => add(counts, CONCEPT + concept, share));
  return counts;
}

export const isConcept = (feature: string): boolean => feature.startsWith(CONCEPT);

const FORMULA = new RegExp(FORMULAS.map(({ pattern }) => pattern).join("|"), "gu");

/** 1 at each character of a formula. */
function formulasIn(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const { 0: formula, index } of text.matchAll(FORMULA)) marks.fill(1, index, index + formula.length);
  return marks;
}

/** 1 at each character of a word of boilerplate, longest first. */
function boilerplateIn(run: string): Uint8Array {
  const marks = new Uint8Array(run.length);
  for (let i = 0; i < run.length; i++) {
    for (let length = Math.min(LONGEST_BOILERPLATE, run.length - i); length > 1; length--) {
      if (!BOILERPLATE.has(run.slice(i, i + length))) continue;
      marks.fill(1, i, i + length);
      i += length - 1;
      break;
    }
  }
  return marks;
}

function add(counts: Vector, feature: string, weight: number): void {
  counts.set(feature, (counts.get(feature) ?? 0) + weight);
}
