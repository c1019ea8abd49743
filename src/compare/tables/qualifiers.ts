import type { StrengthRank } from "../../targets/index.ts";

/** Words that leave a duty its verb but widen or narrow it: how far it reaches, how soon it falls due, whether it knows exceptions. */
export interface QualifierRow {
  words: string;
  /** On the scale of the words of commitment, which they take the place of: 原则上 → 一律, 尽快 → 立即, 全面 → 基本. */
  rank: StrengthRank;
  /** What a duty becomes when such a word comes to it alone; it becomes the other where the word goes. Absent: what comes and goes alone is style. */
  makes?: "firmer" | "softer";
  /** What must follow where it comes or goes alone: 基本消除 is a qualified result, 基本养老保险 a thing. */
  before?: RegExp;
  example: string;
}

const RESULT =
  /^(?:消除|完成|实现|达到|建成|落实|形成|建立|解决|满足|覆盖|具备|普及|淘汰|杜绝|健全|完善|破除|清零|化解|遏制|扭转|同步|无|不再)/;

export const QUALIFIERS: readonly QualifierRow[] = [
  { words: "原则上", rank: 5, makes: "softer", example: "原则上不再新批" },
  { words: "有条件的 具备条件的 条件具备的 条件成熟的", rank: 7, makes: "softer", example: "具备条件的小区应配建雨亭" },
  { words: "立即 马上 即刻", rank: 2, makes: "firmer", example: "立即停用" },
  { words: "尽快 尽早 及早", rank: 5, makes: "firmer", example: "尽快修复" },
  { words: "全部 完全 彻底 全域", rank: 4, makes: "firmer", before: RESULT, example: "彻底消除渗漏" },
  { words: "基本 大体 大部分", rank: 5, makes: "softer", before: RESULT, example: "基本消除渗漏" },
  { words: "初步 部分 局部", rank: 6, makes: "softer", before: RESULT, example: "初步形成体系" },
  // A noun as often as not: a duty only where it takes the place of another word of commitment.
  { words: "要求", rank: 2, example: "各镇要求业主登记" },
  // Of the words of commitment these are the ones that qualify; 积极 and 稳步 beside them are style.
  { words: "力争 努力 争取", rank: 5, makes: "softer", example: "力争每年完成3000户" },
];
