import { type Line, OUTSIDE, RUN_IN } from "./line.ts";
import { AFTERWORD } from "./tables/parts.ts";

/** 一、 （一） and what stands outside them; 1. is a list that any document may have. */
const OUTER = 70;
/** The longest heading in bold, and the longest that only its shortness tells. */
const LONGEST_BOLD = 40;
const LONGEST = 20;
/** The shortest paragraph that stands below such a heading. */
const SHORTEST_BODY = 20;
/** The share of bold or short lines that must be headings of a paragraph, and the most lines of a text that can be headings. */
const MOSTLY = 0.8;
const MOST = 0.6;
/** The shortest text behind a heading in bold on its line, its marks counted. */
const SHORTEST_BEHIND = 8;
/** Behind these a sentence ends or goes on below. */
const ENDED = /[。；：！？…”）;:!?]$/;
/** A heading has no such sign in it. */
const SIGN = /[。；：！？，,;:!?|\t]/;

/** Headings without a number: those that the format marks, else lines in bold, else short lines above paragraphs; 结束语 behind numbered chapters. */
export function readUnnumbered(text: string, lines: readonly Line[], start: number, end: number): void {
  const free: number[] = [];
  let depth = 0;
  let numbered = false;
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    if (line.role === "numbered" && line.marker!.style.rank <= OUTER) numbered = true;
    if (line.role !== "paragraph") continue;
    free.push(i);
    depth = Math.max(depth, line.depth);
  }
  if (numbered) {
    for (const i of free)
      if (lines[i]!.to - lines[i]!.from < 10 && AFTERWORD.test(text.slice(lines[i]!.from, lines[i]!.to))) head(lines[i]!, OUTSIDE);
    readRunIns(text, lines, start, end);
    return;
  }
  if (depth > 0) readDepths(lines, free);
  else if (!readAbove(text, lines, free, isBold)) readAbove(text, lines, free, isShort);
}

function head(line: Line, level: number): void {
  line.role = "headed";
  line.level = level;
}

/** Below 一、 and without （一）: paragraphs that begin with a sentence in bold, as reports have them. They are the measures of that level. */
function readRunIns(text: string, lines: readonly Line[], start: number, end: number): void {
  const found: Line[] = [];
  let open = false; // 一、 stands above, and no level inside it
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    if (line.role === "numbered") open = line.marker!.style.rank === 60;
    else if (open && line.role === "paragraph" && line.boldTo > 0 && isRunIn(text, line)) found.push(line);
  }
  if (found.length >= 2) for (const line of found) head(line, RUN_IN);
}

/** **…。** or **…**。 and more behind it */
function isRunIn(text: string, { from, to, boldTo }: Line): boolean {
  const words = text.slice(from, boldTo);
  if (words.length < 4 || words.length > LONGEST_BOLD || /[。；：].|[；：]$/.test(words)) return false;
  return (words.endsWith("。") || text[boldTo + 2] === "。") && to - boldTo > SHORTEST_BEHIND;
}

function readDepths(lines: readonly Line[], free: readonly number[]): void {
  const headed = free.filter(i => lines[i]!.depth > 0);
  const levels = [...new Set(headed.map(i => lines[i]!.depth))].sort((a, b) => a - b);
  for (const i of headed) head(lines[i]!, levels.indexOf(lines[i]!.depth));
}

type Looks = (line: Line, words: string) => boolean;

const isBold: Looks = ({ bold, from, to }, words) => bold && to - from <= LONGEST_BOLD && !/[。；]/.test(words);
const isShort: Looks = ({ from, to, marker }, words) => to - from >= 2 && to - from <= LONGEST && marker === undefined && !SIGN.test(words);

/** Lines of one look are headings where nearly each of them stands above a paragraph; two at least. */
function readAbove(text: string, lines: readonly Line[], free: readonly number[], looks: Looks): boolean {
  const words = (i: number): string => text.slice(lines[i]!.from, Math.min(lines[i]!.to, lines[i]!.from + 200));
  const alike = free.filter(i => looks(lines[i]!, words(i)));
  if (alike.length < 2 || alike.length > MOST * free.length) return false;
  const set = new Set(alike);
  const headings = alike.filter(i => {
    const below = lines[i + 1];
    if (below === undefined || set.has(i + 1) || (below.role !== "paragraph" && below.role !== "numbered" && below.role !== "box"))
      return false;
    if (looks === isBold || below.role !== "paragraph") return true;
    return below.to - below.from >= SHORTEST_BODY && ENDED.test(text.slice(below.to - 1, below.to));
  });
  if (headings.length < 2 || headings.length < MOSTLY * alike.length) return false;
  for (const i of headings) head(lines[i]!, 0);
  return true;
}
