import type { Row } from "write-excel-file/universal";
import type { Language } from "./options.ts";
import type { TargetRow } from "./target-phrases.ts";
import { type Cell, TARGET_COLUMNS } from "./target-records.ts";

/** The table of targets as a workbook (Office Open XML) with real numbers, a head that stays in sight, and wrapped text. */
export async function renderTargetsXlsx(rows: readonly TargetRow[], language: Language = "zh"): Promise<Uint8Array> {
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
  return { value, type: String, alignVertical: "top", wrap: true };
}
