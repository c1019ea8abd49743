import { type Entity, recognize } from "../entities/index.ts";
import type { Span } from "../text/index.ts";
import type { StatedText } from "../tree/index.ts";
import type { Block } from "./blocks.ts";
import { type Clause, splitClauses } from "./clauses.ts";
import { type Amount, amountsOf } from "./read-amounts.ts";
import { changeOf, measures, type Reading, readAmount } from "./read-clause.ts";
import { forceAt, leadForce } from "./read-force.ts";
import { type Named, nameIn } from "./read-indicator.ts";
import { splitList } from "./read-lists.ts";
import { type TimeMark, timeFor, timesOf } from "./read-times.ts";
import { EXCLUSIONS, type Surroundings } from "./tables/exclusions.ts";
import { AHEAD_WORDS, REPORT_WORDS } from "./tables/tenses.ts";
import type { Force, Target, TargetTime } from "./target.ts";

/** What a block's clauses hand on to those after them. */
export interface Carried {
  indicator?: Span;
  subject?: Span;
  /** The verb of the last reading, for lists that share it, and its sentence. */
  verb?: Reading["verb"];
  unit?: string;
  sentence: number;
  segment: number;
  /** Where the last amount that was taken ends: a time before it is carried for what follows. */
  end: number;
}

/** A block with its clauses, entities and what they are; the readers of targets in words use it as well. */
export interface ReadBlock {
  block: Block;
  clauses: Clause[];
  amounts: Amount[];
  times: TimeMark[];
  text: string;
  /** By clause: the deadline that holds there, and whether it is carried; and whether the clause reports. */
  timeAt: (clause: number, at: number) => { mark: TimeMark; carried: boolean } | undefined;
  reportAt: (clause: number, at: number) => boolean;
  /** A lead-in such as 主要预期目标是： stands over the clause. */
  leadAt: (clause: number) => Force | undefined;
}

/** Anything that could be an amount or a date; a block without one holds no quantitative target. */
const NUMERIC = /[\d０-９一二三四五六七八九十百千两〇零半]/;

export function openBlock(text: string, block: Block): ReadBlock {
  const slice = text.slice(block.start, block.end);
  const entities: readonly Entity[] = NUMERIC.test(slice)
    ? recognize(slice, block.frame.reference === undefined ? {} : { reference: block.frame.reference })
    : [];
  const times = timesOf(entities, slice, 0).map(mark => ({ ...mark, start: mark.start + block.start, end: mark.end + block.start }));
  const clauses = joinTimes(splitClauses(text, block.start, block.end), times);
  const amounts = amountsOf(entities, text, block.start);
  return { block, clauses, amounts, times, text, ...contextOf(text, block, clauses, times) };
}

/** 到2030年， by itself is the beginning of the clause behind it. */
function joinTimes(clauses: readonly Clause[], times: readonly TimeMark[]): Clause[] {
  const joined: Clause[] = [];
  let mark = 0;
  for (const clause of clauses) {
    const last = joined.at(-1);
    while (mark < times.length && last !== undefined && times[mark]!.end < last.start) mark++;
    const time = times[mark];
    const bare =
      last !== undefined &&
      last.mark === "，" &&
      last.sentence === clause.sentence &&
      time !== undefined &&
      time.start - last.start <= 2 &&
      last.end - time.end <= 1;
    if (bare) joined[joined.length - 1] = { ...clause, start: last.start };
    else joined.push(clause);
  }
  return joined;
}

/** Deadlines, reports and lead-ins by clause, in one pass over the block. */
function contextOf(
  text: string,
  block: Block,
  clauses: readonly Clause[],
  times: readonly TimeMark[],
): Pick<ReadBlock, "timeAt" | "reportAt" | "leadAt"> {
  const deadlines = times.filter(mark => mark.role === "deadline" && !insideBrackets(text, block.start, mark.start));
  const opening = openingOf(clauses, deadlines);
  const leads: (Force | undefined)[] = [];
  let lead: Force | undefined;
  let leadSentence = -1;
  clauses.forEach((clause, index) => {
    if (clause.mark === "：" || clause.mark === ":") {
      const force = leadForce(text.slice(Math.max(clause.start, clause.end - 40), clause.end));
      if (force !== undefined) [lead, leadSentence] = [force, clause.sentence];
    }
    leads[index] = clause.sentence === leadSentence ? lead : block.force;
  });
  const ofSentence = new Map<number, TimeMark[]>();
  for (const mark of deadlines) {
    const sentence = clauses[clauseOf(clauses, mark.start)]?.sentence ?? 0;
    const list = ofSentence.get(sentence);
    if (list === undefined) ofSentence.set(sentence, [mark]);
    else list.push(mark);
  }
  const timeAt = (index: number, at: number): { mark: TimeMark; carried: boolean } | undefined => {
    const clause = clauses[index]!;
    const mark = ofSentence.get(clause.sentence)?.findLast(candidate => candidate.end <= at);
    if (mark !== undefined) return { mark, carried: mark.start < clause.start };
    return opening === undefined || opening.start >= at ? undefined : { mark: opening, carried: true };
  };
  const firstYear = block.frame.firstYear;
  const reportAt = (index: number, at: number): boolean => {
    const clause = clauses[index]!;
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + 200));
    if (AHEAD_WORDS.test(words)) return false;
    const time = timeAt(index, at);
    const over = time !== undefined && firstYear !== undefined && isOver(time.mark, firstYear);
    if (over) return true;
    if (REPORT_WORDS.test(words)) return true;
    return block.past && (time === undefined || time.carried);
  };
  return { timeAt, reportAt, leadAt: index => leads[index] };
}

/** The deadline that opens the block, behind lead-ins such as 主要目标：; a starting date opens nothing. */
function openingOf(clauses: readonly Clause[], deadlines: readonly TimeMark[]): TimeMark | undefined {
  const index = clauses.findIndex(clause => !/[：:]/.test(clause.mark));
  const clause = clauses[index];
  if (clause === undefined || clause.sentence !== 0) return undefined;
  return deadlines.find(
    mark => mark.start >= clauses[0]!.start && mark.start <= clause.start + 12 && mark.relation !== "from" && mark.relation !== "since",
  );
}

function isOver(mark: TimeMark, firstYear: number): boolean {
  if (mark.to === undefined || mark.relation === "from" || mark.relation === "since") return false;
  const year = Number.parseInt(mark.to, 10);
  return year < firstYear;
}

export function clauseOf(clauses: readonly Clause[], at: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (clauses[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const OPENERS = "（(《“";
const CLOSERS = "）)》”";
/** Inside brackets, a title or quotation marks that open in the same block, at most 60 characters before. */
export function insideBrackets(text: string, start: number, at: number): boolean {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(start, at - 60); i--) {
    const character = text[i]!;
    if (CLOSERS.includes(character)) depth--;
    else if (OPENERS.includes(character)) {
      if (depth === 0) return true;
      depth++;
    } else if (character === "。") return false;
  }
  return false;
}

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
    }
    const own: Amount[] = [];
    while (next < amounts.length && amounts[next]!.start < clause.end) own.push(amounts[next++]!);
    const counted = own.filter(amount => !isAttributive(text, clause, amount));
    if (counted.length > 0) readClause(read, index, counted, carried, found);
  }
  return found.map(target => ({ ...target, node: block.node }));
}

/** 建成10个产值超百亿元的园区: an amount inside a name bounds no other. */
function isAttributive(text: string, clause: Clause, amount: Amount): boolean {
  const around = surroundings(text, clause, amount);
  return EXCLUSIONS.some(({ attributive, holds }) => attributive === true && holds(around));
}

function surroundings(text: string, clause: Clause, amount: Amount): Surroundings {
  return {
    before: text.slice(Math.max(clause.start, amount.outer.start - 120), amount.outer.start),
    amount: text.slice(amount.outer.start, amount.outer.end),
    after: text.slice(amount.end, Math.min(clause.end, amount.end + 40)),
    clause: text.slice(Math.max(clause.start, amount.start - 200), Math.min(clause.end, amount.end + 200)),
    unit: amount.unit ?? "",
    rest: text.slice(clause.end, Math.min(text.length, clause.end + 100)),
  };
}

function readClause(read: ReadBlock, index: number, amounts: readonly Amount[], carried: Carried, found: Target[]): void {
  const { text, clauses, times, block } = read;
  const clause = clauses[index]!;
  let from = clause.start;
  for (const mark of times)
    if (mark.role === "deadline" && mark.start >= clause.start && mark.end <= amounts[0]!.start && mark.start - clause.start < 16)
      from = mark.end;
  let baseline: Target["baseline"];
  let beforeBaseline: Named | undefined;
  const list = splitList(text, from, clause, amounts);
  if (list !== undefined) {
    for (const { name, amount } of list.items) {
      const reading: Reading = { amount, start: clause.start, end: amount.outer.end, name, verb: list.verb };
      if (list.subject !== undefined) reading.subject = list.subject;
      accept(read, index, reading, carried, found, baseline);
    }
    return;
  }
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!;
    if (insideBrackets(text, clause.start, amount.start)) {
      const within = /[（(]其中[^（(）)]*$/.exec(text.slice(clause.start, amount.outer.start));
      if (within === null) continue;
      from = clause.start + within.index + 1;
    }
    if (carried.end > clause.start && /(?:比|较)(?:上年|去年|上一年)/.test(text.slice(carried.end, amount.outer.start))) continue;
    if (isBaseline(text, from, amount)) {
      baseline = { value: amount.value, at: [amount.start, amount.end] };
      const mark = times.findLast(candidate => candidate.role === "baseline" && candidate.start >= from && candidate.end <= amount.start);
      if (mark !== undefined) baseline.time = mark.to!.slice(0, 4);
      beforeBaseline = nameIn(
        text,
        from,
        from + text.slice(from, mark?.start ?? amount.outer.start).search(/(?:从|由)[^从由]*$/),
        block.frame.region,
      );
      from = amount.end;
      continue;
    }
    const following = amounts[i + 1];
    const to = Math.min(clause.end, following?.start ?? clause.end);
    const dated = times.findLast(mark => mark.start >= from && mark.end < amount.outer.start);
    const reached = dated !== undefined && text.slice(dated.end, amount.outer.start) === "的";
    const verbEnd = reached ? dated.start + (/^[到至]/.test(dated.text) ? 1 : 0) : amount.outer.start;
    const reading = readAmount(text, amount, { from, verbEnd, to, listed: following !== undefined || i > 0, region: block.frame.region });
    if (reading === undefined) continue;
    if (
      reading.bare &&
      carried.segment === clause.segment &&
      carried.unit === amount.unit &&
      /其中/.test(text.slice(clause.start, amount.start))
    ) {
      Object.assign(reading, { verb: carried.verb });
      delete reading.bare;
    }
    if (reading.name === undefined && reading.verb === undefined && /^力争/.test(text.slice(amount.outer.start, amount.start)))
      reading.verb = carried.verb ?? "reach";
    if (reading.name === undefined && beforeBaseline !== undefined) Object.assign(reading, beforeBaseline);
    if (reading.verb === undefined && carried.verb === "bring" && (i > 0 || carried.segment === clause.segment)) {
      reading.verb = "bring";
      delete reading.bare;
    }
    if (accept(read, index, reading, carried, found, baseline)) {
      from = reading.behind ? reading.end : afterBound(text, amount, clause.end);
      baseline = undefined;
    }
  }
}

/** 由29.6件增加到65件: the first amount is where the change starts. */
function isBaseline(text: string, from: number, amount: Amount): boolean {
  return (
    /(?:从|由)(?:[^，]{0,12}的)?$/.test(text.slice(Math.max(from, amount.outer.start - 16), amount.outer.start)) &&
    /^[^，。]{0,12}?(?:提高|提升|增加|增长|降|下降|减少|扩大|上升|增至|升至|压|缩)/.test(text.slice(amount.end, amount.end + 16))
  );
}

function afterBound(text: string, amount: Amount, end: number): number {
  let at = amount.outer.end;
  const bound = /^(?:[（(][^）)]{1,6}[）)])?(?:及?以上|及?以下|以内|左右|上下)?[、和及与]?/.exec(text.slice(at, Math.min(end, at + 14)));
  if (bound !== null) at += bound[0].length;
  return at;
}

/** Turns a reading into a target, or drops it: a report, a condition, a name, or nothing that could be measured. */
function accept(
  read: ReadBlock,
  index: number,
  reading: Reading,
  carried: Carried,
  found: Target[],
  baseline: Target["baseline"],
): boolean {
  const { text, clauses, block } = read;
  const clause = clauses[index]!;
  const { amount } = reading;
  const own = withoutBaseline(text, reading.name, read.times);
  if (own === undefined && reading.verb === undefined && reading.subject !== undefined && carried.segment === clause.segment)
    Object.assign(reading, { verb: carried.verb });
  const shares = reading.verb !== undefined && (reading.subject !== undefined || (reading.verb !== "bring" && reading.verb !== "drive"));
  const name = own ?? (shares ? carried.indicator : undefined);
  if (name === undefined) return false;
  const words = text.slice(name.start, name.end);
  if (reading.bare && !measures(words) && read.leadAt(index) === undefined) return false;
  if (reading.verb === undefined && !reading.bare) return false;
  if (amount.kind === "duration" && !measuresTime(words)) return false;
  if (
    amount.kind === "number" &&
    ((reading.verb !== "reach" && reading.verb !== "keep") || !/(?:指数|得分|分值|评分|数|比例?|系数|率)$/.test(words))
  )
    return false;
  const around = surroundings(text, clause, amount);
  if (EXCLUSIONS.some(({ holds }) => holds(around))) return false;
  if (read.reportAt(index, amount.start)) return false;
  if (block.frame.normative && read.timeAt(index, amount.start) === undefined) return false;

  const change = changeOf(reading, words);
  const target: Target = {
    start: 0,
    end: 0,
    text: "",
    node: block.node,
    kind: "quantitative",
    indicator: stated(text, name, own === undefined),
    value: { start: amount.start, end: amount.end, value: amount.value },
    comparator: comparatorOf(text, reading),
    change,
    force: forceAt(text, clauses, index, amount.start)?.force ?? read.leadAt(index) ?? listForce(text, amount.end, clause.end) ?? "plain",
  };
  if (amount.upper !== undefined) target.upper = amount.upper;
  if (amount.unit !== undefined) target.unit = amount.unit;
  if (amount.base !== undefined) target.base = amount.base;
  const subject = reading.subject ?? (own === undefined ? carried.subject : undefined);
  if (subject !== undefined) target.subject = stated(text, subject, reading.subject === undefined);
  const time = timeOf(read, index, amount.start, change);
  if (time !== undefined) target.time = time.at[1] <= carried.end && time.at[0] < carried.end ? { ...time, carried: true } : time;
  const from = baseline ?? baselineIn(read, clause, amount);
  if (from !== undefined) target.baseline = from;
  const frequency = frequencyIn(text, clause, amount);
  if (frequency !== undefined) target.frequency = frequency;
  const first = Math.min(clause.start, ...(own === undefined ? [] : [own.start]));
  target.start = found.length > 0 && found.at(-1)!.end > first ? Math.min(reading.start, amount.start) : first;
  target.end = Math.max(reading.end, amount.end, own?.end ?? 0);
  target.text = text.slice(target.start, target.end);
  found.push(target);

  carried.indicator = name;
  if (subject !== undefined) carried.subject = subject;
  else delete carried.subject;
  if (reading.verb !== undefined) carried.verb = reading.verb;
  carried.segment = clause.segment;
  carried.end = amount.end;
  if (amount.unit !== undefined) carried.unit = amount.unit;
  return true;
}

/** 单位产品水耗比2020年下降: the name ends where what it is compared with begins. */
function withoutBaseline(text: string, name: Span | undefined, times: readonly TimeMark[]): Span | undefined {
  if (name === undefined) return undefined;
  const mark = times.find(candidate => candidate.role === "baseline" && candidate.start > name.start && candidate.start < name.end);
  const end = mark?.start ?? name.end;
  const compared = COMPARED.exec(text.slice(name.start, end));
  if (mark === undefined && (compared === null || compared[0].length < 2)) return name;
  const cut = end - (compared?.[0].length ?? 0);
  return cut - name.start < 2 ? undefined : { start: name.start, end: cut };
}

/** Before a baseline, or with 上年 in its place. */
const COMPARED = /(?:，)?(?:(?<!占)比|较|与|同|从|由|在|相比|相对于|相较于?)(?:上年|去年|上一年|同期|基期|现状|现有|目前)?$/;

function stated(text: string, span: Span, carried: boolean): StatedText {
  const words: StatedText = { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
  if (carried) words.carried = true;
  return words;
}

/** 包括A增长5%、B达到80%等16个预期性指标: what a list is called behind it. */
function listForce(text: string, from: number, end: number): Force | undefined {
  const name = /等[^，。；、]{0,6}?(?:预期性|约束性)指标/.exec(text.slice(from, Math.min(end, from + 120)));
  return name === null ? undefined : leadForce(name[0]);
}

/** 至少培育3家: the bound stands before the verb. */
function comparatorOf(text: string, reading: Reading): NonNullable<Target["comparator"]> {
  if (reading.amount.comparator !== "eq") return reading.amount.comparator;
  const before = text.slice(Math.max(reading.start, reading.amount.outer.start - 10), reading.amount.outer.start);
  return /(?:至少|不少于|最少)[^，\d]{0,6}$/.test(before) ? "ge" : /(?:至多|最多)[^，\d]{0,6}$/.test(before) ? "le" : "eq";
}

function measuresTime(name: string): boolean {
  return /(?:年限|寿命|时间|时限|时长|周期|期限|年数|天数|工期|用时)$/.test(name);
}

export function timeOf(read: ReadBlock, index: number, at: number, change: Target["change"]): TargetTime | undefined {
  const held = read.timeAt(index, at);
  if (held !== undefined)
    return timeFor(held.mark, change, {
      carried: held.carried,
      done:
        read.times.some(mark => mark.role === "baseline" && mark.start > held.mark.end && mark.end <= at) ||
        /建成|完成|实现|形成|达到/.test(read.text.slice(held.mark.end, Math.min(at, held.mark.end + 60))),
      ownYear: read.block.frame.year?.end,
    });
  return read.block.time;
}

/** 比2020年下降18%: the last baseline of the clause before the amount. */
function baselineIn(read: ReadBlock, clause: Clause, amount: Amount): Target["baseline"] | undefined {
  const mark = read.times.findLast(
    candidate => candidate.role === "baseline" && candidate.start >= clause.start && candidate.end <= amount.start,
  );
  return mark === undefined ? undefined : { time: mark.to!.slice(0, 4), at: [mark.start, mark.end] };
}

const FREQUENCIES: readonly { pattern: RegExp; iso: string }[] = [
  { pattern: /每年|年均(?!增长|增速|下降|增幅|浓度)|逐年/, iso: "P1Y" },
  { pattern: /每半年/, iso: "P6M" },
  { pattern: /每季度?/, iso: "P3M" },
  { pattern: /每月/, iso: "P1M" },
];

function frequencyIn(text: string, clause: Clause, amount: Amount): string | undefined {
  const words = text.slice(clause.start, amount.outer.start);
  return FREQUENCIES.find(({ pattern }) => pattern.test(words))?.iso;
}
