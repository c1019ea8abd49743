import { expectArguments, withoutControls } from "../text/index.ts";
import { LANGUAGE, TARGET_ROWS } from "./arguments.ts";
import type { Language } from "./options.ts";
import type { TargetRow } from "./target-phrases.ts";
import { type Cell, TARGET_COLUMNS } from "./target-records.ts";

/** The table of targets as CSV (RFC 4180) with a byte order mark, by which Excel and WPS know that it is UTF-8. A text that begins like a formula is kept from being one. */
export async function renderTargetsCsv(rows: readonly TargetRow[], language: Language = "zh"): Promise<string> {
  expectArguments({ rows }, TARGET_ROWS);
  expectArguments({ language }, LANGUAGE);
  const { stringify } = await import("csv-stringify/sync");
  const records = rows.map(row => TARGET_COLUMNS.map(column => plainCell(column.cell(row, language))));
  return stringify([TARGET_COLUMNS.map(column => column.head[language]), ...records], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

/** A date as it is written, a link by its text. */
function plainCell(cell: Cell): string | number | null {
  if (typeof cell === "string") return plainText(cell);
  if (cell === null || typeof cell !== "object") return cell;
  return "date" in cell ? cell.date : plainText(cell.text);
}

/**
 * A text as a cell of CSV may hold it: without control characters, and without white space before it, behind which a spreadsheet would still find the = + - @ of a
 * formula. Those at its beginning get a ' before them by `escape_formulas`, full-width ones as well.
 */
export const plainText = (text: string): string => withoutControls(text).trimStart();
