import type { CellText } from "../text-builder.ts";
import { isHidden } from "./is-hidden.ts";
import { linesOf } from "./lines-of.ts";
import { attribute, type Element, isElement } from "./parse-html.ts";

/** The rows of a table with their cells; a cell's paragraphs are its lines. */
export function tableRows(table: Element, path: string): CellText[][] {
  const rows: CellText[][] = [];
  for (const { element: row, path: rowPath } of rowsOf(table, path)) {
    const cells: CellText[] = [];
    for (const { element: cell, path: cellPath } of children(row, rowPath, CELLS)) {
      const text = linesOf(cell, cellPath).map(line => line.text.trim());
      cells.push({ text: text.join("\n"), columns: span(cell, "colspan"), rows: span(cell, "rowspan"), origin: { path: cellPath } });
    }
    if (cells.some(cell => cell.text !== "")) rows.push(cells);
  }
  return rows;
}

interface Placed {
  element: Element;
  path: string;
}

function rowsOf(table: Element, path: string): Placed[] {
  return children(table, path, PARTS).flatMap(part => (part.element.tagName === "tr" ? [part] : children(part.element, part.path, ROW)));
}

function children(parent: Element, path: string, names: ReadonlySet<string>): Placed[] {
  const counts: Record<string, number> = {};
  const found: Placed[] = [];
  for (const element of parent.childNodes) {
    if (!isElement(element)) continue;
    const count = (counts[element.tagName] ?? 0) + 1;
    counts[element.tagName] = count;
    if (names.has(element.tagName) && !isHidden(element)) found.push({ element, path: `${path}/${element.tagName}[${count}]` });
  }
  return found;
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return value > 1 ? Math.min(value, MOST) : 1;
}

const PARTS: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot", "tr"]);
const ROW: ReadonlySet<string> = new Set(["tr"]);
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
/** As many rows or columns a cell may take. */
const MOST = 1000;
