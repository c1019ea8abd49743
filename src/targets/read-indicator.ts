import type { Span } from "../text/index.ts";
import {
  DATE_ALONE,
  LEADING_WORDS,
  NO_NAME,
  NOT_LEADING,
  PLACE_BEFORE_NAME,
  SUBJECT_WORDS,
  TRAILING_WORDS,
} from "./tables/indicator-words.ts";
import { endingIn, startingWith } from "./words.ts";

const LEADING = startingWith(LEADING_WORDS);
const TRAILING = endingIn(TRAILING_WORDS);
const SUBJECT = startingWith(SUBJECT_WORDS);
const SPACE = /[\s\u3000\u00a0，,；;。：:、]/;
/** Words that a subject must not be torn from: 省级及以上绿色工厂, 全市域, 国家级高新技术企业 */
const NOT_SUBJECT = /^(?:各类|及|以上|和|与|、|以下|性|域|面|口径|民|社会(?!消费))/;
const NOT_LEVEL =
  /^(?:(?:重点)?实验室|高|科|专|示范|特色|单项|企业|重点|湿地|机关|行政|领导|党政|森林|公园|文物|非|技能|工程|众|孵|开发|制造|产业|绿色|龙头|农业|乡村|园区|服务|创新|平台|研发|旅游|生态|文明|卫生|开放|工业|数字|智能|城市|市|公立|医院|财政|预算|部门|单位)/;

/** 工业、农业、交通等领域 before a name */
const ENUMERATED = /^[\u4e00-\u9fff]{2,8}、[\u4e00-\u9fff、]{2,34}?等(?:重点)?(?:领域|行业|区域|地区)(?=[\u4e00-\u9fff]{3})/;
/** （市、区） */
const PLACES_BEHIND = /^[（(][省市州盟区县旗、]{1,7}[）)]/;

/** 市财政每年安排专项资金: who does it, where 每年 parts it from what is done. */
const AGENT =
  /^([\u4e00-\u9fff]{1,8}?(?:财政|政府|[省市县区]|局|厅|委|部门|街道|乡镇|集团|公司|中心|学校|单位))(?:要|应|须|将|力争|原则上)?(?:每年|年均|每季度|每月|逐年)(?:要|应|须|再|至少|统筹|累计)*(?=[\u4e00-\u9fff“]{2})(?!增|浓|下|降|均)/;

export interface Named {
  name?: Span;
  subject?: Span;
}

/** What of the words in front of a verb or amount names the indicator, and what its subject; both are slices of the text. */
export function nameIn(text: string, start: number, end: number, region?: string | undefined): Named {
  let from = start;
  let to = end;
  let subject: Span | undefined;
  for (let moved = true; moved && from < to; ) {
    moved = false;
    while (from < to && SPACE.test(text[from]!)) from++;
    const words = text.slice(from, Math.min(to, from + 24));
    const fields = ENUMERATED.exec(text.slice(from, Math.min(to, from + 50)));
    if (fields !== null && subject === undefined) {
      subject = { start: from, end: from + fields[0].length };
      from = subject.end;
      moved = true;
      continue;
    }
    const agent = subject === undefined ? AGENT.exec(words) : null;
    if (agent !== null && from + agent[0].length < to) {
      subject = { start: from, end: from + agent[1]!.length };
      from += agent[0].length;
      moved = true;
      continue;
    }
    const found = region !== undefined && region.length > 1 && words.startsWith(region) ? region : SUBJECT.exec(words)?.[0];
    // 每个县（市、区）: the bracket belongs to the subject.
    const own = found === undefined ? undefined : found + (PLACES_BEHIND.exec(words.slice(found.length))?.[0] ?? "");
    if (
      own !== undefined &&
      subject === undefined &&
      !(from + own.length >= to && /^试点/.test(own)) &&
      !NOT_SUBJECT.test(words.slice(own.length)) &&
      !(own.endsWith("级") && NOT_LEVEL.test(words.slice(own.length)))
    ) {
      subject = { start: from, end: from + own.length };
      from += own.length;
      moved = true;
      continue;
    }
    const leading = LEADING.exec(words);
    if (leading !== null && from + leading[0].length < to && keepsSense(words, leading[0])) {
      from += leading[0].length;
      moved = true;
    }
  }
  for (let moved = true; moved && from < to; ) {
    moved = false;
    while (from < to && SPACE.test(text[to - 1]!)) to--;
    const trailing = TRAILING.exec(text.slice(Math.max(from, to - 8), to));
    if (trailing !== null && to - trailing[0].length > from) {
      to -= trailing[0].length;
      moved = true;
    }
  }
  if (subject === undefined) {
    const place = PLACE_BEFORE_NAME.exec(text.slice(from, Math.min(to, from + 40)));
    if (place !== null && from + place[0].length < to) {
      subject = { start: from, end: from + place[0].length };
      from = subject.end;
    }
  }
  const named: Named = {};
  if (subject !== undefined) named.subject = subject;
  if (from < to && !NO_NAME.test(text.slice(from, to)) && !DATE_ALONE.test(text.slice(from, to))) named.name = { start: from, end: to };
  return named;
}

function keepsSense(words: string, leading: string): boolean {
  return NOT_LEADING[leading]?.test(words) !== true;
}
