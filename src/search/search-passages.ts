import { expectArguments, expectOptions, originOf, TEXT } from "../text/index.ts";
import { fold } from "../words/index.ts";
import { INDEX, SEARCH_PASSAGES_OPTIONS } from "./arguments.ts";
import { highlight } from "./highlight.ts";
import type { Hit } from "./hit.ts";
import { parseQuery, type QueryOptions } from "./parse-query.ts";
import { completed } from "./passage.ts";
import type { Query, QueryMessage } from "./query.ts";
import { tellingWords } from "./query-terms.ts";
import type { Facets, FindOptions, Match, Matches, SearchIndex } from "./search-index.ts";
import { snippet } from "./snippet.ts";
import { createSuggester, type Suggester } from "./suggest.ts";
import { QUERY_WORDING as SAY } from "./tables/query-wording.ts";

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

/** 检索: reads the query with its operators, asks the index, and makes hits to be shown. A wrong operator is a message. Throws a `ZhengceError` "invalid-argument" for a limit or offset that counts nothing. */
export async function searchPassages(index: SearchIndex, text: string, options: SearchPassagesOptions = {}): Promise<SearchResult> {
  expectArguments({ index }, INDEX);
  expectArguments({ text }, TEXT);
  expectOptions(options, SEARCH_PASSAGES_OPTIONS);
  const query = parseQuery(text, options);
  if (query.conditions.length === 0 && !WORDS.test(query.plain)) {
    return { query: text, hits: [], total: 0, messages: [...query.messages, { ...SAY.nothingToFind(), start: 0, end: text.length }] };
  }
  const found = await index.find(query, options);
  const missing = await missingMessages(index, text, found);
  const shown = tellingWords([...found.words, ...found.phrases, ...literal(query).map(words => fold(words).text)]);
  return {
    query: text,
    hits: found.matches.map(match => hitOf(match, { words: shown, wording: query.text }, options.snippetLength)),
    total: found.total,
    ...(found.facets && { facets: found.facets }),
    messages: [...query.messages, ...missing],
  };
}

function hitOf(
  { passage, score, others, explanation }: Match,
  asked: { words: readonly string[]; wording: string },
  snippetLength: number | undefined,
): Hit {
  const { document, node, citation = "", title = "", heading, text, origins, targets } = completed(passage);
  const highlights = highlight(text, asked.words, asked.wording);
  return {
    document,
    node,
    citation,
    title,
    score: Number(score.toFixed(4)),
    text,
    highlights,
    ...(origins && { origin: originOf({ text, origins }, highlights[0]?.[0] ?? 0) }),
    ...(heading && { heading }),
    ...(targets && { targets }),
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

/** What stands nowhere, with its place where it can be told; and, where nothing was found, what may have been meant. */
async function missingMessages(index: SearchIndex, text: string, { missing, total, words }: Matches): Promise<QueryMessage[]> {
  const messages = missing.map((word): QueryMessage => {
    const start = text.indexOf(word);
    return { ...SAY.notInLibrary(word), start: Math.max(start, 0), end: start < 0 ? text.length : start + word.length };
  });
  const nothing = total === 0 || missing.length > 0;
  const parts = [...text.matchAll(PART)].filter(([part]) => nothing || isDoubtful(part, words));
  // the suggester takes a moment to build: most queries do without it
  const suggester = parts.length === 0 ? undefined : await suggesterOf(index);
  for (const { index: start, 0: part } of suggester === undefined ? [] : parts) {
    const expected = suggester!.nearest(part).map(entry => entry.text);
    if (expected.length > 0) messages.push({ ...SAY.perhaps(part), start, end: start + part.length, expected });
  }
  if (total === 0 && messages.length === 0 && words.length > 0) messages.push({ ...SAY.noPassageMeetsAll(), start: 0, end: text.length });
  return messages;
}

/**
 * Whether a short Chinese word or phrase looks mistyped: two neighbouring characters that no word of the index joins to anything,
 * as 监侧 in 监侧覆盖率.
 */
function isDoubtful(part: string, words: readonly string[]): boolean {
  const { text } = fold(part);
  if (!SHORT_HAN.test(text)) return false;
  const covered = new Uint8Array(text.length);
  for (const word of words) {
    if (word.length < 2) continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) covered.fill(1, at, at + word.length);
  }
  for (let at = 0; at + 1 < text.length; at++) {
    if (covered[at] === 0 && covered[at + 1] === 0 && !PARTICLES.has(text[at]!) && !PARTICLES.has(text[at + 1]!)) return true;
  }
  return false;
}

/** 监侧覆盖率; a longer one is a sentence */
const SHORT_HAN = /^\p{Script=Han}{2,8}$/u;
/** Characters that stand by themselves in any sentence. */
const PARTICLES: ReadonlySet<string> = new Set("的了和与及在是对为之等有无不吗呢把被从到多少谁能会要给用让");
/** A letter or digit of any script: without one there is nothing to look for. */
const WORDS = /[\p{L}\p{N}]/u;
/** What a person typed as one word */
const PART = /[\p{L}\p{N}]{2,20}/gu;

const suggesters = new WeakMap<SearchIndex, Promise<Suggester>>();

/** The suggester of an index, built when it is first needed. */
export function suggesterOf(index: SearchIndex): Promise<Suggester> {
  expectArguments({ index }, INDEX);
  let suggester = suggesters.get(index);
  if (suggester === undefined) {
    suggester = createSuggester(index.vocabulary());
    suggesters.set(index, suggester);
  }
  return suggester;
}
