import { BLOCK, type ListWriter, listInBlock } from "./postings.ts";
import type { Section, Sections } from "./segment-format.ts";

/** The sorted terms of one field and their posting lists, opened without reading the lists. */
export abstract class TermField<T> {
  abstract readonly size: number;
  private readonly starts: Uint32Array;
  private readonly lists: Section;

  constructor(name: string, section: (name: string) => Section) {
    this.starts = section(`${name}.blocks`).uint32();
    this.lists = section(`${name}.lists`);
  }

  /** The number of a term, or −1. */
  abstract indexOf(term: T): number;

  /** The posting list of the term with this number. */
  list(index: number): Uint8Array {
    const block = Math.floor(index / BLOCK);
    return listInBlock(this.lists.bytes(this.starts[block]!, this.starts[block + 1]!), index);
  }

  /** The posting list of a term, or undefined where the segment does not hold it. */
  find(term: T): Uint8Array | undefined {
    const index = this.indexOf(term);
    return index < 0 ? undefined : this.list(index);
  }
}

/** Terms that are strings, in the order of their code units. */
export class StringField extends TermField<string> {
  readonly size: number;
  private readonly text: Uint16Array;
  private readonly ends: Uint32Array;

  constructor(name: string, section: (name: string) => Section) {
    super(name, section);
    this.text = section(`${name}.text`).uint16();
    this.ends = section(`${name}.ends`).uint32();
    this.size = this.ends.length;
  }

  indexOf(term: string): number {
    const at = this.firstFrom(term);
    return at < this.size && this.compare(at, term) === 0 ? at : -1;
  }

  /** The number of the first term that is not less than this one. */
  firstFrom(term: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(middle, term) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether any term begins so. */
  begins(prefix: string): boolean {
    const at = this.firstFrom(prefix);
    return at < this.size && this.term(at).startsWith(prefix);
  }

  /** The term with this number. */
  term(index: number): string {
    return String.fromCharCode(...this.text.subarray(index === 0 ? 0 : this.ends[index - 1]!, this.ends[index]!));
  }

  /** All terms in order. */
  *terms(): Generator<string> {
    for (let index = 0; index < this.size; index++) yield this.term(index);
  }

  private compare(index: number, term: string): number {
    let at = index === 0 ? 0 : this.ends[index - 1]!;
    const end = this.ends[index]!;
    for (let i = 0; i < term.length; i++, at++) {
      if (at === end) return -1;
      const difference = this.text[at]! - term.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return at < end ? 1 : 0;
  }
}

/** Terms that are pairs of code units, kept as the first units, where each begins, and the second units. */
export class BigramField extends TermField<number> {
  readonly size: number;
  private readonly firsts: Uint16Array;
  private readonly firstStarts: Uint32Array;
  private readonly seconds: Uint16Array;

  constructor(name: string, section: (name: string) => Section) {
    super(name, section);
    this.firsts = section(`${name}.firsts`).uint16();
    this.firstStarts = section(`${name}.firstStarts`).uint32();
    this.seconds = section(`${name}.seconds`).uint16();
    this.size = this.seconds.length;
  }

  indexOf(bigram: number): number {
    const group = bisect(this.firsts, bigram >>> 16, 0, this.firsts.length);
    if (group < 0) return -1;
    return bisect(this.seconds, bigram & 0xffff, this.firstStarts[group]!, this.firstStarts[group + 1]!);
  }

  /** All bigrams in order. */
  *terms(): Generator<number> {
    for (let group = 0; group < this.firsts.length; group++) {
      for (let i = this.firstStarts[group]!; i < this.firstStarts[group + 1]!; i++)
        yield ((this.firsts[group]! << 16) | this.seconds[i]!) >>> 0;
    }
  }
}

/** The sections of a string field; `terms` sorted by code units, their lists in the same order. */
export function stringSections(name: string, terms: readonly string[], lists: ListWriter): Sections {
  const ends = new Uint32Array(terms.length);
  const text = new Uint16Array(terms.reduce((sum, term) => sum + term.length, 0));
  let size = 0;
  for (const [i, term] of terms.entries()) {
    for (let k = 0; k < term.length; k++) text[size++] = term.charCodeAt(k);
    ends[i] = size;
  }
  return { [`${name}.text`]: text, [`${name}.ends`]: ends, ...listSections(name, lists) };
}

/** The sections of a bigram field; `terms` sorted. */
export function bigramSections(name: string, terms: Uint32Array, lists: ListWriter): Sections {
  const firsts: number[] = [];
  const starts: number[] = [];
  const seconds = new Uint16Array(terms.length);
  for (let i = 0; i < terms.length; i++) {
    const first = terms[i]! >>> 16;
    if (first !== firsts.at(-1)) {
      firsts.push(first);
      starts.push(i);
    }
    seconds[i] = terms[i]! & 0xffff;
  }
  return {
    [`${name}.firsts`]: Uint16Array.from(firsts),
    [`${name}.firstStarts`]: Uint32Array.from([...starts, terms.length]),
    [`${name}.seconds`]: seconds,
    ...listSections(name, lists),
  };
}

/** Where `value` stands in a sorted stretch of `array`, or −1. */
export function bisect(array: Uint16Array | Uint32Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = array[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function listSections(name: string, lists: ListWriter): Sections {
  const { starts, bytes } = lists.finish();
  return { [`${name}.blocks`]: starts, [`${name}.lists`]: bytes };
}
