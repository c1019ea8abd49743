import type { Block } from "../text/index.ts";
import { type Container, isLeaf } from "../tree/index.ts";
import type { Maker } from "./create-nodes.ts";
import { CELL_GAP } from "./find-tables.ts";
import type { Line } from "./line.ts";

const GAPS = new RegExp(CELL_GAP, "g");
/** | between cells of Markdown; \| is a character of a cell. */
const BAR = /(?<!\\)\|/g;

/**
 * A row of a table in plain text: its cells stand between bars or between wide gaps, or on lines of their own. Between bars an empty cell
 * is one too, so that columns line up.
 */
export function addRow(table: Container, text: string, lines: readonly Line[], maker: Maker): void {
  const node = maker.container("row", lines[0]!.from);
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!;
    let { to } = first;
    while (i + 1 < lines.length && first.role !== "pipes" && goesOn(text.slice(first.from, to))) to = lines[++i]!.to;
    addCells(node, text, to === first.to ? first : { ...first, to }, maker);
  }
  if (!node.children.some(isFilled)) return;
  table.children.push(node);
  maker.close(node);
}

/** 细颗粒物（PM⏎2.5⏎）浓度, 人/⏎亿元: a cell whose bracket is open, or which ends in a sign, goes on in the next line. */
function goesOn(cell: string): boolean {
  return cell.length <= 40 && (/[（(][^（）()]*$/.test(cell) || /[^\s/／]\s*[/／、]$/.test(cell));
}

function addCells(node: Container, text: string, { from, to, role }: Line, maker: Maker): void {
  const words = text.slice(from, to);
  const bars = role === "pipes";
  let start = from;
  let filled = false; // a cell with something in it stands before
  for (const match of words.matchAll(bars ? BAR : GAPS)) {
    if (bars && match.index === 0) start = from + 1;
    else {
      filled = addCell(node, start, from + match.index, maker, bars ? filled : undefined) || filled;
      start = from + match.index + match[0].length;
    }
  }
  if (start < to) addCell(node, start, to, maker);
}

function isFilled(node: Container["children"][number]): boolean {
  return !isLeaf(node) && node.children.length > 0;
}

/** Adds a cell and says whether there is something in it; an empty one is kept where it is said whether a filled one stands before it. */
function addCell(parent: Container, from: number, to: number, maker: Maker, filled?: boolean): boolean {
  const cell = maker.container("cell", from);
  maker.leaf(cell, "text", from, to);
  if (cell.children.length > 0) {
    parent.children.push(cell);
    maker.close(cell);
    return true;
  }
  if (filled !== undefined) {
    const { start, end } = cell.position; // nothing is in it: it stands where the cell before it ends
    cell.position = filled ? { start: { ...end }, end: { ...end } } : { start, end: { ...start } };
    parent.children.push(cell);
  }
  return false;
}

/** A table that the format knows: its rows and cells as the reader marked them; what stands between them stays text. An empty cell is one too. */
export function addKnownTable(table: Container, block: Block, blocks: readonly Block[], from: number, to: number, maker: Maker): void {
  let row: Container | undefined;
  let rowEnd = 0;
  let at = from;
  const textUpTo = (offset: number): void => {
    if (offset <= at) return;
    maker.leaf(row ?? table, "text", at, offset);
    at = offset;
  };
  const closeRow = (): void => {
    if (row === undefined) return;
    textUpTo(Math.min(rowEnd, to));
    if (row.children.some(child => isLeaf(child) || isFilled(child))) {
      table.children.push(row);
      maker.close(row);
    }
    row = undefined;
  };
  for (let i = firstFrom(blocks, block.start); i < blocks.length && blocks[i]!.start < to; i++) {
    const { kind, start, end } = blocks[i]!;
    // The first row of Markdown begins with a bar, which is behind us.
    if (kind === "row" ? end <= at : start < at) continue;
    if (row !== undefined && start >= rowEnd) closeRow();
    if (kind === "row") {
      closeRow();
      textUpTo(start);
      row = maker.container("row", Math.max(start, at));
      rowEnd = end;
    } else if (kind === "cell") {
      textUpTo(start);
      addCell(row ?? table, start, Math.min(end, to), maker, row?.children.some(isFilled));
      at = Math.max(at, Math.min(end, to));
    }
  }
  closeRow();
  textUpTo(to);
}

/** The first block that begins at an offset or behind it; blocks are sorted. */
function firstFrom(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
