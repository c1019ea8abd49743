/*
 * 试点期限: how a reply, a notice or a scheme says how long what it allows goes on. Each form is one clause, read from its beginning.
 */
import { DAY, ENDED, SET, SPAN, type TermForm } from "./validity.ts";

/** Titles of documents that allow something for a time: 关于同意…开展试点的批复, 关于暂时调整实施…规定的决定. */
export const PILOT_TITLE: RegExp = /试点|先行先试|暂时(?:调整|停止)/u;

/** 试点工作, 本次改革试点; 试点项目 is what is done in it */
const TRIAL = "(?:本次|本|该|上述)?(?:改革)?(?:试点|试行)(?:工作|改革|政策)?";
const NAME = "(?:本次|本|该|上述)?(?:改革)?(?:试点|试行)(?:工作|政策|项目|改革|任务)?的?(?:实施|执行|有效)?(?:期限?|时间|时限|周期)";
/** Genres that answer a request about one matter. */
export const REPLIES: ReadonlySet<string> = new Set(["批复", "函"]);

/** 试点期限, 三、试点时间: a heading or a line that the term stands below */
export const PILOT_HEADING: RegExp = new RegExp(`^${NAME}[。：:]?$`, "u");
const END = `(?<until>${DAY}|[12]\\d{3}\\s?年)(?:止|为止|结束|底)?${ENDED}`;
/** 不超过3年: as long as that at most */
const AT_MOST = "(?:最长|一般|原则上)?(?:不(?:得)?超过)?";
const COUNT = "(?:自(?:(?<from>@)|[^，。；]{2,20}?)(?:起|之日起|后)(?:计算|算)?)?".replace("@", DAY);

export const PILOT_FORMS: readonly TermForm[] = [
  {
    form: new RegExp(`^${NAME}${SET}自?(?:${DAY}|[12]\\d{3}\\s?年?)起?\\s?(?:至|到|[—–－-]{1,2})\\s?${END}`, "u"),
    example: "试点时间为2024年3月至2026年12月",
  },
  {
    form: new RegExp(`^${NAME}${SET}(?:自[^，。；]{2,20}?起)?(?:(?:截止|截至)(?:至|到)?|至|到)\\s?${END}`, "u"),
    example: "试点期限至2027年12月31日",
  },
  {
    form: new RegExp(`^${NAME}${SET}${COUNT}${SET}${AT_MOST}\\s?(?<span>${SPAN})${ENDED}`, "u"),
    example: "试点期为自批复之日起3年",
  },
  { form: new RegExp(`^${TRIAL}${COUNT}为期${AT_MOST}\\s?(?<span>${SPAN})${ENDED}`, "u"), example: "试点工作为期2年" },
  {
    form: new RegExp(`^试点(?:工作)?自[^，。；]{2,20}?起?\\s?(?:至|到)\\s?${END}`, "u"),
    example: "试点自2024年3月1日起至2027年2月28日止",
  },
];

/** Behind a clause that allows it: 同意…开展试点|期限2年. */
export const ALLOWING: RegExp = /(?:试点|试行)(?:工作|改革|政策)?$|先行先试$|暂时(?:调整|停止)/u;
export const TERMS_BEHIND_PILOT: readonly TermForm[] = [
  { form: new RegExp(`^为?期限?${SET}${COUNT}${SET}${AT_MOST}\\s?(?<span>${SPAN})${ENDED}`, "u"), example: "期限为3年" },
  { form: new RegExp(`^期限?${SET}(?:截止|截至)?(?:至|到)\\s?${END}`, "u"), example: "期限至2027年12月31日" },
];

/** Before what is allowed: 自即日起至2026年12月31日|，暂时调整实施…. */
export const PILOT_STRETCH: TermForm = {
  form: new RegExp(`^(?:同意)?(?:自|从)(?:${DAY}|即日|[^，。；]{2,14}之日)起?(?:至|到)\\s?${END}`, "u"),
  example: "自即日起至2026年12月31日",
};

/** 试点工作|自2024年3月1日起: the day that a term is counted from, in a clause of its own before or behind it. */
export const PILOT_START: RegExp = new RegExp(
  `^(?<trial>${TRIAL})?(?:自|从)(?<from>${DAY})(?:起|之日起|开始)(?:正式)?(?:计算|起?算|实施|施行|开展|启动|试行)?$`,
  "u",
);
