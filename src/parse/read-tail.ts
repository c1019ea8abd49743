import { ANNEX_WORDS } from "../metadata/index.ts";
import { CELL_GAP, isBarred } from "./find-tables.ts";
import type { Line, Role } from "./line.ts";
import type { Look } from "./tables/look.ts";
import { ANNEX_TITLE, ATTACHMENT_ENTRY, ATTACHMENTS, COPIES, DATE_LINE, NOTE, ORGANISATION, PRINTING, TAIL_LABEL } from "./tables/parts.ts";

const TAIL: readonly [Role, Look][] = [
  ["note", NOTE],
  ["printing", PRINTING],
  ["copies", COPIES],
];

/** More than a list of names, which may end in 。 too. */
const SENTENCE = /[。；！？](?=.)|[；！？]$/;

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
    else if (TAIL_LABEL.test(words) && i > first && !SENTENCE.test(words)) lines[i]!.role = "note";
    else if (i > first && isInBrackets(words) && DATE_LINE.test(wordsAt(i - 1))) lines[i]!.role = "note";
    else if (DATE_LINE.test(words) && i > first) {
      lines[i]!.role = "date";
      for (let k = i - 1; free(k) && i - k <= 8 && isSignature(wordsAt(k), lines[k]!) && !isRow(lines, k, first, wordsAt); k--) {
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
    !isRow(lines, i, first, wordsAt) &&
    ORGANISATION.test(wordsAt(i)) &&
    /[。：:）)]$/.test(text.slice(lines[i - 1]!.from, lines[i - 1]!.to))
  ) {
    lines[i]!.role = "signature";
    i--;
  }
  i = readLabels(lines, i, free, wordsAt);
  for (let k = i; k >= first && k > i - 60 && free(k); k--) {
    const words = wordsAt(k);
    if (lines[k]!.marker?.style.family === "unit" || isBarred(words)) break;
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
    const words = wordsAt(k);
    const labelled = TAIL_LABEL.test(words);
    if (lines[k]!.marker?.sure || (labelled ? SENTENCE : /[。；！？]/).test(words)) break;
    if (labelled) top = k;
  }
  for (let k = top; k <= last; k++) lines[k]!.role = "note";
  return top - 1;
}

/** （…） below the date of writing is a 附注, whatever it says. */
function isInBrackets(words: string): boolean {
  return /^[（(][^（）()]{2,80}[）)]$/.test(words);
}

/** A row of the table that stands right above the signature: cells between bars; or cells side by side, amounts among them or in the row above. */
function isRow(lines: readonly Line[], at: number, first: number, wordsAt: (at: number) => string): boolean {
  for (let i = at; i >= first && at - i < 8; i--) {
    const words = wordsAt(i);
    if (isBarred(words)) return i === at;
    if (!CELL_GAP.test(words)) return false;
    if (words.split(CELL_GAP).some(cell => AMOUNT.test(cell))) return true;
    if (lines[i]!.gap) return false; // an empty line above: the names of two offices are no row of what stands there
  }
  return false;
}

/** 3200, 18.6%, ≥40: a cell that is an amount begins with its digits; an office's name does not. */
const AMOUNT = /^[<>≤≥＜＞±+-]?\d/;

function isSignature(words: string, line: Line): boolean {
  if (line.marker?.sure || words.startsWith("特此") || line.to - line.from > 120 || /[。；：:！？]/.test(words)) return false;
  return words.split(/[\s\u3000]{1,}/).every(name => name.length <= 30) && !ANNEX_WORDS.some(word => words === word);
}
