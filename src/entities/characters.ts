import { MULTIPLES } from "./tables/multiples.ts";
import { WORDS } from "./words.ts";

/** A word of the tables may begin here. */
export const WORD = 1;
/** A name or a mark may: letters, digits, brackets, quotes, numerals. */
export const NAME = 2;
/** A number may, with its sign or currency. */
export const NUMBER = 4;
/** 第, 每, 翻, 半 and quotes: what has a reader of its own. */
export const SPECIAL = 8;

/** A word of one character does; the next character says nothing. */
const SHORT_WORD = 16;

/** What may begin with a UTF-16 code unit, as flags; 0 for most of a text, which a scan passes over. */
export function begins(code: number): number {
  return FLAGS[code]!;
}

/**
 * The next place from `from` on where anything may begin; the text's length where nothing does. Where nothing but a word can begin, two characters
 * are looked up: nine in ten that begin a word of the tables do not go on as one.
 */
export function nextBeginning(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const flags = FLAGS[code];
    if (flags !== 0 && (flags !== WORD || PAIRS[hashed(code, text.charCodeAt(at + 1))] === 1)) break;
  }
  return at;
}

function hashed(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

const NUMERALS = "零〇一二三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟两俩廿卅卌弌幺○";
const PAIRS = new Uint8Array(0x10000);
const FLAGS: Uint8Array = flagged();

function flagged(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  const set = (code: number, flag: number): void => {
    flags[code] = flags[code]! | flag;
  };
  const setAll = (characters: string, flag: number): void => {
    for (const character of characters) set(character.charCodeAt(0), flag);
  };
  for (const [first, second] of WORDS.beginnings) {
    set(first, second === undefined ? WORD | SHORT_WORD : WORD);
    if (second !== undefined) PAIRS[hashed(first, second)] = 1;
  }
  setAll(NUMERALS, NAME | NUMBER | SPECIAL);
  setAll("负零数几-.", NUMBER);
  setAll("〔[【（(﹝", NAME);
  setAll('“‘"「『〝', NAME | SPECIAL);
  setAll("半第每翻早晚", SPECIAL);
  for (const word of Object.keys(MULTIPLES)) set(word.charCodeAt(0), SPECIAL);
  for (let code = 0x30; code <= 0x39; code++) set(code, NAME | NUMBER);
  for (let code = 0x41; code <= 0x5a; code++) {
    set(code, NAME);
    set(code + 0x20, NAME);
  }
  return flags;
}
