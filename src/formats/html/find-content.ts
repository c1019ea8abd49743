import { attribute, type Element } from "./parse-html.ts";
import type { Facts } from "./survey-page.ts";
import { LAYOUTS } from "./tables/content-selectors.ts";

/** The element that holds the text of the document: where the site's layout is known, by its name there, else where the prose is. */
export function findContent(facts: readonly Facts[]): Element {
  const dense = densest(facts);
  const best: (Facts | undefined)[] = [];
  for (const fact of facts) {
    const row = layoutOf(fact.element);
    if (row >= 0 && fact.chars > (best[row]?.chars ?? 0)) best[row] = fact;
  }
  const known = best.find(fact => fact !== undefined && fact.chars >= LEAST && fact.chars * TEASER >= dense.chars);
  return (known ?? dense).element;
}

/** Fewer characters are no document. */
const LEAST = 30;
/** A known element with less than this part of the prose on the page is an abstract, and the text stands elsewhere. */
const TEASER = 4;

const BY_ID = new Map(LAYOUTS.flatMap((layout, row) => (layout.id === undefined ? [] : [[layout.id, row] as const])));
const BY_CLASS = new Map(LAYOUTS.flatMap((layout, row) => (layout.class === undefined ? [] : [[layout.class, row] as const])));

function layoutOf(element: Element): number {
  const id = attribute(element, "id");
  let row = (id && BY_ID.get(id.toLowerCase())) ?? Number.POSITIVE_INFINITY;
  for (const name of attribute(element, "class")?.toLowerCase().split(/\s+/) ?? [])
    row = Math.min(Number(row), BY_CLASS.get(name) ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(row) ? Number(row) : -1;
}

/** The innermost element with nearly all the prose of the page. */
function densest(facts: readonly Facts[]): Facts {
  const inside = (fact: Facts): number => (facts[0]!.prose > 0 ? fact.prose : fact.chars - fact.links);
  const least = SHARE * inside(facts[0]!);
  let found = facts[0]!;
  if (least > 0) {
    // In the order of the text an element stands before what it holds, and only one branch can hold more than half.
    for (const fact of facts) if (inside(fact) >= least && !INLINE.has(fact.element.tagName)) found = fact;
  }
  return found;
}

const SHARE = 0.8;
/** A document with one long paragraph is not that paragraph alone. */
const INLINE: ReadonlySet<string> = new Set(["p", "span", "font", "b", "strong", "em", "i", "u", "a", "tr", "tbody", "table", "li"]);
