import { countWide, isDocumentLine, isSiteLine } from "./judge-line.ts";
import type { PageLine } from "./lines-of.ts";
import { attribute, type Element } from "./parse-html.ts";
import { isLabel } from "./read-info.ts";
import { AROUND } from "./tables/elements.ts";
import { SITE_HEADING } from "./tables/site-phrases.ts";

/** What is counted of an element with all that it shows. */
export interface Facts {
  element: Element;
  parent: Facts | undefined;
  /** Elements in it that show anything, in order. */
  children: Facts[];
  /** Lines that begin in it: from, to, as indices into the lines of the page. */
  from: number;
  to: number;
  /** It, or an element around it, is named for what stands around a document. */
  around: boolean;
  /** Characters of Chinese and other wide scripts, and those of them in links. */
  chars: number;
  links: number;
  /** Characters in sentences, outside links and what stands around a document. */
  prose: number;
  /** Lines that only a document has, those in links and around it left out; headings of what a site puts beside it. */
  marks: number;
  headings: number;
}

/** Facts of all elements that hold lines, an element before what it holds; the first is the outermost. */
export function surveyPage(root: Element, lines: readonly PageLine[]): Facts[] {
  const byElement = new Map<Element, Facts>();
  const facts: Facts[] = [];
  const factsOf = (element: Element): Facts => {
    const missing: Element[] = [];
    let at: Element | undefined = element;
    while (at !== undefined && !byElement.has(at)) {
      missing.push(at);
      at = at === root ? undefined : (at.parentNode as Element);
    }
    let found = at === undefined ? undefined : byElement.get(at);
    for (let next = missing.pop(); next !== undefined; next = missing.pop()) {
      const own = emptyFacts(next, found);
      byElement.set(next, own);
      facts.push(own);
      found?.children.push(own);
      found = own;
    }
    return found!;
  };
  factsOf(root);
  for (const [i, line] of lines.entries()) {
    const own = factsOf(line.element);
    for (let at: Facts | undefined = own; at !== undefined && at.to !== i + 1; at = at.parent) {
      if (at.from < 0) at.from = i;
      at.to = i + 1;
    }
    const texts = line.table === undefined ? [line.text] : line.table.flatMap(row => row.map(cell => cell.text));
    for (const text of texts) count(own, text, line, lines[i - 1]?.text ?? "");
  }
  for (let i = facts.length - 1; i > 0; i--) {
    const { parent, chars, links, prose, marks, headings } = facts[i]!;
    parent!.chars += chars;
    parent!.links += links;
    parent!.prose += prose;
    parent!.marks += marks;
    parent!.headings += headings;
  }
  return facts;
}

function count(own: Facts, text: string, line: PageLine, before: string): void {
  const wide = countWide(text);
  own.chars += wide;
  own.links += line.links;
  if (line.table === undefined && isSiteLine(text)) line.site = true;
  if (own.around || line.links * 2 > wide || line.site) {
    if (SITE_HEADING.test(text)) own.headings++;
    return;
  }
  if (isDocumentLine(text) && !isLabel(before)) own.marks++;
  if (wide >= SENTENCE && PUNCTUATION.test(text)) own.prose += wide;
}

function emptyFacts(element: Element, parent: Facts | undefined): Facts {
  const around = parent?.around === true || isAround(element);
  return { element, parent, children: [], from: -1, to: -1, around, chars: 0, links: 0, prose: 0, marks: 0, headings: 0 };
}

function isAround(element: Element): boolean {
  if (AROUND.has(element.tagName)) return true;
  return NAMED_AROUND.test(`${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`);
}

/** A line of so many characters, and it may be a sentence. */
const SENTENCE = 12;
const PUNCTUATION = /[，。；、]/;
/** class="footer-warp", id="crumbs", class="share" */
const NAMED_AROUND =
  /(?:^|[\s_-])(?:foot(?:er)?|nav|menu|crumbs?|breadcrumb|share|sidebar|copyright|related|recommend|search|comments?)(?:$|[\s_-])/i;
