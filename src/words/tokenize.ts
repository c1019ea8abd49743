import type { Cutter } from "./cutter.ts";
import { fold, sourceSpan } from "./fold.ts";
import { hanNumbers } from "./han-numbers.ts";
import { numberTerms } from "./number-terms.ts";
import { runsOf } from "./runs.ts";

/** A word of a text, as it is matched, at its place in the source. */
export interface Token {
  /** Folded; of a number its value. */
  term: string;
  /** Offsets in the source. */
  start: number;
  end: number;
  kind: "word" | "latin" | "number";
}

/**
 * The words of a text in the order of the cutter: a long word comes after the shorter ones inside it.
 * Numbers are terms by value; one place may have several (75% and 75).
 */
export function tokenize(text: string, cutter: Pick<Cutter, "cut">): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  const put = (term: string, from: number, to: number, kind: Token["kind"]): void => {
    const [start, end] = sourceSpan(folded, from, to);
    tokens.push({ term, start, end, kind });
  };
  for (const run of runsOf(folded.text)) {
    if (run.kind === "number") {
      for (const term of numberTerms(folded.text, run.start, run.end)) put(term, run.start, run.end, "number");
    } else if (run.kind === "latin") {
      put(folded.text.slice(run.start, run.end), run.start, run.end, "latin");
    } else {
      const han = folded.text.slice(run.start, run.end);
      const words = cutter.cut(han);
      const places = placesOf(words, han);
      for (const [i, word] of words.entries()) put(word, run.start + places[i]!, run.start + places[i]! + word.length, "word");
      for (const number of hanNumbers(han)) put(number.term, run.start + number.start, run.start + number.end, "number");
    }
  }
  return tokens;
}

/**
 * Where the words of a cut stand in their run. Whole words follow one another; the shorter words inside one come before it,
 * those of two characters first, each from left to right. So, read backwards, a word of two or three characters that equals
 * the next expected slice is that slice: had it been a word of its own, the cutter would have given the slice as well.
 */
export function placesOf(words: readonly string[], han: string): Uint32Array {
  const places = new Uint32Array(words.length);
  let end = han.length;
  for (let i = words.length - 1; i >= 0; ) {
    const word = words[i]!;
    const start = end - word.length;
    places[i--] = start;
    for (const width of word.length > 3 ? [3, 2] : word.length > 2 ? [2] : []) {
      for (let at = word.length - width; at >= 0 && i >= 0; at--) {
        if (words[i] !== word.slice(at, at + width)) continue;
        places[i--] = start + at;
      }
    }
    end = start;
  }
  return places;
}
