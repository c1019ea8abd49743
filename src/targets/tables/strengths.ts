/** 力度: how firmly a measure or target commits, 1 the firmest. */
export type StrengthRank = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface StrengthClass {
  rank: StrengthRank;
  id: "must" | "shall" | "ensure" | "implement" | "promote" | "support" | "explore";
  /** The class as people call it. */
  name: string;
  words: string;
  /** Why it stands where it stands. */
  why: string;
}

/**
 * Words of commitment, from what leaves no choice to what promises no more than a try. The order is that of what can be held against whoever does nothing:
 * after a prohibition or 必须 every omission is a breach; after 应当 one needs a reason; 确保 and 完成 promise the result itself; 全面 and 严格 the whole of the
 * doing; 加快 and 推动 only movement; 支持 leaves the doing to others, 鼓励 asks them; 探索 may end without anything.
 * (必须, 应当, 可以 in this order: Technical Norms of Legislation of the National People's Congress, on modal words.)
 */
export const STRENGTHS: readonly StrengthClass[] = [
  {
    rank: 1,
    id: "must",
    name: "强制",
    words: "必须 严禁 禁止 不得 不准 务必 一律 杜绝 绝不 决不 不允许 一票否决 零容忍",
    why: "leaves no choice",
  },
  { rank: 2, id: "shall", name: "义务", words: "应当 应 须 需要 要 需 有义务 负责", why: "a duty; not doing it needs a reason" },
  { rank: 3, id: "ensure", name: "确保", words: "确保 完成 实现 达到 建成 落实 坚决 守住 兜牢 保障 力保", why: "promises the result" },
  {
    rank: 4,
    id: "implement",
    name: "全面",
    words: "全面 严格 强化 加强 实施 开展 建立 制定 加大 巩固 规范 构建 建设 打造 培育 新增",
    why: "promises the doing",
  },
  {
    rank: 5,
    id: "promote",
    name: "推动",
    words: "加快 推动 推进 促进 深化 完善 健全 提升 优化 提高 扩大 力争 努力 争取 发展 稳步 逐步 拓展 积极",
    why: "promises movement",
  },
  { rank: 6, id: "support", name: "支持", words: "支持 引导 鼓励 倡导 提倡 帮助 指导", why: "leaves the doing to others" },
  { rank: 7, id: "explore", name: "探索", words: "探索 试点 研究 有条件的 可以 可 视情 适时 试行", why: "may end without a result" },
];
