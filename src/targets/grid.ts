import type { Span } from "../text/index.ts";
import { type Container, isLeaf, leaves } from "../tree/index.ts";
import { COLUMN_ROLES, type ColumnRole, EMPTY_CELL, NATURE, PERIOD_HEAD } from "./tables/columns.ts";
import { isUnit } from "./units.ts";

/** A cell with its place; `text` is the slice without white space at its ends. */
export interface Cell extends Span {
  text: string;
}

export interface Column {
  role: ColumnRole;
  head: string;
  start: number;
  end: number;
}

/** A table of indicators, whatever it came out as: nodes, lines with gaps, or one cell a line. */
export interface Grid {
  columns: Column[];
  rows: Cell[][];
  node: string;
  /** Cells may be missing, so that a row is read by what its cells look like. */
  loose: boolean;
}

export function cellOf(text: string, start: number, end: number): Cell {
  while (start < end && /[\s\u3000\u00a0]/.test(text[start]!)) start++;
  while (end > start && /[\s\u3000\u00a0]/.test(text[end - 1]!)) end--;
  return { start, end, text: text.slice(start, end) };
}

/** The cells of a table node, row by row. */
export function rowsOfTable(table: Container): Cell[][] {
  const rows: Cell[][] = [];
  for (const row of table.children) {
    if (isLeaf(row) || row.type !== "row") continue;
    const cells: Cell[] = [];
    for (const cell of row.children) {
      if (isLeaf(cell)) continue;
      cells.push(wordsOf(cell));
    }
    rows.push(cells);
  }
  return rows;
}

/** What a cell says; marks between its words, such as <br>, become spaces, so that offsets hold. */
function wordsOf(cell: Container): Cell {
  let start = -1;
  let text = "";
  for (const { value, position } of leaves(cell)) {
    if (start < 0) start = position.start.offset;
    text += " ".repeat(position.start.offset - start - text.length) + value;
  }
  if (start < 0) start = cell.position.start.offset;
  return { start, end: start + text.length, text };
}

/** Gaps of two blanks or more, and tabs, part the cells of a line. */
const GAP = /[ \u3000\u00a0]{2,}|\t+/g;

/** The cells of a line of plain text; a gap at its start leaves empty cells out. */
export function cellsOfLine(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  const line = text.slice(start, end);
  GAP.lastIndex = 0;
  for (let gap = GAP.exec(line); gap !== null; gap = GAP.exec(line)) {
    if (start + gap.index > from) cells.push(cellOf(text, from, start + gap.index));
    from = start + gap.index + gap[0].length;
  }
  if (from < end) cells.push(cellOf(text, from, end));
  return cells.filter(cell => cell.text !== "");
}

export function roleOf(head: string): ColumnRole | undefined {
  const words = head.replace(/[\s\u3000\u00a0（(].*$|[\s\u3000\u00a0]/g, "") || head.replace(/[\s\u3000\u00a0]/g, "");
  return COLUMN_ROLES.find(({ pattern }) => pattern.test(words) || (pattern.test(head) && /\d/.test(head)))?.role;
}

/** The columns of a head row, or undefined where it is none: it names the indicator's column and a value's. */
export function columnsOf(cells: readonly Cell[]): Column[] | undefined {
  const columns: Column[] = cells.map(cell => ({ role: roleOf(cell.text) ?? "note", head: cell.text, start: cell.start, end: cell.end }));
  const names = columns.filter(({ role }) => role === "name").length;
  if (names === 0 || !columns.some(({ role }) => role === "value")) return undefined;
  return columns;
}

/** Where a table of cells has its head, and what stands under it; heads of two rows are joined. */
export function gridOf(rows: readonly Cell[][], node: string, loose: boolean): Grid | undefined {
  for (let at = 0; at < Math.min(rows.length, 5); at++) {
    const joined = joinHeads(rows[at]!, rows[at + 1]);
    const both = joined === undefined ? undefined : columnsOf(joined);
    if (both !== undefined) return { columns: both, rows: bodyOf(rows.slice(at + 2), both, loose), node, loose };
    const columns = columnsOf(rows[at]!);
    if (columns !== undefined) return { columns, rows: bodyOf(rows.slice(at + 1), columns, loose), node, loose };
  }
  return undefined;
}

function bodyOf(rows: readonly Cell[][], columns: readonly Column[], loose: boolean): Cell[][] {
  return withUnits(loose && columns.some(({ role }) => role === "ordinal") ? withWraps(rows) : rows);
}

/** A name shorter than this was not wrapped: it stands over rows of its own. */
const SHORTEST_WRAPPED = 8;

/** 6  绿色产业增加值占地区生产, and below it 总值比重（%）  9.2  12.5: a row that ends with the beginning of its name goes on in the next line. */
function withWraps(rows: readonly Cell[][]): Cell[][] {
  const joined: Cell[][] = [];
  for (const row of rows) {
    const words = row.filter(({ text }) => text !== "");
    const above = joined.at(-1);
    const [rest, ...values] = words;
    if (above === undefined || rest === undefined || !endsInName(above) || !goesOn(rest, values[0])) {
      joined.push(row);
      continue;
    }
    const first = above.findLast(({ text }) => text !== "")!;
    const name: Cell = { start: first.start, end: rest.end, text: first.text + rest.text };
    joined[joined.length - 1] = [...above.filter(cell => cell !== first && cell.text !== ""), name, ...values];
  }
  return joined;
}

/** A number and a name, with nothing behind it. */
function endsInName(row: readonly Cell[]): boolean {
  const words = row.filter(({ text }) => text !== "");
  const [number, name] = words.slice(-2);
  if (number === undefined || name === undefined || !/^\d{1,3}[.．、]?$/.test(number.text)) return false;
  return name.text.length >= SHORTEST_WRAPPED && !/[）)]$/.test(name.text) && !isValue(name.text) && !NATURE.test(name.text);
}

/** The rest of a name, by itself or with the values or the unit behind it. */
function goesOn(rest: Cell, next: Cell | undefined): boolean {
  if (/^\d|^其中|^[#＃①-⑳]|^[（(]?[\d一二三四五六七八九十]+[）)、.．]/.test(rest.text) || isValue(rest.text) || NATURE.test(rest.text))
    return false;
  return next === undefined || isValue(next.text) || EMPTY_CELL.test(next.text) || isUnit(next.text);
}

/** （万个） in a row of its own, below its name, is the unit of the row above. */
function withUnits(rows: readonly Cell[][]): Cell[][] {
  const joined: Cell[][] = [];
  for (const row of rows) {
    const words = row.filter(({ text }) => text !== "");
    if (words.length === 1 && joined.length > 0 && isUnitAlone(words[0]!.text)) joined[joined.length - 1] = [...joined.at(-1)!, words[0]!];
    else joined.push(row);
  }
  return joined;
}

/** “十五五”目标 over 2030年 and 年均: the lower heads take the place of the one above them. */
function joinHeads(upper: readonly Cell[], lower: readonly Cell[] | undefined): Cell[] | undefined {
  if (lower === undefined) return undefined;
  const heads = lower.filter(cell => cell.text !== "");
  if (heads.length === 0 || !heads.every(cell => roleOf(cell.text) === "value" && !/^[\d.]+%?$/.test(cell.text))) return undefined;
  const full = lower.length === upper.length && lower.length > heads.length;
  if (full)
    return upper.map((cell, index) => (lower[index]!.text === "" ? cell : { ...lower[index]!, text: `${cell.text}${lower[index]!.text}` }));
  const spans = upper.findIndex(cell => roleOf(cell.text) === "value" || /目标/.test(cell.text));
  if (spans < 0) return [...upper, ...heads];
  const values = upper.filter((cell, index) => index >= spans && roleOf(cell.text) === "value");
  if (values.length >= heads.length && values.length > 1) return undefined;
  return [...upper.slice(0, spans), ...heads, ...upper.slice(spans + 1)];
}

/** A row's cells by role; a loose row is read by what its cells look like. */
export interface Row {
  name?: Cell;
  group?: Cell;
  unit?: Cell;
  nature?: Cell;
  values: { cell: Cell; column: Column }[];
}

/** 20, ≥85, 〔16〕, 6.5左右, 力争达到5%左右, 95/90, 5以上 */
const VALUE_CELL =
  /^(?:力争|努力)?(?:每年|年均)?(?:达到?|提高到|降至|下降|增长|约|≥|≤|>|<|＞|＜|﹥|﹤|±|不低于|不高于|不超过|超过)?\s*[〔［【[（(]?\s*(?:[≥≤><＞＜约±-]|不低于|不超过)?\s*\d[\d.,，]*/;
/** 5.绿地率（%）: a name behind the number of its row. */
const NUMBERED_NAME = /^\d{1,2}[.．、](?=[^\d\s])/;
/** Words in the place of a value. */
const WORD_CELL =
  /^[〔［【[（(]?(?:完成|达到|与|保持|基本|持续|稳定|高于|低于|优于|好于|控制|不低于|不高于|逐步|进一步|大幅|有所|明显|只增不减|稳步|增强|下降|提高|提升|只减不增)/;

/** Whether a cell reads as a value: 20, 不低于18, 每年10, 65左右. */
export function isValue(words: string): boolean {
  const rest = words.replace(/力争达到|左右|以上|以内|以下/g, "");
  return (VALUE_CELL.test(words) && !/[\u4e00-\u9fff]{5,}/.test(rest)) || WORD_CELL.test(words);
}

/** （万个）: a unit in brackets that came out as a cell of its own. */
export function isUnitAlone(words: string): boolean {
  const unit = /^[（(]([^（()）]{1,10})[）)]$/.exec(words)?.[1];
  return unit !== undefined && isUnit(unit);
}

export function readRow(grid: Grid, cells: readonly Cell[]): Row {
  const { columns } = grid;
  const row: Row = { values: [] };
  if (!grid.loose && cells.length === columns.length) {
    columns.forEach((column, index) => {
      const cell = cells[index]!;
      if (column.role === "value") row.values.push({ cell, column });
      else if (cell.text !== "" && column.role !== "ordinal" && column.role !== "note") row[column.role] = cell;
    });
    return row;
  }
  const hasOrdinal = columns.some(({ role }) => role === "ordinal");
  const hasUnit = columns.some(({ role }) => role === "unit");
  const labels: Cell[] = [];
  const values: Cell[] = [];
  for (const cell of cells) {
    if (cell.text === "") continue;
    if (NATURE.test(cell.text)) row.nature = cell;
    else if (isUnitAlone(cell.text)) row.unit = cell;
    else if (
      hasOrdinal &&
      values.length === 0 &&
      row.nature === undefined &&
      row.unit === undefined &&
      /^\d{1,3}[.．、]?$/.test(cell.text) &&
      !labels.some(label => isName(label))
    )
      labels.length = Math.min(labels.length, 1);
    else if (labels.length > 0 && !NUMBERED_NAME.test(cell.text) && (isValue(cell.text) || EMPTY_CELL.test(cell.text))) values.push(cell);
    else if (hasUnit && row.unit === undefined && labels.length > 0 && values.length === 0 && cell.text.length <= 12 && isUnit(cell.text))
      row.unit = cell;
    else if (values.length === 0) labels.push(cell);
  }
  const name = labels.at(-1);
  if (name !== undefined) row.name = name;
  const group = labels.at(-2);
  if (group !== undefined) row.group = group;
  const valued = columns.filter(({ role }) => role === "value");
  // Where a row has fewer values than columns, a rate at the end is what is left out first, then the baseline at the start.
  const missing = Math.max(0, valued.length - values.length);
  const rates = valued.length - 1 - valued.findLastIndex(({ head }) => !PERIOD_HEAD.test(head));
  const skip = missing <= rates ? 0 : missing;
  values.forEach((cell, index) => {
    const column = valued[index + skip];
    if (column !== undefined) row.values.push({ cell, column });
  });
  return row;
}

function isName(cell: Cell): boolean {
  return /[（(].*[）)]$|率|数|量|比/.test(cell.text);
}
