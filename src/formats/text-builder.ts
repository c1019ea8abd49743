import { type Block, type Format, type FrontMatter, type Origin, type OriginFrom, ZhengceError } from "../text/index.ts";
import type { Reading } from "./reader.ts";

/** A cell as a reader hands it over; its text may have several lines. */
export interface CellText {
  text: string;
  columns?: number;
  rows?: number;
  origin?: Origin;
}

/** What a reader may say of a line. */
export type Hints = Partial<Pick<Block, "depth" | "align" | "bold">> & {
  /** Where it begins in the original. */
  origin?: Origin;
  /** Where it goes on at another place: offsets in the line, as of the page that a paragraph runs over to. */
  turns?: readonly OriginFrom[];
};

/**
 * Puts the text of a reading together, line by line, so that the same document has the same text whatever it was read
 * from: a paragraph is a line, a table has a line for each row and tabs between its cells.
 */
export interface TextBuilder {
  /** One paragraph; with a `depth`, a heading. */
  paragraph(text: string, hints?: Hints): void;
  /** A page number, a running head: text that is kept and passed over. */
  furniture(text: string, origin?: Origin): void;
  /** Several lines that are no part of the run of the text. */
  table(rows: readonly (readonly CellText[])[], origin?: Origin): void;
  /** What has been put together; the builder is done with. */
  reading(format: Format, meta?: FrontMatter): Reading;
}

/** Paragraphs, rows and cells of one document: a table of empty cells packs into a thousandth of the memory that it takes. */
const MOST_BLOCKS = 200_000;

/** A builder with no text in it. Its methods throw a `ZhengceError` "too-large" where a document has more parts than memory allows. */
export function createTextBuilder(): TextBuilder {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const origins: OriginFrom[] = [];
  let length = 0;
  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  const stands = (start: number, origin: Origin | undefined): void => {
    const last = origins.at(-1);
    if (origin !== undefined && !(last !== undefined && isSame(last.origin, origin))) origins.push({ start, origin });
  };
  const add = (block: Block): void => {
    if (blocks.push(block) > MOST_BLOCKS)
      throw new ZhengceError("too-large", `段落和单元格太多，上限 ${MOST_BLOCKS / 10_000} 万个`, { remedy: "请拆成几个文件" });
  };
  const line = (text: string, kind: Block["kind"], { origin, turns = [], ...hints }: Hints): void => {
    add({ kind, ...hints, start: length, end: length + text.length });
    stands(length, origin);
    for (const { start, origin } of turns) stands(length + start, origin);
    write(text);
    write("\n");
  };
  return {
    paragraph: (text, hints = {}) => line(text, hints.depth === undefined ? "paragraph" : "heading", hints),
    furniture: (text, origin) => line(text, "furniture", { ...(origin && { origin }) }),
    table(rows, origin) {
      const table: Block = { kind: "table", start: length, end: length };
      add(table);
      stands(length, origin);
      for (const cells of rows) {
        const row: Block = { kind: "row", start: length, end: length };
        add(row);
        cells.forEach(({ text, columns = 1, rows: high = 1, origin: at }, i) => {
          if (i > 0) write("\t");
          const size = { ...(columns > 1 && { columns }), ...(high > 1 && { rows: high }) };
          add({ kind: "cell", start: length, end: length + text.length, ...size });
          stands(length, at);
          write(text);
        });
        row.end = length;
        table.end = length;
        write("\n");
      }
    },
    reading: (format, meta = {}) => ({ text: pieces.join(""), format, blocks, meta, ...(origins.length > 0 && { origins }) }),
  };
}

function isSame(a: Origin, b: Origin): boolean {
  return a.page === b.page && a.paragraph === b.paragraph && a.path === b.path && a.line === b.line;
}
