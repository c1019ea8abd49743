/*
 * 有效期: how a document says how long it holds. Each form is one clause, read from its beginning; a clause that begins with
 * anything else (许可证有效期五年) speaks of something else.
 */
import { GENRES } from "./genres.ts";

/** 2027年12月31日, 二〇二七年十二月三十一日, 2027年12月, 2027年底 */
export const DAY =
  "(?:[12]\\d{3}|[一二][〇○ＯO零一二三四五六七八九]{3})\\s?年(?:\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?月(?:\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?日|底|末)?|年?底|末)";
const COUNT = "(?:(?!(?:19|20)\\d\\d年)\\d{1,5}|[一二三四五六七八九十百零〇两]{1,6})";
/** 5年, 一百年, 1.5年, 三年半, 一年零六个月, 18个月, 半年, 九十日 */
export const SPAN: string = `(?:(?:\\d{1,3}[.．]5|${COUNT})\\s?周?年(?:半|[零又]?\\s?${COUNT}\\s?个月)?|半年|${COUNT}\\s?(?:个月|日|天))`;

/** Genres of what is a document's object and not the document: 本协议 in a method is the agreement that it tells of. */
const OBJECTS: ReadonlySet<string> = new Set(["协议", "承诺书", "令", "函", "标准", "名单", "请示", "报告"]);
/** 本办法, 本实施方案, 本通知 */
export const SELF: string = `本[\\u4e00-\\u9fff]{0,4}?(?:${GENRES.filter(genre => !OBJECTS.has(genre)).join("|")})`;

const NAME = "(?:政策|文件)?(?:有效|试行|执行|实施|施行|适用|暂行)期限?";
export const SET = "(?:暂定|原则上|暂)?(?:为|是|：|:)?(?:暂定)?";
/** 有效期五年: a clause that begins with the name of a term */
export const NAMED_TERM: RegExp = new RegExp(`^${NAME}`, "u");
const HOLD = "(?:有效|执行|施行|实施|试行|适用)";
const CEASE = "(?:自行|自动|同时|即行|即)?(?:失效|废止|终止|截止|停止执行|停止施行|停止实施)";
export const ENDED = "(?=\\s*$)";

/** A clause that says how long the document holds. Named groups: `from`, `until` (the last day), `before` (the first day on which it does not), `span`. */
export interface TermForm {
  /** Of a clause, behind its subject. */
  form: RegExp;
  /** A day alone, which may be that of something else: it counts only where it comes after the day from which the document holds. */
  isBare?: true;
  example: string;
}

export const TERM_FORMS: readonly TermForm[] = [
  {
    form: new RegExp(
      `^${NAME}${SET}自?(?<from>${DAY})起?${HOLD}?\\s?(?:至|到|[—–－-]{1,2})\\s?(?<until>${DAY})(?:止|${CEASE})?${ENDED}`,
      "u",
    ),
    example: "有效期自2024年1月1日至2028年12月31日",
  },
  {
    form: new RegExp(
      `^${NAME}(?:自[^，。；]{2,20}?起)?${SET}(?:(?:截止|截至)(?:至|到|于)?|至|到|于)\\s?(?<until>${DAY})(?:止|为止|${CEASE})?${ENDED}`,
      "u",
    ),
    example: "有效期至2028年12月31日",
  },
  {
    form: new RegExp(`^${NAME}(?:自[^，。；]{2,20}起)?(?:计算)?${SET}\\s?(?<span>${SPAN})${ENDED}`, "u"),
    example: "有效期暂定为五年",
  },
  { form: new RegExp(`^(?:暂定${HOLD}?|(?:试行|有效)(?:暂定)?)(?:期限?)?为?\\s?(?<span>${SPAN})${ENDED}`, "u"), example: "暂定两年" },
  {
    form: new RegExp(`^${HOLD}?(?:至|到|截至|截止到?)\\s?(?<until>${DAY})(?:止|为止|${CEASE})?${ENDED}`, "u"),
    example: "执行至2028年12月31日",
  },
  { form: new RegExp(`^(?:自|从)(?<before>${DAY})起${CEASE}${ENDED}`, "u"), example: "自2029年1月1日起失效" },
  { form: new RegExp(`^(?:于)?(?<until>${DAY})${CEASE}${ENDED}`, "u"), isBare: true, example: "2028年12月31日自行失效" },
];

const ANY_NUMBER = "[-－负]?(?!(?:19|20)\\d\\d年)[\\d.．一二三四五六七八九十百千万亿零〇两]{1,40}";
/** What stands where a term would and is none that can be counted: 有效期99999999年, 有效期-5年, 有效期3至5年, 有效期至99999年12月31日. */
export const NO_TERM: RegExp = new RegExp(
  `^${NAME}(?:自[^，。；]{2,20}起)?(?:计算)?${SET}(?:(?:截止|截至)?(?:至|到|于))?\\s?${ANY_NUMBER}(?:\\s?[至到~—–-]\\s?${ANY_NUMBER})?\\s?(?:周?年|个月|日|天)(?:[零又]?${ANY_NUMBER}个月|\\d{1,2}月(?:\\d{1,2}日)?)?(?:止|为止)?${ENDED}`,
  "u",
);

/** What may stand at once behind 自…起施行. */
export const TERMS_BEHIND: readonly TermForm[] = [
  { form: new RegExp(`^(?<span>${SPAN})${ENDED}`, "u"), example: "自印发之日起试行|两年" },
  { form: new RegExp(`^(?:至|到)\\s?(?<until>${DAY})(?:止|为止|${CEASE})?${ENDED}`, "u"), example: "自…起施行|至2028年12月31日" },
];

/** 自2024年1月1日起至2028年12月31日止: the day from which and the last day in one. */
export const STRETCH: TermForm = {
  form: new RegExp(`^自(?<from>${DAY})起?(?:正式)?${HOLD}?\\s?(?:至|到)\\s?(?<until>${DAY})(?:止|${HOLD}|${CEASE})${ENDED}`, "u"),
  example: "自2024年1月1日起至2028年12月31日执行",
};
