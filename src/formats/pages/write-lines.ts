import type { OriginFrom } from "../../text/index.ts";
import type { TextBuilder } from "../text-builder.ts";
import type { Line } from "./page-lines.ts";

/** Lines to paragraphs: an indent, a short line before, or another size begins one; page numbers and running heads are furniture. */
export function writeLines(lines: readonly Line[], builder: TextBuilder): void {
  const furniture = furnitureIn(lines);
  const body = lines.filter(line => !furniture.has(line));
  const left = usual(body.map(line => line.left));
  const right = usual(body.map(line => line.right));
  let words = "";
  let last: Line | undefined;
  let page = 1;
  let turns: OriginFrom[] = []; // the pages that a paragraph runs over to
  let marks: Line[] = []; // furniture inside a paragraph, which goes on behind it
  const flush = (): void => {
    if (words !== "") builder.paragraph(words, { origin: { page }, turns });
    for (const mark of marks) builder.furniture(mark.text, { page: mark.page });
    words = "";
    turns = [];
    marks = [];
    last = undefined;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (furniture.has(line)) {
      marks.push(line);
      continue;
    }
    const rows = rowsFrom(lines, i, furniture);
    if (rows > 1) {
      flush();
      builder.table(
        lines.slice(i, i + rows).map(row => row.cells.map(text => ({ text, origin: { page: row.page } }))),
        { page: line.page },
      );
      i += rows - 1;
      continue;
    }
    if (last === undefined || begins(line, last, left, right)) {
      flush();
      page = line.page;
      words = line.text;
    } else {
      if (line.page !== last.page) turns.push({ start: words.length, origin: { page: line.page } });
      words +=
        (LATIN.test(words.at(-1)!) && LATIN.test(line.text[0]!) && !DIGITS.test(words.at(-1)! + line.text[0]) ? " " : "") + line.text;
    }
    last = line;
  }
  flush();
}

function begins(line: Line, last: Line, left: number, right: number): boolean {
  const { size } = line;
  if (Math.abs(size - last.size) > 0.15 * size) return true;
  if (line.left - left > 0.8 * size) return true;
  return last.right < right - 2.2 * last.size;
}

/** How many lines from here on have cells side by side: rows of a table, of two at least. */
function rowsFrom(lines: readonly Line[], from: number, furniture: ReadonlySet<Line>): number {
  let rows = 0;
  while (from + rows < lines.length && lines[from + rows]!.cells.length > 1 && !furniture.has(lines[from + rows]!)) rows++;
  return rows;
}

/** Page numbers, and what stands at the same place at the edge of most pages. */
function furnitureIn(lines: readonly Line[]): ReadonlySet<Line> {
  const pages = new Set(lines.map(line => line.page)).size;
  const edges = lines.filter(line => line.place < EDGE || line.place > 1 - EDGE);
  const counts = new Map<string, number>();
  const key = (line: Line): string => `${Math.round(line.place * 100)} ${line.text.replace(/[\d\s]+/g, "#")}`;
  for (const line of edges) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);
  return new Set(
    edges.filter(line => PAGE_NUMBER.test(line.text) || (pages > 2 && line.text.length < 60 && counts.get(key(line))! > pages / 2)),
  );
}

/** The value that most lines have, to a few points. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value / STEP) * STEP;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  let best = 0;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

const STEP = 4;
/** This part of a page at its top and bottom. */
const EDGE = 0.1;
/** — 3 —, 3, 第 3 页 共 9 页 */
const PAGE_NUMBER = /^[\s—–\-－·]*(?:第\s*)?\d{1,4}\s*页?(?:\s*[共/]\s*(?:共\s*)?\d{1,4}\s*页?)?[\s—–\-－·]*$/;
const LATIN = /[A-Za-z0-9]/;
const DIGITS = /^\d\d$/;
