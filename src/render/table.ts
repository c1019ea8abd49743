import type { Paint, Role } from "./options.ts";
import { displayWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

/** One column: its head, how the cells are painted (all alike, or each by its row's index), whether it stands at the right, and how much it may shrink. */
export interface Column {
  head: string;
  role?: Role | ((row: number) => Role | undefined);
  align?: "right";
  /** The least columns it may be squeezed to; absent: it keeps its natural width. */
  least?: number;
}

/** A table for a terminal: a rule below the head, two blanks between columns, long cells wrapped so that the whole is at most `width` wide. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number, paint: Paint): string {
  const widths = fitted(columns, rows, width);
  const lines = [
    ...rowLines(
      columns.map(column => column.head),
      columns.map(column => ({ ...column, role: "faint" })),
      0,
      widths,
      paint,
    ),
    paint.faint(widths.map(columnWidth => "─".repeat(columnWidth)).join("  ")),
    ...rows.flatMap((row, index) => rowLines(row, columns, index, widths, paint)),
  ];
  return `${lines.join("\n")}\n`;
}

/** A row as one or more lines: as many as its tallest cell has. */
function rowLines(row: readonly string[], columns: readonly Column[], rowIndex: number, widths: readonly number[], paint: Paint): string[] {
  const cells = columns.map((_, index) => wrap(row[index] ?? "", widths[index]!));
  const height = Math.max(...cells.map(cell => cell.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ role, align }, index) => {
        const text = cells[index]![line] ?? "";
        const blanks = " ".repeat(Math.max(0, widths[index]! - displayWidth(text)));
        const painted = typeof role === "function" ? role(rowIndex) : role;
        const shown = painted === undefined || text === "" ? text : paint[painted](text);
        return align === "right" ? blanks + shown : shown + blanks;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Natural widths; where they are too much together, the columns that may shrink give in proportion to what they have. */
function fitted(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const natural = columns.map((column, index) =>
    rows.reduce((most, row) => Math.max(most, widest(row[index] ?? "")), displayWidth(column.head)),
  );
  const elastic = (index: number): number => Math.max(0, natural[index]! - (columns[index]!.least ?? natural[index]!));
  let excess = natural.reduce((sum, one) => sum + one, 0) + 2 * (columns.length - 1) - width;
  const give = natural.reduce((sum, _, index) => sum + elastic(index), 0);
  if (excess <= 0 || give === 0) return natural;
  const share = Math.min(1, excess / give);
  return natural.map((one, index) => {
    const taken = Math.min(Math.ceil(elastic(index) * share), Math.max(0, excess));
    excess -= taken;
    return one - taken;
  });
}

const widest = (text: string): number => Math.max(...text.split("\n").map(displayWidth));
