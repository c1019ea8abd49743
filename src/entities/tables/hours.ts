/** A part of the day: its TIMEX3 code (ISO 24617-1, as in 2016-11-06TEV), and whether its small hours are after noon. */
export interface DayPart {
  code: "MO" | "MI" | "AF" | "EV" | "NI" | "DA";
  isAfterNoon: boolean;
  /** 今晚 0, 明早 1: the day, from the reference. */
  day?: number;
}

const MORNING: DayPart = { code: "MO", isAfterNoon: false };
const EVENING: DayPart = { code: "EV", isAfterNoon: true };

/** Words that may stand alone or before a time. */
export const DAY_PARTS: readonly (readonly [words: string, part: DayPart, unless?: string])[] = [
  ["上午 早上 早晨 清晨 早间", MORNING],
  ["凌晨", { code: "DA", isAfterNoon: false }],
  ["中午 正午", { code: "MI", isAfterNoon: true }],
  ["下午 午后", { code: "AF", isAfterNoon: true }],
  ["晚上 傍晚 晚间", EVENING],
  ["深夜 夜里", { code: "NI", isAfterNoon: true }],
  ["今晚 今天晚上 今夜", { ...EVENING, day: 0 }],
  ["昨晚 昨夜", { ...EVENING, day: -1 }],
  ["明晚", { ...EVENING, day: 1 }],
  ["今早 今晨", { ...MORNING, day: 0 }],
  ["明早 明晨", { ...MORNING, day: 1 }],
];

/** After a date, or directly before a time only: 7月5日晚, 早8点. */
export const SHORT_DAY_PARTS: readonly (readonly [words: string, part: DayPart, unless?: string])[] = [
  ["早 晨 一早", MORNING, "期于已就日盘市场茶餐稻"],
  ["晚 夜", EVENING, "期于稻"],
  ["午", { code: "MI", isAfterNoon: true }],
];

/** What may follow the hour: minutes. */
export const QUARTERS: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45, 整: 0, 钟: 0, 钟整: 0 };
