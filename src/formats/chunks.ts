import type { Span } from "../text/index.ts";

/** A run of lines that can be read by itself. */
export interface Chunk extends Span {
  /** `plain`: without any mark of Markdown, one paragraph as it stands; `heading`: one line, marked as a heading and with no other mark. */
  kind: "plain" | "heading" | "marked";
}

/**
 * The runs of lines between blank lines, between two offsets. A fence or a comment is not cut in two. Reading chunk by
 * chunk keeps the work linear, whatever stands in the text, and leaves ordinary paragraphs alone, which are most.
 */
export function* chunks(text: string, from: number, to: number): Generator<Chunk> {
  let start = -1;
  let end = from;
  let at = from;
  const unfinished = new Set<string>();
  while (at < to) {
    const stop = Math.min(to, lineEnd(text, at));
    if (isBlank(text, at, stop)) {
      if (start >= 0) yield chunk(text, start, end);
      start = -1;
    } else {
      if (start < 0) start = at;
      end = Math.min(to, closingEnd(text, at, stop, unfinished) ?? stop);
    }
    at = nextLine(text, Math.max(end, stop));
  }
  if (start >= 0) yield chunk(text, start, end);
}

function chunk(text: string, start: number, end: number): Chunk {
  const part = text.slice(start, end);
  return { start, end, kind: !MARK.test(part) ? "plain" : HEADING.test(part) ? "heading" : "marked" };
}

/** "## 总则" */
const HEADING = /^ {0,3}#{1,6}[ \t][^\r\n#*_`[\]<>|~\\&]*$/;
/** Any character or line beginning that Markdown gives a meaning to: "#", "**", "| a |", "- a", "1. a", "---", "===" */
const MARK = /[#*_`[\]<>|~\\&]|^[ \t]*(?:[-+=]|\d{1,9}[.)](?:[ \t]|$))/m;

/**
 * Where a fence or a comment that begins on this line, and does not end on it, ends; undefined where none does: that it is
 * `unfinished` is remembered, so that the rest of the text is looked through once.
 */
function closingEnd(text: string, at: number, stop: number, unfinished: Set<string>): number | undefined {
  const line = text.slice(at, stop);
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) {
    if (unfinished.has(fence)) return undefined;
    const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`, "gm");
    closing.lastIndex = stop;
    const found = closing.exec(text);
    if (found === null) unfinished.add(fence);
    return found === null ? undefined : found.index + found[0].length;
  }
  const comment = line.lastIndexOf("<!--");
  if (comment < 0 || line.includes("-->", comment) || unfinished.has("<!--")) return undefined;
  const found = text.indexOf("-->", stop);
  if (found < 0) unfinished.add("<!--");
  return found < 0 ? undefined : lineEnd(text, found);
}

/** "```", "~~~~ yaml" */
const FENCE = /^ {0,3}(`{3,}|~{3,})[^`]*$/;

function lineEnd(text: string, from: number): number {
  BREAK.lastIndex = from;
  return BREAK.exec(text)?.index ?? text.length;
}

function nextLine(text: string, end: number): number {
  return end + (text.startsWith("\r\n", end) ? 2 : 1);
}

const BREAK = /[\r\n]/g;

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!SPACE.test(text[i]!)) return false;
  return true;
}

const SPACE = /\s/;
