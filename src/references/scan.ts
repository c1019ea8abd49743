import { titleKey } from "./key.ts";
import { nameStart } from "./name-start.ts";
import { bareName, endsLongerName } from "./names.ts";
import { type NumberFound, readBracketNumber, readNumberedOrder, readOrder } from "./numbers.ts";
import { type Pointer, readPointer } from "./pointers.ts";
import { type Member, readProvisions, type Step } from "./provision.ts";
import { readShortName } from "./short-names.ts";
import { NORM_HEADS, POLICY_HEADS } from "./tables/head-words.ts";
import { ISSUER_ENDS } from "./tables/issuers.ts";
import { CITING_WORDS, JOINING_WORDS } from "./tables/joints.ts";
import { titleEnd, titleKind } from "./titles.ts";

/** What a scan finds in folded text, before it is resolved; `start` and `end` count in the folded text. */
export type Mention = TitleMention | NumberMention | NameMention | ProvisionMention;

export interface TitleMention {
  type: "title";
  start: number;
  end: number;
  key: string;
  certificate: boolean;
}
export interface NumberMention {
  type: "number";
  start: number;
  end: number;
  key: string;
}
/** A short name that was defined before for a title. */
export interface NameMention {
  type: "name";
  start: number;
  end: number;
  key: string;
}
export interface ProvisionMention {
  type: "provision";
  start: number;
  end: number;
  lead: Lead;
  /** The steps as cited, those shared with the one before it in a list included; none for 前款 alone. */
  path: Step[];
  /** The same for all provisions of one list. */
  group: number;
  /** 第三项材料: nothing around it says that it is cited; it is where the article has such an item. */
  weak?: true;
}

/** What a provision is a provision of, as the words before it say. */
export type Lead = { by: "nothing" } | { by: "document"; key: string } | Pointer;

/** （以下简称《意见》）: a name for the rest of the document. */
export interface Definition {
  start: number;
  end: number;
  name: string;
  /** The title that it stands for; absent where it names a thing and no document. */
  title?: TitleMention;
}

export interface Scan {
  mentions: Mention[];
  definitions: Definition[];
}

/** One pass from left to right over folded text. Every look back is bounded and ends where the last mention did. */
export function scan(text: string): Scan {
  const state: State = { text, mentions: [], definitions: [], floor: 0, group: 0, cited: new Set(), names: new Map(), lengths: new Map() };
  for (let at = 0; at < text.length; ) {
    const sign = text[at]!;
    let end = -1;
    for (const read of READERS[sign] ?? []) {
      end = read(state, at);
      if (end > at) break;
    }
    if (end <= at && state.lengths.has(sign)) end = readUse(state, at);
    at = Math.max(end, at + 1);
  }
  return { mentions: state.mentions, definitions: state.definitions };
}

interface State extends Scan {
  text: string;
  /** Where the last mention ends: nothing is read twice. */
  floor: number;
  group: number;
  /** Keys of the titles that were cited so far. */
  cited: Set<string>;
  /** What the short names that were defined so far stand for. */
  names: Map<string, string>;
  /** By the first character of such a name, how long names with it are. */
  lengths: Map<string, number[]>;
  title?: TitleMention;
  /** Where a provision of that title would begin: behind 》, or behind the bracket after it. */
  behindTitle?: number;
}

/** Tries to read at a place; the end of what it read, or −1. */
type Reader = (state: State, at: number) => number;

/** 《 */
const readTitle: Reader = (state, at) => {
  const { text } = state;
  const end = titleEnd(text, at);
  if (end === undefined) return -1;
  const written = titleKey(text.slice(at, end));
  const named = state.names.get(written) ?? fullTitle(state, written);
  if (named !== undefined) {
    push(state, { type: "name", start: at, end, key: named });
    state.behindTitle = end;
    return end;
  }
  const kind = titleKind(text, at, end);
  if (kind === "work") return end;
  const key = written.startsWith("关于") ? issuerBefore(text, at, state.floor) + written : written;
  const title: TitleMention = { type: "title", start: at, end, key, certificate: kind === "certificate" };
  push(state, title);
  state.title = title;
  state.behindTitle = bracketEnd(text, end);
  if (!title.certificate) state.cited.add(key);
  return end;
};

/** 〔 or ( */
const readBracket: Reader = (state, at) => pushNumbers(state, readBracketNumber(state.text, at, state.floor));

/** 令 公告 通告 */
const readOrderNumber: Reader = (state, at) => pushNumbers(state, readOrder(state.text, at, state.floor));

/** 第748号令 */
const readOrderBefore: Reader = (state, at) => pushNumbers(state, readNumberedOrder(state.text, at, state.floor));

/** 第十二条第二款, with the name before it, whichever way it is written. */
const readProvision: Reader = (state, at) => {
  const { text } = state;
  const members = readProvisions(text, at);
  const last = members.at(-1);
  if (last === undefined) return -1;
  const { lead, start } = leadBefore(state, at);
  const weak: boolean = lead.by === "nothing" && !citedAlone(text, at, members);
  if (weak && !WEAK.has(members[0]!.path[0]!.unit)) return -1;
  state.group++;
  for (const [i, { path, ...span }] of members.entries()) {
    push(state, {
      type: "provision",
      start: i === 0 ? start : span.start,
      end: span.end,
      lead,
      path,
      group: state.group,
      ...(weak && { weak }),
    });
  }
  return last.end;
};

/** 本办法第八条, 前款, 该条, 同法第三条 */
const readPointed: Reader = (state, at) => {
  const { text } = state;
  const found = readPointer(text, at);
  if (found === undefined) return -1;
  const { pointer, end } = found;
  const members = readProvisions(text, end, true);
  if (members.length === 0 && (pointer.by === "self" || pointer.by === "here")) return -1;
  state.group++;
  if (members.length === 0) push(state, { type: "provision", start: at, end, lead: pointer, path: [], group: state.group });
  for (const [i, { path, ...span }] of members.entries()) {
    push(state, { type: "provision", start: i === 0 ? at : span.start, end: span.end, lead: pointer, path, group: state.group });
  }
  return state.floor;
};

/** 以下简称《意见》 */
const readDefinition: Reader = (state, at) => {
  const { text, mentions } = state;
  const found = readShortName(text, at);
  if (found === undefined) return -1;
  const last = mentions.at(-1);
  const between = last === undefined ? "" : text.slice(last.end, at);
  const definition: Definition = { start: at, end: found.end, name: found.name };
  if (
    state.title !== undefined &&
    !state.title.certificate &&
    (last === state.title || last?.type === "number") &&
    last.start >= state.title.start &&
    BETWEEN.test(between)
  ) {
    definition.title = state.title;
    define(state, found.name, state.title.key, !found.titled);
  }
  state.definitions.push(definition);
  state.floor = Math.max(state.floor, found.end);
  return found.end;
};

/** A short name that is used as it was defined: 个人所得税法规定的…. */
function readUse(state: State, at: number): number {
  const { text, names } = state;
  for (const length of state.lengths.get(text[at]!) ?? []) {
    const key = names.get(text.slice(at, at + length));
    if (key === undefined || !usedAlone(state, at, at + length)) continue;
    push(state, { type: "name", start: at, end: at + length, key });
    state.behindTitle = at + length;
    return at + length;
  }
  return -1;
}

/** 条例 in 本条例 or 物业管理条例 is not the 条例 that was defined, nor 预算法 in 预算法实施条例. */
function usedAlone({ text, floor }: State, start: number, end: number): boolean {
  if (LONGER_NAME.test(text.slice(end, end + 4))) return false;
  const before = text.slice(Math.max(floor, start - 4), start);
  if (end - start > 3 || !/\p{Script=Han}$/u.test(before)) return !endsLongerName(text, end, end - start) && !/[本该同]$/u.test(before);
  return BEFORE_NAME.some(word => before.endsWith(word)) && !endsLongerName(text, end, end - start);
}

/** 《纲要（草案）》 behind 《…规划纲要（草案）》, with no definition: the one title cited before that ends with these words, where it is one. */
function fullTitle({ cited }: State, short: string): string | undefined {
  if (!BARE_HEAD.test(short)) return undefined;
  const full = [...cited].filter(key => key.endsWith(short) && key !== short);
  return full.length === 1 ? full[0] : undefined;
}

/** Whether 第十条 without a name before it is cited: by the words on either side, for 第一条高速公路 is none. */
function citedAlone(text: string, at: number, members: readonly Member[]): boolean {
  if (!CITABLE.has(members[0]!.path[0]!.unit)) return false;
  const { end } = members.at(-1)!;
  return (
    CITED.test(text.slice(end, end + 4)) ||
    GOVERNED.test(text.slice(Math.max(0, at - 4), at)) ||
    members.some(({ path }) => path.length > 1)
  );
}

/** What the words before a provision say it is a provision of, and where they begin. */
function leadBefore(state: State, at: number): { lead: Lead; start: number } {
  const { text, mentions, floor } = state;
  const last = mentions.at(-1);
  const { behindTitle = -1 } = state;
  if (behindTitle >= 0 && behindTitle <= at && at - behindTitle <= 2 && OF_TITLE.test(text.slice(behindTitle, at))) {
    if (last?.type === "name") {
      const bare = text[last.start] !== "《";
      if (bare) mentions.pop();
      return { lead: { by: "document", key: last.key }, start: bare ? last.start : at };
    }
    if (state.title !== undefined && !state.title.certificate) return { lead: { by: "document", key: state.title.key }, start: at };
  }
  const start = bareName(text, at, floor, state.cited);
  if (start === undefined) return { lead: { by: "nothing" }, start: at };
  const name = titleKey(text.slice(start, at));
  return { lead: { by: "document", key: state.names.get(name) ?? name }, start };
}

/** 国务院《关于…》 is cited by its full title: the issuer's words before 《. */
function issuerBefore(text: string, at: number, floor: number): string {
  if (!ISSUER_ENDS.some(word => at - word.length >= floor && text.startsWith(word, at - word.length))) return "";
  return text.slice(nameStart(text, at, floor, LONGEST_ISSUER, BEFORE_ISSUER), at);
}

/** Where the bracket ends that opens at `at`, as in 《…》（国发〔2024〕1号）; `at` where none does. */
function bracketEnd(text: string, at: number): number {
  if (text[at] !== "(") return at;
  const close = text.slice(at, at + LONGEST_BRACKET).indexOf(")");
  return close < 0 ? at : at + close + 1;
}

/** A name that was defined in 《》 is used in 《》, or before a provision; one without them wherever it stands alone. */
function define(state: State, name: string, key: string, bare: boolean): void {
  state.names.set(name, key);
  if (!bare) return;
  const lengths = state.lengths.get(name[0]!) ?? [];
  if (!lengths.includes(name.length))
    state.lengths.set(
      name[0]!,
      [...lengths, name.length].sort((a, b) => b - a),
    );
}

function push(state: State, mention: Mention): void {
  state.mentions.push(mention);
  state.floor = mention.end;
}

function pushNumbers(state: State, found: NumberFound | NumberFound[] | undefined): number {
  for (const number of [found ?? []].flat()) push(state, { type: "number", ...number });
  return found === undefined || (Array.isArray(found) && found.length === 0) ? -1 : state.floor;
}

/** 《意见》, 《实施方案》, 《纲要（草案）》: a kind of document and no title. */
const BARE_HEAD = new RegExp(
  `^(?:实施|工作|指导|总体|行动|管理|规划|暂行)?(?:${[...NORM_HEADS, ...POLICY_HEADS, "建议"].join("|")})(?:草案|（[^（）]{2,6}）)?$`,
  "u",
);
const LONGEST_BRACKET = 120;
const LONGEST_ISSUER = 18;
/** 工业和信息化部 is one issuer: 和 does not end the words before one. */
const BEFORE_ISSUER: readonly string[] = [...CITING_WORDS, ...JOINING_WORDS].filter(word => !"和与及或".includes(word));
/** Between a title and the definition of its short name: （国发〔2024〕1号，以下简称 */
const BETWEEN = /^[(，,、；\d年月日印发公布)]{0,24}$/u;
/** 《统计法》的第五条 */
const OF_TITLE = /^(?:的|中|中的)?$/u;
const WEAK: ReadonlySet<string> = new Set(["项"]);
const CITABLE: ReadonlySet<string> = new Set(["条", "款", "项"]);
/** What stands behind a provision that is cited without any name before it; a noun there makes it 第一条高速公路. */
const CITED =
  /^(?:[，。；：“、)）”》\n]|$|规定|的|所[列称述指]|和|及|与|或|至|到|中|之|以[外上下]|情形|行为|要求|罪|标准|条件|除外|范围|执行|处|办理|给予|予以|追究|修改|作为|后增|前增|内容|情况|相关|有关)/u;
/** 依照第十条处罚 */
const GOVERNED = /(?:依照|按照|根据|依据|违反|符合|适用|参照|比照|触犯|不服|[按依犯])$/u;
/** 预算法实施条例, 刑法修正案, 条例草案 */
const LONGER_NAME = /^(?:实施|修正案|律|规(?!定)|草案|》)/u;
const BEFORE_NAME: readonly string[] = [...CITING_WORDS, ...JOINING_WORDS, "出现", "有", "了", "现", "照"];

const PROVISION: readonly Reader[] = [readOrderBefore, readProvision];
const POINTED: readonly Reader[] = [readPointed];
const DEFINED: readonly Reader[] = [readDefinition];
/** By the character that it begins with. */
const READERS: Readonly<Record<string, readonly Reader[]>> = {
  "《": [readTitle],
  "〔": [readBracket],
  "(": [readBracket],
  令: [readOrderNumber],
  公: [readOrderNumber],
  通: [readOrderNumber],
  第: PROVISION,
  本: POINTED,
  前: POINTED,
  上: POINTED,
  该: POINTED,
  同: POINTED,
  各: POINTED,
  以: DEFINED,
  下: DEFINED,
  简: DEFINED,
  统: DEFINED,
  合: DEFINED,
  又: DEFINED,
  亦: DEFINED,
  也: DEFINED,
  俗: DEFINED,
};
