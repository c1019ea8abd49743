import type { CellText } from "../text-builder.ts";
import { step } from "./element-path.ts";
import { isHidden } from "./is-hidden.ts";
import { countWide } from "./judge-line.ts";
import { attribute, type Element, isElement, type Node } from "./parse-html.ts";
import { tableRows } from "./table-rows.ts";
import { BLOCKS } from "./tables/elements.ts";

/** A line of a page as a reader sees it, or a table of data. */
export interface PageLine {
  text: string;
  path: string;
  /** The block that it begins in. */
  element: Element;
  /** Characters of wide scripts in links. */
  links: number;
  /** Told by the survey: it is the site's own. */
  site?: true;
  depth?: number;
  bold?: true;
  align?: "left" | "center" | "right";
  table?: CellText[][];
}

/** An element's place on the page: the step from the place above it. Paths are spelt out where a line needs one. */
interface Place {
  above: Place | undefined;
  element: Element;
  count: number;
  path: string | undefined;
}

/** What holds for all that stands in an element. */
interface Inside {
  /** The block that a line is named by, and the element itself. */
  place: Place;
  here: Place;
  bold: boolean;
  depth: number;
  align: string | undefined;
  pre: boolean;
  link: boolean;
}

/**
 * The lines that an element shows, each with the path of the element it begins in. Tables for which `isData` holds come
 * whole; others are there for the layout, and their text is read like any other. No recursion: pages may be nested deeply.
 */
export function linesOf(root: Element, rootPath: string, isData: (table: Element) => boolean = () => false): PageLine[] {
  const lines: PageLine[] = [];
  const place = placeAt(undefined, root, 1, rootPath);
  const outside: Inside = { place, here: place, bold: false, depth: 0, align: undefined, pre: false, link: false };
  // What is still to be visited, the last first, and what holds around it; undefined: a block ends here.
  const nodes: (Node | undefined)[] = [root];
  const insides: Inside[] = [outside];
  const labels = new Map<Node, string>(); // of list items that have no number in their text
  const counts = new Map<string, number>();
  let words = "";
  let wide = 0;
  let bold = 0;
  let links = 0;
  let first: Inside | undefined;
  const flush = (): void => {
    if (words === "") return;
    const text = joined(words).replace(ENDS, "");
    if (text !== "" && first !== undefined && VISIBLE.test(text)) {
      const align = ALIGNS.find(name => name === first!.align);
      lines.push({
        text,
        path: pathOf(first.place),
        element: first.place.element,
        links,
        ...(first.depth > 0 && { depth: first.depth }),
        ...(bold === wide && wide > 0 && { bold: true as const }),
        ...(align && { align }),
      });
    }
    words = "";
    wide = bold = links = 0;
    first = undefined;
  };
  const write = (piece: string, inside: Inside): void => {
    const added = words === "" || SPACED.test(words) ? piece.replace(SPACES, "") : piece;
    if (added === "") return;
    if (first === undefined && VISIBLE.test(added)) first = inside;
    words += added;
    const size = added.trim().length;
    wide += size;
    if (inside.bold) bold += size;
    if (inside.link) links += countWide(added);
  };
  while (nodes.length > 0) {
    const node = nodes.pop();
    const inside = insides.pop()!;
    if (node === undefined) {
      flush();
    } else if (node.nodeName === "#text") {
      const text = shown((node as { value: string }).value, inside.pre);
      if (!inside.pre) write(text, inside);
      else
        for (const [i, piece] of text.split(/\r\n?|\n/).entries()) {
          if (i > 0) flush();
          write(piece, inside);
        }
    } else if (isElement(node) && !isHidden(node)) {
      const { tagName } = node;
      const block = BLOCKS.has(tagName);
      if (block || tagName === "br") flush();
      if (tagName === "br") continue;
      if (tagName === "table" && isData(node)) {
        const path = pathOf(inside.place);
        lines.push({ text: "", path, element: node, links: 0, table: tableRows(node, path) });
        continue;
      }
      const power = tagName === "sup" && /[a-zA-Z]$/.test(words) ? POWERS.get(plain(node)) : undefined;
      if (power !== undefined) {
        words += power;
        continue;
      }
      words += labels.get(node) ?? "";
      if (block) {
        nodes.push(undefined);
        insides.push(inside);
      }
      pushChildren(node, inside);
    }
  }
  flush();
  return lines;

  function pushChildren(element: Element, around: Inside): void {
    const { childNodes } = element;
    const own = insideOf(element, around);
    const numbered = numberOf(element);
    counts.clear();
    for (const node of childNodes) if (isElement(node)) counts.set(node.tagName, (counts.get(node.tagName) ?? 0) + 1);
    for (let i = childNodes.length - 1; i >= 0; i--) {
      const node = childNodes[i]!;
      if (!isElement(node)) {
        if (node.nodeName === "#text") {
          nodes.push(node);
          insides.push(own);
        }
        continue;
      }
      const { tagName } = node;
      const count = counts.get(tagName)!;
      counts.set(tagName, count - 1);
      if (numbered !== undefined && tagName === "li" && !NUMBERED.test(plain(node))) labels.set(node, `${numbered + count - 1}. `);
      nodes.push(node);
      insides.push(insideAt(own, node, count));
    }
  }
}

/** What holds in an element, which itself stands in `around`. */
function insideOf(element: Element, around: Inside): Inside {
  const { tagName, attrs } = element;
  const link = around.link || tagName === "a";
  const strong = tagName === "b" || tagName === "strong";
  const depth = HEADINGS.get(tagName) ?? around.depth;
  const pre = around.pre || tagName === "pre";
  if (attrs.length === 0 && !strong && depth === around.depth && pre === around.pre && link === around.link && tagName !== "center")
    return around;
  const style = attribute(element, "style") ?? "";
  const align = ALIGN.exec(style)?.[1] ?? attribute(element, "align") ?? (tagName === "center" ? "center" : around.align);
  const bold = strong || BOLD.test(style) || (around.bold && !NOT_BOLD.test(style));
  return { ...around, bold, depth, align: align?.toLowerCase(), pre, link };
}

/** The number of a list's first item; undefined for what is no numbered list. */
function numberOf(element: Element): number | undefined {
  if (element.tagName !== "ol" || UNNUMBERED.test(attribute(element, "style") ?? "")) return undefined;
  return Number(attribute(element, "start") ?? 1) || 1;
}

/** A line that begins in a span stands in the block around that. */
function insideAt(around: Inside, element: Element, count: number): Inside {
  if (!INLINE.has(element.tagName)) {
    const place = placeAt(around.here, element, count);
    return { ...around, place, here: place };
  }
  const holds = element.childNodes.some(isElement);
  return holds ? { ...around, here: placeAt(around.here, element, count) } : around;
}

function placeAt(above: Place | undefined, element: Element, count: number, path?: string): Place {
  return { above, element, count, path };
}

function pathOf(place: Place): string {
  const steps: Place[] = [];
  let at: Place = place;
  while (at.path === undefined) {
    steps.push(at);
    at = at.above!;
  }
  for (let path = at.path, place = steps.pop(); place !== undefined; place = steps.pop()) {
    path = `${path}/${step(place.element.tagName, place.count)}`;
    place.path = path;
  }
  return place.path!;
}

/** The first characters that an element shows. */
function plain(element: Element): string {
  let node: Node | undefined = element;
  for (let steps = 0; node !== undefined && steps < 50; steps++) {
    if (!isElement(node)) return (node as { value?: string }).value?.trim() ?? "";
    node = node.childNodes.find(
      child => isElement(child) || (child.nodeName === "#text" && VISIBLE.test((child as { value: string }).value)),
    );
  }
  return "";
}

/** White space as a browser shows it, but for a line break of the page's source, which is kept until its neighbours are known. */
function shown(text: string, pre: boolean): string {
  if (pre || !WHITE.test(text)) return text;
  return text.replace(WHITES, white => (white.includes("\n") ? "\n" : " "));
}

/** A line break of the page's source between two Chinese characters is none in the text, whatever tags stand there. */
function joined(words: string): string {
  return words.includes("\n") ? words.replace(BREAK_BETWEEN, "$1").replace(BREAKS, " ") : words;
}

const WHITE = /[ \t\r\n\f]/;
const WHITES = /[ \t\r\n\f]+/g;
const BREAK_BETWEEN = /([\u2e80-\uffef])[ \n]*\n[ \n]*(?=[\u2e80-\uffef])/g;
const BREAKS = / *\n[ \n]*/g;
const SPACES = /^[ \n]+/;
const SPACED = /[ \n]$/;
/** White space at the ends of a line, but for the ideographic spaces that indent it */
const ENDS = /^[ \t\u00a0\u200b-\u200d\ufeff]+|[\s\u200b-\u200d\ufeff]+$/g;
const VISIBLE = /[^\s\u200b-\u200d\u2060\ufeff]/;
const HEADINGS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map(depth => [`h${depth}`, depth]));
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const NOT_BOLD = /font-weight\s*:\s*(?:normal|[1-5]00)/i;
const ALIGN = /text-align\s*:\s*(left|center|right)/i;
const ALIGNS = ["left", "center", "right"] as const;
const UNNUMBERED = /list-style(?:-type)?\s*:\s*none/i;
/** A list item whose number is typed already: 1. （一） ① 第一 */
const NUMBERED = /^[\d０-９（(①-⑳㈠-㈩一二三四五六七八九十第]/;
const POWERS: ReadonlyMap<string, string> = new Map([
  ["2", "²"],
  ["3", "³"],
]);
/** Elements that a path does without. */
const INLINE: ReadonlySet<string> = new Set(["span", "font", "b", "strong", "em", "i", "u", "a", "sub", "sup", "small", "big", "s"]);
