import { fold, foldedCode } from "../text/index.ts";
import type { Line } from "./line.ts";
import { CONTENTS, FOREWORD } from "./tables/parts.ts";

/** What stands between a heading in the list and its page number: ……12, "    12" */
const PAGE = /(?:[\s.．…·・—\-_]{2,}|\t|\s)[（(]?\d{1,4}[）)]?$/;
/** An entry that ends in leaders and a page number, with or without the word 目录 above it. */
const LEADER = /(?:[.．…·・]{3,}|…{1,})\s*[（(]?\d{1,4}[）)]?$/;
const SEARCHED = 80;

/** The lines of a table of contents, `end` exclusive: from the word 目录 to where its first entry stands again. */
export function findContents(text: string, lines: readonly Line[], start: number, end: number): { start: number; end: number } | undefined {
  for (let i = start; i < Math.min(end, start + SEARCHED); i++) {
    const line = lines[i]!;
    if (line.to - line.from > 60) continue;
    const words = text.slice(line.from, line.to);
    if (CONTENTS.test(words)) return { start: i, end: contentsEnd(text, lines, i + 1, end) };
    if (isRunOfHeadings(text, lines, i, end)) return { start: i, end: contentsEnd(text, lines, i, end) };
    if (LEADER.test(words) && i + 2 < end && LEADER.test(wordsOf(text, lines[i + 1]!)))
      return { start: i, end: leadersEnd(text, lines, i, end) };
  }
  return undefined;
}

/** 第一章 第二章 第三章 with nothing between, and 第一章 again below them: a list whose word 目录 is lost. */
function isRunOfHeadings(text: string, lines: readonly Line[], from: number, end: number): boolean {
  const first = lines[from]!.marker;
  if (first?.style.family !== "unit" || first.ordinal !== 1 || first.style.name === "article") return false;
  let i = from + 1;
  while (i < end && lines[i]!.marker?.style.family === "unit" && lines[i]!.marker!.style.name !== "article") i++;
  if (i - from < 3) return false;
  const heading = entryHeading(wordsOf(text, lines[from]!));
  for (let again = i - 1; again < Math.min(end, i + SEARCHED); again++) if (fold(wordsOf(text, lines[again]!)) === heading) return true;
  return false;
}

/** The heading that an entry names, without its page. */
export function entryHeading(words: string): string {
  return fold(words.replace(PAGE, ""));
}

function contentsEnd(text: string, lines: readonly Line[], from: number, end: number): number {
  for (let entry = from; entry < Math.min(from + 3, end); entry++) {
    const heading = entryHeading(wordsOf(text, lines[entry]!));
    if (heading.length < 2) continue;
    for (let i = entry + 1; i < end; i++) {
      const line = lines[i]!;
      if (line.to - line.from > 200 || foldedCode(text.charCodeAt(line.from)) !== heading.charCodeAt(0)) continue;
      const again = fold(wordsOf(text, line));
      if (again === heading || (again.length >= 4 && heading.startsWith(again) && sameMarker(lines[entry]!, line)))
        return firstAfterEntries(text, lines, from, i, entry > from);
    }
  }
  return entriesEnd(text, lines, from, end);
}

/** The body may begin with 序言, or with a heading that the list words in another way: go back to where sentences end. */
function firstAfterEntries(text: string, lines: readonly Line[], from: number, found: number, reworded: boolean): number {
  const first = lines[from]!.marker;
  for (let i = from + 1; i < found; i++) {
    const marker = lines[i]!.marker;
    if (reworded && first !== undefined && marker?.style.name === first.style.name && marker.ordinal === first.ordinal) return i;
    if (/。$/.test(wordsOf(text, lines[i]!))) return i - 1 > from && FOREWORD.test(wordsOf(text, lines[i - 1]!)) ? i - 1 : i;
  }
  return found;
}

function sameMarker(a: Line, b: Line): boolean {
  return a.marker !== undefined && b.marker !== undefined && a.marker.style === b.marker.style && a.marker.ordinal === b.marker.ordinal;
}

/** Without a second occurrence: while lines are short and no sentences, and the numbering has not begun anew. */
function entriesEnd(text: string, lines: readonly Line[], from: number, end: number): number {
  const first = lines[from]?.marker;
  for (let i = from; i < end; i++) {
    const line = lines[i]!;
    if (line.to - line.from > 90 || /[。；]/.test(wordsOf(text, line))) return backOverHeadings(lines, from, i);
    if (i > from && first !== undefined && line.marker?.style === first.style && line.marker.ordinal === first.ordinal) return i;
  }
  return end;
}

/** The headings right above the first sentence belong to the body where the list would have to count them twice. */
function backOverHeadings(lines: readonly Line[], from: number, at: number): number {
  let start = at;
  while (start > from && lines[start - 1]!.marker?.ordinal === 1) start--;
  return start;
}

function leadersEnd(text: string, lines: readonly Line[], from: number, end: number): number {
  let i = from;
  while (i < end && LEADER.test(wordsOf(text, lines[i]!))) i++;
  return i;
}

function wordsOf(text: string, line: Line): string {
  return text.slice(line.from, Math.min(line.to, line.from + 200));
}
