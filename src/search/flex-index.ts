import { Index } from "flexsearch";
import { expectArguments, expectOptions, TEXT } from "../text/index.ts";
import { type Alternatives, alternativesFrom, type Cutter, eachTerm, fold } from "../words/index.ts";
import { FIND_OPTIONS, PARSED_QUERY, PASSAGE } from "./arguments.ts";
import { compact } from "./compact.ts";
import { ordered } from "./facets.ts";
import type { HitExplanation } from "./hit.ts";
import { pageOf } from "./page.ts";
import { completed, type Passage, type Scored } from "./passage.ts";
import { isDemanding, type Query } from "./query.ts";
import { pairsOf, type QueryTerms, queryTerms, tellingWords } from "./query-terms.ts";
import { coverFactor, FORMULA } from "./rank.ts";
import { withCities } from "./regions.ts";
import { FACETS, type Facets, type FindOptions, type Match, type Matches, type SearchIndex, type SearchOptions } from "./search-index.ts";
import { sortKey } from "./sort-keys.ts";
import type { VocabularyEntry } from "./suggest.ts";
import { keywordValue, testOf } from "./test-conditions.ts";

export interface FlexIndexOptions {
  cutter: Pick<Cutter, "cut">;
  /** Rows of terms that mean the same, beside the shipped ones. */
  synonyms?: readonly (readonly string[])[];
}

type Field = "words" | "bigrams";

/** What is known of a passage: its terms with how often they stand in it, and how many there are. */
interface Entry {
  passage: Passage;
  counts: Map<string, number>;
  lengths: Record<Field, number>;
}

/**
 * The index with FlexSearch behind it: it finds the passages that share a term with the query, BM25 ranks them. Everything is kept
 * in memory, and nothing of node: is used, so it runs in a browser as well.
 */
export class FlexIndex implements SearchIndex {
  readonly backend: string = "flexsearch";
  private readonly entries: Entry[] = [];
  private readonly spread = new Map<string, number>();
  private readonly totals: Record<Field, number> = { words: 0, bigrams: 0 };
  private readonly flex = new Index({ tokenize: "strict", encode: (terms: string) => terms.split(GAP), resolution: 1 });
  private readonly cutter: Pick<Cutter, "cut">;
  private readonly alternatives: Alternatives;
  private readonly glosses = new Map<string, string[]>();

  constructor(options: FlexIndexOptions) {
    this.cutter = options.cutter;
    const table = alternativesFrom(options.synonyms);
    this.alternatives = term => [...table(term), ...(this.glosses.get(term) ?? [])];
  }

  get size(): number {
    return this.entries.length;
  }

  add(passage: Passage): void {
    expectArguments({ passage }, PASSAGE);
    const counts = new Map<string, number>();
    const lengths = { words: 0, bigrams: 0 };
    const count = (field: Field, term: string): void => {
      lengths[field]++;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    };
    const visitor = { word: (term: string) => count("words", term), bigram: (key: number) => count("bigrams", bigramTerm(key)) };
    for (const part of [passage.title, passage.heading, passage.text]) if (part) eachTerm(fold(part).text, this.cutter, visitor);
    for (const term of counts.keys()) this.spread.set(term, (this.spread.get(term) ?? 0) + 1);
    this.totals.words += lengths.words;
    this.totals.bigrams += lengths.bigrams;
    for (const pair of passage.fields?.gloss ?? []) this.addGloss(pair);
    this.flex.add(this.entries.length, [...counts.keys()].join(GAP));
    this.entries.push({ passage, counts, lengths });
  }

  search(query: string, options: SearchOptions = {}): Scored[] {
    expectArguments({ query }, TEXT);
    const { limit, offset } = pageOf(options);
    const terms = this.termsOf(query);
    return this.ranked(this.candidates(terms, CANDIDATES), terms)
      .slice(offset, offset + limit)
      .map(([entry, score]) => ({ id: this.entries[entry]!.passage.id, score }));
  }

  find(query: Query, options: FindOptions = {}): Matches {
    expectArguments({ query }, PARSED_QUERY);
    expectOptions(options, FIND_OPTIONS);
    const { limit, offset } = pageOf(options);
    const { sort = "relevance" } = options;
    const terms = this.termsOf(query.plain);
    const asked = terms.words.size > 0;
    const tests = query.conditions.map(testOf);
    const standing = (words: string): boolean => this.entries.some(({ passage }) => compact(passage.text).includes(words));
    const phrases = terms.phrases.filter(standing);
    const telling = tellingWords(terms.words.keys(), terms.phrases.length > 0);
    const pairs = telling.length === 0 && phrases.length === 0 ? terms.phrases.flatMap(pairsOf) : [];
    const others = [...phrases, ...pairs, ...terms.alternatives.map(({ text }) => compact(text))];
    const wanted = (asked ? this.candidates(terms, this.size) : [...this.entries.keys()]).filter(number => {
      const { passage, counts } = this.entries[number]!;
      if (!tests.every(test => test(passage))) return false;
      return (
        !asked ||
        isDemanding(query) ||
        telling.some(word => counts.has(word)) ||
        others.some(other => compact(passage.text).includes(other))
      );
    });
    let ranked = asked ? this.ranked(wanted, terms) : wanted.map(number => [number, 0] as [number, number]);
    if (sort !== "relevance") {
      const key = (number: number): number => sortKey(sort, this.entries[number]!.passage.fields?.[sort]);
      ranked = ranked.sort((a, b) => key(b[0]) - key(a[0]));
    }
    const more = new Map<number, number>();
    if (options.group === true) ranked = this.firstOfDocuments(ranked, more);
    const matches = ranked.slice(offset, offset + limit).map(([number, score]): Match => {
      const { passage } = this.entries[number]!;
      const following = more.get(number);
      return {
        id: passage.id,
        score,
        passage,
        ...(following !== undefined && { others: following }),
        ...(options.explain && { explanation: this.explain(number, terms) }),
      };
    });
    return {
      matches,
      total: ranked.length,
      words: [...terms.words.keys(), ...terms.alternatives.map(({ text }) => text)],
      phrases: terms.phrases,
      missing: terms.missing.filter(words => !phrases.includes(words)),
      ...(options.facets && { facets: this.facets(wanted) }),
    };
  }

  vocabulary(): VocabularyEntry[] {
    const counts = new Map<string, VocabularyEntry>();
    const count = (kind: VocabularyEntry["kind"], text: string): void => {
      const entry = counts.get(`${kind}:${text}`) ?? { text, kind, passages: 0 };
      entry.passages++;
      counts.set(`${kind}:${text}`, entry);
    };
    for (const { passage } of this.entries) {
      const { number, region, genre, issuer = [], indicator = [] } = passage.fields ?? {};
      for (const [kind, value] of Object.entries({ title: passage.title, number, region, genre }))
        if (value) count(kind as VocabularyEntry["kind"], value);
      for (const heading of passage.heading?.split(" ") ?? []) if (heading !== "") count("heading", heading);
      for (const one of issuer) count("issuer", one);
      for (const one of indicator) count("indicator", one);
    }
    for (const text of this.glosses.keys()) counts.set(`term:${text}`, { text, kind: "term", passages: 1 });
    return [...counts.values()];
  }

  close(): void {}

  private addGloss([one, other]: [string, string]): void {
    const [a, b] = [fold(one).text.trim(), fold(other).text.trim()];
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      this.glosses.set(from, [...(this.glosses.get(from) ?? []), to]);
  }

  private termsOf(query: string): QueryTerms {
    return queryTerms(query, word => Math.log2((this.spread.get(word) ?? 0) + 1), this.alternatives);
  }

  /** The passages that share a term with the query or with another name for it. */
  private candidates(terms: QueryTerms, limit: number): number[] {
    const asked = [...terms.words.keys(), ...[...terms.bigrams.keys()].map(bigramTerm)];
    for (const { words, bigrams } of terms.alternatives) asked.push(...words, ...[...bigrams].map(bigramTerm));
    const known = asked.filter(term => this.spread.has(term));
    if (known.length === 0) return [];
    return (this.flex.search(known.join(GAP), { limit, suggest: true }) as number[]).sort((a, b) => a - b);
  }

  /** The same formula as the segments'. */
  private ranked(numbers: readonly number[], terms: QueryTerms): [number, number][] {
    const scored = numbers.map((number): [number, number] => {
      const { score, covered } = this.score(number, terms);
      return [number, score * coverFactor(covered) + this.alternativeScore(number, terms)];
    });
    return scored.filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  }

  private score(number: number, terms: QueryTerms): { score: number; covered: number } {
    let score = 0;
    let covered = 0;
    let total = 0;
    for (const [field, term, asked] of termList(terms)) {
      const rarity = this.rarity(term) * asked;
      total += rarity;
      const worth = this.worth(number, field, term, rarity);
      score += worth;
      if (worth > 0) covered += rarity;
    }
    return { score, covered: total === 0 ? 0 : covered / total };
  }

  private alternativeScore(number: number, terms: QueryTerms): number {
    let score = 0;
    for (const { words, bigrams } of terms.alternatives) {
      for (const word of words) if (!terms.words.has(word)) score += this.worth(number, "words", word, this.rarity(word) * 0.5);
      for (const key of bigrams)
        if (!terms.bigrams.has(key)) score += this.worth(number, "bigrams", bigramTerm(key), this.rarity(bigramTerm(key)) * 0.5);
    }
    return score;
  }

  private worth(number: number, field: Field, term: string, rarity: number): number {
    const { counts, lengths } = this.entries[number]!;
    const times = counts.get(term) ?? 0;
    if (times === 0) return 0;
    const { k1, b } = FORMULA;
    const mean = Math.max(1, this.totals[field] / this.size);
    return (rarity * (k1 + 1) * times) / (times + k1 * (1 - b + (b * lengths[field]) / mean));
  }

  private rarity(term: string): number {
    const spread = this.spread.get(term) ?? 0;
    return spread === 0 ? 0 : Math.log(1 + (this.size - spread + 0.5) / (spread + 0.5));
  }

  private explain(number: number, terms: QueryTerms): HitExplanation[] {
    const { counts } = this.entries[number]!;
    return termList(terms)
      .filter(([, term]) => counts.has(term))
      .map(
        ([field, term, asked]): HitExplanation => ({
          term: field === "words" ? term : term.slice(1),
          field: field === "words" ? "word" : "bigram",
          times: counts.get(term)!,
          passages: this.spread.get(term)!,
          score: this.worth(number, field, term, this.rarity(term) * asked),
        }),
      )
      .sort((a, b) => b.score - a.score);
  }

  private firstOfDocuments(ranked: readonly [number, number][], more: Map<number, number>): [number, number][] {
    const first = new Map<string, number>();
    return ranked.filter(([number]) => {
      const { document } = completed(this.entries[number]!.passage);
      const before = first.get(document);
      if (before === undefined) first.set(document, number);
      more.set(before ?? number, before === undefined ? 0 : more.get(before)! + 1);
      return before === undefined;
    });
  }

  private facets(numbers: readonly number[]): Facets {
    const facets: Facets = {};
    for (const field of FACETS) {
      const counts = new Map<string, number>();
      for (const number of numbers) {
        const value = this.entries[number]!.passage.fields?.[field];
        for (const one of new Set<string | number | boolean | undefined>(Array.isArray(value) ? value : [value])) {
          if (one !== undefined) counts.set(keywordValue(one), (counts.get(keywordValue(one)) ?? 0) + 1);
        }
      }
      if (counts.size > 0) facets[field] = ordered(field === "region" ? withCities(counts) : counts);
    }
    return facets;
  }
}

/** Between the terms of a passage as FlexSearch is given them. */
const GAP = "\n";
/** How many of FlexSearch's passages are ranked in a plain search. */
const CANDIDATES = 1000;

/** A bigram among words of two characters. */
function bigramTerm(key: number): string {
  return `~${String.fromCharCode(key >>> 16, key & 0xffff)}`;
}

function termList(terms: QueryTerms): [Field, string, number][] {
  return [
    ...[...terms.words].map(([word, times]): [Field, string, number] => ["words", word, times]),
    ...[...terms.bigrams].map(([key, times]): [Field, string, number] => ["bigrams", bigramTerm(key), times]),
  ];
}
