import { type Entity, recognize } from "../entities/index.ts";
import type { Span } from "../text/index.ts";
import type { Block } from "./blocks.ts";
import { type Clause, clauseOf, splitClauses } from "./clauses.ts";
import { type Amount, amountsOf } from "./read-amounts.ts";
import { leadForce } from "./read-force.ts";
import { type Turn, turnsOf, withStretches } from "./read-stretches.ts";
import { type TimeMark, timesOf } from "./read-times.ts";
import { AHEAD_WORDS, COMPARED, FORECAST, FUTURE_WORDS, REPORT_GOES_ON, REPORT_OPENINGS, REPORT_WORDS } from "./tables/tenses.ts";
import type { Force } from "./target.ts";

/** The deadline that holds at a place, and whether it stands in an earlier clause. */
export interface HeldTime {
  mark: TimeMark;
  carried: boolean;
}

/** A block with its clauses, entities and what they are; the readers of targets in words use it as well. */
export interface ReadBlock {
  block: Block;
  clauses: Clause[];
  amounts: Amount[];
  times: TimeMark[];
  text: string;
  /** The deadline that opens the block, for what follows in it. */
  opening: TimeMark | undefined;
  /** The last turn to another time, for what stands below. */
  turn: Turn | undefined;
  /** The deadline that holds at an offset of a clause, or a paragraph above it; and whether the clause reports there. */
  timeAt: (clause: number, at: number) => HeldTime | undefined;
  reportAt: (clause: number, at: number) => boolean;
  /** A lead-in such as 主要预期目标是： stands over the clause. */
  leadAt: (clause: number) => Force | undefined;
  /** Clauses whose amounts could not be told apart, which state nothing else either. */
  unmatched: Set<number>;
}

/** Anything that could be an amount or a date; a block without one holds no quantitative target. */
const NUMERIC = /[\d０-９一二三四五六七八九十百千两〇零半]/;

export function openBlock(text: string, block: Block): ReadBlock {
  const slice = text.slice(block.start, block.end);
  const entities: readonly Entity[] = NUMERIC.test(slice)
    ? recognize(slice, block.frame.reference === undefined ? {} : { reference: block.frame.reference })
    : [];
  const dates = timesOf(entities, slice, 0).map(mark => ({ ...mark, start: mark.start + block.start, end: mark.end + block.start }));
  const { times, unknown } = withStretches(dates, text, block);
  const clauses = joinTimes(splitClauses(text, block.start, block.end), times);
  const spans = times.filter(mark => mark.relation === "within");
  const amounts = amountsOf(entities, text, block.start).filter(
    ({ kind, start, end }) => kind !== "duration" || !spans.some(span => span.start <= start && end <= span.end),
  );
  return { block, clauses, amounts, times, text, unmatched: new Set(), ...contextOf(text, block, clauses, times, unknown) };
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
  unknown: readonly number[],
): Pick<ReadBlock, "opening" | "turn" | "timeAt" | "reportAt" | "leadAt"> {
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
  const sentences: number[] = [];
  for (const clause of clauses) sentences[clause.sentence] ??= clause.start;
  const turns = turnsOf(text, block, clauses, deadlines, unknown, opening);
  const firstYear = block.frame.firstYear;
  const turn = block.turns ? turnOf(text, clauses, deadlines, firstYear) : Number.POSITIVE_INFINITY;
  const timeAt = (index: number, at: number): HeldTime | undefined => {
    const clause = clauses[index]!;
    const mark = deadlines[firstFrom(deadlines, at) - 1];
    const turned = turns[firstFrom(turns, at) - 1];
    const opens = turned === undefined ? (opening ?? block.opening) : turned.mark;
    const within = mark !== undefined && mark.start >= sentences[clause.sentence]! && mark.end <= at;
    const own = within && (turned === undefined || turned.start <= mark.start);
    const period = turned === undefined ? (block.opening ?? opening) : turned.mark;
    if (own && period !== undefined && isRateOf(text, clause, mark, at, period)) return { mark: period, carried: true };
    // 2027年起每年…；…: a beginning is that of its own list.
    const begins =
      own && (mark.relation === "from" || mark.relation === "since") && clauses[clauseOf(clauses, mark.start)]!.segment !== clause.segment;
    if (own && !begins) return isOfOneStep(text, mark, at) ? undefined : { mark, carried: mark.start < clause.start };
    if (opening === undefined && block.due !== undefined) return { mark: block.due, carried: true };
    return opens === undefined || opens.start >= at || (at > turn && isOver(opens, firstYear)) ? undefined : { mark: opens, carried: true };
  };
  const goesOn = reportsGoingOn(text, clauses);
  const reportAt = (index: number, at: number): boolean => {
    const clause = clauses[index]!;
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + 200));
    const time = timeAt(index, at);
    if (time !== undefined && (/以来$/.test(time.mark.text) || isOver(time.mark, firstYear))) return true;
    if (block.past && at < turn)
      return FORECAST.test(words) || time === undefined || time.carried || time.mark.relation === "within"
        ? !FUTURE_WORDS.test(words)
        : false;
    if (AHEAD_WORDS.test(words)) return false;
    const next = clauses[index + 1];
    if (next !== undefined && next.segment === clause.segment && RANKED.test(text.slice(next.start, next.start + 12))) return true;
    return (
      REPORT_WORDS.test(block.ahead ? words.replace(COMPARED, "") : words) ||
      (goesOn[index] === true && (time === undefined || time.carried))
    );
  };
  return { opening, turn: turns.at(-1), timeAt, reportAt, leadAt: index => leads[index] };
}

/** A达到5万亿元 by the last year of the period above, B年均增长6%: a yearly rate is that of all its years. */
function isRateOf(text: string, clause: Clause, mark: TimeMark, at: number, period: TimeMark): boolean {
  if (mark.start >= clause.start || mark.relation !== "by" || period.to === undefined || period.from === period.to) return false;
  return mark.to?.slice(0, 4) === period.to.slice(0, 4) && /年均|每年/.test(text.slice(clause.start, at));
}

/** 2027年6月底前创建示范城市，每年改造管网50公里: the day of one step, with that step right behind it, is not that of what is done every year. */
function isOfOneStep(text: string, mark: TimeMark, at: number): boolean {
  if (mark.relation !== "before") return false;
  const words = text.slice(mark.end, Math.min(at, mark.end + 200));
  const step = /^[^，,。；\d]{3,40}[，,]/.exec(words);
  return step !== null && /(?:^|[，,])(?:原则上)?(?:每年|逐年|年均)/.test(words.slice(step[0].length - 1));
}

/** 过去一年…。今年再…: where a block that opens as a report turns to what shall be; a forecast turns nothing. */
function turnOf(text: string, clauses: readonly Clause[], deadlines: readonly TimeMark[], firstYear: number | undefined): number {
  const mark = deadlines.find(deadline => {
    if (
      isOver(deadline, firstYear) ||
      /以来$|期间$|时期$/.test(deadline.text) ||
      (deadline.relation === undefined && deadline.to === undefined)
    )
      return false;
    const clause = clauses[clauseOf(clauses, deadline.start)]!;
    return !FORECAST.test(text.slice(clause.start, clause.end)) && !REPORT_WORDS.test(text.slice(clause.start, clause.end));
  });
  return mark?.start ?? Number.POSITIVE_INFINITY;
}

/** 林地面积1.3亿亩，居全国第7位: where a figure stands among others is known of what is there. */
const RANKED = /^(?:位?居|排|名列|位列|列)(?:全[国省市县区球]|世界|第)/;

/** 目前，A达到5家，B达到6家；… — which clauses report because their sentence opens so, or the clause before them in their list does. */
function reportsGoingOn(text: string, clauses: readonly Clause[]): boolean[] {
  const goesOn: boolean[] = [];
  let sentence = -1;
  let segment = -1;
  let opened = false;
  let listed = false;
  clauses.forEach((clause, index) => {
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + 200));
    if (clause.sentence !== sentence) opened = REPORT_OPENINGS.test(text.slice(clause.start, clause.start + 40));
    if (clause.segment !== segment) listed = false;
    [sentence, segment] = [clause.sentence, clause.segment];
    if (AHEAD_WORDS.test(words)) opened = listed = false;
    goesOn[index] = opened || listed;
    if (REPORT_GOES_ON.test(words) && /\d/.test(words)) listed = !AHEAD_WORDS.test(words);
  });
  return goesOn;
}

/** The deadline that opens the block, behind lead-ins such as 主要目标：; a starting date opens nothing. */
function openingOf(clauses: readonly Clause[], deadlines: readonly TimeMark[]): TimeMark | undefined {
  // 到2027年，取得以下成效：— nothing but the lead-in of the list below.
  const index = Math.max(
    0,
    clauses.findIndex(clause => !/[：:]/.test(clause.mark)),
  );
  const clause = clauses[index];
  if (clause === undefined || clause.sentence !== 0) return undefined;
  return deadlines.find(
    mark => mark.start >= clauses[0]!.start && mark.start <= clause.start + 12 && mark.relation !== "from" && mark.relation !== "since",
  );
}

function isOver(mark: TimeMark, firstYear: number | undefined): boolean {
  if (GONE.test(mark.text)) return true;
  if (firstYear === undefined || mark.to === undefined || mark.relation === "from" || mark.relation === "since") return false;
  const year = Number.parseInt(mark.to, 10);
  return year < firstYear;
}

/** 过去一年, 近三年: over, whatever year the document is of. */
const GONE = /^(?:刚刚)?(?:过去|最近|近(?!期|岸))/;

/** The times that begin between two offsets; times are sorted. */
export function timesBetween(times: readonly TimeMark[], from: number, to: number): TimeMark[] {
  return times.slice(firstFrom(times, from), firstFrom(times, to));
}

/** Index of the first of sorted spans that begins at or behind an offset. */
function firstFrom(spans: readonly Pick<Span, "start">[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < at) low = middle + 1;
    else high = middle;
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
