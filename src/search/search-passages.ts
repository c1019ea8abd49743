import { fold } from "../words/index.ts";
import { highlight } from "./highlight.ts";
import type { Hit } from "./hit.ts";
import { parseQuery, type QueryOptions } from "./parse-query.ts";
import { completed } from "./passage.ts";
import type { Query, QueryMessage } from "./query.ts";
import { tellingWords } from "./query-terms.ts";
import type { Facets, FindOptions, Match, SearchIndex } from "./search-index.ts";
import { snippet } from "./snippet.ts";

export interface SearchPassagesOptions extends FindOptions, QueryOptions {
  /** Length of a snippet in characters, 120 when absent. */
  snippetLength?: number;
}

export interface SearchResult {
  query: string;
  hits: Hit[];
  /** Of all passages that match; of documents when grouped. */
  total: number;
  facets?: Facets;
  /** What in the query was not understood, and which words are nowhere; offsets in the query. */
  messages: QueryMessage[];
}

/** 检索: reads the query with its operators, asks the index, and makes hits to be shown. A wrong operator is a message. */
export async function searchPassages(index: SearchIndex, text: string, options: SearchPassagesOptions = {}): Promise<SearchResult> {
  const query = parseQuery(text, options);
  const found = await index.find(query, options);
  const shown = tellingWords([...found.words, ...literal(query).map(words => fold(words).text)]);
  return {
    query: text,
    hits: found.matches.map(match => hitOf(match, shown, options.snippetLength)),
    total: found.total,
    ...(found.facets && { facets: found.facets }),
    messages: [...query.messages, ...missingMessages(text, found.missing)],
  };
}

function hitOf({ passage, score, others, explanation }: Match, words: readonly string[], snippetLength: number | undefined): Hit {
  const { document, node, citation = "", title = "", heading, text } = completed(passage);
  const highlights = highlight(text, words);
  return {
    document,
    node,
    citation,
    title,
    score: Number(score.toFixed(4)),
    text,
    highlights,
    ...(heading && { heading }),
    snippet: snippet(text, highlights, snippetLength),
    ...(others !== undefined && { others }),
    ...(explanation && { explanation }),
  };
}

/** Phrases and demanded words, to be highlighted as they are. */
function literal(query: Query): string[] {
  return query.conditions.flatMap(condition => {
    if (condition.negated || condition.kind === "filter") return [];
    return condition.kind === "near" ? condition.words : condition.in === undefined ? [condition.text] : [];
  });
}

function missingMessages(text: string, missing: readonly string[]): QueryMessage[] {
  return missing.flatMap(word => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ reason: `库里没有“${word}”`, start, end: start + word.length }];
  });
}
