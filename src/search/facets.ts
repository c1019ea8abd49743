import { keywordValues, type Mask } from "./masks.ts";
import { eachPosting } from "./postings.ts";
import { withCities } from "./regions.ts";
import { FACETS, type Facets } from "./search-index.ts";
import type { Segment } from "./segment.ts";

/** For each field its values and how many of the passages in the masks have them. */
export function facetsOf(segments: readonly Segment[], masks: readonly Mask[]): Facets {
  const facets: Facets = {};
  for (const field of FACETS) {
    const counts = new Map<string, number>();
    for (const [i, segment] of segments.entries()) {
      for (const { value, index } of keywordValues(segment, field)) {
        let count = 0;
        eachPosting(segment.keywords.list(index), passage => {
          count += masks[i]![passage]!;
        });
        if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
      }
    }
    if (counts.size > 0) facets[field] = ordered(field === "region" ? withCities(counts) : counts);
  }
  return facets;
}

/** The most frequent value first; of equally frequent ones the lesser. */
export function ordered(counts: ReadonlyMap<string, number>): { value: string; count: number }[] {
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
