import { fold } from "../words/index.ts";
import type { PassageFields } from "./passage.ts";
import { keywordValue } from "./test-conditions.ts";

/** Terms that filters, facets and sorting read: `year:2030`, `region:福建省`. A passage that states no indicator has no `indicator:`. */
export function keywordsOf(fields: PassageFields | undefined): string[] {
  const keywords = new Set<string>();
  for (const [name, value] of Object.entries(fields ?? {})) {
    if (value === undefined) continue;
    if (name === "gloss") {
      for (const [one, other] of value as [string, string][]) for (const gloss of glossKeywords(one, other)) keywords.add(gloss);
      continue;
    }
    for (const one of Array.isArray(value) ? value : [value]) keywords.add(`${name}:${keywordValue(one)}`);
  }
  return [...keywords];
}

/** Words that a title and headings make for suggestions: `title:…`, `heading:…`. */
export function nameKeywords(title: string | undefined, heading: string | undefined): string[] {
  return [...(title ? [`title:${title}`] : []), ...(heading?.split(" ").map(one => `heading:${one}`) ?? [])];
}

/** What a document calls a thing, both ways round and folded, so that either name leads to the other: `gloss:5g=第五代移动通信`. */
function glossKeywords(one: string, other: string): string[] {
  const [a, b] = [fold(one).text.trim(), fold(other).text.trim()];
  if (a === "" || b === "" || a === b || a.length > LONGEST_GLOSS || b.length > LONGEST_GLOSS) return [];
  return [`${GLOSS}${a}=${b}`, `${GLOSS}${b}=${a}`];
}

export const GLOSS = "gloss:";
const LONGEST_GLOSS = 16;
