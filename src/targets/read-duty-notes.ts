import type { Span } from "../text/index.ts";
import { DUTY_ROLES, type DutyRole, GENERIC_UNITS, GOVERNMENT, NO_UNIT, OFFICE_ENDINGS } from "./tables/offices.ts";

/** A unit as it is named, with its place in the words that were read. */
export interface Unit extends Span {
  text: string;
}

export type AddUnits = (from: number, units: readonly Unit[], role: DutyRole) => void;

const OPEN = "（(［[【〔";
const CLOSE = "）)］]】〕";
/** A longer bracket is no note. */
const LONGEST_NOTE = 800;

/** The brackets of a text that hold words of their own, the outer ones only, with what stands inside; one pass. */
export function notesIn(words: string): Span[] {
  const notes: Span[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const character = words[at]!;
    if (OPEN.includes(character)) {
      if (depth === 0) from = at + 1;
      depth++;
    } else if (CLOSE.includes(character) && depth > 0) {
      depth--;
      if (depth === 0 && at - from <= LONGEST_NOTE) notes.push({ start: from, end: at });
    } else if (character === "\n") depth = 0;
  }
  return notes;
}

/** （以下简称住建部门）: what a unit is called from here on is no part of its name, and names nobody else. */
const ALIAS = /[（(]\s*(?:以下|下文|后文)?(?:统称|简称|合称|并称)[^（）()]*[）)]/g;

/** The same words with blanks for such brackets, so that places stay. */
export function withoutAliases(words: string): string {
  return words.includes("称") ? words.replace(ALIAS, bracket => " ".repeat(bracket.length)) : words;
}

/** Any word that gives a part, so that most brackets are left at a glance. */
const GIVES_PART = /牵头|负责|配合|参与|指导|落实|单位|部门|主办|协助|协办/;

/** Whether a bracket gives units a part, or closes a sentence with nothing but units: 推进签约服务。（县卫生健康局、县医保局） */
export function isDutyNote(words: string, note: Span): boolean {
  const inside = words.slice(note.start, note.end);
  if (withoutAliases(words.slice(note.start - 1, note.end + 1)).trim() === "") return false;
  if (GIVES_PART.test(inside)) return true;
  const closes = /[。；！]\s*$/.test(words.slice(Math.max(0, note.start - 3), note.start - 1)) || /^\s*$/.test(words.slice(note.end + 1));
  return closes && isUnits(inside);
}

/** Whether words are units and nothing else: 县卫生健康局、县医保局; 市公安局、青石火车站 as well, most of which are known for such by their names. */
export function isUnits(words: string): boolean {
  const units = unitsIn(words, "named");
  if (units.length === 0) return false;
  if (units.reduce((sum, { start, end }) => sum + end - start + 1, 0) >= words.length - 1) return true;
  const listed = words.split(/[、，,；;]/).map(name => name.trim());
  const ofKinds = listed.every(name => name.length > 1 && name.length <= LONGEST_NAME && !/\d/.test(name));
  return ofKinds && units[0]!.start === 0 && units.length > 1 && 2 * units.length >= listed.length;
}
const LONGEST_NAME = 16;

/**
 * A牵头，B、C配合；责任单位：D，E: a note by its groups (；), of which each part (，) has its role behind the units, or a label with a colon before them.
 * Units without a word of their own have that of the next part of their group, else of the label, else they are responsible.
 */
export function readNote(words: string, at: number, strict: boolean, add: AddUnits): void {
  for (const group of partsOf(words, /[；;。\n]/g)) {
    let labelled: DutyRole | undefined;
    let other = false;
    const waiting: { from: number; units: Unit[] }[] = [];
    for (const part of partsOf(words.slice(group.start, group.end), /[，,]|(?<=牵头|负责|配合|参与|指导)、/g)) {
      const from = at + group.start + part.start;
      let said = words.slice(group.start + part.start, group.start + part.end);
      let offset = 0;
      const colon = LABEL.exec(said);
      if (colon !== null) {
        labelled = DUTY_ROLES.find(row => row.label.test(colon[0]))?.role;
        other = labelled === undefined;
        offset = colon[0].length;
        said = said.slice(offset);
      }
      if (other) continue;
      const named = labelled === undefined ? roleBehind(said) : roleAtEnd(said);
      const any = !strict && named !== undefined && labelled === undefined;
      const units = unitsIn(named === undefined ? said : said.slice(0, named.index), any ? "any" : "named");
      if (labelled !== undefined) add(from + offset, units, named?.role ?? labelled);
      else if (named === undefined) waiting.push({ from: from + offset, units });
      else {
        for (const before of waiting.splice(0)) add(before.from, before.units, named.role);
        add(from + offset, units, named.role);
      }
    }
    if (!strict) for (const { from, units } of waiting) add(from, units, "responsible");
  }
}

/** 牵头单位：, 责任单位为 */
const LABEL = /^(?:[^：:（）()]{2,12}[：:]|[^，：:（）()]{0,6}(?:单位|部门|主体)[为是])/;

function partsOf(words: string, marks: RegExp): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const mark of words.matchAll(marks)) {
    if (isInside(words, from, mark.index)) continue;
    parts.push({ start: from, end: mark.index });
    from = mark.index + mark[0].length;
  }
  parts.push({ start: from, end: words.length });
  return parts;
}

/** A mark inside brackets parts nothing: 各县（市、区） */
function isInside(words: string, from: number, at: number): boolean {
  let depth = 0;
  for (let i = from; i < at; i++) {
    if (OPEN.includes(words[i]!)) depth++;
    else if (CLOSE.includes(words[i]!)) depth--;
  }
  return depth > 0;
}

const BEHIND = DUTY_ROLES.map(({ role, behind }) => ({ role, pattern: new RegExp(behind.source.replace("^", "")) }));

/** The first role word that stands behind a unit. */
function roleBehind(part: string): { role: DutyRole; index: number } | undefined {
  return BEHIND.map(({ role, pattern }) => ({ role, index: pattern.exec(part)?.index ?? -1 }))
    .filter(({ index }) => index > 0)
    .sort((a, b) => a.index - b.index)[0];
}

/** 责任单位：市水利局牵头: behind a label only a word that ends its part gives another one, so that 家庭教育指导中心 stays whole. */
function roleAtEnd(part: string): { role: DutyRole; index: number } | undefined {
  const named = roleBehind(part);
  if (named === undefined) return undefined;
  const { behind } = DUTY_ROLES.find(({ role }) => role === named.role)!;
  const rest = part.slice(named.index);
  return rest.slice(behind.exec(rest)![0].length).trim() === "" ? named : undefined;
}

/** What stands behind the last unit of a list. */
const TAIL = /(?:等(?:有关|相关|各有关)?(?:部门|单位)?|按(?:照)?(?:各自)?职责(?:分工)?|分别|共同|具体|要|应当?|将|负责)$/;
const HEAD = /^(?:[\s\u3000]|由|以|经(?![济信贸开])|并由|会同|联合)/;

/** The units of an enumeration: `named` keeps what ends as a public body's name does, `any` whatever stands there, `short` also 公安、税务 before 等部门. */
export function unitsIn(written: string, names: "named" | "any" | "short"): Unit[] {
  const words = withoutAliases(written);
  const units: Unit[] = [];
  let depth = 0;
  let from = 0;
  const close = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && HEAD.test(words.slice(start, start + 3))) start += HEAD.exec(words.slice(start, start + 3))![0].length;
    for (let cut = TAIL.exec(words.slice(start, end)); cut !== null && cut.index > 0; cut = TAIL.exec(words.slice(start, end)))
      end = start + cut.index;
    while (end > start && /[\s\u3000]/.test(words[end - 1]!)) end--;
    const text = words.slice(start, end);
    if (text.length < 2 || text.length > 30 || NO_UNIT.test(text)) return;
    const fits =
      names === "any" || GOVERNMENT.test(text) || GENERIC_UNITS.test(text) || (names === "short" && /^[\u4e00-\u9fff]{2,8}$/.test(text));
    if (fits && balanced(text)) units.push({ start, end, text });
  };
  for (let at = 0; at < words.length; at++) {
    const character = words[at]!;
    if (OPEN.includes(character)) depth++;
    else if (CLOSE.includes(character)) depth--;
    else if (depth === 0 && parts(words, from, at)) {
      close(at);
      from = at + 1;
    }
  }
  close(words.length);
  return units;
}

/** 各市、县人民政府 and 各乡镇（街道）、开发区 are read as they are named, 市、县人民政府 as well. */
const SHARED_NAME = /^(?:各|有关|相关)?(?:设区的?)?(?:市|州|县|区|省|乡|镇)$/;

function parts(words: string, from: number, at: number): boolean {
  const character = words[at]!;
  if ("、,，/／ ；".includes(character))
    return !(SHARED_NAME.test(words.slice(from, at).trim()) && /^[省市州县区旗乡镇]/.test(words.slice(at + 1)));
  return "和及与".includes(character) && OFFICE_ENDINGS.test(words.slice(from, at));
}

/** A name torn out of a bracket is none: 市卫生健康委） */
function balanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (OPEN.includes(character)) depth++;
    else if (CLOSE.includes(character) && --depth < 0) return false;
  }
  return depth === 0;
}

/** 市审计局建立联席会议制度 → 市审计局: a unit with what it does right behind it. */
const OFFICE_FIRST =
  /^(?:(?!等)[\u4e00-\u9fff]){1,14}?(?:部门|委员会|办公室|人民政府|政府|管委会|银行|[部委局厅办署院])(?=$|等|有关|相关|建立|开展|加强|按|对|制定|研究|组织|做好|负责|推|落实|共同|抓|统筹|完善|加快|实施|指导|出台|编制|参与|配合|联合|另行|确定|印发|筛选|审核|根据|及时|定期|强化)/;

/** 工业和信息化部, 文化和旅游部: a 和 inside a name, told by what stands behind it, where no name ends before it. */
const AND =
  /[、及与]|(?<=[部委局厅办署院门府行会])和|和(?!信息化|旅游|改革|社会保障|城乡|自然资源|体育|草原|物资|储备|国土|电视|大数据|知识产权|园林|计划生育)/g;

/** 联合监管执法机制: what units do together is none of them. */
const NO_BODY = /(?:机制|制度|体系|平台|行动|方案|工作|执法|检查|监管|惩戒|攻关|培养|会议|体)$/;

/** 会同A、B开展…: the units behind the word, up to what they do. */
export function unitsBehind(words: string): Unit[] {
  const found: Unit[] = [];
  for (const part of partsOf(words, AND)) {
    const text = OFFICE_FIRST.exec(words.slice(part.start, part.end))?.[0];
    const short = /^[\u4e00-\u9fff]{2,6}(?=$|等)/.exec(words.slice(part.start, part.end))?.[0];
    const named = text ?? short;
    if (named === undefined) break;
    if (!NO_UNIT.test(named) && !NO_BODY.test(named)) found.push({ start: part.start, end: part.start + named.length, text: named });
    if (part.start + named.length < part.end) break;
  }
  return found;
}
