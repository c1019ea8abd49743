import { expectArguments, NUMBER, TEXT } from "../text/index.ts";
import { characterWidth } from "./width.ts";

/**
 * Breaks a text into lines of at most `width` columns, as Chinese is set: between any two characters, but not inside a Latin
 * word or a number, and neither before a closing mark nor after an opening one (避头尾, GB/T 15834—2011 §5). Colours are not understood: wrap first, paint then.
 */
export function wrap(text: string, width: number): string[] {
  expectArguments({ text }, TEXT);
  expectArguments({ width }, NUMBER);
  return wrapSpans(text, width).map(([start, end]) => text.slice(start, end));
}

/** The same as offsets into the text; white space at a line's end and where a line was broken is left out, an indent stays. */
export function wrapSpans(text: string, width: number): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  let used = 0;
  /** The last place at which the line may end, and its width up to there. */
  let place = 0;
  let widthAtPlace = 0;
  let before = "";
  /** The line goes on with what did not fit into the one before. */
  let broken = false;
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    if (character === "\n") {
      lines.push(trimmed(text, start, at, broken));
      start = place = at + 1;
      broken = false;
      used = widthAtPlace = 0;
    } else {
      if (at > start && mayBreak(before, character)) {
        place = at;
        widthAtPlace = used;
      }
      const columns = characterWidth(character);
      while (used + columns > width && at > start && character !== " ") {
        const end = place > start ? place : at;
        lines.push(trimmed(text, start, end, broken));
        broken = true;
        used -= place > start ? widthAtPlace : used;
        start = place = end;
        widthAtPlace = 0;
      }
      used += columns;
    }
    before = character;
    at += character.length;
  }
  lines.push(trimmed(text, start, text.length, broken));
  return lines;
}

function mayBreak(before: string, after: string): boolean {
  if (before === " ") return after !== " ";
  if (NOT_FIRST.has(after) || NOT_LAST.has(before)) return false;
  return !(WORD.test(before) && WORD.test(after));
}

function trimmed(text: string, start: number, end: number, broken: boolean): [number, number] {
  let from = start;
  let to = end;
  while (broken && from < to && text[from] === " ") from++;
  while (to > from && (text[to - 1] === " " || text[to - 1] === "\r")) to--;
  return [from, to];
}

const NOT_FIRST: ReadonlySet<string> = new Set("，。、；：？！）〕］】》〉」』”’…—·%％‰℃,.;:?!)]}");
const NOT_LAST: ReadonlySet<string> = new Set("（〔［【《〈「『“‘([{");
const WORD = /[\p{Script=Latin}\p{Nd}.,%+/$_-]/u;
