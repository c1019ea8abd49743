import type { Change } from "../target.ts";

/**
 * Verbs of change. What a verb says of an amount depends on its kind and on the amount:
 *
 * - `reach`: a level is reached: 达到75%, 降至30元
 * - `keep`: a level is kept: 稳定在5%以内
 * - `grow`, `fall`: with a percentage a rate, with points or a quantity an increase or a decrease: 增长6%, 提高2个百分点, 减少3万吨
 * - `bring`: a count that is brought about: 新增10万套, 培育企业20家, 完成500所学校改造
 * - `drive`: brings about only with the amount right behind it: 推动5000家企业上云
 */
export type VerbKind = "reach" | "keep" | "grow" | "fall" | "bring" | "drive";

/** Separated by blanks; a longer verb is read before a shorter one that it begins or ends with. */
export const CHANGE_VERBS: Record<VerbKind, string> = {
  reach:
    "达到 达 到 至 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 扩大到 扩大至 上升到 上升至 升至 升到 拓展到 拓展至 发展到 恢复到 延长到 延长至 " +
    "开到 送到 建到 办到 通到 铺到 延伸到 拓展到 推广到 扩展到 降到 降至 降低到 降低至 下降到 下降至 减少到 减少至 减至 压减到 压减至 压缩到 压缩至 缩短到 缩短至 缩小到 缩小至 调整到 调整至 推进到 " +
    "提高为 提升为 增加为 增长为 增为 扩大为 上升为 升为 降为 降低为 下降为 减少为 减为 压减为 压缩为 缩短为 缩小为 调整为 变为 " +
    "控制到 控制在 控制 实现 突破 超过 超 跨越 迈上 跨上 站上 冲刺 冲击 占 落在 按 不低于 不少于 不超过 不高于 低于 高于 大于 小于 多于 少于 逾 不足 至少 破",
  keep: "稳定在 保持在 维持在 巩固在 稳定保持在 持续稳定在 持续保持在 稳定 保持 维持 始终保持在 保有",
  grow: "增长 提高 提升 增加 上升 恢复 扩大 上涨 递增 增收 上浮 增 涨",
  fall: "下降 降低 减少 压减 缩减 削减 下调 缩短 减量 回落 减排 压缩 缩小 下浮 降 减",
  bring:
    "新增 净增 铺排 投用 新投用 启用 新启用 新投运 新建 改建 扩建 新改建 新改扩建 改扩建 建设 建成 建立 建 打造 培育 培养 培训 轮训 引进 引育 引入 实施 完成 开展 开工 启动 创建 创成 认定 评选 评定 遴选 选树 选派 选拔 组建 设立 布局 布设 部署 " +
    "发展 吸引 集聚 聚集 汇聚 招引 招收 招录 招聘 聘请 扩招 招募 筹集 筹措 筹建 供应 供给 改造 整治 修复 治理 更新 升级 盘活 处置 淘汰 退出 关停 化解 推广 投放 发放 举办 承办 组织 制定 制修订 制订 修订 出台 " +
    "发行 发布 推出 形成 转化 孵化 登记 获得 授权 解决 帮扶 资助 救助 扶持 服务 覆盖 惠及 带动 安置 转移 安排 投入 争取 储备 种植 栽植 抚育 收储 配备 配置 安装 加装 接入 签约 落地 办好 办成 抓好 做好 补充 " +
    "撬动 拉动 聘用 动员 取得 攻克 研发 开发 研制 增设 增补 新开 开通 开行 开放 铺设 敷设 建好 提供 保障 整合 清理 排查 抽查 回收 投产 投运 拥有 壮大 增加 新设 新培育 新引进 新开工 续建 竣工 复垦 腾退 拆除 落实 " +
    "创作 加固 打通 畅通 拓宽 放流 增殖放流 新升规 新入规 新上规 新入统 新纳统 新入库 新上市 新挂牌 新签约 更换 替换 清淤 交付 购买 组织 选聘 归集 募集 推介 购置 新认定 新发展 达成 选定 设置 搭建 构建 生产 输送 修建 修缮 疏浚 播种 接待 减免 吸纳 建档 扩容 扩增 新培训 支持",
  drive: "满足 推动 推进 促进 引导 组织 力促 助力 加快 支持 帮助 确定 选择 扩大 力推",
};

/** Verbs of doing that are as often a part of nouns: they bring about only at the head of what is named (推荐图书300种), or in the middle of it. */
export const HEAD_VERBS =
  "突破 搬迁避让 认证 推荐 推选 选送 配送 发送 赠送 投递 编制 编写 出版 摄制 播出 展出 放映 开设 举行 召开 走访 慰问 受理 办结 调解 查处 检查 抽检 筛查 新植 补植 栽种 出栏 繁育 收购 采购 租赁 转运 清运 拆迁 征收 征迁 回购 供地 出让 接通 联通 贯通 整理 派驻 派出 选配 充实 录用 聘任 表彰 命名 落户 募资 放款 授信 承保 清欠 清偿 兑付 发证 颁证 确权 创办 领办 兴办 复工 参加 组建 硬化 亮化 拓展 增殖 编印 抢救 收集 征集 复耕";

/** A verb of bringing about that begins a longer noun after all: 保障性住房, 服务零售额, 建设用地. */
export const NOT_BRINGING: RegExp =
  /^(?:建(?:筑|材|制)|保障(?:性|房)|服务(?:零售|业|贸易|外包|机构|站|中心|点|网|对象|覆盖|消费|事项)|建设(?:用地|规模|面积(?!\d)|标准|工程|项目)|转移(?:支付|就业)|安置房|开发(?:区|强度|利用)|培训(?:基地|机构|中心)|覆盖(?:率|面|人口)|投入(?:强度|占|总量)|储备(?:粮|库|规模|项目)|供应(?:链|量|站|规模)|发展(?:中心|基金|水平|指数)|生产(?:总值|线|基地|能力|企业|力|性|安全)|实施方案|登记失业|回收(?:率|站|网|体系|利用)|处置(?:率|能力|设施)|修复(?:率|面积)|治理(?:面积|率)|授权专利|制造业|改造面积|培养(?:基地|基数)|救助站|推广面积|转化(?:率|基地)|销售额|孵化(?:器|基地|载体)|开放(?:平台|程度|度)|落实率|绿色|种植面积|整治率|办成|安装率|配置率|利用率)/;
/** Verbs that are nouns as well, so that they stay in the indicator's name: 完成老旧管网改造600公里. */
export const NOMINAL_VERBS =
  "改造 建设 治理 整治 修复 培训 更新 升级 投入 安置 转移 保障 服务 覆盖 供应 开发 登记 生产 回收 处置 转化 储备 救助 帮扶 种植 抚育 清淤 疏浚 修缮 就业 评定 认定 建档 加装 安装 轮训 减排 减量 扩容 提升 改建 扩建 投资 复垦 绿化";
/** What is brought about by 新增 keeps it in its name: 城镇新增就业. */
export const NEEDS_VERB: RegExp = /^(?:就业|入学|参保|投资|供应|供给|减税|贷款|装机|用地|产能|人口|学位供给)/;

/** The change that each kind says by itself; growth and fall look at the unit as well. */
export const CHANGE_OF: Record<VerbKind, Change> = {
  reach: "level",
  keep: "maintain",
  grow: "growth-rate",
  fall: "decrease",
  bring: "increase",
  drive: "increase",
};

/** Words of change that an indicator's own name ends or begins in. */
export const NAMED_CHANGES: readonly { pattern: RegExp; change: Change; example: string }[] = [
  {
    pattern: /(?:涨幅|增速|增幅|增长率|增长速度|增长|上涨|提高|提升)(?:[（(][^）)]{1,12}[）)])?$/,
    change: "growth-rate",
    example: "居民消费价格涨幅",
  },
  {
    pattern:
      /(?:下降|降低|减少|降幅|下降率|降低率|下降幅度|降低幅度|减排量|减负|减税|降费|降本|压减|削减量?|减量)(?:[（(][^）)]{1,12}[）)])?$/,
    change: "decrease",
    example: "单位地区生产总值能耗降低",
  },
  {
    pattern: /^(?:城镇|农村)?(?:累计|每年|年)?(?:新增|新建|改造|新改建|培训|引进|增加)(?!.*(?:率|比|比重|比例|年限|强度|水平|满意度)$)/,
    change: "increase",
    example: "新增公园绿地面积",
  },
];
