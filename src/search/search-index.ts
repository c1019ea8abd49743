import type { HitExplanation } from "./hit.ts";
import type { Passage, Scored } from "./passage.ts";
import type { Query } from "./query.ts";
import type { VocabularyEntry } from "./suggest.ts";

/** Options of a plain search. */
export interface SearchOptions {
  /** How many, 10 when absent. */
  limit?: number;
  /** How many to leave out first. Pages are stable: equal scores keep the order in which passages were added. */
  offset?: number;
}

/** The fields that are counted. */
export const FACETS = ["region", "level", "issuer", "genre", "year", "family", "inForce", "strength", "indicator"] as const;
export type FacetName = (typeof FACETS)[number];
/** For each field its values with how many of all matches have them, the most frequent first. */
export type Facets = Partial<Record<FacetName, { value: string; count: number }[]>>;

export interface FindOptions extends SearchOptions {
  /** By score, by the document's date (the newest first) or by level (national first). Passages without one come last. */
  sort?: "relevance" | "date" | "level";
  /** One passage a document, the best. */
  group?: boolean;
  facets?: boolean;
  /** Say for each match what each word was worth. */
  explain?: boolean;
}

export interface Match extends Scored {
  passage: Passage;
  /** With `group`: how many more passages of this document match. */
  others?: number;
  explanation?: HitExplanation[];
}

export interface Matches {
  matches: Match[];
  /** Of all passages that match; of documents with `group`. */
  total: number;
  facets?: Facets;
  /** The words that the index looked for, folded: what to highlight. */
  words: string[];
  /** Characters in a row that no word of the index joins, folded: looked for, and highlighted, as they stand. */
  phrases: string[];
  /** Words of the query that no passage holds. */
  missing: string[];
}

/**
 * What stands behind a search: our own segments, FlexSearch, a database. All pass one suite of tests; how the words
 * are ranked is their own affair.
 */
export interface SearchIndex {
  readonly backend: string;
  /** Passages that can be found. */
  readonly size: number;
  /** Ranks a plain text; operators are not read. */
  search(query: string, options?: SearchOptions): Scored[] | Promise<Scored[]>;
  /** Answers a parsed query. The passages must have been kept (`store`). */
  find(query: Query, options?: FindOptions): Matches | Promise<Matches>;
  /** What can be suggested while a query is typed, or in the place of a word that is nowhere. */
  vocabulary(): Iterable<VocabularyEntry>;
  close(): void | Promise<void>;
}
