/*
 * How levels are numbered in Chinese official documents: GB/T 9704—2012 7.3.3 (一、 （一） 1. （1）), the Legislation Law art. 65
 * (编 章 节 条 款 项 目), decimal numbering as in GB/T 1.1 and emergency plans. A new style is a new row.
 */

/** Which number system a marker counts in, and what it stands on. */
export type MarkerFamily = "unit" | "hanzi" | "digit" | "decimal" | "letter" | "words";

export interface MarkerStyle {
  name: string;
  family: MarkerFamily;
  /** Characters that can begin it; the pattern is tried only there. */
  first: string;
  /** Sticky; group 1 is the number, group 2 that of 之一. */
  pattern: RegExp;
  /** Where it usually stands, outermost lowest; a document may use another order, see learn-ladder. */
  rank: number;
  /** Taken for a marker even where its number is not the one expected. */
  sure: boolean;
  example: string;
}

const HANZI = "零〇一二三四五六七八九十百千两廿卅";
const DIGIT = "0-9０-９";
const GAP = "[ \\t\\u3000\\u00a0\\u2002\\u2003\\u200b]{0,4}";
const OPEN = "[（(〈﹙]";
const CLOSE = "[）)〉﹚]";
const COUNT = `([${HANZI}${DIGIT}](?:${GAP}[${HANZI}${DIGIT}]){0,9})`;

const unit = (name: string, word: string, rank: number, example: string): MarkerStyle => ({
  name,
  family: "unit",
  first: "第",
  pattern: new RegExp(`第${GAP}${COUNT}${GAP}${word}(?:${GAP}之${GAP}([${HANZI}]{1,3})(?![${HANZI}]))?`, "y"),
  rank,
  sure: true,
  example,
});

export const MARKER_STYLES: readonly MarkerStyle[] = [
  unit("article", "条", 50, "第八十七条之一"), // the most frequent is tried first: no two units fit one place
  unit("chapter", "章", 30, "第十二章"),
  unit("section", "节", 40, "第二节"),
  unit("part", "(?:[编篇]|部分)", 10, "第三篇"),
  unit("subpart", "分编", 20, "第一分编"),
  {
    name: "hanzi",
    family: "hanzi",
    first: HANZI,
    pattern: new RegExp(`([${HANZI}]{1,6})[ \\u3000\\u00a0]?[、.．]`, "y"),
    rank: 60,
    sure: true,
    example: "十一、",
  },
  {
    name: "hanzi-comma",
    family: "hanzi",
    first: HANZI,
    pattern: new RegExp(`([${HANZI}]{1,4})[，,]`, "y"),
    rank: 60,
    sure: false,
    example: "一，",
  },
  {
    name: "hanzi-brackets",
    family: "hanzi",
    first: "（(〈﹙",
    pattern: new RegExp(`${OPEN}${GAP}([${HANZI}]{1,6})${GAP}${CLOSE}[、.．]?`, "y"),
    rank: 70,
    sure: true,
    example: "（二十五）",
  },
  { name: "hanzi-brackets", family: "hanzi", first: "（(", pattern: /[（(]([—－─-])[）)]/y, rank: 70, sure: false, example: "（—）" },
  { name: "hanzi-brackets", family: "hanzi", first: "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", pattern: /([㈠-㈩])/y, rank: 70, sure: true, example: "㈠" },
  {
    name: "decimal",
    family: "decimal",
    first: "0123456789０１２３４５６７８９",
    pattern: /([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3}){1,7})(?![0-9０-９%％])[.．]?/y,
    rank: 62,
    sure: false,
    example: "1.2.3",
  },
  {
    name: "digit-point",
    family: "digit",
    first: "0123456789０１２３４５６７８９",
    pattern: /([0-9０-９]{1,3}) ?[.．、]/y,
    rank: 80,
    sure: true,
    example: "1.",
  },
  // Of four digits it is as often a year or an amount: only where it is due.
  {
    name: "digit-point",
    family: "digit",
    first: "123456789１２３４５６７８９",
    pattern: /([1-9１-９][0-9０-９]{3}) ?[.．、]/y,
    rank: 80,
    sure: false,
    example: "1000.",
  },
  {
    name: "digit-space",
    family: "decimal",
    first: "0123456789０１２３４５６７８９",
    pattern: /([0-9０-９]{1,2})(?=[ \t\u3000\u00a0])/y,
    rank: 62,
    sure: false,
    example: "1　",
  },
  {
    name: "digit-brackets",
    family: "digit",
    first: "（(﹙",
    pattern: new RegExp(`${OPEN} ?([${DIGIT}]{1,3}) ?${CLOSE}[、.．]?`, "y"),
    rank: 90,
    sure: true,
    example: "（1）",
  },
  {
    name: "digit-brackets",
    family: "digit",
    first: "（(﹙",
    pattern: new RegExp(`${OPEN} ?([1-9１-９][${DIGIT}]{3}) ?${CLOSE}[、.．]?`, "y"),
    rank: 90,
    sure: false,
    example: "（1000）",
  },
  { name: "digit-brackets", family: "digit", first: "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", pattern: /([⑴-⒇])/y, rank: 90, sure: true, example: "⑴" },
  {
    name: "digit-bracket",
    family: "digit",
    first: "0123456789０１２３４５６７８９",
    pattern: /([0-9０-９]{1,3}) ?[）)]/y,
    rank: 90,
    sure: true,
    example: "1）",
  },
  {
    name: "digit-bracket",
    family: "digit",
    first: "123456789１２３４５６７８９",
    pattern: /([1-9１-９][0-9０-９]{3}) ?[）)]/y,
    rank: 90,
    sure: false,
    example: "1000）",
  },
  { name: "circled", family: "digit", first: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", pattern: /([①-⑳])[、.．]?/y, rank: 100, sure: true, example: "①" },
  {
    name: "letter",
    family: "letter",
    first: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    pattern: /([a-zA-Z])(?:[)）]|[.．、](?![a-zA-Z0-9]))/y,
    rank: 105,
    sure: false,
    example: "a)",
  },
  {
    name: "ordinal-word",
    family: "words",
    first: "第",
    pattern: new RegExp(`第([${HANZI}]{1,3})[，,、：:]`, "y"),
    rank: 110,
    sure: false,
    example: "第一，",
  },
  {
    name: "ordinal-is",
    family: "words",
    first: HANZI,
    pattern: /([一二三四五六七八九十]{1,3})是(?=[^否非])/y,
    rank: 112,
    sure: false,
    example: "一是",
  },
];
