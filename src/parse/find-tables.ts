import type { Skipped } from "../tree/index.ts";
import { COLUMN_HEAD, findCounted, findStacked, ORDINAL_HEAD } from "./find-stacked.ts";
import type { Line } from "./line.ts";
import { GAP } from "./read-signs.ts";
import { BOX } from "./tables/parts.ts";

/** Cells side by side: a tab, three spaces, two wide ones. */
const SEPARATOR = /(?<=\S)(?:[ \u00a0]*\t\s*|[ \u00a0]{3,}|[ \u00a0]*\u3000[\u3000 ]+)(?=\S)/;
/** | a | b | */
const PIPES = /^\|.*\|$|^[^|]+\|[^|]+\|/;
/** |---|:---:| */
const RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?$/;
const LONGEST_BOX = 200;
const LONGEST_CELL = 30;

/** A row of Markdown, or the rule below its head. */
export function isBarred(words: string): boolean {
  return words.startsWith("|") && (PIPES.test(words) || RULE.test(words));
}

/** Finds the tables of a plain text: Markdown's, boxes below 专栏 or 表, and lines whose cells stand side by side. */
export function findTables(text: string, lines: readonly Line[], start: number, end: number, skipped: Skipped[]): void {
  const words = (i: number): string => text.slice(lines[i]!.from, Math.min(lines[i]!.to, lines[i]!.from + 400));
  const spaced = isSpaced(lines, start, end);
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    if (line.role !== undefined || line.block !== undefined) continue;
    const first = text.charCodeAt(line.from);
    if (first === PIPE && i + 1 < end && RULE.test(words(i + 1))) i = pipes(text, lines, i, end, skipped);
    else if (line.to - line.from <= 10 && (first === XU ? ORDINAL_HEAD : COLUMN_HEAD).test(words(i))) i = findStacked(lines, i, end, words);
    else if (BOX_FIRST.has(first) && line.to - line.from <= 60 && BOX.test(words(i)) && !/[。；，]/.test(words(i)))
      i = box(lines, i, end, words, spaced);
    else if ((line.signs & GAP) !== 0 && line.to - line.from <= 300 && line.marker?.sure !== true && SEPARATOR.test(words(i)))
      i = aligned(lines, i, end, words);
    if (first === XU && lines[i]!.role === undefined) i = findCounted(lines, i, end, words);
  }
}

/** An empty line stands before nearly each line, and says nothing of where a table ends. */
function isSpaced(lines: readonly Line[], start: number, end: number): boolean {
  let gaps = 0;
  for (let i = start; i < end; i++) if (lines[i]!.gap) gaps++;
  return end - start >= 12 && gaps >= 0.85 * (end - start);
}

const PIPE = 124;
/** 序 */
const XU = 0x5e8f;
/** 专 表 附 【 */
const BOX_FIRST: ReadonlySet<number> = new Set([0x4e13, 0x8868, 0x9644, 0x3010]);

function pipes(text: string, lines: readonly Line[], at: number, end: number, skipped: Skipped[]): number {
  let i = at;
  for (
    ;
    i < end && lines[i]!.role === undefined && (i === at || !lines[i]!.gap) && PIPES.test(text.slice(lines[i]!.from, lines[i]!.to));
    i++
  ) {
    const line = lines[i]!;
    line.role = "pipes";
    if (RULE.test(text.slice(line.from, line.to))) {
      skipped.push({ start: line.from, end: line.to, kind: "markup" });
      line.role = "continued";
      continue;
    }
    for (const { index } of text.slice(line.from, line.to).matchAll(BAR))
      skipped.push({ start: line.from + index, end: line.from + index + 1, kind: "markup" });
  }
  return Math.max(at, i - 1); // a bar alone above a rule is no row
}

/** A box: its title, and what stands below it up to an empty line or the next level of the text. */
function box(lines: readonly Line[], at: number, end: number, words: (i: number) => string, spaced: boolean): number {
  lines[at]!.role = "box";
  const gaps = !spaced && lines.slice(at, Math.min(end, at + LONGEST_BOX)).some(line => line.gap);
  let i = at + 1;
  let listed = false; // the box has a list or rows of its own
  for (; i < Math.min(end, at + LONGEST_BOX); i++) {
    const line = lines[i]!;
    if (line.role !== undefined || line.block !== undefined) break;
    if (isItem(line) && !listed && line.marker!.ordinal > 1 && line.marker!.ordinal === lastItem(lines, at) + 1) break;
    listed ||= isItem(line) || SEPARATOR.test(words(i));
    if (line.gap && !spaced && !goesOnBehindGap(lines, at, i, words)) break;
    if (line.marker?.sure && line.marker.style.rank <= 70 && !SEPARATOR.test(words(i))) break;
    if (BOX_FIRST.has(words(i).charCodeAt(0)) && BOX.test(words(i)) && line.to - line.from <= 60) break;
    if (
      !gaps &&
      line.to - line.from > LONGEST_CELL &&
      !SEPARATOR.test(words(i)) &&
      line.marker?.style.name !== "digit-point" &&
      !isEntry(line, words(i))
    )
      break;
    if (spaced && (listed || isEntry(lines[i - 1]!, words(i - 1))) && isSentence(line, words(i))) break;
  }
  for (let k = at + 1; k < i; k++) {
    if (ORDINAL_HEAD.test(words(k))) {
      const last = findStacked(lines, k, end, words);
      if (last > k) {
        k = last;
        i = Math.max(i, last + 1);
        continue;
      }
    }
    lines[k]!.role = "table";
  }
  return i - 1;
}

function isItem({ marker }: Line): boolean {
  return marker?.sure === true && marker.style.name === "digit-point";
}

/** The last number of the list that a box stands in: it may go on behind it. */
function lastItem(lines: readonly Line[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_BOX); i--)
    if (isItem(lines[i]!) && lines[i]!.role === undefined) return lines[i]!.marker!.ordinal;
  return 0;
}

/** 1. of a box, 01 of a project in it */
const COUNTED = /^(?:(\d{1,2})[.．、\s\u3000]|[（(](\d{1,2})[）)])/;

/** 渡口改造工程。改造渡口12处。 what a box holds in prose: a name, and what is to be done */
const ENTRY =
  /^[\u4e00-\u9fff“”、（）()A-Z0-9+]{1,20}(?:工程|项目|行动|计划|专项|平台|基地|中心|体系|网络|设施|园区|试点|示范区?|通道|走廊|枢纽|机场|铁路|公路|水库|灌区|电站|集群)[。：].{4,}/;

function isEntry({ marker }: Line, words: string): boolean {
  return marker?.sure !== true && ENTRY.test(words);
}

/** 各镇要落实责任。 a sentence of the text, where the box has held a list or projects by their names */
function isSentence(line: Line, words: string): boolean {
  return words.endsWith("。") && line.marker?.sure !== true && !isEntry(line, words) && !SEPARATOR.test(words);
}

/** Behind an empty line a box goes on with the next number of its own list, or with its first rows right below its title. */
function goesOnBehindGap(lines: readonly Line[], at: number, i: number, words: (i: number) => string): boolean {
  const number = (k: number): number => {
    const match = COUNTED.exec(words(k));
    return match === null ? 0 : Number(match[1] ?? match[2]);
  };
  const here = number(i);
  if (i === at + 1) return here === 1 || SEPARATOR.test(words(i)) || ORDINAL_HEAD.test(words(i)) || isEntry(lines[i]!, words(i));
  if (SEPARATOR.test(words(i)) && SEPARATOR.test(words(i - 1))) return lines[i]!.marker?.sure !== true;
  if (isEntry(lines[i]!, words(i)) && isEntry(lines[i - 1]!, words(i - 1))) return true;
  if (here < 2) return false;
  for (let k = i - 1; k > at; k--) if (number(k) > 0) return number(k) === here - 1;
  return false;
}

/** Rows of cells without a title: two with the same kind of gap at least, pieces of wrapped cells between them. */
function aligned(lines: readonly Line[], at: number, end: number, words: (i: number) => string): number {
  let rows = 0;
  let wide = 0;
  let last = at;
  for (let i = at; i < end && i - last <= 2; i++) {
    const line = lines[i]!;
    if ((i > at && line.gap) || line.role !== undefined || line.block !== undefined) break;
    if (line.marker?.sure && line.marker.style.rank <= 70) break;
    const said = words(i);
    if (SEPARATOR.test(said)) {
      rows++;
      if (said.split(CELL_GAP).length > 2) wide++;
      last = i;
    } else if (said.length > LONGEST_CELL || /。$/.test(said)) break;
  }
  if (rows < 3 || wide < 2) {
    if (rows !== 2 || last !== at + 1 || !alike(words(at), words(last))) return at;
  }
  for (let k = at; k <= last; k++) lines[k]!.role = "table";
  return last;
}

/** Two rows alone are a table where tabs cut both into as many cells, three at least. */
function alike(a: string, b: string): boolean {
  const cells = a.split("\t").length;
  return cells >= 3 && cells === b.split("\t").length;
}

/** | between cells; \\| is a character of a cell */
const BAR = /(?<!\\)\|/g;

/** Between two cells of a line. */
export const CELL_GAP: RegExp = /[ \u00a0]*\t\s*|[ \u00a0]{3,}|[ \u00a0]*\u3000[\u3000 ]+/;
