import { type Block, lineStarts, skipWhite, trimWhite } from "../text/index.ts";
import type { Skipped } from "../tree/index.ts";
import { ORDINAL_HEAD } from "./find-stacked.ts";
import type { Line } from "./line.ts";
import { FURNITURE_FIRST, PAGE_NUMBER, PUT_ON_LINE, SITE_FIELD, SITE_LINE } from "./tables/furniture.ts";

export interface Lines {
  text: string;
  /** Offsets at which the physical lines begin. */
  starts: Uint32Array;
  lines: Line[];
  /** What no leaf may cover, by place. */
  skipped: Skipped[];
}

/** Cuts a text into its lines, without white characters, marks of Markdown and furniture around them. */
export function readLines(text: string, blocks: readonly Block[]): Lines {
  const starts = lineStarts(text);
  const known = knownSkips(text, blocks);
  const found: Skipped[] = [];
  const lines: Line[] = [];
  const stars = text.includes("**");
  const hints = blocks.filter(block => block.kind === "heading" || block.kind === "table" || block.bold === true);
  const tables = blocks.filter(({ kind, start, end }) => kind === "table" && start < end);
  let skip = 0;
  let hint = 0;
  let table = 0;
  let gap = false;
  let page = false;
  for (let row = 0, start = 0, end = 0; start < text.length; start = end) {
    while (row + 1 < starts.length && starts[row + 1]! <= start) row++;
    const lineEnd = row + 1 < starts.length ? starts[row + 1]! : text.length;
    while (table < tables.length && tables[table]!.end <= start) table++;
    end = cutAtTable(tables[table], start, lineEnd);
    while (skip < known.length && known[skip]!.end <= start) skip++;
    let from = skipWhite(text, start, end);
    let to = trimWhite(text, from, end);
    const strong = stars && isStrong(text, from, to);
    for (let i = skip; i < known.length && known[i]!.start <= from && from < to; i++)
      if (known[i]!.end > from) from = skipWhite(text, Math.min(known[i]!.end, to), to);
    for (let i = lastBefore(known, skip, to); i >= skip && known[i]!.end >= to && from < to; i--)
      to = trimWhite(text, from, Math.max(from, known[i]!.start));
    if (from >= to) {
      if (start === starts[row] && end === lineEnd) gap = true;
      continue;
    }
    const indent = from - starts[row]!;
    const marks = text.charCodeAt(from) === HASH ? hashes(text, from, to) : 0;
    if (marks > 0) {
      found.push({ start: from, end: from + marks, kind: "markup" });
      from = skipWhite(text, from + marks, to);
    }
    const bold = stars && text.startsWith("**", from) && to - from > 4;
    if (bold) {
      const close = text.slice(from + 2, to).indexOf("**");
      if (close >= 0) {
        found.push({ start: from, end: from + 2, kind: "markup" }, { start: from + 2 + close, end: from + 4 + close, kind: "markup" });
        if (from + 4 + close === to) to = trimWhite(text, from, from + 2 + close);
        from = skipWhite(text, from + 2, to);
      }
    }
    if (from >= to) continue; // marks and nothing between them
    if (to - from <= 80 && FURNITURE_FIRST.includes(text[from]!) && isFurniture(text.slice(from, to))) {
      found.push({ start: from, end: to, kind: "furniture" });
      page = true;
      continue;
    }
    const line: Line = {
      row,
      from,
      to,
      indent,
      gap,
      depth: marks,
      level: 0,
      bold: strong,
      marker: undefined,
      role: undefined,
      block: undefined,
    };
    while (hint < hints.length && hints[hint]!.end <= from) hint++;
    const about = hints[hint];
    if (about !== undefined && about.start <= from && from < about.end) applyHint(line, about);
    if (page) line.gap = false; // the empty lines around a page number are the page's
    lines.push(line);
    gap = false;
    page = false;
    if (line.block !== undefined) end = Math.max(end, line.block.end);
  }
  const kept = withoutPageNumbers(text, withoutSiteFields(text, lines, found), found);
  return { text, starts, lines: kept, skipped: merged(known, found) };
}

/** Where a line ends for us: a table may begin behind words on it, and words may stand behind a table. */
function cutAtTable(table: Block | undefined, start: number, lineEnd: number): number {
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

function merged(known: Skipped[], found: Skipped[]): Skipped[] {
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
