/*
 * The words after which a name begins: Chinese writes no spaces, so a document number's agency code, a law's name
 * without 《》 or the phrase before （以下简称…） starts where the last of these ends.
 */

/** Verbs and prepositions that govern a citation: 依照刑法第六条, 根据国发〔2024〕12号. */
export const CITING_WORDS: readonly string[] = [
  "根据",
  "依据",
  "依照",
  "按照",
  "遵照",
  "参照",
  "比照",
  "对照",
  "适用",
  "违反",
  "符合",
  "执行",
  "贯彻",
  "落实",
  "实施",
  "遵守",
  "构成",
  "认定为",
  "属于",
  "视为",
  "引用",
  "援引",
  "不服",
  "触犯",
  "涉及",
  "除",
  "按",
  "依",
  "照",
  "见",
  "将",
  "在",
  "对",
  "对于",
  "由",
  "以",
  "因",
  "经",
  "从",
  "为",
  "是",
  "有",
  "犯",
  "受",
  "把",
  "如",
  "即",
  "据",
  "印发",
  "下发",
  "发布",
  "公布",
  "颁布",
  "转发",
  "修改",
  "修订",
  "废止",
  "删去",
  "删除",
  "所列",
  "所称",
  "规定的",
  "具有",
  "存在",
  "不属于",
  "不适用",
  "不符合",
  "不得违反",
];

/** Words that join one citation to the next. */
export const JOINING_WORDS: readonly string[] = [
  "以及",
  "或者",
  "和",
  "与",
  "及",
  "或",
  "并",
  "并且",
  "而",
  "的",
  "等",
  "也",
  "应",
  "应当",
  "可以",
  "可",
  "不",
  "文",
  "文件",
];

/** Single characters of prepositions and joints: at the beginning of a run they are no part of the name behind them. */
export const LEADING_SIGNS = "据按依照见将把对向由以在为是经从因与和及或并等的如原";

/** Verbs that a phrase of policy prose begins after, wherever they stand: 推进不动产投资信托基金（REITs）. */
// biome-ignore format: a table, one kind a line
const PROSE_VERBS: readonly string[] = [
  "推进", "推动", "推行", "加快", "加强", "加大", "做强", "做大", "做好", "做优", "用好", "建好", "管好",
  "建成", "建立", "筹建", "组建", "构建", "搭建", "打造", "营造", "设立", "设置", "下设", "成立", "组成",
  "开展", "突破", "探索", "鼓励", "引入", "引进", "吸引", "采用", "利用", "运用", "启用", "用于", "依托", "借助", "通过", "围绕", "聚焦", "参与", "加入", "融入", "接入", "对接",
  "完善", "健全", "深化", "强化", "拓宽", "拓展", "发行", "提升", "提高", "增强", "落实", "打通", "达到", "纳入", "实现", "启动", "形成", "取得", "获得", "争取",
  "给予", "享受", "进行", "包括", "包含", "涉及", "牵头", "采取", "是指", "所称", "作为", "称为",
];
/** Verbs and adverbs that are parts of names as well (绿道建设领导小组): such a phrase begins after them only where they stand first. */
// biome-ignore format: a table, one kind a line
const LEADING_VERBS: readonly string[] = [
  "建设", "新建", "布局", "部署", "布设", "发展", "规范", "发挥", "开发", "研发", "攻关", "推广", "扩大", "壮大", "试点", "支持", "引导", "培育", "培养",
  "实施", "执行", "应用", "使用", "优化", "改造", "升级", "促进", "保障", "提供", "申请", "办理", "负责", "委托", "组织", "编制", "制定", "整合",
  "维护", "明确",
  "稳步", "稳妥", "有序", "优先", "积极", "全力", "大力", "深入", "全面", "充分",
];

/** What leads up to a name where it stands first: 为了规范|码头. */
export const LEADING_WORDS: readonly string[] = [...LEADING_VERBS, "为了"];

/**
 * Nouns and adjectives that begin like the words which lead up to a name: nothing ends before 改革 in 发展改革, before 性 in 保障性租赁住房 or
 * before 济 in 经济和信息化局. Behind each verb 性 and 化 make an adjective of it.
 */
// biome-ignore format: a table, one beginning a line
const NOUNS: readonly string[] = [
  "建设用地", "建设工程", "建设规划", "建设兵团", "建设银行", "建设行政",
  "发展改革", "发展和改革", "发展规划", "发展战略", "发展基金", "发展资金", "发展中心", "发展研究", "发展委员会", "发展局",
  "保障房", "保障对象", "保障金", "保障中心", "保障体系", "保障局",
  "规范文本", "引导基金", "引导资金", "支持政策", "支持资金", "培育基地", "培养基地", "扩大会议",
  "应用程序", "应用软件", "应用系统", "应用平台", "应用场景",
  "使用权", "使用费", "使用证", "开发区", "开发商", "研发中心", "研发平台", "研发费用", "研发人员",
  "试点城市", "试点地区", "试点区", "试点期", "推广中心", "推广站", "促进会", "促进中心", "促进局", "升级版",
  "执行局", "执行法院", "执行标准", "执行案件", "执行款", "执行董事",
  "实施方案", "实施细则", "实施办法", "实施意见", "实施计划",
  "组织部", "组织机构", "组织法", "编制委员会", "编制总额", "维护费", "维护基金", "优先股", "优先权",
  "委托书", "委托合同", "委托协议", "申请表", "申请书", "申请材料", "办理流程", "办理时限",
  "经济", "经信", "经贸", "经营", "经费", "经办", "经纪", "对外", "对口", "对象", "和平", "和田", "和谐", "和解", "并网", "并购", "以太", "以工代赈", "以旧换新",
  "从业", "从化", "从事", "因特", "因病", "照明", "照护", "照料", "见习", "见义勇为", "见证", "在建", "在校", "在职", "在岗", "在线", "在读", "按揭",
  "等级", "等候", "原料", "原材料", "原油", "原产地",
];
export const NOUN_HERE: RegExp = new RegExp(`(?:${LEADING_VERBS.join("|")})[性化]|${NOUNS.join("|")}`, "uy");

/** Where a phrase of prose begins at the latest: 依照|…, 推进|…, 一批|…; 文件 before a number is a joint, in 规范性文件 it is the name. */
export const PHRASE_CUTS: readonly string[] = [
  ...[...CITING_WORDS, ...JOINING_WORDS].filter(word => word.length > 1 && word !== "文件" && !LEADING_VERBS.includes(word)),
  ...PROSE_VERBS,
  "各类",
  "一批",
  "一项",
];

/** Words with a joint or a verb in them that ends no phrase there: 网络数|据 is no 据 and 应|急管理 no 应. */
// biome-ignore format: a table, one sign a line
export const WORDS_AROUND_CUTS: readonly string[] = [
  "数据", "票据", "证据", "单据", "收据",
  "行为", "见义勇为",
  "国有", "公有", "私有", "所有权", "所有制", "共有", "自有", "有限", "有线", "有色", "有毒", "有害", "有机", "有偿", "有轨",
  "对外", "对口支援",
  "自由",
  "基因", "因特网",
  "经济", "经营", "经办", "经纪", "经费", "财经",
  "从业",
  "在线",
  "犯罪", "罪犯",
  "受贿", "受灾",
  "拆除", "消除", "清除", "扫除",
  "按揭",
  "在华", "在京",
  "无照", "护照", "执照", "牌照", "证照", "照明", "照护",
  "意见", "见习", "见证",
  "应急", "供应", "应用", "应诉",
  "许可", "认可", "可再生", "可回收", "可燃",
  "文物", "文化", "文明", "文字", "文艺", "文献", "文学", "文旅", "水文", "天文", "公文", "人文", "语文", "文职", "文盲",
  "高等", "中等", "初等", "平等", "等级",
  "合并", "并联", "并购", "并网",
  "标的",
  "不动产", "不正当", "不良",
  "强制执行", "预算执行", "行政执行", "法律适用", "信息发布", "新闻发布", "信息公布",
];

/** Before the last of a list, beside 、 和 与 及 或. */
export const LIST_JOINTS: readonly string[] = ["以及", "或者", "及其"];
/** 其他单位, 轮渡等船舶: the class that the members of a list are of; not 高等学校, 三等功 */
export const CLASS_WORDS: RegExp = /(?:^|[和与及或])其[他它]|(?<=\p{Script=Han})(?<![高中初同平对均])等(?![级学候待值效额量价同])/u;
/** 码头由|市交通局（以下简称交通局）, 对|停靠的船舶: what is said of the name stands before it; not 自由, 理由, 对外, 对口 */
export const INNER_CUT: RegExp = /^.*(?:(?<![自理缘事案])由|(?<![针面相绝应])对(?![外口接象应比方策]))/u;
/** Nouns that are counted by 条: 第一条|高速公路, 第二条|生产线. */
// biome-ignore format: a table, one kind a line
export const COUNTED_BY_TIAO: readonly string[] = [
  "高速", "公路", "铁路", "快速路", "主干道", "道路", "地铁", "轻轨", "隧道", "通道", "跑道", "车道", "步道", "绿道",
  "航线", "线路", "生产线", "产业链", "管道", "管线", "河道", "河流", "水渠", "街道", "线", "路", "街", "巷", "河", "江", "溪", "渠", "沟", "链",
  "措施", "建议", "意见", "消息", "信息", "新闻", "经验", "理由", "原则", "标语", "短信", "留言",
  "船", "鱼", "狗", "腿", "裤", "毛巾", "命",
];

/** What may stand between: 第二条|城市|快速路. */
// biome-ignore format: a table
export const BEFORE_COUNTED: readonly string[] = [
  "城市", "城际", "市域", "省际", "国际", "国内", "跨境", "跨江", "跨河", "跨海", "过江", "沿江", "沿河", "滨河", "环城", "景观",
  "绿色", "精品", "旅游", "重点", "主要", "示范", "特色", "大型", "新型", "现代化", "自动化", "智能", "数字化", "双向", "专用", "直达",
];

/** 三所学院, 两局: a name that counts what it means */
export const COUNTED: RegExp = /^(?:[两二三四五六七八九十]|\d{1,2})(?:个|所|项|家|种|类|方|者|部|局|委|市|县|区|单位)/u;
