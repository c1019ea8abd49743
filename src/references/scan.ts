import { readBareLaws } from "./bare-laws.ts";
import { bracketEnd, citedAlone, isNamedBefore, isOwnTitle, issuerBefore, mayBeCited, namedAlone, plainTitleBefore } from "./context.ts";
import { titleKey } from "./key.ts";
import type { Definition, Lead, Scan, TitleMention } from "./mention.ts";
import { bareName, divisionBefore } from "./names.ts";
import { type NumberFound, readBracketNumber, readNumberedOrder, readOrder } from "./numbers.ts";
import { ONLY_WITH_PROVISION, readPointer } from "./pointers.ts";
import { type Member, readProvisions } from "./provision.ts";
import { cite, define, newState, push, type State } from "./scan-state.ts";
import { readShortNames } from "./short-names.ts";
import { titleEnd, titleKind } from "./titles.ts";
import { titlesBefore, titlesTogether } from "./titles-before.ts";

/**
 * One pass from left to right over folded text. Every look back is bounded and ends where the last mention did. `region` is
 * the document's, for 市政府.
 */
export function scan(text: string, region?: string): Scan {
  const state = newState(text, region);
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    let end = -1;
    for (const read of READERS.get(code) ?? NONE) {
      end = read(state, at);
      if (end > at) break;
    }
    if (end <= at && state.lengths.has(code)) end = readUse(state, at);
    at = Math.max(end, at + 1);
  }
  return { mentions: state.mentions, definitions: state.definitions };
}

/** Tries to read at a place; the end of what it read, or −1. */
type Reader = (state: State, at: number) => number;

/** 《 */
const readTitle: Reader = (state, at) => {
  const { text } = state;
  const end = titleEnd(text, at);
  if (end === undefined) return -1;
  const written = titleKey(text.slice(at, end));
  // 本《办法》 is what is being read.
  if (isOwnTitle(text, at, written) && !state.names.has(written)) return end;
  const named = state.names.get(written) ?? (isNamedBefore(text, at) ? undefined : state.endings.get(written) || undefined);
  if (named !== undefined) {
    push(state, { type: "name", start: at, end, key: named });
    state.behindTitle = end;
    return end;
  }
  const kind = titleKind(text, at, end);
  if (kind === "work") return end;
  const key = written.startsWith("关于") ? issuerBefore(text, at, state.floor, state.region) + written : written;
  const title: TitleMention = { type: "title", start: at, end, key, certificate: kind === "certificate" };
  push(state, title);
  state.title = title;
  state.behindTitle = bracketEnd(text, end);
  if (!title.certificate) cite(state, key);
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
  if (members.length === 0) return -1;
  const { lead, start } = leadBefore(state, at);
  const weak = lead.by === "nothing" && !citedAlone(text, at, members);
  if (weak && !mayBeCited(text, at, members)) return -1;
  return pushProvisions(state, members, lead, start, weak);
};

/** （一）、（三）项, with nothing before it that says of which article. */
const readBareItems: Reader = (state, at) => {
  const members = BARE_ITEMS.test(state.text.slice(at, at + LONGEST_ITEMS)) ? readProvisions(state.text, at, true) : [];
  return members.length === 0 ? -1 : pushProvisions(state, members, { by: "nothing" }, at);
};

/** 本办法第八条, 前款, 该条, 同法第三条 */
const readPointed: Reader = (state, at) => {
  const { text } = state;
  const found = readPointer(text, at);
  if (found === undefined) return -1;
  const { pointer, end } = found;
  const members = readProvisions(text, end, true);
  if (members.length === 0 && ONLY_WITH_PROVISION.has(pointer.by)) return -1;
  return pushProvisions(state, members.length === 0 ? [{ start: at, end, path: [], inherited: 0 }] : members, pointer, at);
};

/** 以下简称《意见》 */
const readDefinition: Reader = (state, at) => {
  const { text, mentions } = state;
  const names = readShortNames(text, at);
  const all = names[0]?.collective && names.length === 1 ? titlesTogether(text, mentions, at) : undefined;
  const titles = names.length === 0 || all !== undefined ? [] : titlesBefore(text, mentions, at, names.length);
  for (const [index, { start, end, name, titled, collective }] of names.entries()) {
    const title = titles[index];
    const plain = title === undefined && titled && names.length === 1 ? plainTitleBefore(text, at) : undefined;
    const key = title?.key ?? (plain && titleKey(text.slice(plain.start, plain.end)));
    if (key !== undefined) define(state, name, key, !titled);
    const means = title ?? plain ?? all;
    const definition: Definition = { start, end, name, ...(means && { title: { start: means.start, end: means.end } }) };
    if (collective) definition.collective = true;
    if (names.length > 1) definition.of = { index, count: names.length };
    state.definitions.push(definition);
    state.floor = Math.max(state.floor, end);
  }
  return names.at(-1)?.end ?? -1;
};

/** 依照招标投标法的规定: laws without 《》 */
const readNamedLaws: Reader = (state, at) => {
  const { text, names } = state;
  for (const { start, end, key } of readBareLaws(text, at, state.cited)) {
    if (start < state.floor || names.has(text.slice(start, end))) break;
    const title: TitleMention = { type: "title", start, end, key, certificate: false };
    push(state, title);
    state.title = title;
    state.behindTitle = bracketEnd(text, end);
    cite(state, key);
  }
  return state.floor > at ? state.floor : -1;
};

/** A short name that is used as it was defined: 个人所得税法规定的…. */
function readUse(state: State, at: number): number {
  const { text, names } = state;
  for (const length of state.lengths.get(text.charCodeAt(at)) ?? []) {
    const key = names.get(text.slice(at, at + length));
    if (key === undefined || !namedAlone(text, state.floor, at, at + length)) continue;
    push(state, { type: "name", start: at, end: at + length, key });
    state.behindTitle = at + length;
    return at + length;
  }
  return -1;
}

/** Puts the members of one list, the first with what leads up to it from `start` on; the end of the last. */
function pushProvisions(state: State, members: readonly Member[], lead: Lead, start: number, weak = false): number {
  state.group++;
  for (const [i, { path, through, fromFirst, ...span }] of members.entries()) {
    push(state, {
      type: "provision",
      start: i === 0 ? start : span.start,
      end: span.end,
      lead,
      path,
      group: state.group,
      ...(through && { through }),
      ...(fromFirst && { fromFirst }),
      ...(weak && { weak }),
    });
  }
  return state.floor;
}

/** What the words before a provision say it is a provision of, and where they begin. */
function leadBefore(state: State, at: number): { lead: Lead; start: number } {
  const { text, mentions, floor } = state;
  const last = mentions.at(-1);
  const { behindTitle = -1 } = state;
  // 刑法分则第五章: the law's own articles and chapters run on through its divisions.
  const end = at - divisionBefore(text, at);
  if (behindTitle >= 0 && behindTitle <= end && end - behindTitle <= 2 && OF_TITLE.test(text.slice(behindTitle, end))) {
    if (last?.type === "name") {
      const bare = text[last.start] !== "《";
      if (bare) mentions.pop();
      return { lead: { by: "document", key: last.key }, start: bare ? last.start : at };
    }
    if (state.title !== undefined && !state.title.certificate) return { lead: { by: "document", key: state.title.key }, start: at };
  }
  const rules = behindTitle >= 0 && end - behindTitle <= LONGEST_RULES ? RULES_OF_TITLE.exec(text.slice(behindTitle, end))?.[1] : undefined;
  if (rules !== undefined && last !== undefined && "key" in last)
    return { lead: { by: "document", key: last.key + rules }, start: end - rules.length };
  const start = bareName(text, end, floor, { names: state.cited, tails: state.tails });
  if (start === undefined) return { lead: { by: "nothing" }, start: at };
  const name = titleKey(text.slice(start, end));
  return { lead: { by: "document", key: state.names.get(name) ?? name }, start };
}

function pushNumbers(state: State, found: NumberFound | NumberFound[] | undefined): number {
  for (const number of [found ?? []].flat()) push(state, { type: "number", ...number });
  return found === undefined || (Array.isArray(found) && found.length === 0) ? -1 : state.floor;
}

/** 《统计法》的第五条 */
const OF_TITLE = /^(?:的|中|中的)?$/u;
/** 《森林法》|实施条例第五条 */
const RULES_OF_TITLE = /^的?((?:实施|施行)(?:条例|细则|办法|规定))$/u;
const LONGEST_RULES = 5;
/** （一）项, （一）、（三）项 */
const BARE_ITEMS =
  /^\([一二三四五六七八九十百千零]{1,8}\)(?:(?:、|和|及|或|至|到|以及|或者)\([一二三四五六七八九十百千零]{1,8}\)){0,9}项(?!目)/u;
const LONGEST_ITEMS = 140;

const PROVISION: readonly Reader[] = [readOrderBefore, readProvision];
const POINTED: readonly Reader[] = [readPointed];
const DEFINED: readonly Reader[] = [readDefinition];
/** By the character that it begins with. */
const READERS: ReadonlyMap<number, readonly Reader[]> = byFirst([
  ["《", [readTitle]],
  ["〔", [readBracket]],
  ["(", [readBracket, readBareItems]],
  ["令公通", [readOrderNumber]],
  ["第", PROVISION],
  ["本前上该同各其", POINTED],
  ["以下简统合又亦也俗", DEFINED],
  ["根依按违", [readNamedLaws]],
]);
const NONE: readonly Reader[] = [];

function byFirst(table: readonly [signs: string, readers: readonly Reader[]][]): Map<number, readonly Reader[]> {
  return new Map(table.flatMap(([signs, readers]) => [...signs].map(sign => [sign.charCodeAt(0), readers] as const)));
}
