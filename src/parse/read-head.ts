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
