/** Before a multiple: by how much (增长1倍 = ×2), or to how much (增加到3倍 = ×3). */
export type Growth = "by" | "to";

const VERBS = ["增长", "增加", "提高", "提升", "扩大", "上升", "上涨", "翻", "增大", "多", "高", "增产", "增收", "扩容", "扩张"];

export const GROWTH: readonly (readonly [words: string, growth: Growth, unless?: string])[] = [
  [
    VERBS.slice(0, 9)
      .flatMap(verb => [verb, `${verb}了`, `${verb}近`])
      .filter(word => !word.startsWith("翻"))
      .join(" "),
    "by",
  ],
  [
    VERBS.slice(0, 7)
      .flatMap(verb => [`${verb}到`, `${verb}至`, `${verb}为`])
      .join(" "),
    "to",
  ],
];

/** Words that are multiples by themselves, and what they multiply by. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  减半: 0.5,
  减少一半: 0.5,
  下降一半: 0.5,
  降低一半: 0.5,
  压减一半: 0.5,
  缩短一半: 0.5,
  翻番: 2,
  倍增: 2,
};

/** Words that are frequencies by themselves. */
export const FREQUENCIES: readonly (readonly [words: string, value: string, unless?: string])[] = [
  ["年均 逐年 年年 每年度", "P1Y"],
  ["月均 逐月 月月", "P1M"],
  ["日均 逐日 天天", "P1D"],
  ["周均 逐周", "P1W"],
  ["逐季", "P3M"],
];
