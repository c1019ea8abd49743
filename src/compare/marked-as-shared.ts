import type { Span } from "../text/index.ts";

/** A wording of this length says enough by itself; of single words, two do: 企业 is in every sentence. */
const WORDING = 4;

/** Whether a sentence has a wording or two words that its counterparts have, by the places of what they share. */
export function markedAsShared(unsorted: readonly (readonly [number, number])[]): (sentence: Span) => boolean {
  const marks = unsorted.toSorted((a, b) => a[0] - b[0]);
  const longest = marks.reduce((most, [from, to]) => Math.max(most, to - from), 0);
  return ({ start, end }) => {
    let words = 0;
    let last = -1;
    for (let k = firstFrom(marks, start - longest); k < marks.length && marks[k]![0] < end; k++) {
      const [from, to] = marks[k]!;
      if (to <= start) continue;
      if (to - from >= WORDING) return true;
      if (from !== last) words++;
      last = from;
    }
    return words > 1;
  };
}

/** The place of the first mark, of sorted ones, that begins at an offset or behind it. */
function firstFrom(marks: readonly (readonly [number, number])[], offset: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]![0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
