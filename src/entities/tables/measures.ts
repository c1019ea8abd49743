/** Units of time, for durations: word, ISO 8601 letter (T before a time of day), how many of it. */
export const TIME_UNITS: readonly (readonly [
  words: string,
  letter: "Y" | "M" | "W" | "D" | "TH" | "TM" | "TS",
  factor: number,
  unless?: string,
])[] = [
  ["年 个年头 周年 学年 年度 载", "Y", 1, "代级检鉴报画货集会"],
  ["个世纪", "Y", 100],
  ["个月 个月份", "M", 1],
  ["个季度 季度 季", "M", 3],
  ["个学期 学期", "M", 6],
  ["周 个周 个星期 星期 个礼拜 礼拜", "W", 1, "岁年边围期转"],
  ["天", "D", 1, "然均"],
  ["日", "D", 1, "期常元圆均"],
  ["个工作日 工作日 个自然日 自然日 个交易日 交易日 个日历天 日历天 个昼夜 昼夜", "D", 1],
  ["小时 个小时 个钟头 钟头 学时 课时 个学时 个课时 机时 h", "TH", 1],
  ["刻钟 个刻钟", "TM", 15],
  ["分钟 分 min", "TM", 1, "之钟"],
  ["秒 秒钟", "TS", 1],
  ["毫秒 ms", "TS", 0.001],
];
