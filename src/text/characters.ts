const WHITE = new Uint8Array(65536);
for (const code of [9, 10, 11, 12, 13, 32, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]) WHITE[code] = 1;
for (let code = 0x2000; code <= 0x200a; code++) WHITE[code] = 1;
/** Characters that nobody sees: zero-width spaces and joiners, soft hyphens, marks and controls of direction (Unicode's Default_Ignorable_Code_Point, without the selectors that belong to the character before them). */
const INVISIBLE = "\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f";
const ONE_INVISIBLE = new RegExp(`[${INVISIBLE}]`);
for (let code = 0; code < 0x2100; code++) if (ONE_INVISIBLE.test(String.fromCharCode(code))) WHITE[code] = 1;

/** Runs of characters that nobody sees and that `\s` does not match. */
export const INVISIBLE_RUN: RegExp = new RegExp(`[${INVISIBLE}]+`, "g");

/** Is a UTF-16 code unit white: what `\s` matches, and what is invisible? */
export function isWhite(code: number): boolean {
  return WHITE[code] === 1;
}

/** The first offset from `from` on, before `to`, that is not white; `to` where there is none. */
export function skipWhite(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && WHITE[text.charCodeAt(at)] === 1) at++;
  return at;
}

/** The offset behind the last character in `from`–`to` that is not white; `from` where there is none. */
export function trimWhite(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && WHITE[text.charCodeAt(at - 1)] === 1) at--;
  return at;
}

/** White characters between others, as headings are spread: 总　　则 */
const WHITE_RUN = new RegExp(`[\\s${INVISIBLE}]+`, "g");

/** A text without its white characters. */
export function withoutWhite(text: string): string {
  return text.replace(WHITE_RUN, "");
}

/** Full-width forms as half-width ones, brackets of one kind, no white characters: for comparing, never for keeping. Lengths change. */
export function fold(text: string): string {
  return withoutWhite(text).replace(FULL_WIDTH, folded);
}

/** （ ） ： ０ Ａ 〔 〈 … */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

function folded(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
