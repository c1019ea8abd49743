import traditional from "opencc-js/dict/TSCharacters";

/*
 * What each UTF-16 code unit folds to, filled in as characters are met: most texts use some three thousand of them.
 */

/** Not met yet, or not a plain character: ask `foldedCode`. */
const UNKNOWN = 0;
/** Folds to nothing. */
export const DROP = 1;
/** Folds to several code units, or begins a pair of surrogates: ask `expansionOf`. */
export const EXPAND = 2;

/** By code unit: the code it folds to, DROP, EXPAND, or 0 where `foldedCode` must be asked. Line breaks stay 0. */
export const CODES: Uint16Array = new Uint16Array(65536);

/** As `CODES`, never 0. */
export function foldedCode(code: number): number {
  const known = CODES[code]!;
  if (known !== UNKNOWN) return known;
  if (code === 10 || code === 13) return code;
  const folded = fresh(code);
  CODES[code] = folded;
  return folded;
}

/** What one character folds to. */
export function expansionOf(character: string): string {
  let folded = expansions.get(character);
  if (folded === undefined) {
    folded = simplified(character.normalize("NFKC").toLowerCase());
    expansions.set(character, folded);
  }
  return folded;
}

/** Whether a folded code unit belongs to a Han character; both halves of the pairs beyond the basic plane count. */
export function isHanCode(code: number): boolean {
  return kindOf(code) === HAN;
}

/** Whether a folded code unit belongs to a letter or digit of another script. */
export function isLetterCode(code: number): boolean {
  return kindOf(code) === LETTER;
}

const CIRCLE = 0x25cb;
const ZERO = 0x3007;
const expansions = new Map<string, string>();
const KINDS = new Uint8Array(65536);
const OTHER = 1;
const HAN = 2;
const LETTER = 3;

function kindOf(code: number): number {
  let kind = KINDS[code]!;
  if (kind === 0) {
    const character = String.fromCharCode(code);
    // lead surrogates of planes 2 and 3, and every trail: Han beyond the basic plane
    if ((code >= 0xd840 && code <= 0xd8ff) || (code >= 0xdc00 && code <= 0xdfff)) kind = HAN;
    else if (HAN_CHARACTER.test(character)) kind = HAN;
    else if (LETTER_OR_DIGIT.test(character)) kind = LETTER;
    else kind = OTHER;
    KINDS[code] = kind;
  }
  return kind;
}

/** 政 */
const HAN_CHARACTER = /\p{Script=Han}/u;
/** a, 5, é */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** U+200B, U+FEFF, U+00AD, variation selectors */
const ZERO_WIDTH = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/;

function fresh(code: number): number {
  if (code <= EXPAND) return 32;
  if (code >= 0xd800 && code <= 0xdbff) return EXPAND;
  if (code >= 0xdc00 && code <= 0xdfff) return code;
  const character = String.fromCharCode(code);
  if (ZERO_WIDTH.test(character)) return DROP;
  // ○ stands for 〇 in many a year: 二○三○年
  if (code === CIRCLE) return ZERO;
  const folded = expansionOf(character);
  if (folded === "") return DROP;
  return folded.length === 1 ? folded.charCodeAt(0) : EXPAND;
}

let table: Map<string, string> | undefined;

/** 繁体转简体, by character, so that offsets stay and both sides of a match meet the same change. */
function simplified(text: string): string {
  table ??= new Map(traditional.split("|").map(pair => pair.split(" ").slice(0, 2) as [string, string]));
  let result = "";
  for (const character of text) result += table.get(character) ?? character;
  return result;
}
