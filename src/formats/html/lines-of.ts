import { attribute, type Element, isElement, type Node } from "./parse-html.ts";
import { isHidden } from "./survey-page.ts";
import { BLOCKS } from "./tables/elements.ts";

/** A line of a page as a reader sees it, or a table of data. */
export interface PageLine {
  text: string;
  path: string;
  depth?: number;
  bold?: true;
  align?: "left" | "center" | "right";
  table?: Element;
}

interface Visit {
  node: Node;
  path: string;
  bold: boolean;
  depth: number;
  align: string | undefined;
  pre: boolean;
  /** Before a list item that has no number in its text. */
  label?: string;
  leaving?: true;
}

/**
 * The lines that an element shows, each with the path of the element it begins in. Tables for which `isData` holds come
 * whole; others are there for the layout, and their text is read like any other. No recursion: pages may be nested deeply.
 */
export function linesOf(root: Element, rootPath: string, isData: (table: Element) => boolean): PageLine[] {
  const lines: PageLine[] = [];
  const stack: Visit[] = [{ node: root, path: rootPath, bold: false, depth: 0, align: undefined, pre: false }];
  let words = "";
  let wide = 0;
  let bold = 0;
  let first: Visit | undefined;
  const flush = (): void => {
    const text = words.replace(ENDS, "");
    if (text !== "" && first !== undefined && VISIBLE.test(text)) {
      const align = ALIGNS.find(name => name === first!.align);
      lines.push({
        text,
        path: first.path,
        ...(first.depth > 0 && { depth: first.depth }),
        ...(bold === wide && wide > 0 && { bold: true as const }),
        ...(align && { align }),
      });
    }
    words = "";
    wide = bold = 0;
    first = undefined;
  };
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node } = visit;
    if (visit.leaving) {
      flush();
    } else if (node.nodeName === "#text") {
      const text = shown((node as { value: string }).value, visit.pre);
      for (const [i, piece] of (visit.pre ? text.split(/\r\n?|\n/) : [text]).entries()) {
        if (i > 0) flush();
        const added = words === "" || words.endsWith(" ") ? piece.replace(/^ +/, "") : piece;
        if (added === "") continue;
        if (first === undefined && VISIBLE.test(added)) first = visit;
        words += added;
        wide += added.trim().length;
        if (visit.bold) bold += added.trim().length;
      }
    } else if (isElement(node) && !isHidden(node)) {
      const { tagName } = node;
      if (tagName === "br") {
        flush();
        continue;
      }
      const block = BLOCKS.has(tagName);
      if (block) flush();
      if (tagName === "table" && isData(node)) {
        lines.push({ text: "", path: visit.path, table: node });
        continue;
      }
      if (tagName === "sup" && /[a-zA-Z]$/.test(words)) {
        const power = POWERS[plain(node)];
        if (power !== undefined) {
          words += power;
          continue;
        }
      }
      if (visit.label !== undefined) words = visit.label;
      if (block) stack.push({ ...visit, leaving: true });
      pushChildren(stack, node, visit);
    }
  }
  flush();
  return lines;
}

function pushChildren(stack: Visit[], element: Element, { path, bold, depth, align, pre }: Visit): void {
  const style = attribute(element, "style") ?? "";
  const heading = HEADING.exec(element.tagName);
  const inherited: Omit<Visit, "node"> = {
    path,
    bold: BOLD.test(style) || (bold && !NOT_BOLD.test(style)) || element.tagName === "b" || element.tagName === "strong",
    depth: heading === null ? depth : Number(heading[1]),
    align:
      ALIGN.exec(style)?.[1]?.toLowerCase() ??
      attribute(element, "align")?.toLowerCase() ??
      (element.tagName === "center" ? "center" : align),
    pre: pre || element.tagName === "pre",
  };
  const counts: Record<string, number> = {};
  let number = element.tagName === "ol" && !UNNUMBERED.test(style) ? Number(attribute(element, "start") ?? 1) || 1 : undefined;
  const from = stack.length;
  for (const node of element.childNodes) {
    if (!isElement(node)) {
      if (node.nodeName === "#text") stack.push({ ...inherited, node });
      continue;
    }
    const count = (counts[node.tagName] ?? 0) + 1;
    counts[node.tagName] = count;
    const visit: Visit = { ...inherited, node, path: INLINE.has(node.tagName) ? path : `${path}/${node.tagName}[${count}]` };
    if (number !== undefined && node.tagName === "li") {
      if (!NUMBERED.test(plain(node))) visit.label = `${number}. `;
      number++;
    }
    stack.push(visit);
  }
  for (let low = from, high = stack.length - 1; low < high; low++, high--) [stack[low], stack[high]] = [stack[high]!, stack[low]!];
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

/** White space as a browser shows it; a line break of the page's source between two Chinese characters is none in the text. */
function shown(text: string, pre: boolean): string {
  if (pre || !WHITE.test(text)) return text;
  return text.replace(BREAK_BETWEEN, "$1").replace(WHITES, " ");
}

const WHITE = /[ \t\r\n\f]/;
const WHITES = /[ \t\r\n\f]+/g;
const BREAK_BETWEEN = /([\u2e80-\uffef])[ \t]*[\r\n][ \t\r\n]*(?=[\u2e80-\uffef])/g;
/** White space at the ends of a line, but for the ideographic spaces that indent it */
const ENDS = /^[ \t\u00a0\u200b-\u200d\ufeff]+|[\s\u200b-\u200d\ufeff]+$/g;
const VISIBLE = /[^\s\u200b-\u200d\u2060\ufeff]/;
const HEADING = /^h([1-6])$/;
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const NOT_BOLD = /font-weight\s*:\s*(?:normal|[1-5]00)/i;
const ALIGN = /text-align\s*:\s*(left|center|right)/i;
const ALIGNS = ["left", "center", "right"] as const;
const UNNUMBERED = /list-style(?:-type)?\s*:\s*none/i;
/** A list item whose number is typed already: 1. （一） ① 第一 */
const NUMBERED = /^[\d０-９（(①-⑳㈠-㈩一二三四五六七八九十第]/;
const POWERS: Readonly<Record<string, string>> = { "2": "²", "3": "³" };
/** Elements that a path does without. */
const INLINE: ReadonlySet<string> = new Set(["span", "font", "b", "strong", "em", "i", "u", "a", "sub", "sup", "small", "big", "s"]);
