import { keywordValues } from "./masks.ts";
import { eachPosting } from "./postings.ts";
import type { Segment } from "./segment.ts";

/** A number for each passage, the larger the earlier in the order asked for; 0 where the document does not say. */
export function sortKeys(segment: Segment, by: "date" | "level"): Float64Array {
  const keys = new Float64Array(segment.size);
  for (const { value, index } of keywordValues(segment, by)) {
    const key = sortKey(by, value);
    eachPosting(segment.keywords.list(index), passage => {
      keys[passage] = key;
    });
  }
  return keys;
}

/** The newest date first, the highest level first. */
export function sortKey(by: "date" | "level", value: string | undefined): number {
  if (value === undefined) return 0;
  return by === "date" ? Number(value.replaceAll("-", "").padEnd(8, "0").slice(0, 8)) || 0 : LEVELS.indexOf(value) + 1;
}

const LEVELS = ["county", "municipal", "provincial", "national"];
