import { ANNEX_WORDS, genreOf } from "../metadata/index.ts";
import { fold, foldedCode } from "../text/index.ts";
import type { Extent, Line } from "./line.ts";
import { CRY, SEMICOLON, STOP, TITLE } from "./read-signs.ts";
import {
  ADOPTION,
  ANNEX_MARK,
  ANNEX_TITLE,
  ATTACHMENT_ENTRY,
  ATTACHMENTS,
  COPIES,
  DATE_LINE,
  IN_BRACKETS,
  NOTE,
  ORGANISATION,
  PRINTING,
  TAIL_LABEL,
} from "./tables/parts.ts";

/** 《…》, for the titles that a notice names */
const NAMED = /《([^《》]{4,80})》/g;
/** A line that ends or holds a sentence is no title. */
const SENTENCE = /[。；！？!?;]/;
const SENTENCE_SIGNS: number = STOP | SEMICOLON | CRY;
/** ， ： : , 、 at the end of a line: it goes on */
const GOES_ON: ReadonlySet<number> = new Set([0xff0c, 0xff1a, 0x3a, 0x2c, 0x3001]);
const MOST_NAMES = 400;
/** The first lines are read together as well: a title may break in the middle of a name. */
const HEAD_LINES = 8;

/** Finds where one document ends and the next begins: behind a signature and date, at a 附件 line, at a title that the notice has named. */
export function splitDocuments(text: string, lines: readonly Line[]): Extent[] {
  const documents: Extent[] = [];
  const names: Names = { all: new Set(), first: new Set() };
  collectNames(
    lines
      .slice(0, HEAD_LINES)
      .map(line => text.slice(line.from, Math.min(line.to, line.from + 120)))
      .join(""),
    names,
  );
  let start = 0;
  let annex = false;
  let body = false; // a sentence has been seen
  let tail = false; // a date of writing has been seen
  let highest: { rank: number; ordinal: number } | undefined; // the outermost level of this document, and how far it has come
  const cut = (at: number, isAnnex: boolean): void => {
    documents.push({ start, end: at, annex });
    start = at;
    annex = isAnnex;
    body = false;
    tail = false;
    highest = undefined;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const length = line.to - line.from;
    const marker = line.marker;
    if (marker?.sure) {
      if (highest === undefined || marker.style.rank < highest.rank) highest = { rank: marker.style.rank, ordinal: marker.ordinal };
      else if (marker.style.rank === highest.rank) highest.ordinal = Math.max(highest.ordinal, marker.ordinal);
      body = true;
      if (documents.length === 0 && (line.signs & TITLE) !== 0) collectNames(text.slice(line.from, line.to), names);
      tail = false;
      continue;
    }
    if (length > 120) {
      body = true;
      tail = false;
      if (documents.length === 0 && (line.signs & TITLE) !== 0) collectNames(text.slice(line.from, line.to), names);
      continue;
    }
    const words = text.slice(line.from, line.to);
    if (documents.length === 0 && (line.signs & TITLE) !== 0) collectNames(words, names);
    if (i > start && ANNEX_MARK.test(words) && (body || tail || annex) && !isListBelow(words, lines[i + 1])) {
      cut(i, true);
      continue;
    }
    if (i > start && (body || tail) && ANNEX_TITLE.test(words) && isAnnexTitle(text, lines, i)) {
      cut(i, true);
      continue;
    }
    if (body && DATE_LINE.test(words)) {
      tail = true;
      continue;
    }
    if (tail && ATTACHMENTS.test(words) && isListOfAnnexes(text, lines, i)) continue;
    if (tail && (TAIL_LABEL.test(words) || NOTE.test(words) || COPIES.test(words) || PRINTING.test(words))) continue;
    if (body && marker === undefined && !isSentence(line, words)) {
      const two =
        i + 1 < lines.length && lines[i + 1]!.to - lines[i + 1]!.from < 60
          ? words + text.slice(lines[i + 1]!.from, lines[i + 1]!.to)
          : words;
      if (
        isNamed(words, two, names) ||
        (tail && isTitle(words, two)) ||
        (highest !== undefined && line.gap && restarts(text, lines, i, highest, words, two))
      ) {
        cut(i, false);
        continue;
      }
    }
    if (ENDED.has(words.charCodeAt(length - 1))) {
      body = true;
      tail = false;
    }
  }
  documents.push({ start, end: lines.length, annex });
  return documents;
}

function isSentence({ signs }: Line, words: string): boolean {
  return ((signs & SENTENCE_SIGNS) !== 0 && SENTENCE.test(words)) || GOES_ON.has(words.charCodeAt(words.length - 1));
}

/** 。 ； ： */
const ENDED: ReadonlySet<number> = new Set([0x3002, 0xff1b, 0xff1a]);

/** 附件：1. … below the date of writing: a list, where another entry or the first annex follows */
function isListOfAnnexes(text: string, lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 12, lines.length); i++) {
    const words = text.slice(lines[i]!.from, Math.min(lines[i]!.to, lines[i]!.from + 80));
    if (ANNEX_MARK.test(words) || ANNEX_TITLE.test(words)) return true;
    if (!ATTACHMENT_ENTRY.test(words) && /[。；：]/.test(words)) return false;
  }
  return false;
}

/** The titles that the first document names, folded, and what they begin with. */
interface Names {
  all: Set<string>;
  first: Set<number>;
}

function collectNames(words: string, { all, first }: Names): void {
  if (all.size > MOST_NAMES || !words.includes("《")) return;
  for (const [, name] of words.matchAll(NAMED)) {
    const title = fold(name!);
    all.add(title);
    first.add(title.charCodeAt(0));
  }
}

function isNamed(words: string, two: string, { all, first }: Names): boolean {
  if (!words.startsWith("关") && !first.has(foldedCode(words.charCodeAt(0)))) return false;
  const title = fold(words);
  return all.has(title) || all.has(fold(two)) || (title.startsWith("关于") && all.has(title.slice(2)));
}

function isTitle(words: string, two: string): boolean {
  if (ORGANISATION.test(words) && genreOf(two) === undefined) return false;
  return words.length >= 4 && !IN_BRACKETS.test(words) && !ADOPTION.test(words);
}

/** 附件： with 1. … below it is the list of attachments. */
function isListBelow(words: string, next: Line | undefined): boolean {
  return /[：:]$/.test(words) && next?.marker?.style.name === "digit-point" && next.marker.ordinal === 1;
}

/** 附件1：… is an annex and no entry of a list where no other entry, date or signature follows at once. */
function isAnnexTitle(text: string, lines: readonly Line[], at: number): boolean {
  const words = text.slice(lines[at]!.from, lines[at]!.to);
  if (isSentence(lines[at]!, words)) return false;
  for (let i = at + 1; i < Math.min(at + 8, lines.length); i++) {
    const next = text.slice(lines[i]!.from, Math.min(lines[i]!.to, lines[i]!.from + 80));
    if (DATE_LINE.test(next) || ANNEX_TITLE.test(next)) return false;
    if (/[。；：]/.test(next) || lines[i]!.marker !== undefined) return true;
  }
  return true;
}

/** A title alone between empty lines, behind which the outermost numbering begins again at 1. */
function restarts(
  text: string,
  lines: readonly Line[],
  at: number,
  highest: { rank: number; ordinal: number },
  words: string,
  two: string,
): boolean {
  if (highest.ordinal < 2) return false;
  if (genreOf(words) === undefined && genreOf(two) === undefined && !ANNEX_WORDS.some(word => words.endsWith(word))) return false;
  for (let i = at + 1; i < Math.min(at + 6, lines.length); i++) {
    const marker = lines[i]!.marker;
    if (marker?.sure) return marker.ordinal === 1 && marker.style.rank <= highest.rank;
    if (text.slice(lines[i]!.from, lines[i]!.to).length > 400) return false;
  }
  return false;
}
