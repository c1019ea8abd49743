import { isHidden } from "./is-hidden.ts";
import { countWide } from "./judge-line.ts";
import { type Element, isElement, type Node } from "./parse-html.ts";

/** Whether a table holds data rather than a part of the page: no other table inside it, rows of several cells, and cells of a few lines. */
export function isDataTable(table: Element): boolean {
  let chars = 0;
  let cells = 0;
  let rows = 0;
  const stack: Node[] = [...table.childNodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === "#text") chars += countWide((node as { value: string }).value);
    if (!isElement(node) || isHidden(node)) continue;
    if (node.tagName === "table") return false;
    if (node.tagName === "tr") rows++;
    if (node.tagName === "td" || node.tagName === "th") cells++;
    for (const child of node.childNodes) stack.push(child);
  }
  return cells > rows && chars < LONG_CELL * cells;
}

/** Cells with more characters on an average are parts of a page. */
const LONG_CELL = 500;
