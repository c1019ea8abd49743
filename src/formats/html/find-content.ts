import { attribute, type Element } from "./parse-html.ts";
import type { Facts } from "./survey-page.ts";
import { LAYOUTS } from "./tables/content-selectors.ts";

/** The element that holds the text of the document: where the site's layout is known, by its name there, else where the prose is. */
export function findContent(facts: readonly Facts[]): Facts {
  const dense = densest(facts[0]!);
  const best: (Facts | undefined)[] = [];
  for (const fact of facts) {
    const row = layoutOf(fact.element);
    if (row >= 0 && fact.chars > (best[row]?.chars ?? 0)) best[row] = fact;
  }
  const known = best.find(fact => fact !== undefined && fact.chars >= LEAST && fact.chars * TEASER >= dense.chars);
  return known ?? dense;
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

/** The innermost element with the prose of the page: inwards as long as what is left outside is none of the document. */
function densest(outermost: Facts): Facts {
  const inside = (fact: Facts): number => (outermost.prose > 0 ? fact.prose : fact.chars - fact.links);
  let found = outermost;
  let at: Facts | undefined = outermost;
  while (at !== undefined) {
    if (!PARTS.has(at.element.tagName)) found = at;
    let best: Facts | undefined;
    for (const child of at.children) if (inside(child) > (best === undefined ? 0 : inside(best))) best = child;
    at = best !== undefined && isAllOf(best, at, inside) ? best : undefined;
  }
  return found;
}

/** Whether what stands around an inner element, in the outer one, is of the site: it has no line that only a document has, and little prose or such as stands below links and headings of a site. */
function isAllOf(inner: Facts, outer: Facts, inside: (fact: Facts) => number): boolean {
  const share = inside(inner) / inside(outer);
  if (share < LESSER || outer.marks > inner.marks) return false;
  if (share >= SHARE) return true;
  let beside = 0;
  for (const child of outer.children) {
    if (child === inner) continue;
    beside += inside(child);
    if (inside(child) > 0 && child.links === 0 && child.headings === 0) return false;
  }
  // what is left is prose of the outer element itself
  return beside + inside(inner) === inside(outer);
}

const SHARE = 0.8;
const LESSER = 0.5;
/** A document with one long paragraph is not that paragraph alone, nor one of its rows. */
const PARTS: ReadonlySet<string> = new Set(["p", "span", "font", "b", "strong", "em", "i", "u", "a", "tr", "tbody", "table", "li"]);
