import { fold } from "../text/index.ts";
import { entryHeading } from "./find-contents.ts";
import type { Line } from "./line.ts";
import { COLON, SEMICOLON, STOP } from "./read-signs.ts";

/** A sentence, or a part of one that stands by itself, ends here. */
const COMPLETE = /[。！？；：;:!?”」』）)】…]$/;
/** A heading that ends in one of these, folded, goes on in the next line. */
const GOES_ON = /[,，、《“(（—与和及的]$/;
/** The widest line that a page has. */
const WIDEST = 70;
const NARROWEST = 14;
/** The share of lines that must break off in the middle of a sentence for a text to count as hard-wrapped. */
const WRAPPED_SHARE = 0.25;
/** The same share among full lines, where paragraphs are indented. */
const WRAPPED_OF_FULL = 0.4;

/** Joins what a page has broken: headings over two lines, and the lines of hard-wrapped paragraphs. Joined lines get the role `continued`. */
export function joinLines(text: string, lines: readonly Line[], start: number, end: number, contents: readonly Line[]): void {
  const width = wrapWidth(text, lines, start, end);
  const entries = new Set(contents.map(line => entryHeading(text.slice(line.from, line.to))));
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    if (line.role !== undefined || line.block !== undefined) continue;
    if (line.marker !== undefined && isBare(line)) {
      joinNumber(text, line, lines, i + 1, end);
      continue;
    }
    let next = i + 1;
    let lastWidth = line.to - line.from;
    if (isHeading(text, line)) {
      while (next < end && next - i <= 3 && continuesHeading(text, line, lines[next]!, entries)) next = join(line, lines, next);
      if (next > i + 1) continue;
    }
    while (width > 0 && next < end && continuesParagraph(text, line, lastWidth, lines[next]!, width)) {
      lastWidth = lines[next]!.to - lines[next]!.from;
      next = join(line, lines, next);
    }
  }
}

/** 3.1 or 一、 alone on its line. */
function isBare({ marker, to }: Line): boolean {
  return marker!.style.family !== "unit" && marker!.body >= to;
}

/** A number alone stands before what is on the next line; before nothing it is no number of a level. */
function joinNumber(text: string, line: Line, lines: readonly Line[], next: number, end: number): void {
  const below = next < end ? lines[next]! : undefined;
  const decimal = line.marker!.style.family === "decimal";
  if (
    below === undefined ||
    below.role !== undefined ||
    below.block !== undefined ||
    below.marker !== undefined ||
    !WORDS.test(text.slice(below.from, below.from + 2)) ||
    (decimal && (below.to - below.from > LONGEST_HEADING || /[。；：，]/.test(text.slice(below.from, below.to))))
  ) {
    line.marker = undefined;
    return;
  }
  join(line, lines, next);
}

/** What a heading begins with. */
const WORDS = /^[\u4e00-\u9fff“《]/;
const LONGEST_HEADING = 40;

function join(line: Line, lines: readonly Line[], next: number): number {
  line.to = lines[next]!.to;
  line.signs |= lines[next]!.signs;
  lines[next]!.role = "continued";
  return next + 1;
}

/** The width of full lines in a hard-wrapped text, 0 where paragraphs stand on lines of their own. */
function wrapWidth(text: string, lines: readonly Line[], start: number, end: number): number {
  let free = 0;
  let wide = 0;
  for (let i = start; i < end; i++) {
    const { role, from, to } = lines[i]!;
    if (role !== undefined) continue;
    free++;
    if (to - from > WIDEST) wide++;
  }
  if (free < 6 || wide >= free - Math.floor(free * 0.9)) return 0; // one line in ten is wider than any page
  const widths = new Uint32Array(free);
  for (let i = start, next = 0; i < end; i++) if (lines[i]!.role === undefined) widths[next++] = lines[i]!.to - lines[i]!.from;
  widths.sort();
  const width = widths[Math.floor(widths.length * 0.9)]!;
  const widest = widths[widths.length - 1]!;
  if (width > WIDEST || width < NARROWEST || widest > 2 * width) return 0;
  let broken = 0;
  let full = 0;
  let flush = 0;
  for (let i = start; i + 1 < end; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.role !== undefined || line.to - line.from < 0.85 * width || next.gap) continue;
    full++;
    if (COMPLETE.test(text.slice(line.to - 1, line.to)) || (next.marker?.sure ?? false)) continue;
    broken++;
    if (line.indent > 0 && next.indent === 0) flush++;
  }
  if (broken >= 4 && broken >= WRAPPED_SHARE * widths.length) return width;
  // a few short paragraphs: full lines stop in the middle of a sentence, and what follows them is not indented
  return flush >= 2 && widest <= 1.3 * width && broken >= WRAPPED_OF_FULL * full ? width : 0;
}

function isHeading(text: string, line: Line): boolean {
  return (
    line.marker?.sure === true &&
    line.marker.style.rank <= 70 &&
    line.marker.style.name !== "article" &&
    line.to - line.from <= 60 &&
    ((line.signs & (STOP | SEMICOLON | COLON)) === 0 || !/[。；：]/.test(text.slice(line.marker.body, line.to)))
  );
}

function continuesHeading(text: string, line: Line, next: Line, entries: ReadonlySet<string>): boolean {
  if (next.role !== undefined || next.block !== undefined || next.marker?.sure || next.to - next.from > 50) return false;
  if (next.marker?.style.family === "unit") return false; // 第四十一条 without a space
  const words = text.slice(next.from, next.to);
  if (/[。；：]/.test(words)) return false;
  if (line.marker!.body >= line.to) return true;
  const so = fold(text.slice(line.from, line.to));
  if (entries.has(so)) return false;
  if (entries.has(so + fold(words))) return true;
  return !next.gap && (GOES_ON.test(so) || hasOpenBracket(so));
}

function hasOpenBracket(words: string): boolean {
  const count = (pattern: RegExp): number => words.match(pattern)?.length ?? 0;
  return count(/[《“(（]/g) > count(/[》”)）]/g);
}

/** A full line that stops in the middle of a sentence goes on in the next one, unless a number stands there. */
function continuesParagraph(text: string, line: Line, lastWidth: number, next: Line, width: number): boolean {
  if (next.role !== undefined || next.block !== undefined || next.gap || next.marker?.sure) return false;
  // where paragraphs are indented, a line that is not goes on with the one before, however short that is
  const flush = line.indent > 0 && next.indent === 0 && !isHeading(text, line);
  if (lastWidth < 0.8 * width && !flush) return false;
  const complete = COMPLETE.test(text.slice(line.to - 1, line.to));
  if (next.indent > 0) return !complete && next.indent < line.indent;
  return !complete || (line.indent > next.indent && lastWidth >= width - 2);
}
