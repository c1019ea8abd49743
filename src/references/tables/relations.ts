import type { Relation } from "../reference.ts";

/** A word of the citing sentence and what it makes of the citation. `provision` where a single provision is cited by it. */
interface RelationWord {
  words: readonly string[];
  relation: Relation;
  /** Of a provision: 按本条第一款规定执行 applies it, it is not what the document rests on. */
  provision?: Relation;
  /** Of a title, in a sentence that goes on to make the document. */
  making?: Relation;
  /** Of a title: 修订《市容条例》 is as often a plan as an act, where nothing says that it is decided. */
  decided?: true;
  example: string;
}

/** Words before the citation; of several the nearest counts. */
export const RELATIONS_BEFORE: readonly RelationWord[] = [
  { words: ["根据", "依据", "遵照", "遵循", "依"], relation: "based-on", provision: "applies", example: "根据《统计法》，制定本办法" },
  {
    words: ["依照"],
    relation: "applies",
    making: "based-on",
    example: "依照《水法》的规定办理; 依照《水法》，制定本办法",
  },
  { words: ["按照", "按"], relation: "based-on", provision: "applies", example: "按照《方案》要求" },
  { words: ["贯彻", "落实", "实施", "贯彻执行"], relation: "based-on", provision: "applies", example: "贯彻落实《绿道建设方案》精神" },
  {
    words: ["执行", "属于", "参照", "比照", "适用", "符合", "违反", "遵守", "不服", "触犯", "构成", "认定为"],
    relation: "applies",
    example: "参照《会计准则》",
  },
  { words: ["修改", "修订", "修正"], relation: "amends", decided: true, example: "决定修改《市容条例》" },
  { words: ["删去", "删除"], relation: "amends", example: "删去《市容条例》第九条" },
  { words: ["废止", "停止执行"], relation: "repeals", example: "废止《市容条例》" },
  {
    words: ["印发", "转发", "发布", "公布", "制定", "编制", "出台", "颁布", "起草"],
    relation: "mentions",
    example: "现印发《绿道建设方案》",
  },
];

/** 为落实《…》，制定本方案: one of these in a sentence that says 为 (so that) carries the cited document out. */
export const CARRYING_OUT: readonly string[] = ["贯彻", "落实", "实施", "执行"];

/** How a sentence makes its own document: 制定本办法, 通知如下. */
export const MAKING: RegExp = /制定|制订|编制|起草|出台|(?:通知|决定|解释|规定|批复|公告|函复|答复|通告)如下|提出(?:如下|以下)/u;

/** What follows the citation, at once or after the list that it stands in. */
export const RELATIONS_AFTER: readonly { form: RegExp; relation: Relation; example: string }[] = [
  {
    // 停止执行的处罚, 废止后 and 废止前 speak of it; an act ends its clause
    form: /(?:废止|失效|作废|停止(?:执行|施行|实施|使用)|不再(?:执行|施行|适用))(?=[，。；、：)(”\n]|$)/uy,
    relation: "repeals",
    example: "《市容条例》同时废止",
  },
  { form: /(?:修改|修订|修正|改)为(?!的)/uy, relation: "amends", example: "第九条修改为" },
  { form: /(?:作出|进行|予以|作)(?:如下|以下)?(?:修改|修订|修正)(?![的后前])/uy, relation: "amends", example: "对《市容条例》作如下修改" },
  { form: /(?:之?后|中)增加(?!的)/uy, relation: "amends", example: "第九条后增加一条" },
  { form: /合并(?:修改|修订)?为(?!的)/uy, relation: "amends", example: "第六条和第七条合并修改为" },
  { form: /增加(?:规定|“|[一两二三四五六]?[条款项目句段])/uy, relation: "amends", example: "第九条增加一款" },
  { form: /(?:删去|删除)(?=[，。；、”\n]|$)/uy, relation: "amends", example: "将第九条删去" },
];

/** Patterns of what may stand between a citation and a form of RELATIONS_AFTER; the first that fits is taken. */
export const BEFORE_REPEAL: readonly string[] = [
  // 自本细则施行之日起, 自发布之日起
  "(?:自|从)(?:本\\p{Script=Han}{1,6})?(?:施行|实施|发布|公布|印发|生效)(?:之日)?起",
  "同时",
  "即行",
  "即日起",
  "即",
  "相应地?",
  "一并",
  "予以",
  "宣布",
  "自行",
  "同步",
  "随之",
  "均",
  "也",
  "亦",
  "现",
  "已经?",
  "[自从于]",
  "之日起",
  // 等3件规章
  "等(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?[件部项个]?(?:行政|地方性)?(?:法规|规章|规范性文件|政策文件|文件)?",
  "文件",
];

/** What may stand before a verb of an act in its clause: with any other word there the verb speaks of the act. Each a pattern. */
export const BEFORE_ACT: readonly string[] = [
  // 市人民政府决定废止
  "[^，：]{0,60}决定",
  "现",
  "同时",
  "一并",
  "相应",
  "并",
  "予以",
  "宣布",
  "将",
  "对",
  "同意",
  "即日起",
  // 自2024年5月1日起, 自本办法施行之日起
  "[自从][^，：]{1,24}?起",
  "本\\p{Script=Han}{1,8}(?:施行|实施|发布|公布|印发|生效)(?:之日|后)",
  // （一）, 1．
  "\\([一二三四五六七八九十\\d]{1,3}\\)",
  "[一二三四五六七八九十\\d]{1,3}[、.．]",
];

/** Of these one must stand before 修改《…》: it is decided, and no plan. */
export const DECIDED: readonly string[] = ["决定", "现", "同意", "同时"];

/** Words of a clause that make an act an intention, a condition or a question. Each a pattern. */
export const INTENDED: readonly string[] = [
  "建议",
  "提请",
  "提议",
  "适时",
  "尽快",
  "抓紧",
  "及时",
  "推进",
  "推动",
  "加快",
  "(?<!经(?:过)?)研究",
  "计划",
  "探索",
  "需要",
  "应当",
  "可以",
  "不得",
  "不再",
  "拟",
  "如",
  "若",
  "凡",
  "因",
  "未",
  "是否",
  "待",
];

/** What is made of an act: 修改《…》的建议 is the suggestion. */
export const MADE_OF_ACT: readonly string[] = [
  "建议",
  "议案",
  "提案",
  "意见",
  "请示",
  "决定",
  "决议",
  "通知",
  "公告",
  "工作",
  "说明",
  "报告",
  "程序",
  "计划",
  "方案",
  "草案",
  "过程",
];
