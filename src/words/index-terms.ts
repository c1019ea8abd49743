import type { Cutter } from "./cutter.ts";
import { hanNumbers } from "./han-numbers.ts";
import { numberTerms } from "./number-terms.ts";
import { runsOf } from "./runs.ts";

/** What an index takes in of a text. */
export interface TermVisitor {
  word(term: string): void;
  /** Two neighbouring Han code units, the first in the upper half. */
  bigram(key: number): void;
}

/** Gives every word, Latin word, number and character bigram of a folded text to `visitor`; the same terms as `tokenize`, without their places. */
export function eachTerm(folded: string, cutter: Pick<Cutter, "cut">, visitor: TermVisitor): void {
  for (const { kind, start, end } of runsOf(folded)) {
    if (kind === "number") {
      for (const term of numberTerms(folded, start, end)) visitor.word(term);
    } else if (kind === "latin") {
      visitor.word(folded.slice(start, end));
    } else {
      const han = folded.slice(start, end);
      for (const word of cutter.cut(han)) visitor.word(word);
      for (const { term } of hanNumbers(han)) visitor.word(term);
      eachBigram(folded, start, end, visitor);
    }
  }
}

/** Gives the bigrams of one run of Han. */
export function eachBigram(folded: string, start: number, end: number, visitor: Pick<TermVisitor, "bigram">): void {
  let previous = folded.charCodeAt(start);
  for (let i = start + 1; i < end; i++) {
    const code = folded.charCodeAt(i);
    visitor.bigram(((previous << 16) | code) >>> 0);
    previous = code;
  }
}
