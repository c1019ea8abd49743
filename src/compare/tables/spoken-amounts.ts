/** Words that stand where a number could: a deadline without one, a share or price without one. */
export interface SpokenAmountRow {
  words: string;
  kind: "deadline" | "number";
  /** It is a word of commitment as well (尽快 → 立即 is firmer), and a deadline only beside one that is none. */
  hurries?: true;
  /** What it comes to in days, where that can be said; soon is no length. */
  days?: { least: number; most: number };
  example: string;
}

export const SPOKEN_AMOUNTS: readonly SpokenAmountRow[] = [
  {
    words: "立即 立刻 马上 即刻 即时 当场 第一时间 随即",
    kind: "deadline",
    hurries: true,
    days: { least: 0, most: 0 },
    example: "立即停用",
  },
  { words: "当日 当天", kind: "deadline", days: { least: 0, most: 1 }, example: "当日告知申请人" },
  { words: "次日", kind: "deadline", days: { least: 0, most: 2 }, example: "次日公布" },
  { words: "及时 尽快 尽早 及早", kind: "deadline", hurries: true, example: "及时拨付补助" },
  { words: "永久 终身", kind: "deadline", days: { least: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY }, example: "永久保存" },
  { words: "适时 限期 定期 不定期 经常 长期 常年", kind: "deadline", example: "定期检查" },
  { words: "免费 无偿 全免 半价 减半 全额 足额", kind: "number", example: "老年人免费入园" },
];
