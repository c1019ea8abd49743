import type { Line } from "./line.ts";
import { readNumber } from "./read-number.ts";
import { BOX } from "./tables/parts.ts";

/** 序号, the head of the column that counts the rows */
export const ORDINAL_HEAD: RegExp = /^(?:序\s*号|编\s*号)$/;
/** A cell that is the number of its row: 1, 01, 一, （一） */
const BARE_ORDINAL = /^[（(]?(\d{1,4}|[一二三四五六七八九十]{1,3})[）)]?$/;
/** What columns are called whose first cells may carry the number of their row: 任务 责任单位 完成时限 */
export const COLUMN_HEAD: RegExp =
  /^(?:(?:主要|重点|工作|具体|建设|改革|整改|检查|量化)?(?:任务|内容|事项|目标|措施|举措|指标|项目|要求)(?:名称|内容)?|任务分工|名称|类别|领域|(?:责任|牵头|配合|参与|承办|主办|协办|参加|负责|建设|实施|主管)(?:单位|部门|主体|人|领导)|(?:完成|整改|办结|实施|推进|工作)?(?:时限|时间|期限|进度)(?:节点|安排|要求)?|备\s*注)$/;
const LONGEST_HEAD = 20;
/** Heads of columns by their names that a table without 序号 needs. */
const FEWEST_NAMED = 2;
const MOST_COLUMNS = 14;
/** How many lines a row takes at most. */
const LONGEST_ROW = 60;
/** 注：, 备注：, 填表说明： below a table */
const REMARK = /^(?:备?注|说明|填[表报]说明)\s*[：:]/;

/**
 * A table that came out as one cell a line: 序号 and the other heads, then rows that begin at 1, 2, 3 …. Lines that begin a row get the
 * role `table`, the cells behind them `cell`. Returns the last line of the table, or the line asked about where there is none.
 */
export function findStacked(lines: readonly Line[], at: number, end: number, words: (i: number) => string): number {
  let first = at + 1;
  while (first < end && first - at < MOST_COLUMNS && isFree(lines[first]!) && isHead(words(first))) first++;
  if (first - at < 2 || first >= end || !isFree(lines[first]!)) return at;
  const counted = ORDINAL_HEAD.test(words(at));
  if (!counted && (lines[first]!.marker?.style.name !== "digit-point" || !areNamed(at, first, words))) return at;
  const ordinal = ordinalReader(lines, first, words);
  if (ordinal === undefined) return at;
  const starts: number[] = [first];
  for (let i = first + 1; i < end && i - starts[starts.length - 1]! <= LONGEST_ROW && isFree(lines[i]!) && !endsTable(words(i)); i++)
    if (ordinal(i) === starts.length + 1) starts.push(i);
  if (starts.length < 2 || (!counted && starts.some((start, row) => row > 0 && start - starts[row - 1]! < 2))) return at;
  const last = lastOfRow(lines, starts, end, words);
  for (let i = at; i <= last; i++) lines[i]!.role = "cell";
  lines[at]!.role = "table";
  for (const start of starts) lines[start]!.role = "table";
  return last;
}

/** 序号 企业名称 地址: heads that single spaces part */
const HEAD_ROW = /^(?:序\s*号|编\s*号)[ \u3000\u00a0\t]+\S/;
/** 1 某某厂 城东路 */
const COUNTED_ROW = /^(\d{1,4})[ \u3000\u00a0\t]+\S/;
/** How many lines of wrapped cells stand between two rows. */
const MOST_WRAPPED = 3;

/** Rows on a line each that count from 1 below 序号, their cells parted by spaces of any width. Returns the last line, or the one asked about. */
export function findCounted(lines: readonly Line[], at: number, end: number, words: (i: number) => string): number {
  if (!HEAD_ROW.test(words(at))) return at;
  let last = at;
  let row = 0;
  for (let i = at + 1; i < end && i - last <= MOST_WRAPPED && isFree(lines[i]!) && !(lines[i]!.gap && row > 0 && i > last + 1); i++) {
    if (Number(COUNTED_ROW.exec(words(i))?.[1] ?? 0) !== row + 1) {
      if (row === 0 || lines[i]!.marker?.sure) break;
      continue;
    }
    for (let k = last + 1; k < i; k++) lines[k]!.role = "cell";
    lines[i]!.role = "table";
    last = i;
    row++;
  }
  if (row > 0) lines[at]!.role = "table";
  return last;
}

/** Without 序号 the heads must be called as columns are, most of them. */
function areNamed(at: number, first: number, words: (i: number) => string): boolean {
  let named = 0;
  for (let i = at; i < first; i++) if (COLUMN_HEAD.test(words(i))) named++;
  return named >= FEWEST_NAMED && named * 2 > first - at;
}

function isFree(line: Line): boolean {
  return line.role === undefined && line.block === undefined && (line.marker?.style.family !== "unit" || !line.marker.sure);
}

function isHead(words: string): boolean {
  return words.length <= LONGEST_HEAD && !/[。；：]/.test(words) && BARE_ORDINAL.exec(words) === null && !/^1[.．、]/.test(words);
}

function endsTable(words: string): boolean {
  return REMARK.test(words) || (words.length <= 60 && BOX.test(words));
}

/** How the rows are counted, by the first of them: a number alone in its cell, or one in front of the row's name. */
function ordinalReader(
  lines: readonly Line[],
  first: number,
  words: (i: number) => string,
): ((i: number) => number | undefined) | undefined {
  const bare = (i: number): number => readNumber(BARE_ORDINAL.exec(words(i))?.[1] ?? "");
  if (bare(first) === 1) return bare;
  const style = lines[first]!.marker?.style.name;
  if (style !== "digit-point" || lines[first]!.marker!.ordinal !== 1) return undefined;
  return i => (lines[i]!.marker?.style.name === style ? lines[i]!.marker!.ordinal : undefined);
}

/** The last row goes on as far as the longest before it does, up to an empty line where the others have none, or to the next level of the text. */
function lastOfRow(lines: readonly Line[], starts: readonly number[], end: number, words: (i: number) => string): number {
  let longest = 0;
  let gaps = false;
  for (let row = 0; row + 1 < starts.length; row++) {
    longest = Math.max(longest, starts[row + 1]! - starts[row]!);
    for (let i = starts[row]! + 1; i < starts[row + 1]!; i++) if (lines[i]!.gap) gaps = true;
  }
  const start = starts[starts.length - 1]!;
  let last = start;
  while (last + 1 < Math.min(end, start + longest)) {
    const line = lines[last + 1]!;
    if (!isFree(line) || endsTable(words(last + 1)) || (line.gap && !gaps)) break;
    if (line.marker?.sure && line.marker.style.rank <= (line.gap ? 70 : 60)) break;
    last++;
  }
  return last;
}
