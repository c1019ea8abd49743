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
 * (必须, 应当, 可以 in this order: Technical Norms of Legislation of the National People's Congress, on modal words; 必须, 应, 宜, 可 in this order: the
 * explanation of wording at the end of every Chinese engineering standard.)
 */
export const STRENGTHS: readonly StrengthClass[] = [
  {
    rank: 1,
    id: "must",
    name: "强制",
    words: "必须 严禁 禁止 不得 不准 务必 一律 杜绝 绝不 决不 不允许 一票否决 零容忍",
    why: "leaves no choice",
  },
  {
    rank: 2,
    id: "shall",
    name: "义务",
    words: "应当 应 不应当 不应 须 需要 要 要求 需 有义务 负责",
    why: "a duty; not doing it needs a reason",
  },
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
  {
    rank: 6,
    id: "support",
    name: "支持",
    words: "支持 引导 鼓励 倡导 提倡 宜 不宜 帮助 指导",
    why: "leaves the doing to others, or advises",
  },
  { rank: 7, id: "explore", name: "探索", words: "探索 试点 研究 有条件的 可以 可 视情 适时 试行", why: "may end without a result" },
];

/** Words of the table that names of offices are made of as well, where what may follow them and an ending do: 发展改革委, 住房城乡建设局, 发展研究中心. */
export const IN_NAMES: { words: string; between: string; endings: string; example: string } = {
  words: "发展 建设 保障 促进 推进 研究 指导 提升 优化 培育 支持 实施 帮助",
  between: "和 改革 研究 服务 管理 投资 促进 工作 领导 指导 协调 控股",
  endings:
    "委员会|委(?![托派任])|局(?![域部面限])|厅(?![堂])|部(?![分署位队])|办公室|办(?![\\u4e00-\\u9fff])|中心(?![城镇村区])|指挥部|领导小组|集团(?!化)|公司|协会|学会|研究院|研究所",
  example: "会同市发展改革委、省住房城乡建设厅",
};

/** Words of the table that forbid or advise against: between one of them and 应当 or 鼓励 lies more than a degree. */
export const NEGATIVE: ReadonlySet<string> = new Set("严禁 禁止 不得 不准 杜绝 绝不 决不 不允许 不应当 不应 不宜".split(" "));
