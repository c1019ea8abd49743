/** What is numbered with 第 and is no 量词. */
export const ORDINAL_NOUNS: readonly string[] =
  "产业 档 方面 阶段 部分 季度 年 年度 步 编 梯队 环节 板块 层次 层级 次 天 日 周 个月 期 代 轮 批次 号 等 等次 等级 区 组 类 种 要件 象限 学历 学位 语言 大 强 分院 医院 中学 小学".split(
    " ",
  );

/** Units that after 前 name a rank: 前三名, 前10位. */
export const RANKS: ReadonlySet<string> = new Set(["名", "位", "强", "家", "席"]);
