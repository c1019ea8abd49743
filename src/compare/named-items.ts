import { parseNumber } from "../numerals/index.ts";
import { NAMED_ITEMS } from "./tables/sanction-kinds.ts";

/** 单位有前款第一项、第三项行为之一的: which items of which list, and whose. */
export interface NamedItems {
  /** Empty where the text leaves it to whoever is told of at the head of the list. */
  who: string;
  /** The number of the paragraph of the list; absent: 前款. */
  paragraph?: number;
  items: Set<number>;
  /** What follows before the sanctions: 情节严重的. */
  rest: string;
}

/** What a clause says of some items of a list, blanks left out; undefined where it is not clear which they are. */
export function namedItems(words: string): NamedItems | undefined {
  const { 0: all = "", groups } = NAMED_ITEMS.exec(words) ?? {};
  if (groups === undefined) return undefined;
  const items = new Set<number>();
  let [last, isRange] = [0, false];
  for (const [token] of groups.items!.matchAll(/[至到]|[一二三四五六七八九十\d]+/gu)) {
    if (/[至到]/u.test(token)) {
      isRange = true;
      continue;
    }
    const number = Number(parseNumber(token));
    if (Number.isNaN(number) || number <= last || number > MOST_ITEMS) return undefined;
    for (let item = isRange ? last + 1 : number; item <= number; item++) items.add(item);
    [last, isRange] = [number, false];
  }
  const { who = "", paragraph } = groups;
  return { who, ...(paragraph !== undefined && { paragraph: Number(parseNumber(paragraph)) }), items, rest: words.slice(all.length) };
}

const MOST_ITEMS = 60;
