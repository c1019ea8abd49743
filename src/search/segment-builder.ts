import { expectArguments, expectOptions, ITERABLE } from "../text/index.ts";
import { type Cutter, eachTerm, fold, type TermVisitor } from "../words/index.ts";
import { CUTTER, PASSAGE, SEGMENT_OPTIONS } from "./arguments.ts";
import { bigramSections, stringSections } from "./dictionary.ts";
import { keywordsOf, nameKeywords } from "./keywords.ts";
import { completed, type Passage } from "./passage.ts";
import { packSegment, type Sections } from "./segment-format.ts";
import { BigramNumbers, TermCounter } from "./term-counter.ts";

export interface SegmentOptions {
  cutter: Cutter;
  /** Keep the passages themselves in the segment, so that hits can be shown, phrases checked and segments opened without the documents. */
  store?: boolean;
}

/** The numbers of a text's words and bigrams, each as often as it stands there. */
interface Terms {
  words: number[];
  bigrams: number[];
}

/** Titles and headings whose terms are kept. */
const MOST_NAMES = 500;

/** Takes passages in and gives a segment: immutable bytes to be opened by `openSegments`. */
export class SegmentBuilder {
  size = 0;
  private readonly cutter: Cutter;
  private readonly store: boolean;
  private readonly wordNumbers = new Map<string, number>();
  private readonly words = new TermCounter();
  private readonly bigramNumbers = new BigramNumbers();
  private readonly bigrams = new TermCounter();
  private readonly keywordNumbers = new Map<string, number>();
  private readonly keywords = new TermCounter();
  private readonly lengths: number[] = [];
  private readonly ids: string[] = [];
  private readonly documents: string[] = [];
  private readonly stored: Uint8Array[] = [];
  private total = { words: 0, bigrams: 0 };
  private readonly names = new Map<string, Terms>();
  private readonly found: Terms = { words: [], bigrams: [] };
  private readonly visitor: TermVisitor = {
    word: term => void this.found.words.push(numberIn(this.wordNumbers, term)),
    bigram: key => void this.found.bigrams.push(this.bigramNumbers.numberOf(key)),
  };

  constructor(options: SegmentOptions) {
    expectOptions(options, SEGMENT_OPTIONS);
    expectArguments({ "options.cutter": options.cutter }, CUTTER);
    this.cutter = options.cutter;
    this.store = options.store ?? true;
  }

  add(passage: Passage): void {
    expectArguments({ passage }, PASSAGE);
    const { id, document, title, heading, text, fields } = completed(passage);
    const number = this.size++;
    this.words.begin(number);
    this.bigrams.begin(number);
    this.keywords.begin(number);
    let words = 0;
    let bigrams = 0;
    for (const part of [title, heading, text]) {
      if (!part) continue;
      const terms = part === text ? this.termsOf(part) : this.termsOfName(part);
      for (const word of terms.words) this.words.count(word);
      for (const bigram of terms.bigrams) this.bigrams.count(bigram);
      words += terms.words.length;
      bigrams += terms.bigrams.length;
    }
    const keywords = this.store ? [...keywordsOf(fields), ...nameKeywords(title, heading)] : keywordsOf(fields);
    for (const keyword of keywords) this.keywords.count(numberIn(this.keywordNumbers, keyword));
    words = Math.min(words, LONGEST);
    bigrams = Math.min(bigrams, LONGEST);
    this.lengths.push(words, bigrams);
    this.total.words += words;
    this.total.bigrams += bigrams;
    this.ids.push(id);
    this.documents.push(document);
    if (this.store) this.stored.push(encoder.encode(JSON.stringify(passage)));
  }

  /** The terms of a title or of headings: those of one document's passages are the same again and again. */
  private termsOfName(name: string): Terms {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    if (this.names.size >= MOST_NAMES) this.names.clear();
    const { words, bigrams } = this.termsOf(name);
    const terms = { words: [...words], bigrams: [...bigrams] };
    this.names.set(name, terms);
    return terms;
  }

  /** The numbers of a text's terms; they hold until the next call. */
  private termsOf(text: string): Terms {
    const { words, bigrams } = this.found;
    words.length = 0;
    bigrams.length = 0;
    eachTerm(fold(text).text, this.cutter, this.visitor);
    return this.found;
  }

  finish(): Uint8Array {
    const { cutter, ids, documents } = this;
    const { bigrams, numbers } = this.bigramNumbers.sorted();
    const words = [...this.wordNumbers.keys()].sort();
    const keywords = [...this.keywordNumbers.keys()].sort();
    const sections: Sections = {
      lengths: Uint16Array.from(this.lengths),
      ...blobSections(
        "ids",
        ids.map(id => encoder.encode(id)),
      ),
      ...(documents.every((document, i) => document === ids[i])
        ? {}
        : blobSections(
            "documents",
            documents.map(id => encoder.encode(id)),
          )),
      ...stringSections("words", words, this.words.lists(words.map(word => this.wordNumbers.get(word)!))),
      ...bigramSections("bigrams", bigrams, this.bigrams.lists(numbers)),
      ...stringSections("keywords", keywords, this.keywords.lists(keywords.map(word => this.keywordNumbers.get(word)!))),
      ...(this.store ? blobSections("stored", this.stored) : {}),
    };
    const { name, version, dictionary } = cutter;
    return packSegment({ cutter: { name, version, dictionary }, passages: this.size, ...this.total }, sections);
  }
}

/** One segment of the passages given. */
export function buildSegment(passages: Iterable<Passage>, options: SegmentOptions): Uint8Array {
  expectArguments({ passages }, ITERABLE);
  expectOptions(options, SEGMENT_OPTIONS);
  const builder = new SegmentBuilder(options);
  for (const passage of passages) builder.add(passage);
  return builder.finish();
}

/** Pieces of bytes behind one another, and where each ends. */
export function blobSections(name: string, pieces: readonly Uint8Array[]): Sections {
  const ends = new Uint32Array(pieces.length);
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let size = 0;
  for (const [i, piece] of pieces.entries()) {
    bytes.set(piece, size);
    size += piece.length;
    ends[i] = size;
  }
  return { [`${name}.bytes`]: bytes, [`${name}.ends`]: ends };
}

const encoder = new TextEncoder();
/** Lengths are kept in sixteen bits; beyond this a passage is long, and that is all that matters. */
const LONGEST = 65535;

function numberIn(numbers: Map<string, number>, term: string): number {
  let number = numbers.get(term);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(term, number);
  }
  return number;
}
