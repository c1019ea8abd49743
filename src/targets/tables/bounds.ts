import type { Comparator } from "../target.ts";

/**
 * Words beside an amount that bound it. 以上, 以下, 以内 take in the number itself; 超过, 低于, 不足 do not (Civil Code, art. 1259).
 * Before the amount the nearest word decides; one behind it decides before one in front: 控制在5%左右 is approximate.
 */
export const BOUNDS: { before: readonly Bound[]; after: readonly Bound[] } = {
  before: [
    {
      words:
        "不低于 不得低于 不得少于 不应低于 不应少于 不应小于 不宜低于 不宜少于 不宜小于 不能低于 不能少于 不能小于 不得小于 不少于 不小于 至少 不下于 最少 最低 ≥ 迈上 跨上 站上 不短于",
      comparator: "ge",
    },
    { words: "超过 突破 高于 逾 超 多于 大于 > ＞ ﹥ 跨越 破 冲破", comparator: "gt" },
    {
      words:
        "不超过 不得超过 不得高于 不应超过 不应高于 不应大于 不宜超过 不宜高于 不宜大于 不能超过 不能高于 不能大于 不得多于 不得大于 不高于 不大于 不多于 至多 最多 最高 ≤ 控制在 控制到 不突破 不超 不长于",
      comparator: "le",
    },
    { words: "低于 小于 少于 不足 不到 不满 < ＜ ﹤ 低于", comparator: "lt" },
    { words: "约 近 大约 约为 接近 将近 大体 基本 大致", comparator: "approx" },
  ],
  after: [
    { words: "以上 及以上 之上 或以上 + ＋ 起", comparator: "ge" },
    { words: "以内 以下 之内 及以下 内 之下", comparator: "le" },
    { words: "左右 上下 许 前后", comparator: "approx" },
  ],
};

export interface Bound {
  words: string;
  comparator: Comparator;
}
