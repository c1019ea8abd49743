import type { CellText } from "../text-builder.ts";
import { columnsOf } from "./columns.ts";
import { largest, smallest } from "./extremes.ts";
import { type Grid, gridsOf, type Rule } from "./grids.ts";
import { joinLines } from "./join-lines.ts";
import { mendRadicals } from "./radicals.ts";

/** A run of text on a page as it is seen: upright, from the top left corner, in points. */
export interface Run {
  text: string;
  x: number;
  /** Of the baseline, downwards. */
  y: number;
  width: number;
  size: number;
}

/** What stands side by side on a page. */
export interface Line {
  page: number;
  /** Pieces with wide gaps between them; one, where it is a line of text. */
  cells: string[];
  text: string;
  /** A table that is drawn with rules, in place of a text. */
  table?: CellText[][];
  left: number;
  right: number;
  y: number;
  size: number;
  /** From the top of the page, 0–1. */
  place: number;
}

/** A page as it is seen: upright, in points. */
export interface Page {
  number: number;
  width: number;
  height: number;
  runs: readonly Run[];
  /** The lines that are drawn on it, where they are known. */
  rules?: readonly Rule[];
}

/** The lines of a page, in the order in which they are read; a table that is drawn with rules is one of them. */
export function pageLines({ number, width, height, runs, rules = [] }: Page): Line[] {
  const grids = gridsOf(rules);
  const inside = new Map<Grid, Run[]>(grids.map(grid => [grid, []]));
  const around: Run[] = [];
  for (const run of runs) {
    if (run.text.trim() === "") continue;
    const grid = grids.find(grid => contains(grid, run));
    (grid === undefined ? around : inside.get(grid)!).push(run);
  }
  const tables = grids.flatMap(grid => tableLine(grid, inside.get(grid)!, number, height));
  const lines = columnsOf(around, width).flatMap(part => groupLines(part).map(group => lineOf(group, number, height)));
  for (const table of tables) {
    const at = lines.findIndex(line => line.y > table.y);
    lines.splice(at < 0 ? lines.length : at, 0, table);
  }
  return lines;
}

/** Runs on one height belong together; from above, each from the left. */
function groupLines(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const group = groups.at(-1);
    if (group !== undefined && Math.abs(group[0]!.y - run.y) < Math.max(group[0]!.size, run.size) * SAME_LINE) group.push(run);
    else groups.push([run]);
  }
  return groups.map(group => group.sort((a, b) => a.x - b.x));
}

function contains({ left, top, right, bottom }: Rule, { x, y, width, size }: Run): boolean {
  const [middle, height] = [x + width / 2, y - size / 3];
  return middle > left && middle < right && height > top && height < bottom;
}

/** A table as a line of its page; none where all of its cells are empty. */
function tableLine(grid: Grid, runs: readonly Run[], page: number, height: number): Line[] {
  if (runs.length === 0) return [];
  const table = grid.rows
    .map(row =>
      row.map((cell): CellText => {
        const lines = groupLines(runs.filter(run => contains(cell, run))).map(group => lineOf(group, page, height).text);
        return { text: joinLines(lines).replace(STRETCHED, ""), columns: cell.columns, rows: cell.rows, origin: { page } };
      }),
    )
    .filter(row => row.length > 0);
  const { left, top, right, bottom } = grid;
  return [{ page, cells: [], text: "", table, left, right, y: bottom, size: 0, place: (top + bottom) / 2 / height }];
}

function lineOf(runs: readonly Run[], page: number, height: number): Line {
  const size = Math.max(...runs.slice(0, 200).map(run => run.size));
  const cells: Cell[] = [];
  let end = runs[0]!.x;
  for (const run of runs) {
    const gap = run.x - end;
    const cell = cells.at(-1);
    const text = withoutAutospace(mendRadicals(run.text), cell === undefined);
    if (cell === undefined || gap > size * WIDE_GAP) cells.push({ text, left: run.x, right: run.x + run.width });
    else {
      if (gap > size * SPACE || (gap > size * WORD_GAP && LATIN_END.test(cell.text) && LATIN_START.test(text))) cell.text += " ";
      cell.text += text;
      cell.right = run.x + run.width;
    }
    end = Math.max(end, run.x + run.width);
  }
  for (const cell of cells) cell.text = cell.text.trim();
  const shown = cells.filter(cell => cell.text !== "");
  const first = runs[0]!;
  const text = isSpaced(shown) ? shown.map(cell => cell.text).join("") : shown.map(cell => cell.text).join("\u3000\u3000");
  return { page, cells: shown.map(cell => cell.text), text, left: first.x, right: end, y: first.y, size, place: first.y / height };
}

/** 2031 年 6 月: the quarter of a character that programs put between Chinese and other characters is none of the text. Behind a number at its beginning it is. */
function withoutAutospace(text: string, begins: boolean): string {
  return text.replace(AUTOSPACE, (space, at: number) => (begins && OWN_NUMBER.test(text.slice(0, at)) ? space : ""));
}

const AUTOSPACE = /(?<=[\p{Script=Han}）》”]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) (?=[\p{Script=Han}（《“])/gu;
/** "1.1", "第三条" */
const OWN_NUMBER = /^\s*(?:[\d.]+|第\S{1,8}[编篇章节条])$/;

interface Cell {
  text: string;
  left: number;
  right: number;
}

/** 通　　知: characters at one distance from each other are a word, written wide. */
function isSpaced(cells: readonly Cell[]): boolean {
  if (cells.length < 2 || cells.some(({ text }) => text.length > 1)) return false;
  const gaps = cells.slice(1).map(({ left }, i) => left - cells[i]!.left);
  return largest(gaps) < 1.2 * smallest(gaps);
}

/** Heights that differ by less of the size are one line: superscripts, mixed fonts. */
const SAME_LINE = 0.5;
/** Gaps in sizes of a character. */
const WIDE_GAP = 1.5;
const SPACE = 0.8;
const WORD_GAP = 0.2;
const LATIN_END = /[A-Za-z0-9,.;:)]$/;
const LATIN_START = /^[A-Za-z0-9(]/;
/** Between Chinese characters in a narrow cell, which is set to both of its sides. */
const STRETCHED = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
