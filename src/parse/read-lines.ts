import { type Block, lineStarts, skipWhite, trimWhite } from "../text/index.ts";
import type { Skipped } from "../tree/index.ts";
import { ORDINAL_HEAD } from "./find-stacked.ts";
import type { Line } from "./line.ts";
import { readSigns } from "./read-signs.ts";
import { FURNITURE_FIRST, PAGE_NUMBER, PUT_ON_LINE, SITE_FIELD, SITE_LINE } from "./tables/furniture.ts";

export interface Lines {
  text: string;
  /** Offsets at which the physical lines begin. */
  starts: Uint32Array;
  lines: Line[];
  /** What no leaf may cover, by place. */
  skipped: Skipped[];
  /** Which signs stand in the text, as `readSigns` gives them. */
  signs: number;
}

/** What is known while a text is cut. */
interface Cutting {
  text: string;
  /** What to pass over: as the format says, and as the lines show. */
  known: readonly Skipped[];
  found: Skipped[];
  lines: Line[];
  /** Blocks that say something of a line, the tables alone; how far those and the known ranges have been passed. */
  hints: readonly Block[];
  tables: readonly Block[];
  hint: number;
  table: number;
  skip: number;
  /** ** stands somewhere in the text. */
  stars: boolean;
  /** An empty line, a page number stands right before. */
  gap: boolean;
  page: boolean;
  signs: number;
}

/** Cuts a text into its lines, without white characters, marks of Markdown and furniture around them. */
export function readLines(text: string, blocks: readonly Block[]): Lines {
  const starts = lineStarts(text);
  const cutting: Cutting = {
    text,
    known: knownSkips(text, blocks),
    found: [],
    lines: [],
    hints: blocks.filter(block => block.kind === "heading" || block.kind === "table" || block.bold === true),
    tables: blocks.filter(({ kind, start, end }) => kind === "table" && start < end),
    hint: 0,
    table: 0,
    skip: 0,
    stars: text.includes("**"),
    gap: false,
    page: false,
    signs: 0,
  };
  for (let row = 0, start = 0; start < text.length; ) {
    while (row + 1 < starts.length && starts[row + 1]! <= start) row++;
    start = readLine(cutting, starts[row]!, start, row + 1 < starts.length ? starts[row + 1]! : text.length);
  }
  const { found, lines, known, signs } = cutting;
  const kept = withoutPageNumbers(text, withoutSiteFields(text, lines, found), found);
  return { text, starts, lines: kept, skipped: merged(known, found), signs };
}

/** Reads the line that begins at `start`, or what a table leaves of it; returns where the next one begins. */
function readLine(cutting: Cutting, rowStart: number, start: number, lineEnd: number): number {
  const { text, known, found, hints } = cutting;
  const end = cutting.tables.length > 0 ? cutAtTable(cutting, start, lineEnd) : lineEnd;
  let from = skipWhite(text, start, end);
  let to = trimWhite(text, from, end);
  const signs = readSigns(text, from, to);
  cutting.signs |= signs | (from > start ? readSigns(text, start, from) : 0) | readSigns(text, to, end);
  const strong = cutting.stars && isStrong(text, from, to);
  if (known.length > 0) {
    while (cutting.skip < known.length && known[cutting.skip]!.end <= start) cutting.skip++;
    for (let i = cutting.skip; i < known.length && known[i]!.start <= from && from < to; i++)
      if (known[i]!.end > from) from = skipWhite(text, Math.min(known[i]!.end, to), to);
    for (let i = lastBefore(known, cutting.skip, to); i >= cutting.skip && known[i]!.end >= to && from < to; i--)
      to = trimWhite(text, from, Math.max(from, known[i]!.start));
  }
  if (from >= to) {
    if (start === rowStart && end === lineEnd) cutting.gap = true;
    return end;
  }
  const indent = from - rowStart;
  const first = text.charCodeAt(from);
  const marks = first === HASH ? hashes(text, from, to) : 0;
  if (marks > 0) {
    found.push({ start: from, end: from + marks, kind: "markup" });
    from = skipWhite(text, from + marks, to);
  }
  let boldTo = 0;
  if (cutting.stars && text.startsWith("**", from) && to - from > 4) {
    const close = text.slice(from + 2, to).indexOf("**");
    if (close >= 0) {
      found.push({ start: from, end: from + 2, kind: "markup" }, { start: from + 2 + close, end: from + 4 + close, kind: "markup" });
      if (from + 4 + close === to) to = trimWhite(text, from, from + 2 + close);
      else boldTo = from + 2 + close;
      from = skipWhite(text, from + 2, to);
    }
  }
  if (from >= to) return end; // marks and nothing between them
  if (to - from <= 80 && FURNITURE.has(text.charCodeAt(from)) && isFurniture(text.slice(from, to))) {
    found.push({ start: from, end: to, kind: "furniture" });
    cutting.page = true;
    return end;
  }
  const line: Line = {
    from,
    to,
    indent,
    gap: cutting.gap && !cutting.page, // the empty lines around a page number are the page's
    depth: marks,
    level: 0,
    signs,
    bold: strong,
    boldTo,
    marker: undefined,
    role: undefined,
    block: undefined,
  };
  cutting.gap = false;
  cutting.page = false;
  cutting.lines.push(line);
  if (hints.length === 0) return end;
  while (cutting.hint < hints.length && hints[cutting.hint]!.end <= from) cutting.hint++;
  const about = hints[cutting.hint];
  if (about !== undefined && about.start <= from && from < about.end) applyHint(line, about);
  if (line.block === undefined || line.block.end <= end) return end;
  cutting.signs |= readSigns(text, end, line.block.end);
  return line.block.end;
}

const FURNITURE: ReadonlySet<number> = new Set(Array.from(FURNITURE_FIRST, character => character.charCodeAt(0)));

/** Where a line ends for us: a table may begin behind words on it, and words may stand behind a table. */
function cutAtTable(cutting: Cutting, start: number, lineEnd: number): number {
  const { tables } = cutting;
  while (cutting.table < tables.length && tables[cutting.table]!.end <= start) cutting.table++;
  const table = tables[cutting.table];
  if (table === undefined || table.start >= lineEnd) return lineEnd;
  return Math.min(lineEnd, start < table.start ? table.start : table.end);
}

/** So many fields of a site's catalogue, and these lines are one. */
const FEWEST_FIELDS = 3;

/** Passes over the catalogue above a text, but for the document's number in it. */
function withoutSiteFields(text: string, lines: Line[], found: Skipped[]): Line[] {
  let count = 0;
  while (count < lines.length && SITE_FIELD.test(text.slice(lines[count]!.from, Math.min(lines[count]!.to, lines[count]!.from + 40))))
    count++;
  if (count < FEWEST_FIELDS) return lines;
  const numbers: Line[] = [];
  for (const line of lines.slice(0, count)) {
    const { from, to } = line;
    const field = SITE_FIELD.exec(text.slice(from, to))!;
    line.from = Math.min(to, from + field[0].length);
    const isNumber = field[1] !== undefined && line.from < to;
    if (isNumber) numbers.push(line);
    found.push({ start: from, end: isNumber ? line.from : to, kind: "furniture" });
  }
  return [...numbers, ...lines.slice(count)];
}

/** Fewer lines than these between two bare numbers, and they are cells of a table. */
const LINES_ON_A_PAGE = 15;

/** Bare numbers that count the pages: one more each time, and a page of text between. */
function withoutPageNumbers(text: string, lines: Line[], found: Skipped[]): Line[] {
  const bare: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { from, to } = lines[i]!;
    if (to - from <= 3 && BARE_NUMBER.test(text.slice(from, to))) bare.push(i);
  }
  if (bare.length < 3 || lines.length < bare.length * LINES_ON_A_PAGE) return lines;
  const numbers = bare.map(i => Number(text.slice(lines[i]!.from, lines[i]!.to)));
  if (numbers.some((number, i) => i > 0 && number !== numbers[i - 1]! + 1)) return lines;
  if (!arePages(text, lines, bare)) return lines;
  for (const i of bare) {
    found.push({ start: lines[i]!.from, end: lines[i]!.to, kind: "furniture" });
    if (lines[i + 1] !== undefined) lines[i + 1]!.gap = false;
  }
  const pages = new Set(bare);
  return lines.filter((_, i) => !pages.has(i));
}

/** Page numbers stand all through a text, and a page holds much; the numbers of a table's rows do not. */
function arePages(text: string, lines: readonly Line[], bare: readonly number[]): boolean {
  for (let i = Math.max(0, bare[0]! - MOST_HEADS); i < bare[0]!; i++)
    if (ORDINAL_HEAD.test(text.slice(lines[i]!.from, Math.min(lines[i]!.to, lines[i]!.from + 8)))) return false;
  const first = lines[bare[0]!]!.from;
  const last = lines[bare[bare.length - 1]!]!.from;
  if (last - first < SHARE_OF_PAGES * text.length * ((bare.length - 1) / bare.length)) return false;
  const sizes = bare.slice(1).map((line, i) => lines[line]!.from - lines[bare[i]!]!.from);
  return sizes.filter(size => size >= SMALLEST_PAGE).length >= 0.7 * sizes.length;
}

/** How many heads of a table's columns stand before its first row, at most. */
const MOST_HEADS = 14;
/** The share of a text that its numbered pages take. */
const SHARE_OF_PAGES = 0.6;
/** Characters on a page: GB/T 9704 sets 22 lines of 28, of which some are short. */
const SMALLEST_PAGE = 250;

const BARE_NUMBER = /^\d{1,3}$/;
/** **…** around the whole line, and no other mark between */
function isStrong(text: string, from: number, to: number): boolean {
  return to - from > 4 && text.startsWith("**", from) && text.slice(from + 2, to).indexOf("**") === to - from - 4;
}

const HASH = 35;

/** How many # stand here as a mark of Markdown; # and then a letter is none. */
function hashes(text: string, from: number, to: number): number {
  let count = 1;
  while (from + count < to && text.charCodeAt(from + count) === HASH) count++;
  const next = text.charCodeAt(from + count);
  return count <= 6 && from + count < to && (next === 32 || next === 9 || next === 0x3000 || next === 0xa0) ? count : 0;
}

function applyHint(line: Line, block: Block): void {
  if (block.kind === "table") line.block = block;
  if (block.kind === "heading") line.depth = block.depth ?? 1;
  if (block.bold === true) line.bold = true;
}

function isFurniture(line: string): boolean {
  return PAGE_NUMBER.test(line) || SITE_LINE.test(line) || PUT_ON_LINE.test(line);
}

/** --- key: value --- at the head of a Markdown file; a reader gives it as metadata, here it is only passed over */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?:[\w\u4e00-\u9fff][^\n]{0,200}\r?\n|[ \t#-][^\n]{0,200}\r?\n){1,100}?---[ \t]*(?=\r?\n|$)/;

/** What the format says to pass over, and comments of HTML. */
function knownSkips(text: string, blocks: readonly Block[]): Skipped[] {
  const found: Skipped[] = [];
  for (const { kind, start, end } of blocks)
    if ((kind === "furniture" || kind === "markup") && end > start) found.push({ start, end, kind });
  const front = FRONT_MATTER.exec(text);
  if (front !== null) found.push({ start: 0, end: front[0].length, kind: "markup" });
  for (let at = text.indexOf("<!--"); at >= 0; ) {
    const close = text.indexOf("-->", at + 4);
    if (close < 0) break;
    found.push({ start: at, end: close + 3, kind: "markup" });
    at = text.indexOf("<!--", close + 3);
  }
  return disjoint(found.sort((a, b) => a.start - b.start || a.end - b.end));
}

function merged(known: readonly Skipped[], found: Skipped[]): Skipped[] {
  if (known.length === 0) return disjoint(found.sort((a, b) => a.start - b.start));
  return disjoint([...known, ...found].sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Overlapping ranges cut so that each place is skipped once. */
export function disjoint(sorted: Skipped[]): Skipped[] {
  const kept: Skipped[] = [];
  let end = 0;
  for (const skip of sorted) {
    if (skip.end <= end) continue;
    kept.push(skip.start < end ? { ...skip, start: end } : skip);
    end = skip.end;
  }
  return kept;
}

/** The last range that begins before an offset. */
function lastBefore(ranges: readonly Skipped[], from: number, offset: number): number {
  let low = from - 1;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ranges[middle]!.start < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
