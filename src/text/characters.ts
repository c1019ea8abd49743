import { expectArguments, TEXT } from "./expect.ts";

/** What a UTF-16 code unit is, as bits: one look in a table for each. */
const WHITE = 1;
const UNSEEN = 2;
const BLANK: number = WHITE | UNSEEN;
const WIDE = 4;
const KINDS = new Uint8Array(65536);

/** What `\s` matches, from–to. */
const SPACES: readonly (readonly [number, number])[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
/** Characters that nobody sees: zero-width spaces and joiners, soft hyphens, marks and controls of direction (Unicode's Default_Ignorable_Code_Point, without the selectors that belong to the character before them). */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
];
for (const [from, to] of SPACES) KINDS.fill(WHITE, from, to + 1);
for (const [from, to] of INVISIBLE) KINDS.fill(UNSEEN, from, to + 1);
KINDS.fill(WIDE, 0xff01, 0xff5f); // （ ） ： ０ Ａ …

/** Runs of characters that nobody sees and that `\s` does not match. */
export const INVISIBLE_RUN: RegExp = new RegExp(`[${classOf(INVISIBLE)}]+`, "g");

/** Is a UTF-16 code unit white: what `\s` matches, and what is invisible? */
export function isWhite(code: number): boolean {
  return (KINDS[code]! & BLANK) !== 0;
}

/** The first offset from `from` on, before `to`, that is not white; `to` where there is none. */
export function skipWhite(text: string, from: number, to: number): number {
  expectArguments({ text }, TEXT);
  let at = from;
  while (at < to && (KINDS[text.charCodeAt(at)]! & BLANK) !== 0) at++;
  return at;
}

/** The offset behind the last character in `from`–`to` that is not white; `from` where there is none. */
export function trimWhite(text: string, from: number, to: number): number {
  expectArguments({ text }, TEXT);
  let at = to;
  while (at > from && (KINDS[text.charCodeAt(at - 1)]! & BLANK) !== 0) at--;
  return at;
}

/** White characters between others, as headings are spread: 总　　则 */
const WHITE_RUN = new RegExp(`[${classOf(SPACES)}${classOf(INVISIBLE)}]+`, "g");

/** A text without its white characters. */
export function withoutWhite(text: string): string {
  expectArguments({ text }, TEXT);
  return holds(text, BLANK) ? text.replace(WHITE_RUN, "") : text;
}

/** Full-width forms as half-width ones, brackets of one kind, no white characters: for comparing, never for keeping. Lengths change. */
export function fold(text: string): string {
  expectArguments({ text }, TEXT);
  const seen = withoutWhite(text);
  return holds(seen, WIDE) ? seen.replace(FULL_WIDTH, folded) : seen;
}

/** A code unit as `fold` has it, where it keeps it. */
export function foldedCode(code: number): number {
  return KINDS[code] === WIDE ? code - 0xfee0 : code;
}

/** （ ） ： ０ Ａ … */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

function folded(character: string): string {
  return String.fromCharCode(foldedCode(character.charCodeAt(0)));
}

function holds(text: string, kinds: number): boolean {
  for (let at = 0; at < text.length; at++) if ((KINDS[text.charCodeAt(at)]! & kinds) !== 0) return true;
  return false;
}

/** Ranges of code units as a regular expression's class has them. */
function classOf(ranges: readonly (readonly [number, number])[]): string {
  const written = (code: number): string => `\\u${code.toString(16).padStart(4, "0")}`;
  return ranges.map(([from, to]) => `${written(from)}-${written(to)}`).join("");
}
