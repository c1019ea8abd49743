import { expectArguments, TEXT } from "../text/index.ts";
import { type Step, UNIT_KINDS, type Unit } from "./provision.ts";
import { NORM_HEADS } from "./tables/head-words.ts";

/**
 * One key for all forms of a title: without 《》, white space and 中华人民共和国, brackets in one width, nested titles in 〈〉,
 * and without a law's year or revision, （2018修正）（修订）, which name a version and not another law.
 */
export function titleKey(title: string): string {
  expectArguments({ title }, TEXT);
  const bare = title
    .replace(/\s+/gu, (space, at: number) => (isLatin(title[at - 1]) && isLatin(title[at + space.length]) ? " " : ""))
    .replace(/^[《〈]([\s\S]*)[》〉]$/u, "$1");
  return bare
    .replace(/[《<＜]/gu, "〈")
    .replace(/[》>＞]/gu, "〉")
    .replace(/\(/gu, "（")
    .replace(/\)/gu, "）")
    .replace(REPUBLIC, "")
    .replace(REVISION, "");
}

/** 国发〔2024〕12号, in one form of brackets, digits and spacing; 国务院令第748号. */
export function numberKey(number: string): string {
  expectArguments({ number }, TEXT);
  return number
    .replace(/[\s　]+/gu, "")
    .replace(/[０-９]/gu, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[（([［【〖〔﹝﹙]((?:19|20)?\d\d)年?[）)\]］】〗〕﹞﹚]第?(\d+)号?$/u, "〔$1〕$2号")
    .replace(/[（([［【〖〔﹝﹙](\p{Script=Han}{1,4})[）)\]］】〗〕﹞﹚]/gu, "（$1）")
    .replace(/^中华人民共和国/u, "");
}

/** #art_5__para_2, with the key of another document before it; a misprinted number as it is printed, #art_十十. */
export function provisionKey(document: string, path: readonly Step[]): string {
  return `${document}#${path.map(({ unit, ordinal, suffix, misprint = ordinal }) => `${UNIT_KINDS[unit]}_${misprint}${suffix === undefined ? "" : `-${suffix}`}`).join("__")}`;
}

/** The steps that `provisionKey` wrote, of the first provision where a key has several; undefined where a key has no such steps. */
export function stepsOfKey(key: string): Step[] | undefined {
  const at = key.indexOf("#");
  if (at < 0) return undefined;
  const steps: Step[] = [];
  for (const written of key
    .slice(at + 1)
    .split("、", 1)[0]!
    .split("__")) {
    const [, kind = "", ordinal, suffix] = STEP.exec(written) ?? [];
    const unit = UNITS_BY_KIND.get(kind);
    if (unit === undefined) return undefined;
    steps.push(suffix === undefined ? { unit, ordinal: Number(ordinal) } : { unit, ordinal: Number(ordinal), suffix: Number(suffix) });
  }
  return steps;
}

/** art_87-1 */
const STEP = /^([a-z]+)_(\d+)(?:-(\d+))?$/u;
const UNITS_BY_KIND: ReadonlyMap<string, Unit> = new Map(Object.entries(UNIT_KINDS).map(([unit, kind]) => [kind, unit as Unit]));

const isLatin = (sign: string | undefined): boolean => sign !== undefined && /[A-Za-z0-9]/.test(sign);
/** 中华人民共和国 before a law's name, 政府采购法 as well; in 中华人民共和国和…协定 and 中华人民共和国政府和… it is a party. */
const REPUBLIC = /中华人民共和国(?!和|与|政府(?:和|与|同|关于|对|向|$)|$)/gu;
/** …法（2018修正）, …办法（2021年第二次修订）, …条例（修订版）, and of a norm …法（2018年）; …目录（2019年本） and …要点（2024年） are names */
const REVISION = new RegExp(
  `（(?:(?:19|20)\\d\\d年?(?:\\d{1,2}月)?)?(?:第[一二三四五六七八九十]+次)?(?:修订|修正|修改)(?:版|本|稿)?）$|(?<=${NORM_HEADS.join("|")})（(?:19|20)\\d\\d年?）$`,
  "u",
);
