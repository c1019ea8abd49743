import { expectArguments, expectOptions } from "../text/index.ts";
import { SEGMENT_INDEX_OPTIONS, SOURCE_OF_INDEX, SOURCES } from "./arguments.ts";
import { type Removed, Segment } from "./segment.ts";
import { SegmentIndex, type SegmentIndexOptions } from "./segment-index.ts";

/** A segment of a library: its bytes or its path, and the documents or ranges of passages that are no longer to be found in it. */
export interface SegmentSource {
  source: Uint8Array | string;
  removed?: Iterable<Removed>;
}

/**
 * Opens what `save` or `buildSegment` gave. Dictionaries are read now, postings when they are asked for; a path stays open
 * until `close`. Throws a `ZhengceError`: `not-found`, `not-readable`, `damaged`, or `index-mismatch` for another format.
 */
export function openIndex(bytesOrPath: Uint8Array | string): SegmentIndex {
  expectArguments({ bytesOrPath }, SOURCE_OF_INDEX);
  return openSegments([{ source: bytesOrPath }]);
}

/** Opens several segments as one index: a passage's score is the same as if it were one. */
export function openSegments(sources: readonly SegmentSource[], options: SegmentIndexOptions = {}): SegmentIndex {
  expectArguments({ sources }, SOURCES);
  expectOptions(options, SEGMENT_INDEX_OPTIONS);
  return new SegmentIndex(
    sources.map(({ source, removed }) => new Segment(source, removed)),
    options,
  );
}
