/**
 * Words before and after an amount that make it a bound or an approximation. 以上、以下、以内 include the number, 不满、超过、以外 do not: 民法典 art. 1259;
 * 立法技术规范（试行）（一） 24.
 */
export interface Bound {
  /** Which end the number is, and whether it belongs. */
  lower?: boolean;
  upper?: boolean;
  approx?: true;
  onlyRound?: true;
}

const AT_LEAST: Bound = { lower: true };
const AT_MOST: Bound = { upper: true };
const ABOVE: Bound = { lower: false };
const BELOW: Bound = { upper: false };
const ABOUT: Bound = { approx: true };
const UP_TO: Bound = { upper: false, approx: true };
/** Kept with the amount, without a bound: 力争98%. */
const AIMED: Bound = {};

/** 不应小于, 不宜超过: read without their 不应 they would say the opposite. */
const NOT = ["不应", "不宜", "不能", "不可", "不准"];
const withNot = (...verbs: string[]): string => NOT.flatMap(not => verbs.map(verb => not + verb)).join(" ");

/** Before the amount: word, meaning, characters that make it another word when they follow. */
export const BOUNDS_BEFORE: readonly (readonly [words: string, bound: Bound, unless?: string])[] = [
  ["不低于 不少于 不小于 不得低于 不得少于 不得小于 至少 最少 大于等于 大于或等于 大于或者等于 不下于 >= ≥ > =", AT_LEAST],
  [withNot("低于", "少于", "小于"), AT_LEAST],
  [`${withNot("高于", "超过", "大于", "多于")} 未超过`, AT_MOST],
  ["不高于 不超过 不大于 不多于 不得高于 不得超过 不得大于 不得多于 至多 最多 小于等于 小于或等于 小于或者等于 不超出 <= ≤ < =", AT_MOST],
  ["超过 超 逾 高于 大于 多于 超出 > ＞", ABOVE],
  ["不足 不满 不到 低于 小于 少于 未满 未达 < ＜", BELOW],
  ["约 约为 大约 大概 大致 约计 大体", ABOUT],
  ["近 将近 接近", UP_TO, "期日年月来"],
  ["力争", AIMED],
  // 上百家: only before a magnitude without a coefficient.
  ["上", { lower: true, approx: true, onlyRound: true }],
];

/** What may stand between such a word and its amount: 超过了一千, 至少有10个. */
export const FILLERS = "了有为是";

/** After the amount. */
export const BOUNDS_AFTER: readonly (readonly [words: string, bound: Bound, unless?: string])[] = [
  ["以上 及以上 或以上 或者以上 (含)以上 （含）以上 或者更多 或更多 及其以上", AT_LEAST],
  ["以下 及以下 或以下 或者以下 （含）以下 以内 之内 （含）以内 或更少 或者更少", AT_MOST],
  ["之上", AT_LEAST],
  ["之下", AT_MOST],
  ["以外 （不含）以上 (不含)以上", ABOVE],
  ["（不含）以下 (不含)以下 （不含）以内 (不含)以内", BELOW],
  ["左右 上下 前后", ABOUT],
];

/** After a duration and some measures: 三年内, 2公里内. */
export const WITHIN = "内";
