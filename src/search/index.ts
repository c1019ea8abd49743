/** The full-text index: build, update, save, load, query, rank, highlight. */

export { createFlexIndex } from "./create-flex-index.ts";
export { createIndex, type GrowingIndex, type IndexOptions } from "./create-index.ts";
export { type ExportedIndex, exportIndex, openExported } from "./exported-index.ts";
export type { FlexIndex, FlexIndexOptions } from "./flex-index.ts";
export { highlight } from "./highlight.ts";
export type { Hit, HitExplanation } from "./hit.ts";
export { mergeSegments } from "./merge-segments.ts";
export { openIndex, openSegments, type SegmentSource } from "./open-index.ts";
export { parseQuery, type QueryOptions } from "./parse-query.ts";
export type { Passage, PassageFields, Scored } from "./passage.ts";
export { fieldsOf, type PassagesOptions, passagesOf } from "./passages-of.ts";
export type { Condition, FilterCondition, NearCondition, Query, QueryMessage, TextCondition } from "./query.ts";
export {
  FACETS,
  type FacetName,
  type Facets,
  type FindOptions,
  type Match,
  type Matches,
  type SearchIndex,
  type SearchOptions,
} from "./search-index.ts";
export { type SearchPassagesOptions, type SearchResult, searchPassages, suggesterOf } from "./search-passages.ts";
export { type Removed, Segment } from "./segment.ts";
export { buildSegment, SegmentBuilder, type SegmentOptions } from "./segment-builder.ts";
export { SegmentIndex, type SegmentIndexOptions } from "./segment-index.ts";
export { snippet } from "./snippet.ts";
export { createSuggester, type Suggester, type VocabularyEntry } from "./suggest.ts";
