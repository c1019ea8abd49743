import type { Span } from "../text/index.ts";
import { acceptReading, surroundings } from "./accept-reading.ts";
import type { Carried } from "./carried.ts";
import type { Clause } from "./clauses.ts";
import { nameBehind } from "./name-behind.ts";
import { insideBrackets, type ReadBlock, timesBetween } from "./open-block.ts";
import { pairYears } from "./pair-years.ts";
import type { Amount } from "./read-amounts.ts";
import { isBaseline } from "./read-baselines.ts";
import { measures, type Reading, readAmount } from "./read-clause.ts";
import { type Named, nameIn } from "./read-indicator.ts";
import { splitList } from "./read-lists.ts";
import type { TimeMark } from "./read-times.ts";
import { ATTRIBUTIVE } from "./tables/attributive.ts";
import { CHANGE_VERBS } from "./tables/change-verbs.ts";
import type { Target } from "./target.ts";
import { ONLY_BRING } from "./without-bring.ts";
import { alternatives } from "./words.ts";

/** Quantitative targets that state a number, in one block of running text. */
export function readQuantities(read: ReadBlock): Target[] {
  const { text, clauses, amounts, block } = read;
  const found: Target[] = [];
  const carried: Carried = { sentence: -1, segment: -1, end: -1 };
  let next = 0;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!;
    if (clause.sentence !== carried.sentence) {
      delete carried.indicator;
      delete carried.subject;
      delete carried.verb;
      carried.sentence = clause.sentence;
      if (block.measured !== undefined) carried.indicator = block.measured;
    }
    const own: Amount[] = [];
    while (next < amounts.length && amounts[next]!.start < clause.end) own.push(amounts[next++]!);
    const counted = own.filter(amount => !isAttributive(text, clause, amount));
    if (counted.length > 0) readClause(read, index, counted, carried, found);
    else readMany(read, clause, carried);
  }
  return found.map(target => ({ ...target, node: block.node }));
}

/** 建设一批示范村，到2027年建成300个: what is to be counted is named before its number. */
const MANY = new RegExp(`(?:${alternatives(CHANGE_VERBS.bring)})(?:一大?批|若干|一系列|更多)(?:个|家|项)?`);

function readMany({ text, block }: ReadBlock, clause: Clause, carried: Carried): void {
  const many = MANY.exec(text.slice(clause.start, Math.min(clause.end, clause.start + 60)));
  if (many === null) return;
  const { name } = nameIn(text, clause.start + many.index + many[0].length, clause.end, block.frame.region);
  if (name === undefined || name.end - name.start > 30) return;
  delete carried.subject;
  delete carried.unit;
  Object.assign(carried, { indicator: name, verb: "bring", segment: clause.segment, many: true });
}

/** 建成10个产值超百亿元的园区: an amount inside a name bounds no other. */
function isAttributive(text: string, clause: Clause, amount: Amount): boolean {
  const around = surroundings(text, clause, amount);
  return ATTRIBUTIVE.some(({ holds }) => holds(around));
}

function readClause(read: ReadBlock, index: number, counted: readonly Amount[], carried: Carried, found: Target[]): void {
  const { text, clauses, block } = read;
  const clause = clauses[index]!;
  const times = timesBetween(read.times, clause.start, clause.end);
  const paired = pairYears(text, clause, counted, timesBetween(read.times, startOfYears(read, index), counted[0]!.start));
  if (paired !== undefined && paired.list === undefined && paired.amounts === undefined) {
    read.unmatched.add(index);
    return;
  }
  const amounts = paired?.amounts ?? counted;
  let from = clause.start;
  for (const mark of times) {
    if (mark.role !== "deadline" || mark.end > amounts[0]!.start || mark.start - clause.start >= 16) continue;
    const parted =
      ONLY_VERB.test(text.slice(mark.end, amounts[0]!.outer.start)) &&
      nameIn(text, from, mark.start, block.frame.region).name !== undefined;
    if (!parted) from = mark.end;
  }
  let baseline: Target["baseline"];
  let beforeBaseline: Named | undefined;
  if (paired !== undefined) from = Math.max(from, paired.end);
  const list = paired?.list ?? splitList(text, from, clause, amounts, yearsBefore(read, index, from), found);
  if (list !== undefined) {
    if (list.items.length === 0) read.unmatched.add(index);
    for (const { name, subject = list.subject, amount, mark, carried: again } of list.items) {
      const reading: Reading = { amount, start: clause.start, end: amount.outer.end, name, verb: list.verb };
      if (again) reading.again = true;
      if (subject !== undefined) reading.subject = subject;
      if (mark !== undefined) reading.mark = mark;
      acceptReading(read, index, reading, carried, found, baseline);
    }
    return;
  }
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!;
    if (insideBrackets(text, clause.start, amount.start)) {
      const within = /[（(]其中[^（(）)]*$/.exec(text.slice(clause.start, amount.outer.start));
      if (within === null) continue;
      from = Math.max(from, clause.start + within.index + 1);
    }
    if (carried.end > clause.start && /(?:比|较)(?:上年|去年|上一年)/.test(text.slice(carried.end, amount.outer.start))) continue;
    if (isBaseline(text, from, amount)) {
      baseline = { value: amount.value, text: text.slice(amount.start, amount.end), at: [amount.start, amount.end] };
      const mark = times.findLast(candidate => candidate.role === "baseline" && candidate.start >= from && candidate.end <= amount.start);
      if (mark !== undefined) baseline.time = mark.to!.slice(0, 4);
      beforeBaseline = nameIn(text, from, startOfBaseline(text, from, mark?.start ?? amount.outer.start), block.frame.region);
      from = amount.end;
      continue;
    }
    // 到2027年达到5000名、力争到2029年突破1万名: the later time names nothing.
    const later =
      i === 0 ? undefined : times.find(mark => mark.role === "deadline" && mark.start >= from && mark.end <= amount.outer.start);
    // Behind an amount that was no target (2025年完成30万亩、2026年完成40万亩) as behind one that was.
    const behind = i === 0 ? from : Math.max(from, afterBound(text, amounts[i - 1]!, clause.end));
    if (later !== undefined && AT_ONCE.test(text.slice(behind, later.start))) from = later.end;
    const following = amounts[i + 1];
    const to = Math.min(clause.end, following?.start ?? clause.end);
    const dated = times.findLast(mark => mark.start >= from && mark.end < amount.outer.start);
    const reached = dated !== undefined && text.slice(dated.end, amount.outer.start) === "的";
    const verbEnd = reached ? dated.start + (/^[到至]/.test(dated.text) ? 1 : 0) : amount.outer.start;
    const reading = readAmount(text, amount, { from, verbEnd, to, listed: following !== undefined || i > 0, region: block.frame.region });
    if (reading === undefined) continue;
    if (paired?.marks !== undefined) reading.mark = paired.marks[i]!;
    if (
      (reading.bare || (reading.verb === "bring" && !reading.behind) || isBoundAlone(text, reading)) &&
      carried.segment === clause.segment &&
      carried.unit === amount.unit &&
      /其中/.test(text.slice(clause.start, amount.start))
    ) {
      reading.part = true;
      if (carried.verb !== undefined && (reading.bare || isBoundAlone(text, reading))) {
        delete reading.bare;
        reading.verb = carried.verb;
      }
    }
    if (reading.name === undefined && reading.verb === undefined && /^力争/.test(text.slice(amount.outer.start, amount.start)))
      reading.verb = carried.verb ?? "reach";
    const named = behindLast(text, amounts[i - 1], reading, block.frame.region);
    if (named === undefined) delete reading.name;
    else reading.name = named;
    if (
      reading.name === undefined &&
      reading.verb === undefined &&
      carried.verb !== undefined &&
      isSecondCount(text, amounts[i - 1], amount, carried)
    )
      [reading.verb, carried.unit] = [carried.verb, amount.unit!];
    if (reading.name === undefined && beforeBaseline !== undefined) Object.assign(reading, beforeBaseline);
    if (
      reading.verb === undefined &&
      carried.verb === "bring" &&
      (i > 0 || carried.segment === clause.segment) &&
      isCounted(text, reading)
    ) {
      reading.verb = "bring";
      delete reading.bare;
    }
    // 新建2万亩、改造3万亩高标准农田: what both bring about is named behind the last.
    const shared =
      following !== undefined &&
      following.unit === amount.unit &&
      reading.name !== undefined &&
      ONLY_BRING.test(text.slice(reading.name.start, reading.name.end))
        ? nameBehind(text, amounts.at(-1)!, clause.end, false)
        : undefined;
    if (shared !== undefined) reading.name = shared;
    if (reading.behind && amount.kind === "quantity" && following !== undefined && endsInVerb(text, reading)) {
      reading.end = following.outer.end;
      reading.name = { start: reading.name!.start, end: following.end };
      i++;
    }
    if (acceptReading(read, index, reading, carried, found, baseline)) {
      from = reading.behind ? reading.end : afterBound(text, amount, clause.end);
      baseline = undefined;
    }
  }
}

/** 其中西江干线不少于200艘: no verb but the bound of the amount. */
function isBoundAlone(text: string, { amount, name, verb, behind }: Reading): boolean {
  if (verb !== "reach" || behind || !amount.boundBefore || name === undefined) return false;
  return name.end === amount.outer.start && !measures(text.slice(name.start, name.end));
}

/** 库存3万吨、外销2万吨: a name that took in an amount which was none of ours begins behind it. */
function behindLast(text: string, last: Amount | undefined, { name, behind }: Reading, region: string | undefined): Span | undefined {
  if (last === undefined || name === undefined || behind || last.start < name.start || last.end > name.end) return name;
  return /^(?:以上|左右|以内)?[、，]/.test(text.slice(last.end, last.end + 4)) ? nameIn(text, last.end, name.end, region).name : name;
}

/** 搬迁群众3500户、1.1万人: the same, counted in another unit. */
function isSecondCount(text: string, last: Amount | undefined, amount: Amount, carried: Carried): boolean {
  if (last === undefined || carried.end !== last.end || last.kind !== "quantity" || amount.kind !== "quantity") return false;
  return last.unit !== amount.unit && amount.unit !== undefined && /^(?:以上|左右)?[、，]?$/.test(text.slice(last.end, amount.outer.start));
}

/** 新增养老机构20家，入住率85%，实现年产值3亿元: neither a share nor what is earned is brought about with what stands before it. */
function isCounted(text: string, { amount, name }: Reading): boolean {
  if (name === undefined) return true;
  const words = text.slice(name.start, name.end);
  // 安排项目60个，总投资30亿元: how much what is brought about costs.
  if (COST.test(words)) return false;
  return amount.unit === "元" ? !EARNED.test(words) : amount.unit !== "%" || !measures(words);
}

const COST = /^(?:项目|计划|估算)?总投资/;

/** 年产值, 销售收入: money that is earned in a stretch of time. */
const EARNED = /(?:产值|收入|营收|利润|利税|税收|[易售口]额|增加值)$/;

/** Nothing but 、 and hope before a time. */
const AT_ONCE = /^[、，和并及或]*(?:力争|努力|争取|确保|再|到|至|在)*$/;

/** 覆盖率2030年达到70%, 规模到2028年达到2025年的3倍: nothing but a verb between the year and the amount, so that the name stands before the year. */
const ONLY_VERB = new RegExp(
  `^(?:(?:比|较)[^，、]{2,10})?(?:力争|努力|争取|要|将|应|须|基本|再|累计|约|分别|均)*(?:${alternatives([CHANGE_VERBS.reach, CHANGE_VERBS.keep, CHANGE_VERBS.grow, CHANGE_VERBS.fall].join(" "))})?(?:\\d{4}年底?的)?$`,
);

/** 2个产业链突破500亿元: the second amount says what the first one counts. */
function endsInVerb(text: string, reading: Reading): boolean {
  return reading.name !== undefined && /(?:突破|超过|达到|超|达|不低于)$/.test(text.slice(reading.name.start, reading.name.end));
}

/** 到2027年和2030年，: the deadlines that stand together before a name. */
function yearsBefore(read: ReadBlock, index: number, from: number): TimeMark[] {
  return timesBetween(read.times, startOfYears(read, index), from).filter(mark => mark.role === "deadline");
}

/** A short clause before a comma may hold the years of what stands behind it. */
function startOfYears({ clauses }: ReadBlock, index: number): number {
  const above = clauses[index - 1];
  return above !== undefined && above.mark === "，" && above.end - above.start < 24 ? above.start : clauses[index]!.start;
}

/** Where 从 or 由 stands before a baseline; a date may have taken it in. */
function startOfBaseline(text: string, from: number, to: number): number {
  const index = text.slice(from, to).search(/[从由][^从由]*$/);
  return index < 0 ? to : from + index;
}

function afterBound(text: string, amount: Amount, end: number): number {
  let at = amount.outer.end;
  const bound = /^(?:[（(][^）)]{1,6}[）)])?(?:及?以上|及?以下|以内|左右|上下)?[、和及与]?/.exec(text.slice(at, Math.min(end, at + 14)));
  if (bound !== null) at += bound[0].length;
  return at;
}
