import type { CellText, TextBuilder } from "../text-builder.ts";

/** A cell of a table in a Word document. */
export interface WordCell {
  lines: string[];
  columns: number;
  /** Downwards: the first of several cells that are one, or one of the others. */
  merge: "none" | "begins" | "goes on";
  /** The number of its first paragraph; 0 where it has none. */
  paragraph: number;
}

/** Puts a table into a builder, cells that are merged downwards as one. A table with one cell is a frame around text. */
export function addWordTable(rows: readonly (readonly WordCell[])[], builder: TextBuilder): void {
  if (rows.length === 1 && rows[0]!.length === 1) {
    const [{ lines, paragraph }] = rows[0] as [WordCell];
    for (const line of lines) builder.paragraph(line, { origin: { paragraph } });
    return;
  }
  const above: ({ cell: CellText; rows: number } | undefined)[] = []; // by column: the cell that reaches down to here
  const found = rows.map(row => {
    const cells: CellText[] = [];
    let column = 0;
    for (const { lines, columns, merge, paragraph } of row) {
      const over = above[column];
      if (merge === "goes on" && over !== undefined) over.cell.rows = ++over.rows;
      else {
        const cell: CellText = { text: lines.join("\n"), columns, ...(paragraph > 0 && { origin: { paragraph } }) };
        cells.push(cell);
        above[column] = merge === "begins" ? { cell, rows: 1 } : undefined;
      }
      column += columns;
    }
    return cells;
  });
  const kept = found.filter(cells => cells.some(cell => cell.text !== ""));
  if (kept.length > 0) builder.table(kept);
}
