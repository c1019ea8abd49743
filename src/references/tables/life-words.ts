/*
 * Words of a title, or of the status behind it, that say where a document is in its life.
 */

/** 征求意见稿: what is not yet made repeals and amends nothing. */
export const DRAFT: RegExp = /征求意见稿|公开征求.{0,60}意见|送审稿|讨论稿|草案|审议稿/u;
/** 试行; 暂行 is in force like any other until it is replaced. */
export const TRIAL: RegExp = /试行/u;

/** What a title ends with that is no norm and no policy: it never was in force. `but`: endings that only look alike. */
export const WITHOUT_VALIDITY: readonly { ends: readonly string[]; but?: readonly string[]; example: string }[] = [
  {
    ends: ["案"],
    but: ["方案", "议案", "提案", "预案", "草案", "法案", "修正案", "备案", "档案", "教案", "图案", "答案", "立案", "建案"],
    example: "甲公司诉乙公司买卖合同纠纷案",
  },
  { ends: ["案例", "判决书", "裁定书", "调解书"], example: "劳动争议典型案例" },
  { ends: ["攻略"], example: "落户办理攻略" },
  // 政府工作报告 gives account and is carried out; nothing says until when.
  { ends: ["工作报告", "公报", "白皮书"], example: "2026年滨河市政府工作报告" },
];

/** Genres that only a law has. */
export const LAWS: ReadonlySet<string> = new Set(["法", "法典", "宪法", "条例"]);

/** Kinds of document that hold for the years of their title: 绿道建设规划（2016—2020年）. */
export const PLAN_HEADS: readonly string[] = ["规划", "计划", "纲要", "方案", "行动"];

/** What a plan looks out to beyond its own years: 2035年|远景目标, 远景|展望至2035年. */
export const OUTLOOK_WORDS: readonly string[] = ["远景", "愿景", "展望"];

/** A day in folded text: 2027年1月1日, 2027年1月, 二〇二七年一月一日 */
export const DAY =
  "(?:\\d{4}|[一二][〇○零一二三四五六七八九]{3})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?";

/** What ends a document's life. */
export const REPEAL_WORDS: readonly string[] = ["废止", "失效", "停止执行", "停止施行", "停止实施", "不再执行", "不再施行", "不再适用"];

/** How a document comes to be: the day before these is the day it was made. */
export const MADE: readonly string[] = ["发布", "公布", "颁布", "通过", "批准", "印发", "下发"];

/** 《…》|有效期|延长|至2029年3月31日, 《…》|到期后|继续执行|至…: the verb, and what stands between the title, the verb and the day. */
export const EXTENSION_WORDS: { verbs: readonly string[]; fillers: readonly string[] } = {
  verbs: ["延长", "延续", "顺延", "延期", "展期", "继续有效", "继续执行", "继续施行", "继续实施", "继续适用"],
  fillers: [
    "有效期限?",
    "执行期限?",
    "实施期限?",
    "施行期限?",
    "试行期限?",
    "届满后",
    "期满后",
    "到期后",
    "予以",
    "执行",
    "实施",
    "施行",
    "适用",
    "，",
    "为",
  ],
};

/** 拟将《…》有效期延长至…: said of what has not been done. */
export const INTENTIONS: readonly string[] = ["拟", "建议", "可以", "申请", "能否", "研究", "应当", "需要"];
