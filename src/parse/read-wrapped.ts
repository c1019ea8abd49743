import { fold } from "../text/index.ts";
import type { Line } from "./line.ts";
import { ADDRESSEE, ADDRESSEE_WORDS, FORM_LABEL, ORGANISATION } from "./tables/parts.ts";

/** The longest list of those a document is sent to, over lines that a page has broken. */
const LONGEST_ADDRESSEE = 400;
/** 有关单位, 各部门: what a list of those that one writes to ends in besides an organisation's name */
const MANY = /(?:单位|部门|机构|企业|院校|学校|高校|直属)$/;

/** 各…局，⏎各…委员会： over several lines; returns the line after it, or the one it was asked about. */
export function readWrappedAddressee(text: string, lines: readonly Line[], from: number, end: number): number {
  let words = "";
  for (let i = from; i < end; i++) {
    const line = lines[i]!;
    if (line.marker?.sure || line.block !== undefined || (i > from && line.gap) || line.to - line.from > 120) return from;
    words += text.slice(line.from, line.to);
    if (words.length > LONGEST_ADDRESSEE || /[。；！？“]/.test(words)) return from;
    if (!/[：:]$/.test(words)) continue;
    const named = words.slice(0, -1);
    if (i === from || !ADDRESSEE.test(words) || FORM_LABEL.test(words) || !ADDRESSEE_WORDS.test(words)) return from;
    if (!ORGANISATION.test(named) && !MANY.test(named)) return from;
    for (let k = from; k <= i; k++) lines[k]!.role = "addressee";
    return i + 1;
  }
  return from;
}

/** The title once more, as it stands on the paper below what a collection has put above it; returns the line after it, or the one it was asked about. */
export function readTitleAgain(text: string, lines: readonly Line[], start: number, from: number, end: number): number {
  const words = (line: Line): string => fold(text.slice(line.from, line.to));
  let title = "";
  for (let i = start; i < from; i++) if (lines[i]!.role === "title") title += words(lines[i]!);
  let rest = title;
  for (let i = from; i < end && rest !== ""; i++) {
    const said = lines[i]!.to - lines[i]!.from <= rest.length * 3 ? words(lines[i]!) : "";
    if (said === "" || !rest.startsWith(said)) return from;
    rest = rest.slice(said.length);
    if (rest !== "") continue;
    for (let k = from; k <= i; k++) lines[k]!.role = "title";
    return i + 1;
  }
  return from;
}
