import type { Span } from "../text/index.ts";
import type { StatedText } from "../tree/index.ts";
import type { Carried } from "./carried.ts";
import type { Clause } from "./clauses.ts";
import { isCountByDeadline } from "./count-by-deadline.ts";
import { isOfFacility, isRule, measuresTime } from "./is-rule.ts";
import { nameAbove } from "./name-above.ts";
import { type ReadBlock, timesBetween } from "./open-block.ts";
import type { Amount } from "./read-amounts.ts";
import { baselineIn, withoutBaseline } from "./read-baselines.ts";
import { changeOf, measures, type Reading } from "./read-clause.ts";
import { forceAt, leadForce } from "./read-force.ts";
import { timeFor } from "./read-times.ts";
import { ATTRIBUTIVE } from "./tables/attributive.ts";
import { EXCLUSIONS, type Surroundings } from "./tables/exclusions.ts";
import { ACTIVITY, PART_NAME, PEOPLE, PLACE_NAME, RATE_ALONE, TOTAL_ALONE } from "./tables/indicator-words.ts";
import type { Force, Target, TargetTime } from "./target.ts";
import { ONLY_BRING } from "./without-bring.ts";

/** Turns a reading into a target, or drops it: a report, a condition, a name, or nothing that could be measured. */
export function acceptReading(
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
  if (reading.again) takeUp(reading, carried, clause);
  nameAbove(read, index, reading, carried);
  let own = withoutBaseline(read, reading.name);
  if (own !== undefined && (isPlaceOf(text, own, reading, carried, clause) || isPeopleOf(text, own, reading, carried, clause))) {
    reading.subject = own;
    own = undefined;
  }
  if (own !== undefined && carried.indicator !== undefined && carried.segment === clause.segment) {
    const alone = text.slice(own.start, own.end);
    if (RATE_ALONE.test(alone)) [own, reading.verb] = [undefined, "grow"];
    // 装机新增20万千瓦，总规模超过80万千瓦: all there is of what was added to.
    else if (TOTAL_ALONE.test(alone) && carried.unit === amount.unit) [own, reading.verb] = [undefined, "reach"];
    // 其中新建3万亩、改造2万亩: parts of what the clause before measures.
    else if (
      (reading.verb === "bring" || reading.verb === "grow") &&
      (carried.unit === amount.unit || carried.many === true) &&
      ONLY_BRING.test(alone)
    )
      [own, reading.verb] = [undefined, "bring"];
    if (own === undefined) carried.verb = reading.verb;
  }
  if (own === undefined && reading.verb === undefined && reading.subject !== undefined && carried.segment === clause.segment)
    Object.assign(reading, { verb: carried.verb });
  const shares =
    reading.verb !== undefined &&
    (reading.subject !== undefined ||
      (reading.verb !== "bring" && reading.verb !== "drive") ||
      (reading.verb === carried.verb && (amount.unit === carried.unit || carried.many === true)));
  // 2026年培训2万人，2027年起每年不少于3万人: the bound alone does not make a level of what is brought about.
  if (
    own === undefined &&
    amount.boundBefore &&
    carried.verb === "bring" &&
    carried.unit === amount.unit &&
    BOUND_ALONE.test(text.slice(reading.start, amount.outer.start)) &&
    !/总/.test(text.slice(reading.start, amount.outer.start))
  )
    reading.verb = "bring";
  const name = own ?? (shares ? carried.indicator : undefined);
  if (name === undefined) return false;
  const words = text.slice(name.start, name.end);
  if (amount.boundBefore && reading.verb === "reach" && DESCRIBED.test(words)) return false;
  const held = read.timeAt(index, amount.start);
  const dated = held !== undefined && !text.slice(held.mark.end, amount.start).includes("。");
  if (reading.bare && DESCRIBED.test(words)) return false;
  if (
    reading.bare &&
    !(
      measures(words) ||
      read.leadAt(index) !== undefined ||
      listed(carried, clause) ||
      (dated && isCountByDeadline(read, index, amount, held.mark))
    )
  )
    return false;
  if (reading.verb === undefined && !reading.bare) return false;
  const led = read.leadAt(index) !== undefined;
  const cut = baseline?.value !== undefined && amount.value < baseline.value;
  if (amount.kind === "duration" && !measuresTime(words, amount, led || block.time !== undefined || dated || cut)) return false;
  if (amount.kind === "number" && ((reading.verb !== "reach" && reading.verb !== "keep") || !COUNT_NAME.test(words))) return false;
  if (!led && (isRule(text, name, reading, dated) || (!dated && isOfFacility(text, clause, amount)))) return false;
  const around = surroundings(text, clause, amount);
  if (ATTRIBUTIVE.some(({ holds }) => holds(around)) || EXCLUSIONS.some(({ holds }) => holds(around))) return false;
  if (reading.result && read.timeAt(index, amount.start) === undefined && !listed(carried, clause)) return false;
  if (read.reportAt(index, amount.start)) {
    // 2025年达到67%，2030年达到72%: what is reported first is aimed at next.
    carried.indicator = name;
    if (reading.subject !== undefined) carried.subject = reading.subject;
    if (reading.verb !== undefined) carried.verb = reading.verb;
    if (amount.unit !== undefined) carried.unit = amount.unit;
    carried.segment = clause.segment;
    return false;
  }
  if (block.frame.normative && read.timeAt(index, amount.start) === undefined) return false;

  const change = changeOf(reading, words);
  const target: Target = {
    start: 0,
    end: 0,
    text: "",
    node: block.node,
    kind: "quantitative",
    indicator: stated(text, name, own === undefined || reading.above === true),
    value: { start: amount.start, end: amount.end, value: amount.value },
    comparator: comparatorOf(text, reading),
    change,
    force: forceAt(text, clauses, index, amount.start)?.force ?? read.leadAt(index) ?? listForce(text, amount.end, clause.end) ?? "plain",
  };
  if (amount.upper !== undefined) target.upper = amount.upper;
  if (amount.unit !== undefined) target.unit = amount.unit;
  if (amount.base !== undefined) target.base = amount.base;
  const whole = reading.subject === undefined ? wholeOf(text, own, carried) : undefined;
  const subject = reading.subject ?? (own === undefined || reading.part || reading.above ? carried.subject : whole);
  if (subject !== undefined) target.subject = stated(text, subject, reading.subject === undefined);
  const time =
    reading.mark === undefined ? timeOf(read, index, amount.start, change) : timeFor(reading.mark, change, { carried: false, done: true });
  if (time !== undefined) target.time = time.at[1] <= carried.end && time.at[0] < carried.end ? { ...time, carried: true } : time;
  const from = baseline ?? baselineIn(read, clause, amount, change);
  if (from !== undefined) target.baseline = from;
  const frequency = frequencyIn(text, clause, amount);
  if (frequency !== undefined) target.frequency = frequency;
  // 每年安排2亿元: how much is spent each year, not how much more.
  if (
    frequency === "P1Y" &&
    amount.unit === "元" &&
    change === "increase" &&
    /安排|投入|拨付|下达|列支/.test(text.slice(clause.start, amount.start))
  )
    target.change = "level";
  const first = Math.min(clause.start, ...(own === undefined || reading.above ? [] : [own.start]));
  target.start = found.length > 0 && found.at(-1)!.end > first ? Math.min(reading.start, amount.start) : first;
  target.end = Math.max(reading.end, amount.end, own?.end ?? 0);
  target.text = text.slice(target.start, target.end);
  found.push(target);

  delete carried.many;
  carried.indicator = name;
  if (subject !== undefined && whole === undefined) carried.subject = subject;
  else delete carried.subject;
  if (reading.verb !== undefined) carried.verb = reading.verb;
  carried.segment = clause.segment;
  carried.end = amount.end;
  if (amount.unit !== undefined) carried.unit = amount.unit;
  return true;
}

/** 到2030年，分别达到…: what an earlier clause named is carried, for this reading and for what follows. */
function takeUp(reading: Reading, carried: Carried, clause: Clause): void {
  delete carried.many;
  delete carried.subject;
  Object.assign(carried, { indicator: reading.name, segment: clause.segment, verb: reading.verb, unit: reading.amount.unit });
  if (reading.subject !== undefined) carried.subject = reading.subject;
  delete reading.name;
  delete reading.subject;
}

/** What stands around an amount, for the table of exclusions. */
export function surroundings(text: string, clause: Clause, amount: Amount): Surroundings {
  return {
    before: text.slice(Math.max(clause.start, amount.outer.start - 120), amount.outer.start),
    amount: text.slice(amount.outer.start, amount.outer.end),
    after: text.slice(amount.end, Math.min(clause.end, amount.end + 40)),
    clause: text.slice(Math.max(clause.start, amount.start - 200), Math.min(clause.end, amount.end + 200)),
    unit: amount.unit ?? "",
    rest: text.slice(clause.end, Math.min(text.length, clause.end + 100)),
    above: text
      .slice(Math.max(0, clause.start - 80), clause.start)
      .split(/[。！？\n]/)
      .at(-1)!,
  };
}

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

/** 增加值增长12%、占总产值比重达到45%: what has the share stands before; 每千人口拥有医师数…、拥有护士数…: and so does what is counted by. */
function wholeOf(text: string, name: Span | undefined, carried: Carried): Span | undefined {
  if (name === undefined || carried.indicator === undefined) return undefined;
  const words = text.slice(name.start, name.end);
  if (words.startsWith("占")) return carried.indicator;
  if (!/^(?:拥有|配备)/.test(words)) return undefined;
  const per = /^每[千万百十]*(?:常住|户籍)?(?:人口|人|名[^，拥]{1,6})/.exec(text.slice(carried.indicator.start, carried.indicator.end));
  return per === null ? undefined : { start: carried.indicator.start, end: carried.indicator.start + per[0].length };
}

/** 至少培育3家: the bound stands before the verb. */
function comparatorOf(text: string, reading: Reading): NonNullable<Target["comparator"]> {
  if (reading.amount.comparator !== "eq") return reading.amount.comparator;
  const before = text.slice(Math.max(reading.start, reading.amount.start - 10), reading.amount.start);
  return /(?:至少|不少于|最少)[^，\d]{0,6}$/.test(before) ? "ge" : /(?:至多|最多)[^，\d]{0,6}$/.test(before) ? "le" : "eq";
}

/** 总投资50亿元, 占地300亩 behind what is built: how large it is, not what is aimed at. */
const DESCRIBED =
  /(?:项目|工程|基地|园区)(?:总投资|概算|占地|总建筑面积)$|^(?:项目|工程|计划)?(?:总投资|概算|占地|总占地|总长|全长|总建筑面积|建筑面积|单体|总规模|总装机|设计|规划|库容|起降|跨度|时速|投资概算)/;

/** 达到80%，其中丘陵地区达到60%: a place alone is that of the indicator before. */
function isPlaceOf(text: string, own: Span, reading: Reading, carried: Carried, clause: Clause): boolean {
  if (carried.indicator === undefined || carried.segment !== clause.segment || carried.unit !== reading.amount.unit) return false;
  if (reading.behind || reading.subject !== undefined || reading.verb === "drive" || (reading.verb === "bring" && !reading.part))
    return false;
  const words = text.slice(own.start, own.end);
  if (own.end - own.start >= 16) return false;
  return PLACE_NAME.test(words) || (reading.part === true && isPart(words, text.slice(carried.indicator.start, carried.indicator.end)));
}

/** 改造渔船500艘，其中西江干线200艘, but not 创建示范县20个，其中山区县5个, where the part is of the kind that is counted. */
function isPart(words: string, indicator: string): boolean {
  return PART_NAME.test(words) && (/^[一二三四]类/.test(words) || words.at(-1) !== indicator.at(-1));
}

/** 新增就业12万人，其中高校毕业生3万人: people are the subject of what is done with them. */
function isPeopleOf(text: string, own: Span, reading: Reading, carried: Carried, clause: Clause): boolean {
  if (!reading.part || carried.indicator === undefined || carried.segment !== clause.segment) return false;
  return PEOPLE.test(text.slice(own.start, own.end)) && ACTIVITY.test(text.slice(carried.indicator.start, carried.indicator.end));
}

/** Behind a target of the same list a bare name and amount goes on with it: 进出口增长5%以上，实际使用外资80亿美元 */
function listed(carried: Carried, clause: Clause): boolean {
  return carried.segment === clause.segment && carried.end >= 0;
}

/** Nothing but when and how often before the bound. */
const BOUND_ALONE = /^[^，]{0,14}?(?:年[起底内]?|每[年月季]度?|年均)?(?:培训)?$/;
/** What a number without a unit can be the amount of. */
const COUNT_NAME = /(?:指数|得分|分值|评分|数|比例?|系数|率|PUE|值|人次|人口(?:总量|规模)?|总量|户)$/i;
export function timeOf(read: ReadBlock, index: number, at: number, change: Target["change"]): TargetTime | undefined {
  const held = read.timeAt(index, at);
  if (held !== undefined)
    return timeFor(held.mark, change, {
      carried: held.carried,
      done:
        timesBetween(read.times, held.mark.end, at).some(mark => mark.role === "baseline") ||
        /建成|完成|实现|形成|达到/.test(read.text.slice(held.mark.end, Math.min(at, held.mark.end + 60))),
      ownYear: read.block.frame.year?.end,
    });
  return read.block.time;
}

const FREQUENCIES: readonly { pattern: RegExp; iso: string }[] = [
  { pattern: /每年|年均(?!增长|增速|下降|增幅|浓度|收入|纯收入|工资)|逐年/, iso: "P1Y" },
  { pattern: /每半年/, iso: "P6M" },
  { pattern: /每季度?/, iso: "P3M" },
  { pattern: /(?<![人户生])每月(?!月)/, iso: "P1M" },
];

function frequencyIn(text: string, clause: Clause, amount: Amount): string | undefined {
  const words = text.slice(Math.max(clause.start, amount.outer.start - 200), amount.outer.start);
  return FREQUENCIES.find(({ pattern }) => pattern.test(words))?.iso;
}
