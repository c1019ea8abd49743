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

const OPEN = 1;
const CLOSE = 2;
const SENTENCE = 3;
const SEGMENT = 4;
const CLAUSE = 5;
/** The part that each mark plays, by its code; a look-up, because every character of a document comes by here. */
const PART: ReadonlyMap<number, number> = new Map(
  (
    [
      ["（(《〈“‘「『【[［〔", OPEN],
      ["）)》〉”’」』】]］〕", CLOSE],
      ["。！？!?", SENTENCE],
      ["；;", SEGMENT],
      ["，,：:", CLAUSE],
    ] as const
  ).flatMap(([marks, part]) => [...marks].map((mark): [number, number] => [mark.charCodeAt(0), part])),
);
const DIGIT = /[\d０-９]/;
/** Han characters between these codes are none of the marks. */
const HAN_FIRST = 0x3400;
const HAN_LAST = 0x9fff;

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
    const code = text.charCodeAt(at);
    if (code >= HAN_FIRST && code <= HAN_LAST) continue;
    const part = PART.get(code);
    if (part === undefined) continue;
    if (part === OPEN) depth++;
    else if (part === CLOSE) depth = Math.max(0, depth - 1);
    else if (part === SENTENCE) {
      if (depth > 0 && PART.get(text.charCodeAt(at + 1)) === CLOSE) continue;
      close(at, text[at]!);
      sentence++;
      segment++;
      depth = 0;
    } else if (depth > 0) continue;
    else if (part === SEGMENT) {
      close(at, text[at]!);
      segment++;
    } else if (!(DIGIT.test(text[at - 1] ?? "") && DIGIT.test(text[at + 1] ?? ""))) close(at, text[at]!);
  }
  close(end, "");
  return clauses;
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0x3000 || code === 0xa0 || code === 0xfeff;
}

/** The clause that an offset stands in. */
export function clauseOf(clauses: readonly Clause[], at: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (clauses[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
