import { ANNEX_WORDS, genreOf, STATUS_WORDS } from "../metadata/index.ts";
import { ORDINAL_HEAD } from "./find-stacked.ts";
import type { Extent, Line, Role } from "./line.ts";
import { readTitleAgain, readWrappedAddressee } from "./read-wrapped.ts";
import type { Look } from "./tables/look.ts";
import {
  ADDRESSEE,
  ADDRESSEE_WORDS,
  ADOPTION,
  ANNEX_MARK,
  ANNEX_TITLE,
  ATTACHMENT_ENTRY,
  ATTACHMENTS,
  CLASSIFICATION,
  CONTENTS,
  COPIES,
  COPY_NUMBER,
  DATE_LINE,
  DOCUMENT_NUMBER,
  FORM_LABEL,
  IN_BRACKETS,
  ISSUER_MARK,
  MONTH_LINE,
  NO_ADOPTION,
  NOTE,
  OCCASION,
  ORGANISATION,
  PRINTING,
  SALUTATION,
  SIGNATORY,
  TAIL_LABEL,
  URGENCY,
} from "./tables/parts.ts";

/** The parts that a line's looks alone decide, in the head. */
const HEAD: readonly [Role, Look][] = [
  ["copyNumber", COPY_NUMBER],
  ["classification", CLASSIFICATION],
  ["urgency", URGENCY],
  ["signatory", SIGNATORY],
  ["documentNumber", DOCUMENT_NUMBER],
];
const TAIL: readonly [Role, Look][] = [
  ["note", NOTE],
  ["printing", PRINTING],
  ["copies", COPIES],
];
const LONGEST_TITLE_LINE = 90;
const MOST_TITLE_LINES = 6;
/** A sentence, or the beginning of one. */
const SENTENCE = /[。；！]|[；;，,]$/;

/** Gives the lines before the body their roles; returns the first line after them. */
export function readHead(text: string, lines: readonly Line[], { start, end }: Extent): number {
  const after = readHeadParts(text, lines, start, end);
  for (let i = after; i < Math.min(end, after + 5); i++) {
    const line = lines[i]!;
    if (line.marker?.sure || line.to - line.from > 60) break;
    if (SALUTATION.test(text.slice(line.from, line.to))) {
      line.role = "addressee";
      break;
    }
  }
  return after;
}

function readHeadParts(text: string, lines: readonly Line[], start: number, end: number): number {
  let titled = false;
  let i = start;
  while (i < end) {
    const line = lines[i]!;
    if (line.block !== undefined) return i;
    if (line.to - line.from > 700) return i;
    const words = text.slice(line.from, line.to);
    const role = headRole(words, line, titled);
    if (role === "title") {
      const after = readTitle(text, lines, i, end);
      if (after === i) return i;
      titled = true;
      i = after;
      continue;
    }
    if (role === undefined) {
      if (titled && isByline(text, lines, i, end)) {
        line.role = "issuer";
        i++;
        continue;
      }
      if (!titled) return i;
      const again = readTitleAgain(text, lines, start, i, end);
      if (again === i) return readWrappedAddressee(text, lines, i, end);
      i = again;
      continue;
    }
    line.role = role;
    i++;
    if (role === "addressee") return i;
    if (role === "adoption" && /^[（(]/.test(words) && !/[）)]。?$/.test(words)) i = closeBracket(text, lines, i, end);
  }
  return i;
}

function headRole(words: string, line: Line, titled: boolean): Role | undefined {
  if (words.length <= 60) {
    for (const [role, pattern] of HEAD) if (pattern.test(words)) return role;
    if (!titled && ANNEX_MARK.test(words)) return "annexMark";
    if (CONTENTS.test(words)) return undefined;
    const inside = IN_BRACKETS.exec(words);
    if (titled && inside !== null && STATUS_WORDS.test(inside[1]!)) return "status";
    if (titled && (OCCASION.test(words) || MONTH_LINE.test(words))) return "adoption";
    if (titled && DATE_LINE.test(words)) return /^[（(]/.test(words) ? "adoption" : "date";
  }
  if (titled) {
    if (ADOPTION.test(words) && line.marker === undefined && !NO_ADOPTION.test(words)) return "adoption";
    if (isAddressee(words) && line.marker === undefined && ADDRESSEE_WORDS.test(words)) return "addressee";
    return undefined;
  }
  if (ISSUER_MARK.test(words)) return "issuer";
  if (
    line.marker?.sure ||
    words.length > LONGEST_TITLE_LINE ||
    SENTENCE.test(words) ||
    (isAddressee(words) && genreOf(words.slice(0, -1)) === undefined)
  )
    return undefined;
  return "title";
}

function isAddressee(words: string): boolean {
  return ADDRESSEE.test(words) && !FORM_LABEL.test(words);
}

/** Takes one line of a title after the other; lines of an issuing mark before it become that. Returns the line after the title. */
function readTitle(text: string, lines: readonly Line[], from: number, end: number): number {
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
      if (line.gap && !/^[^。，：]{1,20}[编篇卷册]$/.test(words)) break;
      if (line.depth > lines[from]!.depth && lines[from]!.depth > 0) break; // a heading below the title's
      if (
        line.marker?.sure ||
        words.length > LONGEST_TITLE_LINE ||
        SENTENCE.test(words) ||
        headRole(words, line, true) !== undefined ||
        CONTENTS.test(words)
      )
        break;
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

/** （2026—2030年） below the title of a plan is part of its name. */
const YEARS = /^[（(](?:19|20)\d{2}\s?年?\s?(?:[—–\-－~～至]{1,2}\s?(?:19|20)\d{2}\s?)?年(?:版|度)?[）)]$/;

/** The first row of an annex that is a table. */
const CELLS = /\S(?:\t| {3,})\S|^\|/;

/** …的通知, …管理办法（试行）: nothing of the title can follow, but 的通知 */
function isComplete(title: string): boolean {
  return /(?:的(?:通知|意见|决定|函|批复|公告|通告|报告|请示|通报|命令|议案|决议))$/.test(title.replace(/\s/g, ""));
}

/** …分工表, …名录: a title of an annex that nothing goes on from */
const TABLE_TITLE = /(?:表|名录|一览)$/;

/** 某某省省长　某某, between the title and the salutation of a report; who issues 会议纪要 and 公报, above their date */
function isByline(text: string, lines: readonly Line[], at: number, end: number): boolean {
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

/** The history of a law in brackets, over several lines. */
function closeBracket(text: string, lines: readonly Line[], from: number, end: number): number {
  let i = from;
  while (i < Math.min(end, from + 30)) {
    const line = lines[i]!;
    const words = text.slice(line.from, Math.min(line.to, line.from + 400));
    if (line.marker?.sure) return from;
    if (/[）)]。?$/.test(words) && /[）)]。?$/.test(text.slice(line.from, line.to))) {
      for (let k = from; k <= i; k++) lines[k]!.role = "adoption";
      return i + 1;
    }
    i++;
  }
  return from;
}

/** Gives the lines after the body their roles; returns the index of the first of them. */
export function readTail(text: string, lines: readonly Line[], first: number, end: number): number {
  let i = end - 1;
  const wordsAt = (at: number): string => text.slice(lines[at]!.from, Math.min(lines[at]!.to, lines[at]!.from + 200));
  const free = (at: number): boolean => at >= first && lines[at]!.role === undefined && lines[at]!.block === undefined;
  i = readLabels(lines, readAttachmentsBelow(lines, i, free, wordsAt), free, wordsAt);
  while (free(i)) {
    const words = wordsAt(i);
    const role = TAIL.find(([, pattern]) => pattern.test(words))?.[0];
    if (role !== undefined) lines[i]!.role = role;
    else if (TAIL_LABEL.test(words) && i > first && !/。/.test(words)) lines[i]!.role = "note";
    else if (i > first && isInBrackets(words) && DATE_LINE.test(wordsAt(i - 1))) lines[i]!.role = "note";
    else if (DATE_LINE.test(words) && i > first) {
      lines[i]!.role = "date";
      for (let k = i - 1; free(k) && i - k <= 8 && isSignature(wordsAt(k), lines[k]!); k--) {
        lines[k]!.role = "signature";
        i = k;
      }
    } else break;
    i--;
  }
  if (
    i === end - 1 &&
    free(i) &&
    i > first &&
    isSignature(wordsAt(i), lines[i]!) &&
    ORGANISATION.test(wordsAt(i)) &&
    /[。：:）)]$/.test(text.slice(lines[i - 1]!.from, lines[i - 1]!.to))
  ) {
    lines[i]!.role = "signature";
    i--;
  }
  i = readLabels(lines, i, free, wordsAt);
  for (let k = i; k >= first && k > i - 60 && free(k); k--) {
    if (lines[k]!.marker?.style.family === "unit") break;
    const words = wordsAt(k);
    if (ATTACHMENTS.test(words) || (ANNEX_TITLE.test(words) && !free(k + 1 < end ? k + 1 : first - 1))) {
      if (/。$/.test(words) && !/[.．、]/.test(words)) break;
      for (let m = k; m <= i; m++) lines[m]!.role = "attachments";
      i = k - 1;
      break;
    }
    if (!ATTACHMENT_ENTRY.test(words) && (words.length > 80 || /[。；：]/.test(words))) break;
  }
  return i + 1;
}

/** 附件：1. … below the date of writing; returns the last line above it. */
function readAttachmentsBelow(
  lines: readonly Line[],
  last: number,
  free: (at: number) => boolean,
  wordsAt: (at: number) => string,
): number {
  for (let k = last; free(k) && last - k < 30 && wordsAt(k).length <= 80; k--) {
    if (/[。；]/.test(wordsAt(k)) || lines[k]!.marker?.style.family === "unit") break;
    if (!ATTACHMENTS.test(wordsAt(k))) continue;
    const above = free(k - 1) ? wordsAt(k - 1) : "";
    if (!DATE_LINE.test(above) && !NOTE.test(above)) break;
    for (let i = k; i <= last; i++) lines[i]!.role = "attachments";
    return k - 1;
  }
  return last;
}

/** Who was there, whom to ask: lines with a label above the signature, names that go on below them. Returns the last line above. */
function readLabels(lines: readonly Line[], last: number, free: (at: number) => boolean, wordsAt: (at: number) => string): number {
  let top = last + 1;
  for (let k = last; free(k) && last - k < 40; k--) {
    if (lines[k]!.marker?.sure || /[。；！？]/.test(wordsAt(k))) break;
    if (TAIL_LABEL.test(wordsAt(k))) top = k;
  }
  for (let k = top; k <= last; k++) lines[k]!.role = "note";
  return top - 1;
}

/** （…） below the date of writing is a 附注, whatever it says. */
function isInBrackets(words: string): boolean {
  return /^[（(][^（）()]{2,80}[）)]$/.test(words);
}

function isSignature(words: string, line: Line): boolean {
  if (line.marker?.sure || words.startsWith("特此") || line.to - line.from > 120 || /[。；：:！？]/.test(words)) return false;
  return words.split(/[\s\u3000]{1,}/).every(name => name.length <= 30) && !ANNEX_WORDS.some(word => words === word);
}
