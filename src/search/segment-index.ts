import type { Passage, Scored } from "./passage.ts";
import { listSize } from "./postings.ts";
import { type QueryTerms, queryTerms } from "./query-terms.ts";
import { accumulate, best, FORMULA, type Place } from "./rank.ts";
import type { Segment } from "./segment.ts";

/** Options of a plain search. */
export interface SearchOptions {
  /** How many, 10 when absent. */
  limit?: number;
  /** How many to leave out first: pages stay stable, as equal scores keep the order in which passages were added. */
  offset?: number;
}

/** 排名索引: BM25 over words and over character bigrams, each with a length norm of its own, on any number of segments. */
export class SegmentIndex {
  readonly segments: readonly Segment[];
  /** Passages that can be found. */
  readonly size: number;
  private readonly norms: { words: Float32Array; bigrams: Float32Array }[];

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
    this.size = segments.reduce((sum, segment) => sum + segment.size - segment.removedCount, 0);
    const passages = Math.max(
      1,
      segments.reduce((sum, segment) => sum + segment.size, 0),
    );
    const mean = (field: "words" | "bigrams"): number => segments.reduce((sum, { header }) => sum + header[field], 0) / passages;
    const means = { words: mean("words"), bigrams: mean("bigrams") };
    this.norms = segments.map(({ lengths, size }) => ({
      words: normsOf(lengths, 0, size, means.words),
      bigrams: normsOf(lengths, 1, size, means.bigrams),
    }));
  }

  /** The passages that answer a plain text best, the best first. Operators are not read here. */
  search(query: string, options: SearchOptions = {}): Scored[] {
    const { limit = 10, offset = 0 } = options;
    return this.rank(this.termsOf(query), offset + limit)
      .slice(offset)
      .map(({ segment, passage, score }) => ({ id: this.segments[segment]!.id(passage), score }));
  }

  /** The passage at a place, where the segments keep them. */
  passage({ segment, passage }: Place): Passage | undefined {
    return this.segments[segment]!.passage(passage);
  }

  close(): void {
    for (const segment of this.segments) segment.close();
  }

  private termsOf(query: string): QueryTerms {
    const weights = new Map<string, number>();
    return queryTerms(query, word => {
      let weight = weights.get(word);
      if (weight === undefined) {
        let count = 0;
        for (const { words } of this.segments) {
          const list = words.find(word);
          if (list !== undefined) count += listSize(list);
        }
        weight = count === 0 ? 0 : Math.log2(count + 1);
        weights.set(word, weight);
      }
      return weight;
    });
  }

  private rank(terms: QueryTerms, limit: number): Place[] {
    const scores = this.segments.map(({ size }) => new Float32Array(size));
    for (const [word, times] of terms.words)
      this.add(
        scores,
        "words",
        this.segments.map(({ words }) => words.find(word)),
        times,
      );
    for (const [bigram, times] of terms.bigrams)
      this.add(
        scores,
        "bigrams",
        this.segments.map(({ bigrams }) => bigrams.find(bigram)),
        times,
      );
    return best(
      scores,
      this.segments.map(({ removed }) => removed),
      limit,
    );
  }

  private add(scores: Float32Array[], field: "words" | "bigrams", lists: (Uint8Array | undefined)[], times: number): void {
    const passages = lists.reduce((sum, list) => sum + (list === undefined ? 0 : listSize(list)), 0);
    if (passages === 0) return;
    const idf = Math.log(1 + (this.size - passages + 0.5) / (passages + 0.5));
    const weight = Math.max(idf, 0) * times * (FORMULA.k1 + 1);
    for (const [i, list] of lists.entries()) if (list !== undefined) accumulate(list, scores[i]!, this.norms[i]![field], weight);
  }
}

/** k1 × (1 − b + b × length ÷ mean length), for each passage. */
function normsOf(lengths: Uint16Array, field: 0 | 1, size: number, mean: number): Float32Array {
  const { k1, b } = FORMULA;
  const norms = new Float32Array(size);
  for (let i = 0; i < size; i++) norms[i] = k1 * (1 - b + (b * lengths[i * 2 + field]!) / Math.max(mean, 1));
  return norms;
}
