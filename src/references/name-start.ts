import { LEADING_SIGNS, NOUN_HERE, WORDS_AROUND_CUTS } from "./tables/joints.ts";

/**
 * Where a name begins that ends at `end`. Chinese has no spaces, so it begins after the last of the words that stand
 * before names (`cuts`), after what is no Han character, and not before `from`; then what only leads up to a name is passed over.
 *
 *     根据国发〔2024〕12号        依照本省绿化条例第九条
 *         ^ here                     ^ here
 */
export function nameStart(
  text: string,
  end: number,
  from: number,
  longest: number,
  cuts: readonly string[],
  leads: readonly string[] = [],
): number {
  const floor = Math.max(from, end - longest);
  let start = end;
  while (start > floor && HAN.test(text[start - 1]!)) start--;
  if (start < end && DATE_SIGNS.includes(text[start]!) && /\d/.test(text[start - 1] ?? "")) start++;
  return behindCuts(text, start, end, cuts, leads);
}

/** Behind the last of the words that end what is no name, between `start` and `end`, and behind what leads up to the name there. */
export function behindCuts(text: string, from: number, end: number, cuts: readonly string[], leads: readonly string[]): number {
  let start = from;
  for (let at = end; at > start; at--) {
    if (
      cuts.some(cut => at - cut.length >= start && text.startsWith(cut, at - cut.length) && !liesInWord(text, at - cut.length, at, end))
    ) {
      start = at;
      break;
    }
  }
  for (let length = leadLength(text, start, end, leads); length > 0 && start + length < end; length = leadLength(text, start, end, leads))
    start += length;
  return start;
}

/** How long the preposition or the word of `leads` is that stands at `start`; 委托 in 委托人 and 建设 in 建设单位 lead up to nothing, nor does 保障 in 保障性住房. */
function leadLength(text: string, start: number, end: number, leads: readonly string[]): number {
  NOUN_HERE.lastIndex = start;
  const noun = NOUN_HERE.exec(text)?.[0];
  if (noun !== undefined && start + noun.length <= end) return 0;
  const lead = leads.find(
    word => text.startsWith(word, start) && !DOER.test(text.slice(start + word.length, Math.min(end, start + LONGEST_LED))),
  );
  if (lead !== undefined) return lead.length;
  return LEADING_SIGNS.includes(text[start]!) ? 1 : 0;
}

/** Whether what stands from `start` to `at` is part of a longer word that ends before `end`: 据 of 数据. */
function liesInWord(text: string, start: number, at: number, end: number): boolean {
  for (let from = Math.max(0, at - LONGEST_WORD); from <= start; from++) {
    AROUND_CUT.lastIndex = from;
    const word = AROUND_CUT.exec(text)?.[0];
    if (word !== undefined && from + word.length >= at && word.length > at - start && from + word.length < end) return true;
  }
  return false;
}

const AROUND_CUT = new RegExp(WORDS_AROUND_CUTS.join("|"), "uy");
const LONGEST_WORD = Math.max(...WORDS_AROUND_CUTS.map(word => word.length));
const LONGEST_LED = 10;
/** 委托|人, 建设|单位: the verb is part of the name */
const DOER = /^(?:人|者|方|单位|部门|机构|机关|企业|主体|项目|工程)(?:$|[^\p{Script=Han}]|[和与及或]|以及)/u;
const HAN = /\p{Script=Han}/u;
/** 2018年3月19日国务院令第698号 */
const DATE_SIGNS = "年月日";
