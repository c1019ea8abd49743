/*
 * Which signs stand in a line, as bits. One pass over a text answers at once what many patterns would look for in vain in most lines:
 * a bit that is not set means that none stands there.
 */

/** Behind the character a paragraph may begin that shares a line, and what one can begin with; together they are a SEAM. */
const ENDS = 1;
const BEGINS = 2;
/** A space; two together are a GAP. Both bits are set for each, so that a shift by one tells a pair of either kind. */
const SPACE: number = 4 | 8;
/** Characters that nobody sees, as `INVISIBLE_RUN` finds them. */
export const UNSEEN = 16;
/** 《 */
export const TITLE = 32;
/** 。 */
export const STOP = 64;
/** ； */
export const SEMICOLON = 128;
/** ： */
export const COLON = 256;
/** ！ ？ ! ? ; */
export const CRY = 512;
const TAB = 1024;
/** A seam between two paragraphs may be here: 。一 */
export const SEAM: number = BEGINS << 16;
/** Cells may stand side by side: a tab, two spaces. */
export const GAP: number = (8 << 16) | TAB;

const SIGNS = new Uint16Array(65536);
const sign = (characters: string, bits: number): void => {
  for (const character of characters) SIGNS[character.charCodeAt(0)]! |= bits;
};
/** The end of a sentence or of a part of one, a bracket or quotation mark behind it, a space. */
sign(
  "。！？”）)：；:; \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a",
  ENDS,
);
sign("第一二三四五六七八九十（(0123456789", BEGINS);
sign(" \u00a0\u3000", SPACE);
sign("《", TITLE);
sign("。", STOP);
sign("；", SEMICOLON);
sign("：", COLON);
sign("！？!?;", CRY);
sign("\t", TAB);
sign("\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e", UNSEEN);
SIGNS.fill(UNSEEN, 0x2060, 0x2070);

/** The signs that stand in a range of a text. */
export function readSigns(text: string, from: number, to: number): number {
  let before = 0;
  let seen = 0;
  let pairs = 0;
  for (let at = from; at < to; at++) {
    const here = SIGNS[text.charCodeAt(at)]!;
    seen |= here;
    pairs |= (before << 1) & here;
    before = here;
  }
  return seen | ((pairs & (BEGINS | 8)) << 16);
}

/** The next offset behind `from` at which a paragraph might begin that others share a line with, or −1. */
export function nextSeam(text: string, from: number, to: number): number {
  let before = SIGNS[text.charCodeAt(from)]!;
  for (let at = from + 1; at < to; at++) {
    const here = SIGNS[text.charCodeAt(at)]!;
    if (((before << 1) & here & BEGINS) !== 0) return at;
    before = here;
  }
  return -1;
}
