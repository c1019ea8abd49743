import type { Block, Format, FrontMatter, Origin, OriginFrom } from "../text/index.ts";
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

/** A builder with no text in it. */
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
  const line = (text: string, kind: Block["kind"], { origin, turns = [], ...hints }: Hints): void => {
    blocks.push({ kind, ...hints, start: length, end: length + text.length });
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
      blocks.push(table);
      stands(length, origin);
      for (const cells of rows) {
        const row: Block = { kind: "row", start: length, end: length };
        blocks.push(row);
        cells.forEach(({ text, columns = 1, rows: high = 1, origin: at }, i) => {
          if (i > 0) write("\t");
          const size = { ...(columns > 1 && { columns }), ...(high > 1 && { rows: high }) };
          blocks.push({ kind: "cell", start: length, end: length + text.length, ...size });
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
