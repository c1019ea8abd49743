import { attribute, type Element, isElement } from "./parse-html.ts";
import { SILENT } from "./tables/elements.ts";

/** What is counted of an element with all that it holds; hidden ones are not there. */
export interface Facts {
  element: Element;
  /** Its place among ancestors: index into the survey, -1 for the outermost. */
  parent: number;
  /** Characters of Chinese and other wide scripts, and those of them in links. */
  chars: number;
  links: number;
  /** Characters in runs of text that are long enough for a sentence, outside links and what stands around a document. */
  prose: number;
  tables: number;
  cells: number;
}

/** One walk through the page, in the order of the text, without recursion. */
export function surveyPage(root: Element): Facts[] {
  const facts: Facts[] = [];
  const stack: { element: Element; parent: number; link: boolean; around: boolean }[] = [
    { element: root, parent: -1, link: false, around: false },
  ];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { element, parent } = visit;
    const link = visit.link || element.tagName === "a";
    const around = visit.around || isAround(element);
    const own: Facts = { element, parent, chars: 0, links: 0, prose: 0, tables: 0, cells: 0 };
    if (element.tagName === "table") own.tables = 1;
    if (element.tagName === "td" || element.tagName === "th") own.cells = 1;
    const index = facts.push(own) - 1;
    for (let i = element.childNodes.length - 1; i >= 0; i--) {
      const child = element.childNodes[i]!;
      if (isElement(child)) {
        if (!isHidden(child)) stack.push({ element: child, parent: index, link, around });
      } else if (child.nodeName === "#text") {
        const wide = countWide((child as { value: string }).value);
        own.chars += wide;
        if (link) own.links += wide;
        else if (!around && wide >= SENTENCE) own.prose += wide;
      }
    }
  }
  for (let i = facts.length - 1; i > 0; i--) {
    const { parent, ...own } = facts[i]!;
    const outer = facts[parent]!;
    for (const field of ["chars", "links", "prose", "tables", "cells"] as const) outer[field] += own[field];
  }
  return facts;
}

/** Text that nobody sees, or that is no text. */
export function isHidden(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  if (element.tagName === "body") return false; // hidden until a script has run, on some sites
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return true;
    if (name === "style" && HIDDEN.test(value)) return true;
  }
  return false;
}

function isAround(element: Element): boolean {
  if (element.tagName === "nav" || element.tagName === "footer" || element.tagName === "aside") return true;
  return AROUND.test(`${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`);
}

function countWide(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x2e7f && text.charCodeAt(i) < 0xfff0) count++;
  return count;
}

/** A run of so many characters, and it is likely to be of a sentence. */
const SENTENCE = 12;
/** style="display: none" */
const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** class="footer-warp", id="crumbs", class="share" */
const AROUND = /(?:^|[\s_-])(?:foot(?:er)?|nav|menu|crumbs?|breadcrumb|share|sidebar|copyright|related|recommend|search)(?:$|[\s_-])/i;
