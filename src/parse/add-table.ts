import { addKnownTable, addRow } from "./add-rows.ts";
import { type Builder, headingText, placeForText } from "./builder.ts";
import type { Line } from "./line.ts";

/** A box's title with the rows below it, or rows alone. */
export function addTable(builder: Builder, at: number): number {
  const { text, lines, blocks, maker, end } = builder;
  const table = maker.container("table", lines[at]!.from);
  const { parent } = placeForText(builder, lines[at]!.from);
  let next = at;
  if (lines[at]!.role === "box") {
    maker.leaf(table, "heading", lines[at]!.from, lines[at]!.to);
    table.heading = headingText(table);
    next++;
  }
  for (let first = next; next < end && isRowOf(lines, at, first, next); next++) {
    const line = lines[next]!;
    if (line.role === "continued" || line.role === "cell") continue;
    if (line.block === undefined) {
      let behind = next + 1;
      while (behind < end && lines[behind]!.role === "cell") behind++;
      addRow(table, text, lines.slice(next, behind), maker);
      continue;
    }
    addKnownTable(table, line.block, blocks, line.from, Math.max(line.to, line.block.end), maker);
    if (lines[next + 1]?.block !== line.block) {
      next++;
      break;
    }
  }
  if (table.children.length > 0) parent.children.push(table);
  maker.close(table);
  return next;
}

/** Is a line a row of the table that begins at another? Empty lines part tables, but not the rows of a box or of cells on lines of their own. */
function isRowOf(lines: readonly Line[], at: number, first: number, next: number): boolean {
  if (!isRow(lines[next]!) && !isRuleIn(lines, next)) return false;
  return next === first || !lines[next]!.gap || lines[at]!.role === "box" || isStacked(lines, next);
}

function isRow({ role }: Line): boolean {
  return role === "table" || role === "cell" || role === "pipes";
}

/** |---|---| between the head and the rows of a table. */
function isRuleIn(lines: readonly Line[], at: number): boolean {
  return lines[at]!.role === "continued" && lines[at - 1]!.role === "pipes";
}

/** Rows and cells on lines of their own, between which empty lines may stand. */
function isStacked(lines: readonly Line[], at: number): boolean {
  return lines[at]!.role === "cell" || (lines[at]!.role === "table" && lines[at + 1]?.role === "cell" && lines[at - 1]!.role === "cell");
}
