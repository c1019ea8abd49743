import { expectArguments, TEXT } from "../text/index.ts";
import { nameStart } from "./name-start.ts";
import { endsLongerName } from "./names.ts";
import type { Member } from "./provision.ts";
import { NORM_HEADS, POLICY_HEADS } from "./tables/head-words.ts";
import { ISSUER_ENDS } from "./tables/issuers.ts";
import { BEFORE_COUNTED, CITING_WORDS, COUNTED_BY_TIAO, JOINING_WORDS } from "./tables/joints.ts";

/* What the words on either side of a mention say of it. */

/** Whether 第十条 without a name before it is cited: by the words on either side, for 第一条高速公路 is none. */
export function citedAlone(text: string, at: number, members: readonly Member[]): boolean {
  const { end } = members.at(-1)!;
  const before = text.slice(Math.max(0, at - 4), at);
  if (DIVISIONS.has(members[0]!.path[0]!.unit))
    return (POINTED_TO.test(before) || GOVERNED.test(before)) && CITED.test(text.slice(end, end + 4));
  if (!CITABLE.has(members[0]!.path[0]!.unit)) return false;
  return CITED.test(text.slice(end, end + 4)) || GOVERNED.test(before) || members.length > 1 || members[0]!.path.length > 1;
}

/**
 * Whether 第七十八条 or 第三项 with nothing around it that cites it may be one all the same, where its document has such: 有|第七十八条|损害交易的,
 * but not the heading 第十二条 behind a full stop, and not 第一条高速公路, which counts what comes in 条.
 */
export function mayBeCited(text: string, at: number, members: readonly Member[]): boolean {
  const { end, path } = members[0]!;
  const { unit } = path[0]!;
  if (unit === "项") return true;
  return unit === "条" && !ENDS_SENTENCE.test(text[at - 1] ?? "") && !COUNTED_BY_UNIT.test(text.slice(end, end + LONGEST_COUNTED));
}

/** 本《办法》, 本《实施细则》: what stands in 《》 is the kind of the document itself. */
export function isOwnTitle(text: string, at: number, key: string): boolean {
  return text[at - 1] === "本" && isKindOfDocument(key);
}

/** 条例 in 本条例 or 物业管理条例 is not the 条例 that was defined, nor 预算法 in 预算法实施条例. */
export function namedAlone(text: string, floor: number, start: number, end: number): boolean {
  if (LONGER_NAME.test(text.slice(end, end + 4))) return false;
  const before = text.slice(Math.max(floor, start - 4), start);
  if (end - start > 3 || !/\p{Script=Han}$/u.test(before)) return !endsLongerName(text, end, end - start) && !/[本该同]$/u.test(before);
  return BEFORE_NAME.some(word => before.endsWith(word)) && !endsLongerName(text, end, end - start);
}

/**
 * 国务院《关于…》 is cited by its full title: the issuer's words before 《. 市政府 of a document of 滨河市 is 滨河市人民政府; where
 * the document is of no city, or of one of its districts, which city is meant is not known.
 */
export function issuerBefore(text: string, at: number, floor: number, region = ""): string {
  if (!ISSUER_ENDS.some(word => at - word.length >= floor && text.startsWith(word, at - word.length))) return "";
  const issuer = text.slice(nameStart(text, at, floor, LONGEST_ISSUER, BEFORE_ISSUER), at);
  const [, level, office = ""] = OWN_GOVERNMENT.exec(issuer) ?? [];
  if (level !== undefined && region.endsWith(level)) return `${region}人民政府${office}`;
  return POINTED_AT.test(issuer) ? "" : issuer;
}

/** 市政府, 省人民政府, 自治区政府办公厅 */
const OWN_GOVERNMENT = /^(省|自治区|市|自治州|州|县|区|旗)(?:人民)?政府(办公厅|办公室)?$/u;
/** 你局《关于…的请示》, 我部《…》: who that is stands elsewhere, and is no part of the title. */
const POINTED_AT = /^[你贵我本该各]/u;

/**
 * The title without 《》 whose short name is defined in the bracket that holds `at`: 市政府关于…的意见（…，以下简称《意见》）. Where it
 * begins, and where it ends; undefined where the words before the bracket end with no kind of document.
 */
export function plainTitleBefore(text: string, at: number): { start: number; end: number } | undefined {
  const from = Math.max(0, at - LONGEST_ASIDE);
  const open = text.slice(from, at).lastIndexOf("(");
  const end = from + open;
  if (open < 0 || !KIND.test(text.slice(Math.max(0, end - LONGEST_KIND), end))) return undefined;
  const run = Math.max(0, end - LONGEST_PLAIN_TITLE);
  const clause = run + 1 + Math.max(...["，", "。", "；", "：", "、", "》", "\n"].map(sign => text.slice(run, end).lastIndexOf(sign)));
  const about = text.slice(clause, end).indexOf("关于");
  if (about < 0) return undefined;
  return { start: nameStart(text, clause + about, clause, LONGEST_ISSUER, BEFORE_ISSUER), end };
}

/** Where the bracket ends that opens at `at`, as in 《…》（国发〔2024〕1号）; `at` where none does. */
export function bracketEnd(text: string, at: number): number {
  if (text[at] !== "(") return at;
  const close = text.slice(at, at + LONGEST_BRACKET).indexOf(")");
  return close < 0 ? at : at + close + 1;
}

/** 《意见》, 《实施方案》, 《纲要（草案）》: a kind of document and no title. */
export function isKindOfDocument(name: string): boolean {
  expectArguments({ name }, TEXT);
  return BARE_HEAD.test(name);
}

/** 市“十四五”规划《纲要》: the words before 《 say of what it is, and that is nothing that was cited before. */
export function isNamedBefore(text: string, at: number): boolean {
  return NAMED_BEFORE.test(text.slice(Math.max(0, at - LONGEST_KIND), at));
}

const BARE_HEAD = new RegExp(
  `^(?:实施|工作|指导|总体|行动|管理|规划|暂行)?(?:${[...NORM_HEADS, ...POLICY_HEADS, "建议"].join("|")})(?:草案|（[^（）]{2,6}）)?$`,
  "u",
);
const LONGEST_ASIDE = 60;
const LONGEST_PLAIN_TITLE = 80;
const LONGEST_KIND = 4;
const KIND = new RegExp(`(?:${[...NORM_HEADS, ...POLICY_HEADS].join("|")})$`, "u");
const NAMED_BEFORE = new RegExp(`(?:[”》]|${[...NORM_HEADS, ...POLICY_HEADS].join("|")})$`, "u");
const LONGEST_BRACKET = 120;
const LONGEST_ISSUER = 18;
/** 工业和信息化部 is one issuer: 和 does not end the words before one. */
const BEFORE_ISSUER: readonly string[] = [...CITING_WORDS, ...JOINING_WORDS].filter(word => !"和与及或".includes(word));
const DIVISIONS: ReadonlySet<string> = new Set(["章", "节"]);
/** 详见第五章（二）, 参见第三章: without such a word 第五章 is as often a heading. */
const POINTED_TO = /(?:[详参可]|具体|另|^|[，。；、：（(\s])见$/u;
const CITABLE: ReadonlySet<string> = new Set(["条", "款", "项"]);
/** What stands behind a provision that is cited without any name before it; a noun there makes it 第一条高速公路. */
const CITED =
  /^(?:[，。；：“、)）”》\n]|$|规定|的|所(?:[列称述指定载涉]|规定)|和|及|与|或|至|到|中|之|以[外上下]|情形|行为|违法|违规|违约|非法|犯罪|要求|罪|标准|条件|除外|范围|执行|处|办理|给予|予以|追究|修改|作为|后增|前增|[条款项]首|开头|首部|末尾|最后|[前后]段|[前后]半|删[去除]|改为|增加|内容|情况|相关|有关|相应)/u;
const ENDS_SENTENCE = /^[。\n“”]?$/u;
/** 高速公路, 红线, 城市快速路 */
const COUNTED_BY_UNIT = new RegExp(`^(?:${BEFORE_COUNTED.join("|")}){0,2}(?:${COUNTED_BY_TIAO.join("|")})`, "u");
const LONGEST_COUNTED = 8;
/** 依照第十条处罚 */
const GOVERNED = /(?:依照|按照|根据|依据|违反|符合|适用|参照|比照|触犯|不服|删[去除]|[按依犯])$/u;
/** 预算法实施条例, 刑法修正案, 条例草案 */
const LONGER_NAME = /^(?:实施|修正案|律|规(?!定)|草案|》)/u;
const BEFORE_NAME: readonly string[] = [...CITING_WORDS, ...JOINING_WORDS, "出现", "有", "了", "现", "照"];
