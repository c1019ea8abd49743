import {
  COUNT,
  type Expected,
  type ExpectedFields,
  eitherOf,
  FUNCTION,
  LIST,
  listOf,
  oneOf,
  optional,
  RECORD,
  recordWith,
  SWITCH,
  TEXT,
} from "../text/index.ts";
import type { IndexOptions } from "./create-index.ts";
import type { FlexIndexOptions } from "./flex-index.ts";
import type { QueryOptions } from "./parse-query.ts";
import type { PassagesOptions } from "./passages-of.ts";
import type { FindOptions, SearchOptions } from "./search-index.ts";
import type { SearchPassagesOptions } from "./search-passages.ts";
import type { SegmentOptions } from "./segment-builder.ts";
import type { SegmentIndexOptions } from "./segment-index.ts";

/** What the functions of this room expect of their callers. */
export const CUTTER: Expected = recordWith({ cut: FUNCTION }, "有 cut 的分词器");
export const SYNONYMS: Expected = listOf(listOf(TEXT));
export const VOCABULARY: Expected = listOf(recordWith({ text: TEXT }));
export const PASSAGE: Expected = recordWith({ id: TEXT, text: TEXT });
export const PLACES: Expected = listOf(LIST);
export const INDEX: Expected = recordWith({ find: FUNCTION, vocabulary: FUNCTION }, "索引");
export const SEGMENTS: Expected = listOf(recordWith({ header: RECORD }, "索引的段"));
export const SEGMENTED: Expected = recordWith({ segments: SEGMENTS }, "索引");
export const WORDS: Expected = listOf(TEXT);
export const META: Expected = optional(RECORD);
export const SOURCE_OF_INDEX: Expected = eitherOf(TEXT, { words: "字节（Uint8Array）", holds: value => value instanceof Uint8Array });
export const SOURCES: Expected = listOf(recordWith({ source: SOURCE_OF_INDEX }));
export const EXPORTED: Expected = recordWith(
  { zhengce: oneOf("search"), format: { words: "1", holds: value => value === 1 }, passages: listOf(PASSAGE), words: LIST, synonyms: LIST },
  " exportIndex 给出的索引",
);
export const PARSED_QUERY: Expected = recordWith({ plain: TEXT, conditions: LIST }, " parseQuery 给出的查询");

const LIMIT: Expected = { words: COUNT.words, holds: value => value === Number.POSITIVE_INFINITY || COUNT.holds(value) };
export const SEARCH_OPTIONS: ExpectedFields<SearchOptions> = { limit: LIMIT, offset: COUNT };
export const SUGGEST_OPTIONS: ExpectedFields<{ limit?: number }> = { limit: COUNT };
export const FIND_OPTIONS: ExpectedFields<FindOptions> = {
  ...SEARCH_OPTIONS,
  sort: oneOf("relevance", "date", "level"),
  group: SWITCH,
  facets: SWITCH,
  explain: SWITCH,
};
export const QUERY_OPTIONS: ExpectedFields<QueryOptions> = { syntax: SWITCH };
export const SEARCH_PASSAGES_OPTIONS: ExpectedFields<SearchPassagesOptions> = { ...FIND_OPTIONS, ...QUERY_OPTIONS, snippetLength: COUNT };
export const PASSAGES_OPTIONS: ExpectedFields<PassagesOptions> = {
  document: TEXT,
  fields: RECORD,
  targets: listOf(recordWith({ indicator: RECORD })),
  terms: listOf(recordWith({ name: TEXT, means: RECORD })),
};
export const INDEX_OPTIONS: ExpectedFields<IndexOptions> = { cutter: eitherOf(TEXT, CUTTER), store: SWITCH };
export const SEGMENT_OPTIONS: ExpectedFields<SegmentOptions> = { cutter: CUTTER, store: SWITCH };
export const SEGMENT_INDEX_OPTIONS: ExpectedFields<SegmentIndexOptions> = { synonyms: SYNONYMS };
export const FLEX_INDEX_OPTIONS: ExpectedFields<FlexIndexOptions> = { cutter: CUTTER, synonyms: SYNONYMS };
