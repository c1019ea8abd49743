import { expectArguments, expectOptions, TEXT } from "../text/index.ts";
import { type Alternatives, alternativesFrom } from "../words/index.ts";
import { FIND_OPTIONS, PARSED_QUERY, SEGMENT_INDEX_OPTIONS, SEGMENTS } from "./arguments.ts";
import { facetsOf } from "./facets.ts";
import type { HitExplanation } from "./hit.ts";
import { GLOSS } from "./keywords.ts";
import { type Mask, markPhrase, maskOf } from "./masks.ts";
import { pageOf } from "./page.ts";
import type { Scored } from "./passage.ts";
import { listSize } from "./postings.ts";
import { isDemanding, type Query } from "./query.ts";
import { pairsOf, type QueryTerms, queryTerms, tellingWords } from "./query-terms.ts";
import { accumulate, applyCover, best, FORMULA, mark, type Place, type Scores, timesIn } from "./rank.ts";
import type { FindOptions, Match, Matches, SearchIndex, SearchOptions } from "./search-index.ts";
import type { Segment } from "./segment.ts";
import { sortKeys } from "./sort-keys.ts";
import type { VocabularyEntry } from "./suggest.ts";
import { vocabularyOf } from "./vocabulary.ts";

type FieldName = "words" | "bigrams";

export interface SegmentIndexOptions {
  /** Rows of terms that mean the same, beside the shipped ones. */
  synonyms?: readonly (readonly string[])[];
}

/** 排名索引: BM25 over words and over character bigrams, each with a length norm of its own, on any number of segments. */
export class SegmentIndex implements SearchIndex {
  readonly backend: string = "segments";
  readonly segments: readonly Segment[];
  readonly size: number;
  private readonly norms: Record<FieldName, Float32Array>[];

  private readonly alternatives: Alternatives;
  /** What a search adds up in, kept for the next one. */
  private scratch: Scores[] | undefined;

  constructor(segments: readonly Segment[], options: SegmentIndexOptions = {}) {
    expectArguments({ segments }, SEGMENTS);
    expectOptions(options, SEGMENT_INDEX_OPTIONS);
    this.segments = segments;
    const table = alternativesFrom(options.synonyms);
    const glossed = segments.filter(({ keywords }) => keywords.firstFrom(GLOSS) < keywords.firstFrom(AFTER_GLOSS));
    this.alternatives = term => [...table(term), ...glossed.flatMap(segment => glossesOf(segment, term))];
    this.size = segments.reduce((sum, segment) => sum + segment.size - segment.removedCount, 0);
    const passages = Math.max(
      1,
      segments.reduce((sum, segment) => sum + segment.size, 0),
    );
    const mean = (field: FieldName): number => segments.reduce((sum, { header }) => sum + header[field], 0) / passages;
    const means = { words: mean("words"), bigrams: mean("bigrams") };
    this.norms = segments.map(({ lengths, size }) => ({
      words: normsOf(lengths, 0, size, means.words),
      bigrams: normsOf(lengths, 1, size, means.bigrams),
    }));
  }

  search(query: string, options: SearchOptions = {}): Scored[] {
    expectArguments({ query }, TEXT);
    const { limit, offset } = pageOf(options);
    const masks = this.segments.map(({ removed }) => removed?.map(gone => 1 - gone));
    return best(this.scores(this.termsOf(query)), masks, offset + limit)
      .slice(offset)
      .map(({ segment, passage, score }) => ({ id: this.segments[segment]!.id(passage), score }));
  }

  find(query: Query, options: FindOptions = {}): Matches {
    expectArguments({ query }, PARSED_QUERY);
    expectOptions(options, FIND_OPTIONS);
    const { limit, offset } = pageOf(options);
    const { sort = "relevance" } = options;
    const terms = this.termsOf(query.plain);
    const masks = this.segments.map(segment => maskOf(segment, query));
    const ranked = terms.words.size > 0;
    const found = this.phrasesFound(terms);
    if (ranked && !isDemanding(query)) this.keepMatching(terms, found, masks);
    const scores = ranked ? this.scores(terms) : masks.map(mask => Float32Array.from(mask));
    let total = 0;
    for (const mask of masks) for (const one of mask) total += one;

    // sorting by anything but the score, and one passage a document, need all matches in order
    const whole = sort !== "relevance" || options.group === true;
    let places = best(scores, masks, whole ? total : offset + limit);
    if (sort !== "relevance") {
      const keys = this.segments.map(segment => sortKeys(segment, sort));
      places = places.sort((a, b) => keys[b.segment]![b.passage]! - keys[a.segment]![a.passage]!);
    }
    const others = new Map<Place, number>();
    if (options.group === true) {
      places = this.firstOfDocuments(places, others);
      total = places.length;
    }
    const matches = places.slice(offset, offset + limit).map(place => this.matchAt(place, ranked, terms, options, others.get(place)));
    return {
      matches,
      total,
      words: [...terms.words.keys(), ...terms.alternatives.map(({ text }) => text)],
      phrases: terms.phrases,
      missing: terms.missing.filter(words => !found.has(words)),
      ...(options.facets && { facets: facetsOf(this.segments, masks) }),
    };
  }

  vocabulary(): VocabularyEntry[] {
    return vocabularyOf(this.segments);
  }

  close(): void {
    for (const segment of this.segments) segment.close();
  }

  /** What a plain query asks for, with other names for it; its Chinese cut with the words that the segments hold. */
  termsOf(query: string): QueryTerms {
    const weights = new Map<string, number>();
    const weightOf = (word: string): number => {
      let weight = weights.get(word);
      if (weight === undefined) {
        const count = this.count("words", word);
        weight = count > 0 ? Math.log2(count + 1) : this.segments.some(({ words }) => words.begins(word)) ? 0 : -1;
        weights.set(word, weight);
      }
      return weight;
    };
    return queryTerms(query, weightOf, this.alternatives);
  }

  /** In how many passages a term stands. */
  private count(field: FieldName, term: string | number): number {
    return this.lists(field, term).reduce((sum, list) => sum + (list === undefined ? 0 : listSize(list)), 0);
  }

  private lists(field: FieldName, term: string | number): (Uint8Array | undefined)[] {
    return this.segments.map(({ words, bigrams }) => (field === "words" ? words.find(term as string) : bigrams.find(term as number)));
  }

  /** Leaves only passages that hold a word that says something; one that shares nothing but a pair of characters is no match. */
  private keepMatching(terms: QueryTerms, found: ReadonlyMap<string, Mask[]>, masks: Mask[]): void {
    const marked = masks.map(({ length }) => new Uint8Array(length));
    for (const passages of found.values()) for (const [i, mask] of passages.entries()) addTo(marked[i]!, mask);
    const words = tellingWords(terms.words.keys(), terms.phrases.length > 0);
    // 养老 stands nowhere: then what holds a pair of its characters may be meant, but not what holds 老 alone
    if (words.length === 0 && found.size === 0)
      for (const pair of terms.phrases.flatMap(pairsOf))
        for (const [i, segment] of this.segments.entries()) markPhrase(segment, pair, marked[i]!);
    for (const word of words) for (const [i, list] of this.lists("words", word).entries()) if (list !== undefined) mark(list, marked[i]!);
    for (const { text } of terms.alternatives) for (const [i, segment] of this.segments.entries()) markPhrase(segment, text, marked[i]!);
    for (const [i, mask] of masks.entries()) for (let passage = 0; passage < mask.length; passage++) mask[passage]! &= marked[i]![passage]!;
  }

  /** The phrases that stand anywhere, and in which passages of each segment. */
  private phrasesFound({ phrases }: QueryTerms): Map<string, Mask[]> {
    const found = new Map<string, Mask[]>();
    for (const phrase of phrases) {
      const masks = this.segments.map(segment => {
        const mask = new Uint8Array(segment.size);
        markPhrase(segment, phrase, mask);
        return mask;
      });
      if (masks.some(mask => mask.includes(1))) found.set(phrase, masks);
    }
    return found;
  }

  private scores(terms: QueryTerms): Float32Array[] {
    this.scratch ??= this.segments.map(({ size }) => ({ scores: new Float32Array(size), covered: new Float32Array(size) }));
    const all = this.scratch;
    for (const { scores, covered } of all) {
      scores.fill(0);
      covered.fill(0);
    }
    let total = 0;
    const add = (field: FieldName, term: string | number, times: number): void => {
      const lists = this.lists(field, term);
      const rarity = this.rarity(lists) * times;
      if (rarity > 0) total += rarity;
      for (const [i, list] of lists.entries()) if (list !== undefined) accumulate(list, all[i]!, this.norms[i]![field], rarity);
    };
    for (const [word, times] of terms.words) add("words", word, times);
    for (const [bigram, times] of terms.bigrams) add("bigrams", bigram, times);
    for (const one of all) applyCover(one, total);
    for (const { words, bigrams } of terms.alternatives) {
      for (const word of words) if (!terms.words.has(word)) add("words", word, ALTERNATIVE_WEIGHT);
      for (const bigram of bigrams) if (!terms.bigrams.has(bigram)) add("bigrams", bigram, ALTERNATIVE_WEIGHT);
    }
    return all.map(({ scores }) => scores);
  }

  /** BM25's inverse document frequency; 0 for a term that stands nowhere, so that it does not count as missing from a passage. */
  private rarity(lists: readonly (Uint8Array | undefined)[]): number {
    const passages = lists.reduce((sum, list) => sum + (list === undefined ? 0 : listSize(list)), 0);
    return passages === 0 ? 0 : Math.log(1 + (Math.max(0, this.size - passages) + 0.5) / (passages + 0.5));
  }

  private matchAt(place: Place, ranked: boolean, terms: QueryTerms, { explain }: FindOptions, others: number | undefined): Match {
    const segment = this.segments[place.segment]!;
    return {
      id: segment.id(place.passage),
      score: ranked ? place.score : 0,
      passage: segment.passage(place.passage),
      ...(others !== undefined && { others }),
      ...(explain && { explanation: this.explain(place, terms) }),
    };
  }

  private explain(place: Place, terms: QueryTerms): HitExplanation[] {
    const found: HitExplanation[] = [];
    const look = (field: FieldName, term: string | number, shown: string, asked: number): void => {
      const lists = this.lists(field, term);
      const list = lists[place.segment];
      const times = list === undefined ? 0 : timesIn(list, place.passage);
      if (times === 0) return;
      const score = (this.rarity(lists) * asked * (FORMULA.k1 + 1) * times) / (times + this.norms[place.segment]![field][place.passage]!);
      found.push({ term: shown, field: field === "words" ? "word" : "bigram", times, passages: this.count(field, term), score });
    };
    for (const [word, asked] of terms.words) look("words", word, word, asked);
    for (const [bigram, asked] of terms.bigrams) look("bigrams", bigram, String.fromCharCode(bigram >>> 16, bigram & 0xffff), asked);
    return found.sort((a, b) => b.score - a.score);
  }

  /** The first place of each document; `others` gets how many follow it. */
  private firstOfDocuments(places: readonly Place[], others: Map<Place, number>): Place[] {
    const first = new Map<string, Place>();
    for (const place of places) {
      const document = this.segments[place.segment]!.document(place.passage);
      const before = first.get(document);
      if (before === undefined) first.set(document, place);
      others.set(before ?? place, before === undefined ? 0 : others.get(before)! + 1);
    }
    return [...first.values()];
  }
}

function addTo(marked: Mask, mask: Mask): void {
  for (let i = 0; i < mask.length; i++) marked[i]! |= mask[i]!;
}

/** What a segment's documents call a term otherwise. */
function glossesOf({ keywords }: Segment, term: string): string[] {
  const found: string[] = [];
  const prefix = `${GLOSS}${term}=`;
  for (let index = keywords.firstFrom(prefix); index < keywords.size && found.length < MOST_GLOSSES; index++) {
    const keyword = keywords.term(index);
    if (!keyword.startsWith(prefix)) break;
    found.push(keyword.slice(prefix.length));
  }
  return found;
}

/** ";" follows ":" */
const AFTER_GLOSS = "gloss;";
/** A name that stands for many things (本办法) says nothing. */
const MOST_GLOSSES = 4;
/** What another name is worth beside the one that was asked for. */
const ALTERNATIVE_WEIGHT = 0.5;

/** k1 × (1 − b + b × length ÷ mean length), for each passage. */
function normsOf(lengths: Uint16Array, field: 0 | 1, size: number, mean: number): Float32Array {
  const { k1, b } = FORMULA;
  const norms = new Float32Array(size);
  for (let i = 0; i < size; i++) norms[i] = k1 * (1 - b + (b * lengths[i * 2 + field]!) / Math.max(mean, 1));
  return norms;
}
