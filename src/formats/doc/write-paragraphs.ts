import type { TextBuilder } from "../text-builder.ts";
import { addWordTable } from "../word/add-table.ts";
import type { Numbering } from "../word/count-lists.ts";
import { labelOf } from "../word/label-of.ts";
import { linesOf } from "../word/lines-of.ts";
import type { ParagraphProperties } from "./paragraph-properties.ts";
import type { DocParagraph } from "./read-paragraphs.ts";
import { type Row, tableOf } from "./table-of.ts";
import type { TextBox } from "./text-boxes.ts";

export interface WriteContext {
  styleOf(number: number): ParagraphProperties;
  numbering: Numbering;
  /** Reads a range of the text. */
  paragraphs(start: number, end: number): Iterable<DocParagraph>;
  boxes: ReadonlyMap<number, TextBox>;
}

/** Puts paragraphs into a builder, those in tables as tables, those of a text box before the paragraph that it is anchored in. */
export function writeParagraphs(paragraphs: Iterable<DocParagraph>, context: WriteContext, builder: TextBuilder): void {
  let count = 0;
  let carried = "";
  let rows: Row[] = [];
  let cells: Row["cells"] = [];
  let cell: Row["cells"][number] | undefined;

  const endTable = (): void => {
    if (cells.length > 0) rows.push({ cells, properties: undefined });
    if (rows.length > 0) addWordTable(tableOf(rows), builder);
    rows = [];
    cells = [];
    cell = undefined;
  };
  const take = (paragraph: DocParagraph, inTable: boolean): void => {
    const said = { ...context.styleOf(paragraph.style), ...paragraph.own };
    const number = ++count;
    const empty = paragraph.text.trim() === "" && carried === "";
    const label = labelOf(
      { own: paragraph.own, style: context.styleOf(paragraph.style), name: String(paragraph.style), empty },
      context.numbering,
    );
    const text = carried + label + paragraph.text;
    carried = paragraph.joins ? text : "";
    if (paragraph.joins) return;
    const lines = linesOf(text);
    if (inTable) {
      cell ??= { lines: [], paragraph: number };
      cell.lines.push(...lines.map(line => line.trim()));
      return;
    }
    for (const line of lines)
      builder.paragraph(line, {
        origin: { paragraph: number },
        ...(said.outline !== undefined && said.outline < 9 && { depth: said.outline + 1 }),
        ...(said.align !== undefined && { align: said.align }),
        ...(paragraph.bold && { bold: true as const }),
      });
  };

  for (const paragraph of paragraphs) {
    const { own } = paragraph;
    const inTable = own.inTable === true;
    if (!inTable) endTable();
    for (const anchor of paragraph.anchors) {
      const box = context.boxes.get(anchor);
      if (box !== undefined) for (const inner of context.paragraphs(box.start, box.end)) take(inner, inTable);
    }
    if (own.endsRow) {
      rows.push({ cells, properties: own.row });
      cells = [];
      cell = undefined;
    } else if (!own.endsInnerRow) {
      take(paragraph, inTable);
      if (inTable && paragraph.endsCell && (own.depth ?? 1) <= 1) {
        cells.push(cell ?? { lines: [], paragraph: count });
        cell = undefined;
      }
    }
  }
  endTable();
}
