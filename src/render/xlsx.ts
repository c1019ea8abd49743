import type { Row } from "write-excel-file/universal";
import { expectArguments, withoutControls } from "../text/index.ts";
import { LANGUAGE, TARGET_ROWS } from "./arguments.ts";
import type { Language } from "./options.ts";
import type { TargetRow } from "./target-phrases.ts";
import { type Cell, TARGET_COLUMNS } from "./target-records.ts";

/** The table of targets as a workbook (Office Open XML) with real numbers and dates, a link to each source, a head that stays in sight, and wrapped text. */
export async function renderTargetsXlsx(rows: readonly TargetRow[], language: Language = "zh"): Promise<Uint8Array> {
  expectArguments({ rows }, TARGET_ROWS);
  expectArguments({ language }, LANGUAGE);
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const head: Row = TARGET_COLUMNS.map(column => ({ value: column.head[language], fontWeight: "bold", backgroundColor: "#eeeeee" }));
  const body = rows.map((row): Row => TARGET_COLUMNS.map(column => workbookCell(column.cell(row, language))));
  const blob = await writeExcelFile([head, ...body], {
    sheet: language === "zh" ? "目标" : "Targets",
    columns: TARGET_COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function workbookCell(value: Cell): Row[number] {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number, alignVertical: "top" };
  if (typeof value === "string") return { value: plainText(value), type: String, alignVertical: "top", wrap: true };
  if ("link" in value) {
    return {
      value: `HYPERLINK(${quoted(value.link)},${quoted(value.text)})`,
      type: "Formula",
      alignVertical: "top",
      textColor: "#0563c1",
    };
  }
  return { value: dayOf(value.date, value.end), type: Date, format: FORMATS[value.date.length]!, alignVertical: "top", align: "left" };
}

/** How a year, a month and a day are shown, by the length of their ISO form; the cell behind is a date and sorts as one. */
const FORMATS: Readonly<Record<number, string>> = { 4: 'yyyy"年"', 7: 'yyyy"年"m"月"', 10: 'yyyy"年"m"月"d"日"' };

/** The first or the last day of a year or month; a day itself. */
function dayOf(iso: string, end: boolean): Date {
  const [year = 0, month, day] = iso.split("-").map(Number);
  if (day !== undefined) return new Date(Date.UTC(year, month! - 1, day));
  if (!end) return new Date(Date.UTC(year, (month ?? 1) - 1, 1));
  return new Date(Date.UTC(year, month ?? 12, 0));
}

/** A text inside a formula, in at most 255 characters as Excel wants it: quotes are doubled. */
const quoted = (text: string): string => `"${withoutControls(text).slice(0, 255).replaceAll('"', '""')}"`;

/**
 * A text as a cell may hold it: without control characters, as long as a cell may be, and with what a workbook would read as the code of a character (_x0041_) written so
 * that it stays what it is (ECMA-376 part 1, 22.9.2.19).
 */
function plainText(text: string): string {
  return withoutControls(text).slice(0, LONGEST_TEXT).replace(CODES, "_x005F_$1");
}

const LONGEST_TEXT = 32_000;
/** _x0041_ */
const CODES = /_(x[0-9A-Fa-f]{4}_)/g;
