import type { Hints, TextBuilder } from "../text-builder.ts";
import { walkXml } from "../walk-xml.ts";
import { addWordTable, type WordCell } from "../word/add-table.ts";
import type { Numbering } from "../word/count-lists.ts";
import { labelOf } from "../word/label-of.ts";
import { linesOf } from "../word/lines-of.ts";
import type { Style } from "./styles.ts";

export interface BodyContext {
  styleOf(id?: string): Style;
  numbering: Numbering;
  changes: "accepted" | "rejected";
}

interface Paragraph extends Style {
  number: number;
  text: string;
  style?: string;
  /** Characters, and those of them in bold. */
  length: number;
  bold: number;
  /** Its end was deleted: the next paragraph goes on with it. */
  joins: boolean;
}

/** Reads the paragraphs and tables of a part of a Word document (ECMA-376, 17.3 and 17.4) into a builder. */
export function readBody(bytes: Uint8Array, { styleOf, numbering, changes }: BodyContext, builder: TextBuilder): void {
  const passed = new Set([...PASSED, ...(changes === "accepted" ? DELETED : INSERTED)]);
  const open: Paragraph[] = [];
  let tables = 0;
  let rows: WordCell[][] = [];
  let passing = 0;
  let within = "";
  let bold = false;
  let hidden = false;
  let count = 0;
  let carried = "";

  const write = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph === undefined || hidden) return;
    paragraph.text += text;
    paragraph.length += text.trim().length;
    if (bold) paragraph.bold += text.trim().length;
  };
  const end = (paragraph: Paragraph): void => {
    const style = styleOf(paragraph.style);
    const empty = paragraph.text.trim() === "" && carried === "";
    const label = labelOf({ own: paragraph, style, name: paragraph.style, empty }, numbering);
    const text = carried + label + paragraph.text;
    carried = "";
    if (paragraph.joins) {
      carried = text;
      return;
    }
    const outline = paragraph.outline ?? style.outline;
    const align = ALIGN.get(paragraph.align ?? style.align ?? "");
    const hints: Hints = {
      origin: { paragraph: paragraph.number },
      ...(outline !== undefined && outline < 9 && { depth: outline + 1 }),
      ...(align !== undefined && { align }),
      ...(paragraph.bold > 0 && paragraph.bold === paragraph.length && { bold: true as const }),
    };
    const lines = linesOf(text);
    const cell = rows.at(-1)?.at(-1);
    if (tables > 0 && cell !== undefined) {
      if (cell.paragraph === 0) cell.paragraph = paragraph.number;
      cell.lines.push(...lines.map(line => line.trim()));
    } else for (const line of lines) builder.paragraph(line, hints);
  };

  walkXml(bytes, {
    open(name, attributes) {
      if (passing > 0 || passed.has(name)) {
        // A deleted or inserted end of a paragraph is marked by an empty element in the paragraph's own properties.
        if (passing === 0 && within === "w:rPr in w:pPr" && (DELETED.has(name) || INSERTED.has(name))) open.at(-1)!.joins = true;
        passing++;
        return;
      }
      const value = attributes["w:val"];
      const paragraph = open.at(-1);
      switch (name) {
        case "w:p":
          open.push({ number: ++count, text: "", length: 0, bold: 0, joins: false });
          break;
        case "w:pPr":
          within = name;
          break;
        case "w:rPr":
          within = within === "w:pPr" ? "w:rPr in w:pPr" : name;
          break;
        case "w:r":
          bold = hidden = false;
          break;
        case "w:b":
          if (within === "w:rPr") bold = isOn(value);
          break;
        case "w:vanish":
          if (within === "w:rPr") hidden = isOn(value);
          break;
        case "w:pStyle":
          if (paragraph && value) paragraph.style = value;
          break;
        case "w:numId":
          if (paragraph && within === "w:pPr") paragraph.list = value ?? "0";
          break;
        case "w:ilvl":
          if (paragraph && within === "w:pPr") paragraph.level = Number(value) || 0;
          break;
        case "w:outlineLvl":
          if (paragraph && within === "w:pPr") paragraph.outline = Number(value) || 0;
          break;
        case "w:jc":
          if (paragraph && within === "w:pPr" && value) paragraph.align = value;
          break;
        case "w:t":
        case "m:t":
        case "w:delText":
          within = "text";
          break;
        case "w:tab":
          if (within !== "w:pPr" && within !== "w:tabs") write("\t");
          break;
        case "w:tabs":
          within = name;
          break;
        case "w:br":
          if (attributes["w:type"] === undefined || attributes["w:type"] === "textWrapping") write("\n");
          break;
        case "w:cr":
          write("\n");
          break;
        case "w:noBreakHyphen":
          write("-");
          break;
        case "w:tbl":
          if (tables++ === 0) rows = [];
          break;
        case "w:tr":
          if (tables === 1) rows.push([]);
          break;
        case "w:tc":
          if (tables === 1) rows.at(-1)?.push({ lines: [], columns: 1, merge: "none", paragraph: 0 });
          break;
        case "w:gridSpan":
          if (tables === 1) rows.at(-1)!.at(-1)!.columns = Math.min(Number(value) || 1, MOST_COLUMNS);
          break;
        case "w:vMerge":
          if (tables === 1) rows.at(-1)!.at(-1)!.merge = value === "restart" ? "begins" : "goes on";
          break;
      }
    },
    text(text) {
      if (passing === 0 && within === "text") write(text);
    },
    close(name) {
      if (passing > 0) {
        passing--;
        return;
      }
      if (name === "w:p") end(open.pop()!);
      else if (name === "w:pPr" || name === "w:t" || name === "m:t" || name === "w:delText") within = "";
      else if (name === "w:rPr") within = within === "w:rPr in w:pPr" ? "w:pPr" : "";
      else if (name === "w:tabs") within = "w:pPr";
      else if (name === "w:tbl" && --tables === 0) addWordTable(rows, builder);
    },
  });
}

function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}

const ALIGN: ReadonlyMap<string, "left" | "center" | "right"> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["center", "center"],
  ["right", "right"],
  ["end", "right"],
]);
/** Second renderings of the same, notes of field codes, readings beside characters, former properties. */
const PASSED: readonly string[] = [
  "mc:Fallback",
  "w:instrText",
  "w:rt",
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPr",
  "w:numberingChange",
  "w:delInstrText",
];
const DELETED: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);
const INSERTED: ReadonlySet<string> = new Set(["w:ins", "w:moveTo"]);
const MOST_COLUMNS = 1000;
