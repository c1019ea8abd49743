import { expectArguments, expectOptions } from "../text/index.ts";
import { type Cutter, type CutterOptions, loadCutter } from "../words/index.ts";
import { INDEX_OPTIONS, PASSAGE } from "./arguments.ts";
import { mergeSegments } from "./merge-segments.ts";
import type { Passage, Scored } from "./passage.ts";
import type { SearchOptions } from "./search-index.ts";
import { Segment } from "./segment.ts";
import { SegmentBuilder } from "./segment-builder.ts";
import { SegmentIndex } from "./segment-index.ts";

export interface IndexOptions {
  /** What cuts Chinese into words, or which to prefer. */
  cutter?: Cutter | CutterOptions["prefer"];
  /** Keep the passages themselves in the index, so that hits come with their text. Off by default. */
  store?: boolean;
}

/** An index in memory that grows. What was added can be found at once. */
export interface GrowingIndex {
  readonly size: number;
  add(passage: Passage): void;
  search(query: string, options?: SearchOptions): Scored[];
  /** One segment that `openIndex` opens. */
  save(): Uint8Array;
}

/** 建立索引: an empty index. The cutter is loaded when the first passage is added. */
export function createIndex(options: IndexOptions = {}): GrowingIndex {
  expectOptions(options, INDEX_OPTIONS);
  const { cutter = "fast", store = false } = options;
  const segments: Segment[] = [];
  let builder: SegmentBuilder | undefined;
  let index = new SegmentIndex(segments);
  const settled = (): SegmentIndex => {
    if (builder !== undefined) {
      segments.push(new Segment(builder.finish()));
      builder = undefined;
      index = new SegmentIndex([...segments]);
    }
    return index;
  };
  return {
    get size() {
      return index.size + (builder?.size ?? 0);
    },
    add(passage) {
      expectArguments({ passage }, PASSAGE);
      builder ??= new SegmentBuilder({ cutter: typeof cutter === "string" ? loadCutter({ prefer: cutter }) : cutter, store });
      builder.add(passage);
    },
    search: (query, searchOptions) => settled().search(query, searchOptions),
    save() {
      settled();
      if (segments.length === 0)
        return new SegmentBuilder({ cutter: typeof cutter === "string" ? loadCutter({ prefer: cutter }) : cutter, store }).finish();
      return mergeSegments(segments);
    },
  };
}
