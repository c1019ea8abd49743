import { eachPosting } from "./postings.ts";

/** A passage by where it is kept, with its score. */
export interface Place {
  segment: number;
  passage: number;
  score: number;
}

/** The constants of BM25 as measured best on both sets of questions; both curves are flat around them. */
export const FORMULA = { k1: 0.9, b: 0.75 };

/** Adds what one term is worth to the score of every passage in its list. The list is read in place: this is the inner loop of a search. */
export function accumulate(list: Uint8Array, scores: Float32Array, norms: Float32Array, weight: number): void {
  let at = 0;
  let passage = -1;
  const next = (): number => {
    let byte = list[at++]!;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; ; shift += 7) {
      byte = list[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  for (let left = next(); left > 0; left--) {
    const coded = next();
    passage += (coded >>> 1) + 1;
    const times = (coded & 1) === 0 ? 1 : next();
    scores[passage]! += (weight * times) / (times + norms[passage]!);
  }
}

/** Marks every passage of a list. */
export function mark(list: Uint8Array, marked: Uint8Array): void {
  eachPosting(list, passage => {
    marked[passage] = 1;
  });
}

/** How often the term of a list stands in a passage. */
export function timesIn(list: Uint8Array, passage: number): number {
  let found = 0;
  eachPosting(list, (at, times) => {
    if (at === passage) found = times;
  });
  return found;
}

/** The places with the highest scores above 0 among those that the masks leave, the best first; of equal scores the earlier place. */
export function best(scores: readonly Float32Array[], masks: readonly (Uint8Array | undefined)[], limit: number): Place[] {
  // a heap whose root is the worst of those kept
  const heap: Place[] = [];
  if (limit < 1) return heap;
  for (const [segment, array] of scores.entries()) {
    const mask = masks[segment];
    for (let passage = 0; passage < array.length; passage++) {
      const score = array[passage]!;
      if (score <= 0 || (heap.length === limit && score <= heap[0]!.score) || mask?.[passage] === 0) continue;
      if (heap.length < limit) {
        heap.push({ segment, passage, score });
        if (heap.length === limit) for (let i = (limit >> 1) - 1; i >= 0; i--) sink(heap, i);
      } else {
        heap[0] = { segment, passage, score };
        sink(heap, 0);
      }
    }
  }
  return heap.sort(byRank);
}

function byRank(a: Place, b: Place): number {
  return b.score - a.score || a.segment - b.segment || a.passage - b.passage;
}

function sink(heap: Place[], from: number): void {
  for (let at = from; ; ) {
    let worst = at;
    for (const child of [at * 2 + 1, at * 2 + 2]) if (child < heap.length && byRank(heap[child]!, heap[worst]!) > 0) worst = child;
    if (worst === at) return;
    [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
    at = worst;
  }
}
