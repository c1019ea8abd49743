import type { OriginFrom } from "../../text/index.ts";
import type { CellText, TextBuilder } from "../text-builder.ts";
import { furnitureIn } from "./furniture.ts";
import { joinLines, spaceBetween } from "./join-lines.ts";
import { type Measures, measure } from "./measure.ts";
import type { Line } from "./page-lines.ts";

/** Lines to paragraphs and tables; page numbers and running heads are furniture. */
export function writeLines(lines: readonly Line[], builder: TextBuilder): void {
  const furniture = furnitureIn(lines);
  const measures = measure(lines.filter(line => !furniture.has(line) && line.table === undefined));
  let words: string[] = []; // joined at its end: a string that grows line by line would be copied for each
  let length = 0;
  let last: Line | undefined;
  let page = 1;
  let turns: OriginFrom[] = []; // the pages that a paragraph runs over to
  let marks: Line[] = []; // furniture inside a paragraph, which goes on behind it
  const flush = (): void => {
    if (words.length > 0) builder.paragraph(words.join(""), { origin: { page }, turns });
    for (const mark of marks) builder.furniture(mark.text, { page: mark.page });
    words = [];
    length = 0;
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
    const found = tableAt(lines, i, furniture);
    if (found !== undefined) {
      flush();
      builder.table(found.rows, { page: line.page });
      for (const mark of found.marks) builder.furniture(mark.text, { page: mark.page });
      i += found.lines - 1;
      continue;
    }
    if (last === undefined || begins(line, last, measures)) {
      flush();
      page = line.page;
    } else {
      const space = spaceBetween(last.text, line.text);
      words.push(space);
      length += space.length;
      if (line.page !== last.page) turns.push({ start: length, origin: { page: line.page } });
    }
    words.push(line.text);
    length += line.text.length;
    last = line;
  }
  flush();
}

/** Does a line begin a paragraph, rather than go on with the one before it? */
function begins(line: Line, last: Line, { left, right, size, pitch }: Measures): boolean {
  if (Math.abs(line.size - last.size) > 0.15 * line.size || ANNEX.test(last.text)) return true;
  const middle = (left + right) / 2;
  // Two characters in from both sides is a paragraph's first line more often than a title.
  const isCentred = (one: Line): boolean => one.left - left > 2.6 * one.size && Math.abs((one.left + one.right) / 2 - middle) < one.size;
  const full = last.right > right - 2.2 * last.size || last.right + wordWidth(line) > right;
  if (line.size > 1.15 * size || (isCentred(line) && (isCentred(last) || full))) {
    // A title over several lines, each in the middle; a chapter's heading below another is not one of them.
    const near = line.page === last.page && line.y - last.y < 2.4 * line.size;
    const wide = line.size > 1.15 * size || last.right - last.left > 0.7 * (right - left);
    return !(
      near &&
      wide &&
      !NUMBERED.test(line.text) &&
      Math.abs((line.left + line.right - last.left - last.right) / 2) < 1.5 * line.size
    );
  }
  if (line.left - left > 0.8 * line.size) return true;
  if (line.page === last.page && line.y - last.y > 1.3 * pitch) return true; // paragraphs may stand apart instead
  return !full || (SENTENCE_END.test(last.text) && NUMBERED.test(line.text));
}

/** How wide the word is that a line begins with, which cannot be broken: 55%， moves to the next line whole. */
function wordWidth({ text, size }: Line): number {
  const [, before = "", word = "", behind = ""] = NUMBERED.test(text) ? [] : (WORD.exec(text) ?? []);
  return (before.length + word.length / 2 + behind.length) * size;
}

/** 附件2, alone above the title of the annex */
const ANNEX = /^\s*附\s*件\s*[\d一二三四五六七八九十]{0,3}\s*[：:]?\s*$/;
/** "GDP", "2.5%，", "（PM2.5）" */
const WORD = /^([（《“〔]{0,2})([A-Za-z0-9][A-Za-z0-9.%/-]{1,30})([，。、；：！？）》”％]{0,2})/;
/** Behind it, a number begins a paragraph though the line before is full. */
const SENTENCE_END = /[。；：]$/;
/** 第一章, 一、, （一）, 1. */
const NUMBERED =
  /^\s*(?:第[〇零一二三四五六七八九十百\d]+[编篇章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])/;

/** A table from a line on: one that is drawn, over several pages; or lines with cells side by side, two at least. */
function tableAt(
  lines: readonly Line[],
  from: number,
  furniture: ReadonlySet<Line>,
): { rows: CellText[][]; lines: number; marks: Line[] } | undefined {
  const first = lines[from]!;
  if (first.table !== undefined) return drawnTable(lines, from, furniture);
  let count = 0;
  while (from + count < lines.length && lines[from + count]!.cells.length > 1 && !furniture.has(lines[from + count]!)) count++;
  if (count < 2) return undefined;
  const rows = lines.slice(from, from + count).map(row => row.cells.map(text => ({ text, origin: { page: row.page } })));
  return { rows, lines: count, marks: [] };
}

function drawnTable(
  lines: readonly Line[],
  from: number,
  furniture: ReadonlySet<Line>,
): { rows: CellText[][]; lines: number; marks: Line[] } {
  const rows = [...lines[from]!.table!];
  const marks: Line[] = [];
  let count = 1;
  let passed: Line[] = [];
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (furniture.has(line)) {
      passed.push(line);
      continue;
    }
    if (line.table === undefined || line.page === lines[from + count - 1]!.page || widthOf(line.table) !== widthOf(rows)) break;
    const added = shown(line.table[0]) === shown(rows[0]) ? line.table.slice(1) : [...line.table];
    if (goesOn(added[0], rows.at(-1))) rows.push(joinRows(rows.pop()!, added.shift()!));
    for (const row of added) rows.push(row);
    for (const mark of passed) marks.push(mark);
    passed = [];
    count = i - from + 1;
  }
  return { rows, lines: count, marks };
}

/** The rest of a row that the end of a page has cut: its first cell is empty, and most others are. */
function goesOn(row: readonly CellText[] | undefined, above: readonly CellText[] | undefined): boolean {
  if (row === undefined || above === undefined || row.length !== above.length || row.length < 2) return false;
  const filled = row.filter(({ text }) => text !== "").length;
  return row[0]!.text === "" && above[0]!.text !== "" && filled > 0 && filled * 2 <= row.length;
}

function joinRows(above: readonly CellText[], below: readonly CellText[]): CellText[] {
  return above.map((cell, i) => ({ ...cell, text: joinLines([cell.text, below[i]!.text]) }));
}

function widthOf(rows: readonly (readonly CellText[])[]): number {
  return (rows[0] ?? []).reduce((sum, { columns = 1 }) => sum + columns, 0);
}

function shown(row: readonly CellText[] | undefined): string {
  return (row ?? []).map(({ text }) => text).join("\t");
}
