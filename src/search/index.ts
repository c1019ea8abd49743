/** The full-text index: build, update, save, load, query, rank, highlight. */

export { createIndex, type GrowingIndex, type IndexOptions } from "./create-index.ts";
export type { Hit } from "./hit.ts";
export { mergeSegments } from "./merge-segments.ts";
export { openIndex, openSegments, type SegmentSource } from "./open-index.ts";
export type { Passage, PassageFields, Scored } from "./passage.ts";
export type { Place } from "./rank.ts";
export { Segment } from "./segment.ts";
export { buildSegment, SegmentBuilder, type SegmentOptions } from "./segment-builder.ts";
export { type SearchOptions, SegmentIndex } from "./segment-index.ts";
