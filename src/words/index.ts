/** Cuts Chinese into words behind one small interface; synonyms; which words are boilerplate. */

export { type Alternatives, alternativesFrom, type Renamed, renamedIn } from "./alternatives.ts";
export { type Cutter, type CutterName, DICTIONARY } from "./cutter.ts";
export { type Folded, fold, sourceSpan } from "./fold.ts";
export { hanNumbers } from "./han-numbers.ts";
export { eachBigram, eachTerm, type TermVisitor } from "./index-terms.ts";
export { type CutterOptions, cuttersHere, loadCutter } from "./load-cutter.ts";
export { numberTerms } from "./number-terms.ts";
export { type Run, runsOf } from "./runs.ts";
export { BOILERPLATE } from "./tables/boilerplate.ts";
export { SYNONYMS, type SynonymRow } from "./tables/synonyms.ts";
export { eachConcept } from "./thesaurus.ts";
export { type Token, tokenize } from "./tokenize.ts";
