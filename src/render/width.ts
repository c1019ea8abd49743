import { eastAsianWidth } from "get-east-asian-width";
import { expectArguments, NUMBER, TEXT } from "../text/index.ts";

/** How many columns a text takes on a terminal: two for a Han character, none for a combining mark or a colour. */
export function displayWidth(text: string): number {
  expectArguments({ text }, TEXT);
  return plainWidth(text.includes(ESCAPE) ? text.replace(COLOUR, "") : text);
}

/** The same of a text that bears no colour yet: what looks like one is the document's own, and of that a terminal is shown the characters. */
export function plainWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Columns of one character (a code point). */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0;
  if (code < 0x300) return 1;
  if (code >= HAN_FIRST && code <= HAN_LAST) return 2;
  return INVISIBLE.test(character) ? 0 : eastAsianWidth(code);
}

/** The text with blanks after it up to a width; unchanged where it is wider. */
export function padEnd(text: string, width: number): string {
  expectArguments({ text }, TEXT);
  expectArguments({ width }, NUMBER);
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The beginning of a text without colours that fits in a width, with … where something was left out. */
export function cut(text: string, width: number): string {
  expectArguments({ text }, TEXT);
  expectArguments({ width }, NUMBER);
  if (plainWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    const next = used + characterWidth(character);
    if (next > width - 1) break;
    kept += character;
    used = next;
  }
  return `${kept}…`;
}

const ESCAPE = "\u001b";
/** "\u001b[31m" */
const COLOUR = /\u001b\[[0-9;]*m/g;
/** Combining marks, zero-width joiners, variation selectors. */
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]/u;
const HAN_FIRST = 0x4e00;
const HAN_LAST = 0x9fff;
