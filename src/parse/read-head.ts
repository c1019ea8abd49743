import { headRole } from "./head-role.ts";
import type { Extent, Line } from "./line.ts";
import { isByline, readTitle } from "./read-title.ts";
import { readTitleAgain, readWrappedAddressee } from "./read-wrapped.ts";
import { SALUTATION } from "./tables/parts.ts";

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
    if (line.to - line.from > LONGEST_LINE && !(titled && isHistory(text, line))) return i;
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
    if (role === "adoption" && OPENED.test(words) && !CLOSED.test(words)) i = closeBracket(text, lines, i, end);
  }
  return i;
}

/** The history of a law in brackets, over several lines. */
function closeBracket(text: string, lines: readonly Line[], from: number, end: number): number {
  let i = from;
  while (i < Math.min(end, from + 30)) {
    const line = lines[i]!;
    if (line.marker?.sure) return from;
    if (CLOSED.test(text.slice(Math.max(line.from, line.to - 2), line.to))) {
      for (let k = from; k <= i; k++) lines[k]!.role = "adoption";
      return i + 1;
    }
    i++;
  }
  return from;
}

/** A long 题注 on one line: of all that was amended it names every decision. */
function isHistory(text: string, { from, to }: Line): boolean {
  return to - from <= LONGEST_HISTORY && OPENED.test(text[from]!) && CLOSED.test(text.slice(to - 2, to));
}

const OPENED = /^[（(]/;
const CLOSED = /[）)]。?$/;
/** Longer lines are text, whatever they look like. */
const LONGEST_LINE = 700;
/** Some sixty amendments. */
const LONGEST_HISTORY = 8000;
