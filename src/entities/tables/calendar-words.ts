/** A stretch of a year, in months, first and last; with `days` a stretch of a month. */
export interface YearPart {
  from: number;
  to: number;
}

const YEAR: YearPart = { from: 1, to: 12 };
const END: YearPart = { from: 12, to: 12 };
const BEGINNING: YearPart = { from: 1, to: 1 };
const MIDDLE: YearPart = { from: 6, to: 6 };

/** What may follow 2026年 or 今年, or stand alone: words, months, characters that make it another word. */
export const YEAR_PARTS: readonly (readonly [words: string, part: YearPart, unless?: string])[] = [
  ["年底 年末 年终 年尾 岁末", END, "层"],
  ["年初 岁初 伊始 年头", BEGINNING, "步级中期次始衷心"],
  ["年中", MIDDLE, "国央共小部东西医药华文级高考期心长线外间等"],
  ["上半年", { from: 1, to: 6 }],
  ["下半年", { from: 7, to: 12 }],
  ["全年", YEAR],
  ["第一季度 一季度 1季度 第1季度 首季度 首季", { from: 1, to: 3 }],
  ["第二季度 二季度 2季度 第2季度", { from: 4, to: 6 }],
  ["第三季度 三季度 3季度 第3季度", { from: 7, to: 9 }],
  ["第四季度 四季度 4季度 第4季度", { from: 10, to: 12 }],
  ["第一季度末 一季度末 1季度末", { from: 3, to: 3 }],
  ["第二季度末 二季度末 2季度末", { from: 6, to: 6 }],
  ["第三季度末 三季度末 3季度末", { from: 9, to: 9 }],
  ["第四季度末 四季度末 4季度末", { from: 12, to: 12 }],
  ["前两季度 前二季度 前2季度 前两个季度 前2个季度", { from: 1, to: 6 }],
  ["前三季度 前3季度 前三个季度 前3个季度", { from: 1, to: 9 }],
  ["前半年", { from: 1, to: 6 }],
  ["后半年", { from: 7, to: 12 }],
];

/** Directly after 2027年: 底 末 初. Bare 中 is left out, it begins 中国 and 中央. */
export const AFTER_YEAR: readonly (readonly [words: string, part: YearPart, unless?: string])[] = [
  ["底 末", END, "层色线子数图稿梢端"],
  ["初", BEGINNING, "步级中期次始衷心审评稿"],
  ["Q1", { from: 1, to: 3 }],
  ["Q2", { from: 4, to: 6 }],
  ["Q3", { from: 7, to: 9 }],
  ["Q4", { from: 10, to: 12 }],
];

/** After a month: 月底 月末 月初, and the three 旬; days, 0 being the last of the month. */
export const MONTH_PARTS: readonly (readonly [words: string, days: YearPart, unless?: string])[] = [
  ["底 末 月底 月末", { from: 0, to: 0 }],
  ["初 月初", { from: 1, to: 1 }, "一二三四五六七八九十步级审评"],
  ["上旬", { from: 1, to: 10 }],
  ["中旬", { from: 11, to: 20 }],
  ["下旬", { from: 21, to: 0 }],
];

/** Years that count from the reference: 今年 0, 去年 −1. */
export const YEAR_WORDS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  今年度: 0,
  当年: 0,
  这一年: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  上一年度: -1,
  前年: -2,
  大前年: -3,
  明年: 1,
  来年: 1,
  次年: 1,
  翌年: 1,
  下年: 1,
  下年度: 1,
  下一年: 1,
  下一年度: 1,
  后年: 2,
  大后年: 3,
};

/** In a range these follow the year of its first end, not the reference: 2031年12月至次年3月. */
export const FOLLOWING_YEARS: ReadonlySet<string> = new Set(["次年", "翌年"]);

/** Two years in one word, before 两年: the first of them. */
export const YEAR_PAIRS: Readonly<Record<string, number>> = { 今明两年: 0, 今明后三年: 0, 明后两年: 1, 去今两年: -1 };

/** Quarters that count from the reference. */
export const QUARTER_WORDS: Readonly<Record<string, number>> = {
  本季度: 0,
  这个季度: 0,
  上季度: -1,
  上个季度: -1,
  上一季度: -1,
  上上个季度: -2,
  下季度: 1,
  下个季度: 1,
  下一季度: 1,
  下下个季度: 2,
};

/** Months that count from the reference. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  本月: 0,
  这个月: 0,
  当月: 0,
  上月: -1,
  上个月: -1,
  上上个月: -2,
  下月: 1,
  下个月: 1,
  下下个月: 2,
  次月: 1,
};

/** Days that count from the reference. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  前天: -2,
  前日: -2,
  大前天: -3,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
};

/** Stretches that only the document's own plan could fix. Found, and said to be unresolved. `|`: characters that make it another word (远期结汇). */
export const PHASES: readonly string[] = [
  "近期",
  "远期|结售合交汇外锁",
  "中远期",

  "规划期",
  "规划期内",
  "规划期末",
  "规划期间",
  "规划近期",
  "规划远期",
  "近中期",
  "同期",
  "上年同期",
  "去年同期",
];

/** Before a duration: from the reference forward or back. 未来三年, 近五年. */
export const SPANS_OF_TIME: Readonly<Record<string, 1 | -1>> = {
  未来: 1,
  今后: 1,
  未来的: 1,
  今后的: 1,
  接下来: 1,
  往后: 1,
  此后: 1,
  下一个: 1,
  下: 1,
  后: 1,
  头: 1,
  近: -1,
  最近: -1,
  过去: -1,
  过去的: -1,
  最近的: -1,
  近来: -1,
  前: -1,
  上: -1,
  以往: -1,
  往前: -1,
};

/** 到建党一百年: events whose anniversaries are dates. */
export const ANNIVERSARIES: Readonly<Record<string, number>> = {
  建党: 1921,
  中国共产党成立: 1921,
  建国: 1949,
  新中国成立: 1949,
  中华人民共和国成立: 1949,
  建军: 1927,
  改革开放: 1978,
};
