import type { PassageFields } from "./passage.ts";
import { keywordValue } from "./test-conditions.ts";

/** Terms that filters, facets and sorting read: `year:2030`, `region:福建省`. A passage that states no indicator has no `indicator:`. */
export function keywordsOf(fields: PassageFields | undefined): string[] {
  const keywords = new Set<string>();
  for (const [name, value] of Object.entries(fields ?? {})) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) keywords.add(`${name}:${keywordValue(one)}`);
  }
  return [...keywords];
}
