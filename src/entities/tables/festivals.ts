/** Days of the year by name: month and day; null where they follow the lunar calendar, which is not computed here. Source: 全国年节及纪念日放假办法 and common use. */
export const FESTIVALS: readonly (readonly [words: string, day: readonly [month: number, day: number] | null, unless?: string])[] = [
  ["元旦 元旦节 新年", [1, 1]],
  ["情人节", [2, 14]],
  ["女生节", [3, 7]],
  ["妇女节 三八妇女节 三八节", [3, 8]],
  ["植树节", [3, 12]],
  ["愚人节", [4, 1]],
  ["劳动节 五一 五一节 五一劳动节 国际劳动节", [5, 1], "口"],
  ["青年节 五四青年节", [5, 4]],
  ["护士节", [5, 12]],
  ["儿童节 六一儿童节 六一", [6, 1]],
  ["建党节", [7, 1]],
  ["建军节 八一建军节", [8, 1]],
  ["教师节", [9, 10]],
  ["国庆节 国庆 十一国庆节", [10, 1]],
  ["万圣节", [10, 31]],
  ["光棍节 双十一", [11, 11]],
  ["平安夜", [12, 24]],
  ["圣诞节 圣诞", [12, 25]],
  ["春节 除夕 元宵节 元宵 端午节 端午 中秋节 中秋 重阳节 腊八节 七夕节", null],
];

/** 清明 is a solar term: 4 or 5 April. */
export const SOLAR_TERM_DAYS: readonly (readonly [words: string, day: readonly [month: number, day: number]])[] = [["清明节 清明", [4, 4]]];

/** 星期日, 周末: day of the week, Monday 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };

/** Words for the week before a day of it; how many weeks from the reference's. */
export const WEEK_WORDS: Readonly<Record<string, number>> = {
  "": 0,
  上: -1,
  下: 1,
  本: 0,
  这: 0,
  上个: -1,
  下个: 1,
  这个: 0,
  上一个: -1,
  下一个: 1,
  上上: -2,
  下下: 2,
};
export const WEEK_NAMES: readonly string[] = ["周", "星期", "礼拜"];
