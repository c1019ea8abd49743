import { genreOf } from "../metadata/index.ts";
import { ORDINAL_HEAD } from "./find-stacked.ts";
import { headRole, LONGEST_TITLE_LINE, SENTENCE } from "./head-role.ts";
import type { Line } from "./line.ts";
import { CONTENTS, DATE_LINE, DOCUMENT_NUMBER, MONTH_LINE, ORGANISATION, SALUTATION } from "./tables/parts.ts";

const MOST_TITLE_LINES = 6;
/** （2026—2030年） below the title of a plan is part of its name. */
const YEARS = /^[（(](?:19|20)\d{2}\s?年?\s?(?:[—–\-－~～至]{1,2}\s?(?:19|20)\d{2}\s?)?年(?:版|度)?[）)]$/;
/** 合同编, 交通卷 */
const PART_NAME = /^[^。，：]{1,20}[编篇卷册]$/;
const ABOVE_BODY: ReadonlySet<string | undefined> = new Set(["adoption", "date", "status"]);
/** The first row of an annex that is a table. */
const CELLS = /\S(?:\t| {3,})\S|^\|/;
/** …分工表, …名录: a title of an annex that nothing goes on from */
const TABLE_TITLE = /(?:表|名录|一览)$/;

/** Takes one line of a title after the other; lines of an issuing mark before it become that. Returns the line after the title. */
export function readTitle(text: string, lines: readonly Line[], from: number, end: number): number {
  let i = from;
  let title = "";
  while (i < end && i - from < MOST_TITLE_LINES) {
    const line = lines[i]!;
    const words = text.slice(line.from, Math.min(line.to, line.from + LONGEST_TITLE_LINE + 1));
    if (i > from) {
      if (YEARS.test(words)) {
        i++;
        break;
      }
      if (line.gap && !PART_NAME.test(words)) break;
      if (line.depth > lines[from]!.depth && lines[from]!.depth > 0) break; // a heading below the title's
      if (
        line.marker?.sure ||
        words.length > LONGEST_TITLE_LINE ||
        SENTENCE.test(words) ||
        headRole(words, line, true) !== undefined ||
        CONTENTS.test(words)
      )
        break;
      if (isPartName(text, lines, i, end)) {
        i++;
        break;
      }
      if (
        genreOf(title) !== undefined &&
        !/^(?:的|和|及|与|及其|、)/.test(words) &&
        !/(?:的|和|及|与|、)$/.test(title) &&
        genreOf(title + words) !== "通知"
      )
        break;
      if ((isComplete(title) && !/^的/.test(words)) || CELLS.test(words) || ORDINAL_HEAD.test(words)) break;
      if (TABLE_TITLE.test(title) && !/^(?:的|和|及|与|[（(])/.test(words)) break;
      if (isByline(text, lines, i, end) && genreOf(title) !== undefined) break;
    }
    title += words;
    i++;
  }
  const first = lines[from]!;
  if (i === from + 1 && genreOf(title) === undefined && ORGANISATION.test(title) && !/关于/.test(title)) {
    // 某某市人民政府 alone above a number or a gap: the issuing mark
    const next = i < end ? text.slice(lines[i]!.from, lines[i]!.to) : "";
    if (
      DOCUMENT_NUMBER.test(next) ||
      (i < end && lines[i]!.gap && headRole(next, lines[i]!, false) === "title" && next.length < LONGEST_TITLE_LINE)
    ) {
      first.role = "issuer";
      return readHeadFrom(text, lines, i, end);
    }
  }
  for (let k = from; k < i; k++) lines[k]!.role = "title";
  return i;
}

/** 合同编 between the title of a code and its 题注: the part of it that the file has. Where articles follow it heads these. */
function isPartName(text: string, lines: readonly Line[], at: number, end: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]];
  if (next === undefined || at + 1 >= end || !PART_NAME.test(text.slice(line.from, line.to))) return false;
  return ABOVE_BODY.has(headRole(text.slice(next.from, Math.min(next.to, next.from + 700)), next, true));
}

function readHeadFrom(text: string, lines: readonly Line[], at: number, end: number): number {
  let i = at;
  while (i < end) {
    const words = text.slice(lines[i]!.from, Math.min(lines[i]!.to, lines[i]!.from + 200));
    const role = headRole(words, lines[i]!, false);
    if (role === "title") return readTitle(text, lines, i, end);
    if (role === undefined) return i;
    lines[i]!.role = role;
    i++;
  }
  return i;
}

/** …的通知, …管理办法（试行）: nothing of the title can follow, but 的通知 */
function isComplete(title: string): boolean {
  return /(?:的(?:通知|意见|决定|函|批复|公告|通告|报告|请示|通报|命令|议案|决议))$/.test(title.replace(/\s/g, ""));
}

/** 某某省省长　某某, between the title and the salutation of a report; who issues 会议纪要 and 公报, above their date */
export function isByline(text: string, lines: readonly Line[], at: number, end: number): boolean {
  const line = lines[at]!;
  if (line.to - line.from > 40 || line.marker?.sure) return false;
  const words = text.slice(line.from, line.to);
  if (/[。；：:，]/.test(words)) return false;
  if (at + 1 < end && ORGANISATION.test(words)) {
    const next = text.slice(lines[at + 1]!.from, Math.min(lines[at + 1]!.to, lines[at + 1]!.from + 60));
    if (DATE_LINE.test(next) || MONTH_LINE.test(next) || CONTENTS.test(next)) return true;
  }
  for (let i = at + 1; i < Math.min(at + 4, end); i++) {
    const next = text.slice(lines[i]!.from, Math.min(lines[i]!.to, lines[i]!.from + 60));
    if (SALUTATION.test(next)) return true;
  }
  return false;
}
