import { expectArguments, NUMBER, RECORD, withoutControls } from "../text/index.ts";
import { COLUMNS, ROWS } from "./arguments.ts";
import type { Paint, Role } from "./options.ts";
import { plainWidth } from "./width.ts";
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
  expectArguments({ columns }, COLUMNS);
  expectArguments({ rows }, ROWS);
  expectArguments({ width }, NUMBER);
  expectArguments({ paint }, RECORD);
  const shown = rows.map(row => row.map(cellText));
  const widths = fitted(columns, shown, width);
  const lines = [
    ...rowLines(
      columns.map(column => column.head),
      columns.map(column => ({ ...column, role: "faint" })),
      0,
      widths,
      paint,
    ),
    paint.faint(
      widths
        .map(columnWidth => "─".repeat(columnWidth))
        .join("  ")
        .trimEnd(),
    ),
    ...shown.flatMap((row, index) => rowLines(row, columns, index, widths, paint)),
  ];
  return `${lines.join("\n")}\n`;
}

/** A cell as a terminal shows it: control characters take no room, and a tab would take as much as it likes. */
const cellText = (text: string): string => withoutControls(text).replaceAll("\t", " ");

/** A row as one or more lines: as many as its tallest cell has. */
function rowLines(row: readonly string[], columns: readonly Column[], rowIndex: number, widths: readonly number[], paint: Paint): string[] {
  const cells = columns.map((_, index) => wrap(row[index] ?? "", widths[index]!));
  const height = Math.max(...cells.map(cell => cell.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ role, align }, index) => {
        const text = cells[index]![line] ?? "";
        const blanks = " ".repeat(Math.max(0, widths[index]! - plainWidth(text)));
        const painted = typeof role === "function" ? role(rowIndex) : role;
        const shown = painted === undefined || text === "" ? text : paint[painted](text);
        return align === "right" ? blanks + shown : shown + blanks;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Natural widths; where they are too much together, the widest column that may shrink gives first. */
function fitted(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map(({ head }, index) => rows.reduce((most, row) => Math.max(most, widest(row[index] ?? "")), plainWidth(head)));
  const least = columns.map((column, index) => Math.min(widths[index]!, column.least ?? widths[index]!));
  let excess = sum(widths) + GAP * (columns.length - 1) - width;
  while (excess > 0) {
    const elastic = widths.flatMap((own, index) => (own > least[index]! ? [own] : []));
    if (elastic.length === 0) break;
    const most = Math.max(...elastic);
    const index = widths.findIndex((own, at) => own === most && own > least[at]!);
    // Down to the next widest at one go: a cell may hold a whole article.
    const next = Math.max(least[index]!, ...elastic.filter(own => own < most));
    const taken = Math.min(excess, Math.max(1, most - next));
    widths[index]! -= taken;
    excess -= taken;
  }
  return widths;
}

const GAP = 2;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const widest = (text: string): number => Math.max(...text.split("\n").map(plainWidth));
