import type { Span } from "../text/index.ts";
import { type Cell, type Column, cellOf, cellsOfLine, columnsOf, type Grid, gridOf, isUnitAlone, isValue, roleOf } from "./grid.ts";
import { EMPTY_CELL, NATURE } from "./tables/columns.ts";
import { isUnit } from "./units.ts";

/** A table of plain text with its range and the line above it. */
export interface TextTable extends Span {
  grid: Omit<Grid, "node">;
  title: string;
}

interface Line extends Span {
  /** Offset behind the line break. */
  next: number;
}

const LONGEST_CELL = 40;
/** A table's head is looked for only where one of these words stands. */
const HEAD_WORD = /指标|名称|项目|内容/;

/** Tables that came out as lines with gaps, or as one cell a line; one pass over the lines. */
export function findTextTables(text: string, start: number, end: number): TextTable[] {
  if (!/指标/.test(text.slice(start, end))) return [];
  const lines = linesOf(text, start, end);
  const tables: TextTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.end - line.start > 400 || !HEAD_WORD.test(text.slice(line.start, line.end))) continue;
    const table = gapped(text, lines, at) ?? stacked(text, lines, at);
    if (table === undefined) continue;
    tables.push({ ...table.table, title: titleOf(text, lines, table.from) });
    at = table.last;
  }
  return tables;
}

function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end; ) {
    const found = text.indexOf("\n", from);
    const stop = found < 0 || found > end ? end : found;
    const cell = cellOf(text, from, stop);
    if (cell.text !== "") lines.push({ start: cell.start, end: cell.end, next: stop + 1 });
    from = stop + 1;
  }
  return lines;
}

function titleOf(text: string, lines: readonly Line[], head: number): string {
  return lines
    .slice(Math.max(0, head - 2), head)
    .map(line => text.slice(line.start, line.end))
    .filter(words => words.length < 60)
    .join(" ");
}

interface Found {
  table: Omit<TextTable, "title">;
  from: number;
  last: number;
}

function gapped(text: string, lines: readonly Line[], at: number): Found | undefined {
  const head = cellsOfLine(text, lines[at]!.start, lines[at]!.end);
  if (head.length < 3 || columnsOf(head) === undefined) return undefined;
  const rows: Cell[][] = [head];
  let last = at;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.end - line.start > 300) break;
    const cells = cellsOfLine(text, line.start, line.end);
    const words = text.slice(line.start, line.end);
    if (cells.length < 2 && (words.length > 14 || /^注|[。：]$/.test(words) || /^第?[一二三四五六七八九十]+[、章节篇]/.test(words))) break;
    rows.push(cells);
    last = i;
  }
  // A line of one short cell continues the cell above it or begins the next row's; only its neighbours can tell, so it stands alone.
  const grid = gridOf(rows, "", true);
  if (grid === undefined) return undefined;
  return { table: { start: lines[at]!.start, end: lines[last]!.end, grid }, from: at, last };
}

function stacked(text: string, lines: readonly Line[], at: number): Found | undefined {
  const cell = (index: number): Cell => cellOf(text, lines[index]!.start, lines[index]!.end);
  if (roleOf(cell(at).text) !== "name" || cell(at).text.length > 8) return undefined;
  const next = lines[at + 1];
  if (next !== undefined && ["name", "ordinal", "group"].includes(roleOf(cell(at + 1).text) ?? "")) return undefined;
  let from = at;
  while (from > 0 && at - from < 2 && ["ordinal", "group"].includes(roleOf(cell(from - 1).text) ?? "") && cell(from - 1).text.length <= 6)
    from--;
  const heads: Cell[] = [];
  let last = from;
  for (; last < lines.length && heads.length < 12; last++) {
    const words = cell(last);
    if (words.text.length > 20 || roleOf(words.text) === undefined || /^\d{1,3}$/.test(words.text)) break;
    heads.push(words);
  }
  const columns = withoutSpans(heads);
  if (columns === undefined || columns.length < 3) return undefined;
  const cells: Cell[] = [];
  for (; last < lines.length; last++) {
    const words = cell(last);
    if (words.text.length > LONGEST_CELL || /。$|^注[：:]/.test(words.text) || /^[一二三四五六七八九十]+、/.test(words.text)) break;
    cells.push(words);
  }
  const numbered = columns[0]!.role === "ordinal";
  const merged = columns[0]!.role === "group" && columns.at(-1)!.role === "nature";
  const rows = numbered ? byOrdinal(cells) : merged ? byNature(cells) : byName(cells, columns);
  if (rows.length === 0) return undefined;
  return {
    table: { start: lines[from]!.start, end: lines[last - 1]!.end, grid: { columns, rows, loose: numbered || merged } },
    from,
    last: last - 1,
  };
}

/** “十五五”目标, 2030年, 年均［累计］: the first spans the two others. */
function withoutSpans(heads: readonly Cell[]): Column[] | undefined {
  const columns = columnsOf(heads);
  if (columns === undefined) return undefined;
  const spans = columns.findIndex(
    ({ role, head }, index) =>
      role === "value" &&
      /目标|规划/.test(head) &&
      !/(?:19|20)\d\d/.test(head) &&
      columns.slice(index + 1).filter(other => other.role === "value").length >= 2,
  );
  return spans < 0 ? columns : columns.filter((_, index) => index !== spans);
}

/** A row begins at each number that is one more than the last. */
function byOrdinal(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    if (cell.text === String(rows.length + 1)) rows.push([cell]);
    else rows.at(-1)?.push(cell);
  }
  return rows.map(joinLabels);
}

/** A name that was wrapped over lines, or a unit (人/ 亿元), is one cell from its first line to its last. */
function joinLabels(row: Cell[]): Cell[] {
  const joined = row.slice(0, 1);
  let at = 1;
  while (at < row.length) {
    const first = row[at]!;
    let last = first;
    let words = first.text;
    while (at + 1 < row.length && continues(words, row[at + 1]!.text, joined.length === 1)) {
      last = row[++at]!;
      words += last.text;
    }
    joined.push({ start: first.start, end: last.end, text: words });
    at++;
  }
  return joined;
}

function continues(words: string, next: string, isName: boolean): boolean {
  if (/[（(][^）)]*$|\/$/.test(words)) return true;
  return isName && /[\u4e00-\u9fff]{3,}|^[）)]/.test(next) && !isUnit(next) && !NATURE.test(next) && !WORD_VALUE.test(next);
}

/** Words in a value's place. */
const WORD_VALUE = /目标|同步|任务|左右$|以上$|以内$|以下$|稳定|持续|完成|\d/;

/** 约束性 or 预期性 ends a row; the cells of categories are merged, so that rows differ in length. */
function byNature(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [[]];
  for (const cell of cells) {
    rows.at(-1)!.push(cell);
    if (NATURE.test(cell.text)) rows.push([]);
  }
  return rows.slice(0, -1);
}

function byCount(cells: readonly Cell[], count: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let at = 0; at + count <= cells.length; at += count) rows.push(cells.slice(at, at + count));
  return rows;
}

/** Where counting cells puts a number or a unit in a name's place, some name was wrapped over lines: then a name behind what is none begins a row. */
function byName(cells: readonly Cell[], columns: readonly Column[]): Cell[][] {
  const counted = byCount(cells, columns.length);
  const at = columns.findIndex(({ role }) => role === "name");
  if (at > 0 || counted.every(row => isName(row[0]!)) || columns.at(-1)!.role === "note") return counted;
  const rows: Cell[][] = [];
  for (const [index, cell] of cells.entries()) {
    if (!isName(cell)) rows.at(-1)?.push(cell);
    else if (index === 0 || !isName(cells[index - 1]!)) rows.push([cell]);
    else {
      const first = rows.at(-1)!.pop()!;
      rows.at(-1)!.push({ start: first.start, end: cell.end, text: first.text + cell.text });
    }
  }
  return rows;
}

function isName({ text }: Cell): boolean {
  return !isUnit(text) && !isUnitAlone(text) && !NATURE.test(text) && !EMPTY_CELL.test(text) && !isValue(text);
}
