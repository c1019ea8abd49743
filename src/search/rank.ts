import { eachPosting } from "./postings.ts";
import { ByteReader } from "./varints.ts";

/** A passage by where it is kept, with its score. */
export interface Place {
  segment: number;
  passage: number;
  score: number;
}

/**
 * The constants of BM25 as measured best on questions and on quotations; the curves are flat around them. A passage that holds
 * nearly all of a query is worth up to three times its score: the sixth power leaves questions, whose words no passage holds
 * all of, as they are, and lifts the passage that was quoted.
 */
export const FORMULA = { k1: 0.9, b: 0.75, coverBonus: 2, coverPower: 6 };

/** Of each passage of a segment its score, and how much of the query's rarity stands in it. */
export interface Scores {
  scores: Float32Array;
  covered: Float32Array;
}

/**
 * Adds what one term is worth to every passage in its list: `rarity` times how often it stands there, with diminishing returns.
 * The list is read in place: this is the inner loop of a search.
 */
export function accumulate(list: Uint8Array, { scores, covered }: Scores, norms: Float32Array, rarity: number): void {
  const weight = rarity * (FORMULA.k1 + 1);
  const reader = new ByteReader(list);
  let left = reader.varint();
  // a number of one byte, which nearly all are, is read without a call
  let at = reader.at;
  for (let passage = -1; left > 0; left--) {
    let coded = list[at++]!;
    if (coded > 127) {
      reader.at = at - 1;
      coded = reader.varint();
      at = reader.at;
    }
    passage += (coded >>> 1) + 1;
    let times = 1;
    if ((coded & 1) === 1) {
      times = list[at++]!;
      if (times > 127) {
        reader.at = at - 1;
        times = reader.varint();
        at = reader.at;
      }
    }
    scores[passage]! += (weight * times) / (times + norms[passage]!);
    covered[passage]! += rarity;
  }
}

/** The factor for a passage that holds this share of a query. */
export function coverFactor(share: number): number {
  return 1 + FORMULA.coverBonus * share ** FORMULA.coverPower;
}

/** Applies the factor to every passage that holds enough of the query for it to matter. */
export function applyCover({ scores, covered }: Scores, total: number): void {
  const least = total * LEAST_SHARE;
  for (let i = 0; i < covered.length; i++) if (covered[i]! > least) scores[i]! *= coverFactor(covered[i]! / total);
}

/** Below this share the factor is less than 1.01. */
const LEAST_SHARE = 0.4;

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
  // the score to pass: an equal one stands further back
  let least = 0;
  for (const [segment, array] of scores.entries()) {
    const mask = masks[segment];
    for (let passage = 0; passage < array.length; passage++) {
      const score = array[passage]!;
      if (score <= least || (mask !== undefined && mask[passage] === 0)) continue;
      const place = { segment, passage, score };
      if (heap.length < limit) {
        heap.push(place);
        if (heap.length < limit) continue;
        for (let i = (limit >> 1) - 1; i >= 0; i--) sink(heap, i);
      } else {
        heap[0] = place;
        sink(heap, 0);
      }
      least = heap[0]!.score;
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
