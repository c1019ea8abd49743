import type { Span } from "../text/index.ts";
import type { Amount } from "./read-amounts.ts";
import { PEOPLE_DO } from "./tables/indicator-words.ts";

/** Behind the unit: a bound, a second unit in brackets, a possessive. */
const BEHIND_PREFIX =
  /^(?:[（(][^）)]{1,6}[）)])?(?:及?以上|及?以下|以内|左右|上下|多)?(?:的)?(?:(?:资金)?(?:主要|专项|专门|统筹)?用于(?:支持|补助|开展)?)?/;
const PERSON = /^(?:名|位|人)$/;
/** Where a name behind its amount ends at the latest. */
const BEHIND_END = /[，。；！？：、,;（(\n]|(?:以上|左右)$/;

export function nameBehind(text: string, amount: Amount, to: number, listed: boolean): Span | undefined {
  const prefix = BEHIND_PREFIX.exec(text.slice(amount.end, amount.end + 16))![0].length;
  // 安排2亿元支持中试平台建设: what the money is for.
  const purpose = amount.unit === "元" ? (/^支持/.exec(text.slice(amount.end + prefix, amount.end + prefix + 4))?.[0].length ?? 0) : 0;
  const from = amount.end + prefix + purpose;
  const words = text.slice(from, Math.min(to, from + 60));
  const end = listed ? words.search(/[，。；！？：、,;\n]|和(?=[\d约])/) : endOfName(words);
  const found = end < 0 ? words : words.slice(0, end);
  const open = found.search(/[（(“《][^）)”》]*$/);
  const whole = open < 0 ? found : found.slice(0, open);
  const doing = PERSON.test(amount.unit ?? "") ? (PEOPLE_DO.exec(whole)?.index ?? whole.length) : whole.length;
  const name = whole
    .slice(0, doing)
    .replace(/(?:以上|左右|以内|等)$|[和与及]$/, "")
    .trimEnd();
  if (name.length < 2 || /^[的、，）)]/.test(name)) return undefined;
  return { start: from, end: from + name.length };
}

/** A name may hold brackets and an enumeration when nothing else is counted in the clause. */
function endOfName(words: string): number {
  let depth = 0;
  for (let i = 0; i < words.length; i++) {
    if ("（(“《".includes(words[i]!)) depth++;
    else if ("）)”》".includes(words[i]!)) depth--;
    else if (depth === 0 && BEHIND_END.test(words[i]!) && words[i] !== "、" && words[i] !== "（") return i;
  }
  return -1;
}
