import type { Span } from "../text/index.ts";
import { type Container, select } from "../tree/index.ts";
import { namedItems } from "./named-items.ts";
import { type Fine, readFine } from "./read-fine.ts";
import {
  AMOUNT_OF_FINE,
  CHOICE,
  CONDUCT_FORMULAS,
  OF_ALL_ITEMS,
  OF_SOME_ITEMS,
  PARTIES,
  SANCTION_KINDS,
  SANCTION_STAGES,
  type SanctionKindRow,
  type SanctionStageRow,
} from "./tables/sanction-kinds.ts";
import type { Unit } from "./units.ts";

/** 处罚: one consequence of a breach; `text` as it is written, without what stands around it. */
export interface Sanction extends Span {
  text: string;
  kind: SanctionKindRow["kind"];
  /** Absent: at once. */
  stage?: SanctionStageRow["stage"];
  /** How the text words the case of a later stage: 拒不改正的. */
  when?: string;
  /** Absent: whoever broke the duty. */
  party?: "individual" | "responsible";
  fine?: Fine;
}

/** One or more breaches with all that follows them. */
export interface Penalty extends Span {
  /** The unit that it stands in. */
  node: string;
  /** Who does it, where the text says so before 违反本条例规定 or before a list, for all its items: 建设单位. */
  subject?: string;
  /** What is done wrong, formulas left out: each item of 有下列行为之一的 by itself. */
  conducts: string[];
  sanctions: Sanction[];
}

/** The penalties of a unit in the order of its breaches; what has no breach that could be compared is left out. */
export function readSanctions(unit: Unit): Penalty[] {
  const reading: Reading = { node: unit.id, items: [...select(unit.node, "item")], drafts: [], current: [] };
  for (const sentence of unit.sentences) for (const part of partsOf(sentence, reading)) readPart(part, reading);
  return reading.drafts
    .map(draft => ({ ...draft, conducts: draft.conducts.filter(({ text }) => text.length >= LEAST_CONDUCT) }))
    .filter(({ conducts, sanctions }) => conducts.length > 0 && sanctions.length > 0)
    .sort((a, b) => a.conducts[0]!.at - b.conducts[0]!.at)
    .map(draft => ({ ...draft, conducts: draft.conducts.map(({ text }) => text) }));
}

/** A breach, where it stands, and the item that it is. */
interface Conduct {
  text: string;
  at: number;
  item?: Container;
}

type Draft = Omit<Penalty, "conducts"> & { conducts: Conduct[] };
type Part = Unit["sentences"][number];

interface Reading {
  node: string;
  items: Container[];
  drafts: Draft[];
  /** What a sanction without a breach of its own is added to. */
  current: Draft[];
  /** The list whose lead has been read; `fines`: what an amount alone is in it. */
  list?: { lead: Draft; fines?: "any" | "money" };
  /** Some of its items have been told of by number. */
  isSplit?: boolean;
}

function readPart(part: Part, reading: Reading): void {
  const { drafts, current } = reading;
  const stage = stageOf(part.text.trimStart());
  const item = reading.items.find(({ position: { start, end } }) => start.offset <= part.start && part.start < end.offset);
  const sanctions = sanctionsIn(part, stage && { stage, when: whenOf(part.text) }, item && reading.list?.fines);
  const words = part.text.slice(0, (sanctions[0]?.start ?? part.end) - part.start);
  if (drafts.length > 0 && OF_SOME_ITEMS.test(part.text)) {
    addToNamed(part, words, reading);
    return;
  }
  if (reading.isSplit && OF_ALL_ITEMS.test(part.text)) {
    withoutList(listNamed(undefined, reading), reading);
    return;
  }
  const conduct = conductOf(words);
  const goesOn = stage !== undefined || (sanctions.length > 0 && (conduct === "" || PERSON.test(conduct)));
  const isLead = LEAD.test(part.text);
  if (current.length > 0 && goesOn && (stage !== undefined || !isLead || current.every(({ conducts }) => conducts.length === 0))) {
    for (const draft of current) {
      draft.sanctions =
        item === undefined && !OF_ALL_ITEMS.test(part.text) ? [...draft.sanctions, ...sanctions] : together(draft.sanctions, sanctions);
      draft.end = part.end;
    }
    if (isLead) openList(part, reading, current[0]!);
  } else if (sanctions.length > 0 || PENAL_LEAD.test(part.text)) {
    const ofList = isLead || item === undefined ? undefined : headOf(reading, sanctions);
    const subject = subjectOf(part.text) ?? ofList?.subject;
    const conducts = breachesIn(conduct, words).map(text => ({ text, at: part.start, ...(item !== undefined && { item }) }));
    const all = together(ofList?.sanctions ?? [], sanctions);
    const { start, end } = part;
    const draft: Draft = { node: reading.node, start, end, ...(subject !== undefined && { subject }), conducts, sanctions: all };
    drafts.push(draft);
    reading.current = [draft];
    if (isLead) openList(part, reading, draft);
    else if (item === undefined) delete reading.list;
  } else if (reading.list !== undefined && conduct !== "" && (item !== undefined || reading.items.length === 0)) {
    const { lead } = reading.list;
    lead.conducts.push({ text: conduct, at: part.start, ...(item !== undefined && { item }) });
    lead.end = part.end;
    reading.current = [lead];
  }
}

function openList({ text }: Part, reading: Reading, lead: Draft): void {
  const fines = /罚款/u.test(text) ? "any" : /处罚[：:]\s*$/u.test(text) ? "money" : undefined;
  reading.list = { lead, ...(fines !== undefined && { fines }) };
}

/** What is said of all items at the head of a list whose items are fined one by one; an item that 不依法吊销许可证 only names what it is about. */
function headOf({ list }: Reading, sanctions: readonly Sanction[]): Draft | undefined {
  return list?.fines !== undefined || sanctions.some(({ kind }) => kind === "fine") ? list?.lead : undefined;
}

/** What the head of a list says of all items, and what is said of some: 处以罚款 is the fine whose amount follows. */
function together(head: readonly Sanction[], more: readonly Sanction[]): Sanction[] {
  const isAmount = more.some(one => one.stage === undefined && isMeasured(one));
  return [...head.filter(one => !isAmount || one.fine === undefined || isMeasured(one)), ...more];
}

const isMeasured = ({ fine, text }: Sanction): boolean => fine !== undefined && /[元倍%％]|百分之|千分之/u.test(text);

/**
 * 有前款第二项行为的，处…罚款 adds to the second item alone. What is said of it under a condition or for somebody that is not read leaves it out, and all
 * items are left out where it is not clear which they are: none is told with half of what follows it.
 */
function addToNamed(part: Part, words: string, reading: Reading): void {
  const named = namedItems(words.replace(/\s+/g, ""));
  const list = listNamed(named?.paragraph, reading);
  const known = new Set(reading.items.filter(({ id }) => listOf(id) === list).map(({ ordinal }) => ordinal));
  delete reading.list;
  if (named === undefined || list === undefined || [...named.items].some(number => !known.has(number))) {
    withoutList(list, reading);
    return;
  }
  reading.isSplit = true;
  const stage = stageOf(named.rest);
  const sanctions = sanctionsIn(part, stage && { stage, when: whenOf(named.rest) });
  const conduct = stage === undefined && sanctions.length > 0 ? conductOf(named.rest) : "";
  const isNamed = ({ item }: Conduct): boolean => item !== undefined && listOf(item.id) === list && named.items.has(item.ordinal!);
  reading.current = [];
  for (const draft of [...reading.drafts]) {
    const conducts = draft.conducts.filter(isNamed);
    if (conducts.length === 0) continue;
    draft.conducts = draft.conducts.filter(one => !isNamed(one));
    const party = partyNamed(named.who, draft);
    if (sanctions.length > 0 && (party === undefined || (conduct !== "" && !PERSON.test(conduct)))) continue;
    const own = sanctions.map(one => (typeof party === "object" && one.party === undefined ? { ...one, ...party } : one));
    reading.current.push({ ...draft, end: part.end, conducts, sanctions: together(draft.sanctions, own) });
  }
  reading.drafts.push(...reading.current);
}

/** What is said of all items after something was said of some of them may be for either. */
function withoutList(list: string | undefined, reading: Reading): void {
  for (const draft of reading.drafts) draft.conducts = draft.conducts.filter(({ item }) => item !== undefined && listOf(item.id) !== list);
  reading.current = [];
}

/** The list of an item, by its id. */
const listOf = (id: string): string => id.slice(0, id.lastIndexOf("__"));

/** The list that 前款第二项 or 本条第一款第二项 is of; undefined where the article has none there. */
function listNamed(paragraph: number | undefined, { drafts, items }: Reading): string | undefined {
  const lists = new Set(items.map(({ id }) => listOf(id)));
  if (paragraph !== undefined && lists.size > 1) return [...lists].find(id => id.endsWith(`para_${paragraph}`));
  const last = drafts
    .flatMap(({ conducts }) => conducts)
    .reduce<Conduct | undefined>((a, b) => (b.item && (!a || b.at > a.at) ? b : a), undefined);
  return last?.item && listOf(last.item.id);
}

/** Who it is that did what some item says: undefined where that is neither whom the list is about nor a person beside him. */
function partyNamed(who: string, { subject }: Draft): Pick<Sanction, "party"> | undefined {
  if (/^(?:对|对?个人|自然人)$/u.test(who)) return who === "对" ? {} : { party: "individual" };
  return who === "" || who === subject || /^(?:单位|企业|法人|单位(?:和|或者?|、)个人)$/u.test(who) ? {} : undefined;
}

const stageOf = (text: string): Sanction["stage"] => SANCTION_STAGES.find(({ pattern }) => pattern.test(text))?.stage;
const whenOf = (text: string): string => text.trimStart().split(/[，,]/u, 1)[0]!;

/** What is left of a conduct whose line is broken says nothing. */
const LEAST_CONDUCT = 5;
const LEAD = /[：:]\s*$/u;
/** 对直接负责的主管人员处…罚款 goes on from what was said of the unit. */
const PERSON = /^[，,]?(?:并)?(?:可以)?对[^，。；]{0,40}(?:人员|个人|责任人|负责人|单位)$/u;

/** Its items say what the sanction of each is: 按照下列规定处罚： */
const PENAL_LEAD = /[按依]照?(?:下列|以下)[^，。；：]{0,12}(?:处罚|罚款)[：:]\s*$/u;

/** 责令限期改正，逾期不改正的，处…罚款 is two stages in one sentence; in 诱导点餐，情节严重的，责令改正 nothing has followed yet. */
function partsOf({ start, end, text }: Part, reading: Reading): Part[] {
  for (const { index } of text.matchAll(NEXT_STAGE)) {
    const first = { start, end: start + index, text: text.slice(0, index) };
    if (sanctionsIn(first, undefined, reading.list?.fines).length > 0)
      return [first, ...partsOf({ start: start + index + 1, end, text: text.slice(index + 1) }, reading)];
  }
  return [{ start, end, text }];
}
const NEXT_STAGE = /[，,](?=(?:对)?(?:拒不|逾期|仍不|情节(?:较|特别)?严重))/gu;

/** `fines`: what an amount alone is. */
function sanctionsIn(
  { start, text }: { start: number; text: string },
  follows: Pick<Sanction, "stage" | "when"> | undefined,
  fines?: "any" | "money",
): Sanction[] {
  const found: Sanction[] = [];
  const kinds = [...SANCTION_KINDS, ...(fines === undefined ? [] : [{ kind: "fine" as const, pattern: AMOUNT_OF_FINE[fines] }])];
  for (const { kind, pattern } of kinds)
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const choice = CHOICE.exec(text.slice(0, index))?.[0] ?? "";
      const [from, to] = [start + index - choice.length, start + index + words.length];
      if (found.some(one => one.start < to && one.end > from)) continue;
      const before = text.slice(0, index);
      if (SUFFERED.test(before)) continue;
      const party = PARTIES.find(row => row.pattern.test(before))?.party;
      found.push({
        start: from,
        end: to,
        text: choice + words,
        kind,
        ...follows,
        ...(party !== undefined && { party }),
        ...(kind === "fine" && { fine: readFine(words) }),
      });
    }
  return withParties(
    found.sort((a, b) => a.start - b.start),
    { start, text },
  );
}

/** 对责任人员给予警告，并处五千元罚款: the fine is theirs as well. */
function withParties(found: Sanction[], { start, text }: { start: number; text: string }): Sanction[] {
  for (const [i, one] of found.entries()) {
    const before = found[i - 1];
    if (before?.party === undefined || one.party !== undefined) continue;
    if (ALSO.test(text.slice(before.end - start, one.start - start))) one.party = before.party;
  }
  return found;
}
const ALSO = /^[，,、]?(?:并|可以?|或者?|和)*$/u;

/** 拒绝检测的，伪造数据的，或者逾期不报的，处… is three breaches; 中标无效 behind them is none, and 造成损失的 says which case of the one it is. */
function breachesIn(conduct: string, words: string): string[] {
  if (conduct === "") return [];
  const [first = "", ...others] = conduct.split(NEXT_BREACH);
  const bare = words.replace(/\s+/g, "");
  if (others.some(other => SANCTION_STAGES.some(({ pattern }) => pattern.test(other)))) return [conduct];
  return [first, ...others.filter(other => bare.includes(`${other}的`))];
}
const NEXT_BREACH = /的[，,](?:或者|以及)?/u;

/** 被吊销营业执照, 被责令改正而拒不改正 are part of what is said of the breach. */
const SUFFERED = /被(?:依法)?(?:[^，。；、的]{2,12}、)*$/u;

/** 建设单位违反本条例规定，有下列行为之一的 and 违反本条例规定，建设单位有下列行为之一的 → 建设单位 */
function subjectOf(text: string): string | undefined {
  const subject = SUBJECT.exec(text.replace(/\s+/g, "").replace(BROKEN_RULE, ""))?.[1];
  return subject === undefined || ANYONE.test(subject) ? undefined : subject;
}
const ANYONE = /^违反|^(?:任何|单位|个人|组织|企业|法人|公民|其他|[和或者、])+$/u;
const BROKEN_RULE = /^违反[^，。；]{1,36}?规定的?[，,]/u;
const SUBJECT = /^([^，。；]{2,40}?)(?:违反[^，。；]{0,36}?规定|(?:有|从事|实施)(?:下列|以下))/u;

/** 违反本条例规定，向河道倾倒垃圾的，由水行政主管部门责令… → 向河道倾倒垃圾 */
function conductOf(words: string): string {
  return CONDUCT_FORMULAS.reduce((rest, formula) => rest.replace(formula, ""), words.replace(/\s+/g, "")).replace(
    /^[，,]|[，,：:]+$/gu,
    "",
  );
}
