import type { Block } from "./blocks.ts";
import { type Clause, clauseOf } from "./clauses.ts";
import type { TimeMark } from "./read-times.ts";

/** Years that are named by where they lie, not by a date: 今后五年, 这五年, 规划期内. `years` is their number, where it is said. */
const YEARS_AHEAD = /(?:今后|未来|接下来)的?([三四五六七八九十])年|这([三四五六七八九十])年(?!来)|规划期[内间]?(?!限|末)/g;
/** 这五年 looks back as often as ahead. */
const PROMISES = /要|将|努力|力争|确保|目标|以下|如下/;
const HAN = "零一二三四五六七八九十";

/** Where a block begins to speak of another time than its first one; without a mark nothing says which years these are. */
export interface Turn {
  start: number;
  mark?: TimeMark;
}

/** The marks of a block, with the years ahead set to the period of the document where it has one that is as long. */
export function withStretches(times: readonly TimeMark[], text: string, block: Block): { times: TimeMark[]; unknown: number[] } {
  const all = [...times];
  const unknown: number[] = [];
  if (block.past) return { times: all, unknown };
  for (const found of text.slice(block.start, block.end).matchAll(YEARS_AHEAD)) {
    const start = block.start + found.index;
    const rest = text.slice(start + found[0].length, Math.min(block.end, start + 40)).split(/[，。；]/, 2);
    if (found[2] !== undefined && !PROMISES.test(rest.join("，"))) continue;
    const period = periodOf(block, start, HAN.indexOf(found[1] ?? found[2] ?? "零"));
    const index = all.findIndex(mark => mark.start < start + found[0].length && start < mark.end);
    if (period === undefined) {
      unknown.push(start);
      continue;
    }
    const mark: TimeMark = { start, end: start + found[0].length, role: "deadline", ...period, text: found[0] };
    if (index < 0) all.push(mark);
    else all[index] = { ...mark, start: all[index]!.start, end: all[index]!.end, text: all[index]!.text };
  }
  return { times: all.sort((a, b) => a.start - b.start), unknown };
}

/** The document's own period, by its title or by words that stand earlier. */
function periodOf({ frame }: Block, at: number, years: number): { from: string; to: string } | undefined {
  const { start, end, at: place } = frame.period ?? frame.spoken ?? {};
  if (start === undefined || end === undefined || (frame.period === undefined && place![0] >= at)) return undefined;
  if (years > 0 && Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1 !== years) return undefined;
  return { from: start.slice(0, 4), to: end.slice(0, 4) };
}

const VISION = /展望|远景|长远/;
/** 要努力实现以下主要目标： */
const LEAD_IN = /(?:目标|指标|任务|以下|如下|下列)[^。；]{0,16}[：:]$/;
/** Before a time at the head of its clause. */
const HEAD = /^[\s\u3000]*(?:[——-]+|在|到|从|全[国省市区县]|我[国省市区县]|力争|努力|争取|确保|围绕|锚定)*$/;

/**
 * 展望2035年，…。今后五年要实现以下目标： — a nearer time that a later clause names ends the far one for all that follows. A lead-in turns from
 * any time; words without a colon turn only from a vision, because a date within a list is that of its own item.
 */
export function turnsOf(
  text: string,
  block: Block,
  clauses: readonly Clause[],
  deadlines: readonly TimeMark[],
  unknown: readonly number[],
  opening: TimeMark | undefined,
): Turn[] {
  const first = opening ?? block.opening;
  const turns: Turn[] = [];
  const candidates = [...deadlines.map((mark): Turn => ({ start: mark.start, mark })), ...unknown.map((start): Turn => ({ start }))];
  for (const turn of candidates.sort((a, b) => a.start - b.start)) {
    const clause = clauses[clauseOf(clauses, turn.start)]!;
    if (turn.mark === opening && opening !== undefined) continue;
    if (first !== undefined && turn.start < first.end) continue;
    if (!HEAD.test(text.slice(clause.start, turn.start))) continue;
    const { mark } = turn;
    const stretch = mark === undefined || (mark.from !== mark.to && mark.from?.slice(0, 4) !== mark.to?.slice(0, 4));
    const lead = stretch && LEAD_IN.test(leadAround(text, clauses, turn.start));
    const vision = first !== undefined && seesFar(text, block, first, clause);
    const nearer = mark === undefined || (first?.to !== undefined && mark.to !== undefined && mark.to.slice(0, 4) < first.to.slice(0, 4));
    if (lead || (vision && nearer && (stretch || mark.relation === "by"))) turns.push(turn);
  }
  return turns;
}

/** So many clauses a lead-in has at most, which keeps a block of nothing but times linear. */
const LEAD_CLAUSES = 12;

/** The words from a time to the colon of its sentence. */
function leadAround(text: string, clauses: readonly Clause[], at: number): string {
  const first = clauseOf(clauses, at);
  for (
    let index = first;
    index < Math.min(first + LEAD_CLAUSES, clauses.length) && clauses[index]!.segment === clauses[first]!.segment;
    index++
  ) {
    const { mark, end } = clauses[index]!;
    if (mark === "：" || mark === ":") return text.slice(Math.max(at, end - 60), end + 1);
  }
  return "";
}

/** 展望2035年; 锚定上述远景目标，今后五年… */
function seesFar(text: string, block: Block, first: TimeMark, { start, end, sentence }: Clause): boolean {
  if (sentence > 0 && VISION.test(text.slice(Math.max(block.start, start - 40), start))) return true;
  return (
    VISION.test(text.slice(Math.max(0, first.start - 12), first.end + 24)) || VISION.test(text.slice(start, Math.min(end, start + 40)))
  );
}
