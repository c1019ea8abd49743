import type { Span } from "../text/index.ts";

/** A stretch of a sentence between two marks of punctuation; offsets into the whole text. */
export interface Clause extends Span {
  /** Counts the sentences of the block: 。！？ end one. */
  sentence: number;
  /** Counts the lists of the block: ； ends one as well. */
  segment: number;
  /** The mark that ends the clause; empty at the end of the block. */
  mark: string;
}

const OPEN = "（(《〈“‘「『【[［〔";
const CLOSE = "）)》〉”’」』】]］〕";
const SENTENCE_END = "。！？!?";
const SEGMENT_END = "；;";
const CLAUSE_END = "，,：:";
const DIGIT = /[\d０-９]/;

/**
 * Cuts a block into clauses. A comma inside brackets or quotation marks divides nothing, nor does one inside a number (1,200);
 * a full stop ends the sentence whatever was left open, so one lost bracket costs one sentence.
 */
export function splitClauses(text: string, start: number, end: number): Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  let segment = 0;
  let depth = 0;
  let from = start;
  const close = (to: number, mark: string): void => {
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    if (from < to) clauses.push({ start: from, end: to, sentence, segment, mark });
    from = to + mark.length;
  };
  for (let at = start; at < end; at++) {
    const character = text[at]!;
    if (OPEN.includes(character)) depth++;
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
    else if (SENTENCE_END.includes(character)) {
      if (depth > 0 && CLOSE.includes(text[at + 1] ?? " ")) continue;
      close(at, character);
      sentence++;
      segment++;
      depth = 0;
    } else if (depth > 0) continue;
    else if (SEGMENT_END.includes(character)) {
      close(at, character);
      segment++;
    } else if (CLAUSE_END.includes(character) && !(DIGIT.test(text[at - 1] ?? "") && DIGIT.test(text[at + 1] ?? ""))) close(at, character);
  }
  close(end, "");
  return clauses;
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0x3000 || code === 0xa0 || code === 0xfeff;
}
