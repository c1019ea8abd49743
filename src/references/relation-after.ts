import type { Relation } from "./reference.ts";
import { BEFORE_REPEAL, RELATIONS_AFTER } from "./tables/relations.ts";

/**
 * 同时废止, 作如下修改: what is said at once behind a citation that ends at `end`, or behind what may stand between:
 * brackets, dates, and the words that an amendment quotes.
 *
 *     《市容条例》第九条中的“城管局”修改为“执法局”
 *                      ^ end         ^ read here
 */
export function relationAfter(text: string, end: number): Relation | undefined {
  const bracket = match(BRACKETED, text, end);
  const part = match(PART, text, bracket);
  const behindQuotes = part > bracket ? part : skipQuoted(text, bracket);
  const at = match(FILLER, text, behindQuotes);
  for (const { form, relation } of RELATIONS_AFTER) {
    form.lastIndex = at;
    // A word or a rule of a document that is repealed leaves the document in force.
    if (form.test(text)) return behindQuotes > bracket ? "amends" : relation;
  }
  return undefined;
}

/** Where the quotations end that begin at `at`: 中的“甲”、“乙”. */
function skipQuoted(text: string, at: number): number {
  for (let count = 0; count < MOST_QUOTED; count++) {
    const open = match(QUOTATION, text, at);
    if (open === at) break;
    const close = text.slice(open, open + LONGEST_QUOTED).indexOf("”");
    if (close < 0) break;
    at = open + close + 1;
  }
  return at;
}

/** Where the pattern's match at `at` ends; `at` where it has none. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const MOST_QUOTED = 4;
const LONGEST_QUOTED = 1200;
const BRACKETED = /\)?\([^()]{0,80}\)/uy;
/** 中的“, ：“, 、“ */
const QUOTATION = /[：、，]?(?:中|里|内)?的?“/uy;
/** 中有关收费的规定, 条首部分, 开始部分 */
const PART =
  /(?:中|的)[^，。；：、《》“”\n]{0,30}?(?:规定|条款|内容|部分)|(?:中|的)?(?:[条款项]首|(?:开始|开头|首|末尾|结尾|最后|[前后]半)(?=一?[部段句]))(?:部分?|一?[段句])?|(?:中|的)?(?:开头|首部|末尾|结尾)/uy;
const FILLER = new RegExp(
  `(?:[，、)]|(?:\\d{4}年\\d{1,2}月\\d{1,2}|[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3})日起?|${BEFORE_REPEAL.join("|")})*`,
  "uy",
);
