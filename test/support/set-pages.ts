import type { Placed } from "./make-pdf.ts";
import type { Part } from "./parts.ts";

/** Sets a document in type: A4 pages of 22 lines of 26 characters, paragraphs indented, tables by columns, numbered pages. */
export function setPages(parts: readonly Part[]): Placed[][] {
  const pages: Placed[][] = [];
  let y = BOTTOM;
  const line = (pieces: readonly Placed[], height: number): void => {
    if (y + height > BOTTOM) {
      pages.push([]);
      y = TOP;
    }
    y += height;
    pages.at(-1)!.push(...pieces.map(piece => ({ ...piece, y })));
  };
  for (const part of parts) {
    if ("table" in part) {
      const starts = columnsOf(part.table, 6);
      for (const row of part.table)
        line(
          row.map((text, column) => ({ text, x: starts[column]!, y: 0, size: 6 })),
          14,
        );
      continue;
    }
    const size = part.centred ? 22 : 16;
    const lines = wrapped(part.centred ? part.text : `\u3000\u3000${part.text}`, RIGHT - LEFT, size);
    for (const text of lines) {
      const x = part.centred ? (LEFT + RIGHT - widthOf(text, size)) / 2 : LEFT + widthOf(/^\u3000*/.exec(text)![0], size);
      line([{ text: text.replace(/^\u3000+/, ""), x, y: 0, size }], size * 1.75);
    }
  }
  return pages.map((page, i) => [...page, { text: `— ${i + 1} —`, x: 280, y: 800, size: 14 }]);
}

const [TOP, BOTTOM, LEFT, RIGHT] = [90, 750, 90, 506];

/** Where columns begin that are as wide as what stands in them, with room between. */
function columnsOf(table: readonly (readonly string[])[], size: number): number[] {
  let x = LEFT;
  return table[0]!.map((_, column) => {
    const start = x;
    x += (Math.max(...table.map(row => row[column]!.length)) + 2) * size; // a font may have one width for all
    return start;
  });
}

function widthOf(text: string, size: number): number {
  let width = 0;
  for (const one of text) width += one.charCodeAt(0) < 0x2000 ? size / 2 : size;
  return width;
}

/** No line begins with a mark that closes. */
function wrapped(text: string, width: number, size: number): string[] {
  const lines = [""];
  for (const one of text) {
    const full = widthOf(lines.at(-1)! + one, size) > width + 0.01;
    if (full && !CLOSING.test(one)) lines.push("");
    lines[lines.length - 1] += one;
  }
  return lines;
}

const CLOSING = /[，。、；：？！）》”’〕%]/;
