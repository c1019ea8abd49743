import { ListWriter } from "./postings.ts";

/**
 * Gathers which term stands how often in which passage. Terms are small numbers given out by the caller, passages come one
 * after another; at the end the occurrences are sorted by term with one counting pass.
 */
export class TermCounter {
  private terms = new Uint32Array(1 << 16);
  private passages = new Uint32Array(1 << 16);
  private times = new Uint16Array(1 << 16);
  /** By term: where its occurrence in the passage at hand stands, if it is not before `passageStart`. */
  private latest = new Int32Array(1 << 12).fill(-1);
  private size = 0;
  private passageStart = 0;
  private passage = 0;
  private termCount = 0;

  begin(passage: number): void {
    this.passage = passage;
    this.passageStart = this.size;
  }

  count(term: number): void {
    if (term >= this.latest.length) this.latest = grownSigned(this.latest, term + 1);
    if (term >= this.termCount) this.termCount = term + 1;
    const at = this.latest[term]!;
    if (at >= this.passageStart) {
      if (this.times[at]! < 65535) this.times[at]!++;
      return;
    }
    if (this.size === this.terms.length) this.grow();
    this.terms[this.size] = term;
    this.passages[this.size] = this.passage;
    this.times[this.size] = 1;
    this.latest[term] = this.size++;
  }

  /** The lists of all terms, in the order that `order` gives their numbers. */
  lists(order: Iterable<number>): ListWriter {
    const starts = new Uint32Array(this.termCount + 1);
    for (let i = 0; i < this.size; i++) starts[this.terms[i]! + 1]!++;
    for (let term = 0; term < this.termCount; term++) starts[term + 1]! += starts[term]!;
    const next = starts.slice();
    const passages = new Uint32Array(this.size);
    const times = new Uint16Array(this.size);
    for (let i = 0; i < this.size; i++) {
      const to = next[this.terms[i]!]!++;
      passages[to] = this.passages[i]!;
      times[to] = this.times[i]!;
    }
    const writer = new ListWriter();
    for (const term of order) writer.add(passages, times, starts[term]!, starts[term + 1]! - starts[term]!);
    return writer;
  }

  private grow(): void {
    const size = this.terms.length * 2;
    const terms = new Uint32Array(size);
    terms.set(this.terms);
    this.terms = terms;
    const passages = new Uint32Array(size);
    passages.set(this.passages);
    this.passages = passages;
    const times = new Uint16Array(size);
    times.set(this.times);
    this.times = times;
  }
}

/** Numbers for bigrams in the order in which they are met: a hash table of two typed arrays with open addressing. */
export class BigramNumbers {
  private keys = new Uint32Array(1 << 16);
  private numbers = new Uint32Array(1 << 16);
  size = 0;

  numberOf(bigram: number): number {
    const mask = this.keys.length - 1;
    let at = (Math.imul(bigram, HASH) >>> 7) & mask;
    // a bigram is never 0, so 0 marks a free place
    for (let key = this.keys[at]!; key !== 0; at = (at + 1) & mask, key = this.keys[at]!) if (key === bigram) return this.numbers[at]!;
    this.keys[at] = bigram;
    this.numbers[at] = this.size;
    if (++this.size * 2 > this.keys.length) this.grow();
    return this.size - 1;
  }

  /** All bigrams, sorted, and the number of each. */
  sorted(): { bigrams: Uint32Array; numbers: Uint32Array } {
    const bigrams = this.keys.filter(key => key !== 0).sort();
    return { bigrams, numbers: bigrams.map(bigram => this.numberOf(bigram)) };
  }

  private grow(): void {
    const { keys, numbers } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.numbers = new Uint32Array(keys.length * 2);
    const mask = this.keys.length - 1;
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      let at = (Math.imul(keys[i]!, HASH) >>> 7) & mask;
      while (this.keys[at] !== 0) at = (at + 1) & mask;
      this.keys[at] = keys[i]!;
      this.numbers[at] = numbers[i]!;
    }
  }
}

/** Knuth's multiplier, the golden ratio of 2^32. */
const HASH = 0x9e3779b1;

function grownSigned(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, array.length * 2)).fill(-1);
  larger.set(array);
  return larger;
}
