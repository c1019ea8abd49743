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
  /** What must follow wherever it stands, as the source of a pattern: 一般应当, not 一般公共预算. */
  beside?: string;
  /** It goes only where nothing takes its place: 擅自占用 → 违规占用 bans no more. */
  unlessReplaced?: true;
  example: string;
}

const RESULT =
  /^(?:消除|完成|实现|达到|建成|落实|形成|建立|解决|满足|覆盖|具备|普及|淘汰|杜绝|健全|完善|破除|清零|化解|遏制|扭转|同步|无|不再)/;

export const QUALIFIERS: readonly QualifierRow[] = [
  { words: "原则上", rank: 5, makes: "softer", example: "原则上不再新批" },
  { words: "一般", rank: 5, makes: "softer", beside: "(?=应|不|须|需|要|由|在|每|为|可以|控制)", example: "一般应当在五日内修复" },
  {
    words: "擅自 私自 随意 任意 无故 无正当理由",
    rank: 5,
    makes: "softer",
    unlessReplaced: true,
    example: "不得擅自占用 forbids less than 不得占用",
  },
  { words: "无需 无须 毋需 毋须 不必 不需要 不要求 不再要求", rank: 7, makes: "softer", example: "无需公告" },
  { words: "酌情 视情况 视情形", rank: 7, makes: "softer", example: "酌情给予补助" },
  { words: "有条件的 具备条件的 条件具备的 条件成熟的", rank: 7, makes: "softer", example: "具备条件的小区应配建雨亭" },
  { words: "立即 立刻 马上 即刻 即时 当场 第一时间 随即", rank: 2, makes: "firmer", example: "立即停用" },
  { words: "尽快 尽早 及早", rank: 5, makes: "firmer", example: "尽快修复" },
  { words: "不予", rank: 2, example: "不予受理 → 可以受理; by itself it denies what stands behind it" },
  { words: "及时", rank: 5, example: "及时 → 立即; by itself it is style" },
  { words: "全部 完全 彻底 全域", rank: 4, makes: "firmer", before: RESULT, example: "彻底消除渗漏" },
  { words: "基本 大体 大部分", rank: 5, makes: "softer", before: RESULT, example: "基本消除渗漏" },
  { words: "初步 部分 局部", rank: 6, makes: "softer", before: RESULT, example: "初步形成体系" },
  // A noun as often as not: a duty only where it takes the place of another word of commitment.
  { words: "要求", rank: 2, example: "各镇要求业主登记" },
  // Of the words of commitment these are the ones that qualify; 积极 and 稳步 beside them are style.
  { words: "力争 努力 争取", rank: 5, makes: "softer", example: "力争每年完成3000户" },
];
