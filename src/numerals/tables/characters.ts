/**
 * The characters that numbers are written with. Keys are folded characters (see `foldForms`): half width, simplified.
 * Sources: GB/T 15835-2011 for 〇 and 零, Rules on writing cheques (支付结算办法, annex 1) for the capitals.
 */

/** 零 一 二 …: ten digits, each with its ordinary, capital and rarer forms. */
const DIGIT_FORMS = ["零〇○", "一壹弌幺", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"];

/** Digits that may be read out one after another: 二〇三〇. */
export const DIGITS: ReadonlyMap<number, number> = new Map(
  DIGIT_FORMS.flatMap((forms, digit) => [...forms].map((form): [number, number] => [form.charCodeAt(0), digit])),
);

/** Digits that only count: 两千, 俩. Never read out, never after 点. */
export const COUNTING_DIGITS: ReadonlyMap<number, number> = new Map([..."两俩"].map(form => [form.charCodeAt(0), 2]));

/** 十 百 千 → power of ten, inside a group of four digits. */
export const SMALL_MAGNITUDES: ReadonlyMap<number, number> = powers({ 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 });

/** 万 亿 兆 → power of ten; they multiply what stands before them. */
export const BIG_MAGNITUDES: ReadonlyMap<number, number> = powers({ 万: 4, 亿: 8, 兆: 12 });

/** 廿 卅 卌: a digit and 十 in one. */
export const TENS: ReadonlyMap<number, number> = powers({ 廿: 2, 卅: 3, 卌: 4 });

/** What follows a magnitude and makes it the first character of a unit instead: 千瓦, 兆字节, 百分点. */
export const BEGINS_UNIT: ReadonlyMap<string, readonly string[]> = new Map([
  ["千", ["瓦", "米", "克", "伏", "字节", "比特", "卡", "赫", "帕", "焦", "乏"]],
  ["兆", ["瓦", "字节", "赫", "帕", "焦", "伏", "比特", "乏", "宽带", "带宽", "光纤", "光网", "网络", "网速", "接入", "流量", "bps"]],
  ["百", ["分点", "帕"]],
]);

/** After these 来 means about (十来个); elsewhere it begins another word (三十来自). */
export const AFTER_ABOUT: ReadonlySet<string> = new Set("万亿千百个名人家户年天日岁条项次米亩吨公元件套台座所处位只头张种分里度块");

/** Forms that are common words by themselves: 大陆, 入伍, 放肆, 收拾, 老幺. They count only beside another numeral. */
export const WORDLIKE: ReadonlySet<number> = new Set([..."陆伍肆拾柒捌玖贰叁仟佰幺"].map(form => form.charCodeAt(0)));

function powers(table: Record<string, number>): ReadonlyMap<number, number> {
  return new Map(Object.entries(table).map(([form, power]) => [form.charCodeAt(0), power]));
}
