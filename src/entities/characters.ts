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

/** What may begin with a UTF-16 code unit, as flags; 0 for most of a text, which a scan passes over. */
export function begins(code: number): number {
  return FLAGS[code]!;
}

const NUMERALS = "零〇一二三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟两俩廿卅卌弌○";
const FLAGS: Uint8Array = flagged();

function flagged(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  const set = (code: number, flag: number): void => {
    flags[code] = flags[code]! | flag;
  };
  const setAll = (characters: string, flag: number): void => {
    for (const character of characters) set(character.charCodeAt(0), flag);
  };
  for (const code of WORDS.firsts) set(code, WORD);
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
