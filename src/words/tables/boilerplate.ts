/*
 * 套话: words that stand in every policy document and so say nothing about which one it is. Gathered by kind from the way
 * such documents are written (GB/T 9704 gives their form, not their words); a word belongs here when a measure would still
 * be about the same thing without it.
 */

/** Verbs that open a measure or its clauses. */
const VERBS =
  "加快 推进 完善 加强 健全 优化 提升 推动 促进 强化 深化 实施 开展 支持 鼓励 引导 建立 建设 构建 打造 落实 统筹 探索 拓展 扩大 提高 增强 " +
  "培育 发展 形成 实现 坚持 做好 做强 做大 确保 保障 严格 规范 改进 创新 创建 推广 推行 推出 组织 指导 督促 协调 配合 贯彻 执行 贯彻落实 " +
  "着力 大力 积极 稳步 有序 有效 全面 持续 深入 扎实 充分 切实 进一步 逐步 不断 努力 力争 加大 加力 增加 减少 降低 完成 启动 制定 出台 修订 编制 " +
  "研究 明确 突出 聚焦 围绕 立足 依托 利用 发挥 参与 服务 管理 监管 监督 检查 评估 考核 宣传 总结 部署 安排 牵头 负责 承担 履行 印发 转发 遵照 结合";

/** Adverbs, measures of scale, and words that join. */
const MANNER =
  "科学 合理 精准 高效 稳妥 稳定 协同 联动 分类 分级 分步 分批 重点 关键 主要 基本 总体 整体 系统 综合 全面 全过程 全链条 全方位 多层次 多元 多元化 " +
  "高质量 高水平 高标准 现代化 规范化 标准化 精细化 常态化 长效 长效机制 优质 先进 良好 重大 重要 显著 明显 更加 更好 更高 较大 一批 若干 各类 各级 各地 有关 相关 " +
  "以及 及其 并且 或者 按照 根据 依据 依法 围绕 通过 对于 关于 其中 同时 此外 前提 基础 条件";

/** Nouns of the office rather than of the matter. */
const NOUNS =
  "机制 体系 制度 体制 政策 措施 举措 工作 任务 目标 要求 原则 意见 方案 通知 办法 规定 规划 计划 行动 工程 项目 试点 示范 模式 格局 水平 能力 质量 效率 效能 " +
  "成效 效果 作用 优势 潜力 活力 动力 力度 环境 领域 方面 环节 行业 部门 单位 机构 人员 政府 人民政府 各部门 各单位 责任 责任制 主体 主体责任 组织领导 组织实施 保障措施 指导思想 " +
  "总体要求 基本原则 主要目标 重点任务 工作机制 联席会议 精神 思想 思路 理念 战略 决策 决策部署 党中央 国务院 省委 市委 实际 情况 问题 需求 资源 资金 平台 载体 手段 方式 途径";

/** Common words of policy prose, as the cutters give them. */
export const BOILERPLATE: ReadonlySet<string> = new Set(`${VERBS} ${MANNER} ${NOUNS}`.split(" "));
