import type { Span } from "../text/index.ts";
import type { Definition } from "./mention.ts";
import { behindCuts, nameStart } from "./name-start.ts";
import { CLASS_WORDS, INNER_CUT, LEADING_WORDS, LIST_JOINTS, PHRASE_CUTS } from "./tables/joints.ts";

/**
 * What a short name means: the phrase before its bracket that its characters are taken from, else all of the list that ends
 * there. 统称 and 合称 always name the whole list, and 分别简称 one of it each.
 *
 *     码头公司、驳运公司（以下统称经营者）     由市水务局组建的市绿道管理中心（以下简称绿道中心）
 *     ^-----------------^                            ^-----------^
 */
export function meaningOf(text: string, definition: Definition): Span | undefined {
  const { title, name, of } = definition;
  if (title !== undefined) return title;
  const end = meaningEnd(text, definition.start);
  const said = repeatedBefore(text, end, definition.start);
  if (said !== undefined) return said;
  const core = withoutBracket(text, end);
  if (of !== undefined && of.count > 1) {
    const list = { start: listStart(text, core, name), end };
    return partOf(text, list, of) ?? list;
  }
  const start = definition.collective ? listStart(text, core, name) : startFor(text, core, name);
  // 村（含涉农社区，以下统称村）: a bracket that says what belongs to it stands behind a name, however short
  const isName = WORD.test(text.slice(start, core)) || (start < core && HOLDING.test(text.slice(end, end + 4)));
  return isName ? { start, end } : undefined;
}

/** 不得租用无证渔船（租用无证渔船，以下统称违规租船）: what the bracket says again is what the name means. */
function repeatedBefore(text: string, end: number, nameStarts: number): Span | undefined {
  const again = text.slice(end + 1, nameStarts).replace(/[，,;；]$/u, "");
  return again.length >= SHORTEST_REPEATED && text.endsWith(again, end) ? { start: end - again.length, end } : undefined;
}

/** Where a phrase begins that ends at `end`: behind the last verb, without what only says more of the name. */
export function phraseStart(text: string, end: number): number {
  const start = nameStartAround(text, end);
  const attribute = attributeAt(text, start, end);
  return end - start - attribute >= SHORTEST_NAME ? start + attribute : start;
}

/** Back over brackets inside the name: 在|中国（上海）自由贸易试验区, but not over the one of （一）绿道中心. */
function nameStartAround(text: string, end: number): number {
  let start = nameStart(text, end, 0, LONGEST_PHRASE, PHRASE_CUTS, LEADING_WORDS);
  for (let brackets = 0; text[start - 1] === ")" && brackets < MOST_BRACKETS; brackets++) {
    const open = openBefore(text, start, "(");
    if (open === undefined || !IN_NAME.test(text.slice(open, start))) break;
    const before = nameStart(text, open, 0, LONGEST_PHRASE, PHRASE_CUTS, LEADING_WORDS);
    if (before === open) break;
    start = before;
  }
  return start;
}

function startFor(text: string, end: number, name: string): number {
  if (text[end - 1] === "》") return openBefore(text, end, "《") ?? end;
  const says = (start: number): boolean => end - start > name.length && holds(text.slice(start, end), name);
  const innermost = (start: number): number => {
    const inner = start + (INNER_CUT.exec(text.slice(start, end))?.[0].length ?? 0);
    return says(inner) ? inner : start;
  };
  const start = phraseStart(text, end);
  const run = runStart(text, end);
  // 从事收集、转运废旧码头设备的单位（以下简称转运单位）: the list stands in what says more of the name, and the name is taken from that
  const inner = start + attributeAt(text, start, end);
  if (says(start) && start === run && text[run - 1] === "、" && inner > start && !says(inner)) return listStart(text, end);
  if (says(start)) return isForAll(text, start, end, name) ? listStart(text, end) : innermost(start);
  // 通过预约方式设立的码头（以下简称预约码头）: the name is taken from more than the last words.
  for (let at = nameStart(text, end, run, LONGEST_PHRASE, PHRASE_CUTS, LEADING_WORDS); at > run; ) {
    const before = nameStart(text, at - 1, run, LONGEST_PHRASE, PHRASE_CUTS, LEADING_WORDS);
    if (before > run && before < at - 1 && says(before)) return innermost(before);
    at = before;
  }
  return innermost(listStart(text, end));
}

/** 国有码头、集体码头（以下简称码头）, …和其他码头, 轮渡、驳船等船舶, 旅客、货物运输（以下简称运输): the list is meant though its last member holds the name. */
function isForAll(text: string, start: number, end: number, name: string): boolean {
  const from = listStart(text, end);
  if (from >= start) return false;
  const last = text.slice(start, end);
  if (CLASS_WORDS.test(last)) return true;
  const others = membersOf(text.slice(from, start));
  const rest = last.endsWith(name) ? last.length - name.length : 0;
  return others.every(part => holds(part, name)) || others.every(part => part.length === rest);
}

/**
 * Where the list begins whose last member ends at `end`; the phrase itself where it is no list. A verb in that member ends the list before it
 * (甲、乙成立|码头公司), of a `collective` name only where a list stands behind the verb (成立|码头公司或者驳运公司).
 */
function listStart(text: string, end: number, collective?: string): number {
  let start = runStart(text, end);
  const behind = behindCuts(text, start, end, LIST_CUTS, []);
  const member = text.slice(behind, end);
  if (behind > start && !member.includes("的") && (collective === undefined || MEMBER_JOINT.test(member)))
    return behindCuts(text, behind, end, [], LEADING_WORDS);
  for (let members = 1; members < MOST_MEMBERS; members++) {
    const sign = text[start - 1];
    if (sign !== "、" && (sign !== "，" || !JOINT_FIRST.test(text.slice(start, end)) || isOfAll(text.slice(start, end), collective))) break;
    const next = runStart(text, start - 1);
    if (next === start - 1) break;
    start = next;
  }
  return behindCuts(text, start, firstEnd(text, start, end), LIST_CUTS, [...LEADING_WORDS, ...LIST_JOINTS]);
}

/** …，以及检验员、高级检验员（以下统称检验员): the name is that of each member behind 以及, and not of what stands before it. */
function isOfAll(list: string, name: string | undefined): boolean {
  return name !== undefined && membersOf(list).every(part => holds(part, name));
}

function membersOf(list: string): string[] {
  return list.split(MEMBER_JOINT).filter(part => part !== "");
}

/** Where the first member ends of a list: only in it are there words that lead up to the list. */
function firstEnd(text: string, start: number, end: number): number {
  const length = text.slice(start, end).search(/[、，(]/u);
  return length < 0 ? end : start + length;
}

/** Back over what a member of a list may be written with: 汉字, digits, “…”, （…）, 《…》. */
function runStart(text: string, end: number): number {
  const floor = Math.max(0, end - LONGEST_RUN);
  let at = end;
  while (at > floor) {
    const sign = text[at - 1]!;
    const open = OPENING[sign];
    if (open !== undefined) {
      const start = openBefore(text, at, open) ?? -1;
      if (start < floor || NO_ASIDE.test(text.slice(start, at))) break;
      at = start;
    } else if (IN_NAMES.test(sign)) at--;
    else break;
  }
  return at;
}

/** The `index`th of as many members as names were told apart. */
function partOf(text: string, { start, end }: Span, { index, count }: { index: number; count: number }): Span | undefined {
  for (const joint of [/、/gu, MEMBER_JOINTS]) {
    const joints = [...text.slice(start, end).matchAll(joint)];
    if (joints.length !== count - 1) continue;
    const before = joints[index - 1];
    const after = joints[index];
    return {
      start: before === undefined ? start : start + before.index + before[0].length,
      end: after === undefined ? end : start + after.index,
    };
  }
  return undefined;
}

/** Where what is named ends: before the bracket or the comma that the definition stands behind. */
function meaningEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_ASIDE); at--) {
    if (text[at] === ")") depth++;
    else if (text[at] === "(" && depth-- === 0) return at;
    else if (text[at] === "\n" || text[at] === "。") break;
  }
  return /[，；、]/u.test(text[start - 1] ?? "") ? start - 1 : start;
}

/** 市绿道中心（含分中心）（以下简称中心）: the name stands before the other bracket. */
function withoutBracket(text: string, end: number): number {
  if (text[end - 1] !== ")") return end;
  return openBefore(text, end, "(") ?? end;
}

/** Where the bracket opens that ends at `end`. */
function openBefore(text: string, end: number, sign: string): number | undefined {
  const from = Math.max(0, end - LONGEST_ASIDE);
  const at = text.slice(from, end - 1).lastIndexOf(sign);
  return at < 0 ? undefined : from + at;
}

function attributeAt(text: string, start: number, end: number): number {
  return ATTRIBUTE.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** Whether the characters of a short name stand in a phrase, in their order: 绿道中心 in 绿道养护管理中心. */
function holds(phrase: string, name: string): boolean {
  let from = 0;
  for (const sign of name) {
    const at = phrase.indexOf(sign, from);
    if (at < 0) return false;
    from = at + sign.length;
  }
  return true;
}

const SHORTEST_REPEATED = 4;
const SHORTEST_NAME = 4;
const LONGEST_PHRASE = 30;
const LONGEST_RUN = 80;
const LONGEST_ASIDE = 60;
const MOST_MEMBERS = 30;
/** 统一的, 基础设施领域: what only says more of the name behind it, where a name is left */
const ATTRIBUTE = /^.*(?:的|领域|方面)/u;
const IN_NAMES = /[\p{Script=Han}A-Za-z0-9+\-·.%〇]/u;
const OPENING: Readonly<Record<string, string>> = { ")": "(", "”": "“", "》": "《" };
/** （以下统称经营者）: what stands before it was named already */
const NO_ASIDE = /\n|称/u;
/** ，以及其他单位 */
const JOINT_FIRST = new RegExp(`^(?:${LIST_JOINTS.join("|")})`, "u");
/** （上海）, （集团）, （CIM）; not （一） and （以下统称经营者） */
const IN_NAME = /^\((?![一二三四五六七八九十\d]+\))(?!.*称)[\p{Script=Han}A-Za-z0-9·]{1,12}\)$/u;
const MOST_BRACKETS = 3;
/** （含…, （包括… */
const HOLDING = /^\((?:含|包括|包含)/u;
const WORD = /\p{Script=Han}{2}|[A-Za-z]{2}/u;
const MEMBER_JOINT = new RegExp(`[、，]?(?:${[...LIST_JOINTS, "和", "与", "及", "或"].join("|")})|、`, "u");
const MEMBER_JOINTS = new RegExp(MEMBER_JOINT, "gu");
/** 以及 and 或者 stand inside a list. */
const LIST_CUTS: readonly string[] = PHRASE_CUTS.filter(word => !LIST_JOINTS.includes(word));
