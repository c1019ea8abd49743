import type { StatedText } from "../tree/index.ts";
import { timeOf } from "./accept-reading.ts";
import { clauseOf } from "./clauses.ts";
import { insideBrackets, type ReadBlock } from "./open-block.ts";
import { measures } from "./read-clause.ts";
import { forceAt } from "./read-force.ts";
import { nameIn } from "./read-indicator.ts";
import { NAMED_CHANGES } from "./tables/change-verbs.ts";
import { NEARLY, WHOLES, type Whole, YARDSTICKS } from "./tables/wholes.ts";
import type { Target } from "./target.ts";

/** A quick look for any of the words: most clauses have none. */
const ANY = /全覆盖|全优|全部|全量|清零|归零|零|消除|消灭|清除|杜绝|尽|减半/;
const ANY_YARDSTICK = /同步|持平|相当|平均|增速|水平|目标|任务|要求|指标|范围|标准/;

/** Quantitative targets whose number is words only (全覆盖 = 100 %), and targets measured by a yardstick (与经济增长同步). */
export function readWords(read: ReadBlock, taken: readonly Target[]): Target[] {
  const { text, clauses, block } = read;
  const counted = new Set(taken.map(target => clauseOf(clauses, target.value?.start ?? target.start)));
  const found: Target[] = [];
  clauses.forEach((clause, index) => {
    if (clause.end - clause.start > 200) return;
    const words = text.slice(clause.start, clause.end);
    const wholes = ANY.test(words) ? readWholes(read, index, words) : [];
    const yardstick =
      wholes.length === 0 && !counted.has(index) && ANY_YARDSTICK.test(words)
        ? readYardstick(read, index, words, taken.length > 0)
        : undefined;
    for (const target of yardstick === undefined ? wholes : [yardstick]) {
      if (counted.has(index) && taken.some(other => other.start < target.end && target.start < other.end)) continue;
      if (block.frame.normative && target.time === undefined) continue;
      if (!read.reportAt(index, target.start)) found.push(target);
    }
  });
  return found;
}

/** Every word of a clause that is a number: A趋零增长、B全量利用 holds two. */
function readWholes(read: ReadBlock, index: number, words: string): Target[] {
  const { text, clauses } = read;
  const clause = clauses[index]!;
  const matches = WHOLES.flatMap(whole => [...words.matchAll(new RegExp(whole.pattern, "g"))].map(match => ({ whole, match }))).sort(
    (a, b) => a.match.index - b.match.index,
  );
  const found: Target[] = [];
  let last = -1;
  for (const { whole, match } of matches) {
    const start = clause.start + match.index;
    const end = start + match[0].length;
    if (start < last || insideBrackets(text, clause.start, start)) continue;
    const target = readWhole(read, index, whole, start, end);
    if (target === undefined) continue;
    last = end;
    found.push(target);
  }
  return found;
}

function readWhole(read: ReadBlock, index: number, whole: Whole, start: number, end: number): Target | undefined {
  const { text, clauses, block } = read;
  const clause = clauses[index]!;
  const from = lastItem(text, afterTime(read, clause.start, start), start);
  // 劣Ⅴ类断面全面消除: what is done away with stands before, where nothing stands behind.
  const behind = whole.behind === true && clause.end - end > 1;
  const named = behind ? nameIn(text, end, Math.min(clause.end, end + 40)) : nameIn(text, from, start, block.frame.region);
  if (named.name === undefined || named.name.end - named.name.start < 2) return undefined;
  const reached = Math.max(...["实现", "完成"].map(verb => text.slice(named.name!.start, named.name!.end - 2).lastIndexOf(verb)));
  if (reached >= 0) named.name = { start: named.name.start + reached + 2, end: named.name.end };
  const kept = /保持|保证|巩固|维持/.test(text.slice(clause.start, behind ? start : named.name.start));
  const nearly = NEARLY.test(text.slice(from, start)) || /^(?:基本|趋)/.test(text.slice(start, end));
  const target = base(read, index, start, end, kept ? "maintain" : whole.change);
  target.start = from;
  target.end = behind ? named.name.end : end;
  target.text = text.slice(target.start, target.end);
  target.indicator = stated(text, named.name.start, named.name.end);
  if (named.subject !== undefined) target.subject = stated(text, named.subject.start, named.subject.end);
  target.value = { start, end, value: whole.value };
  if (whole.unit !== undefined) target.unit = whole.unit;
  target.comparator = nearly ? "approx" : (whole.comparator ?? "eq");
  target.inferred = true;
  return target;
}

function readYardstick(read: ReadBlock, index: number, words: string, known: boolean): Target | undefined {
  const { text, clauses, block } = read;
  const clause = clauses[index]!;
  const set = SET_ABOVE.exec(words);
  if (set !== null) {
    const from = clause.start + set.index + set[1]!.length;
    const { name, subject } = nameIn(text, from, from + set[2]!.length, block.frame.region);
    if (name !== undefined && name.end - name.start > 3) {
      const target = base(
        read,
        index,
        clause.start + set.index,
        clause.start + set.index + set[0].length,
        changeNamed(text.slice(name.start, name.end)),
      );
      target.kind = "relative";
      target.indicator = stated(text, name.start, name.end);
      if (subject !== undefined) target.subject = stated(text, subject.start, subject.end);
      target.comparator = "eq";
      target.yardstick = stated(text, clause.start + set.index, clause.start + set.index + set[0].length);
      return target;
    }
  }
  for (const { pattern, change, comparator } of YARDSTICKS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const start = clause.start + match.index;
    const end = start + match[0].length;
    if (insideBrackets(text, clause.start, start)) continue;
    const named = nameIn(text, lastItem(text, afterTime(read, clause.start, start), start), start, block.frame.region);
    if (named.name === undefined || named.name.end - named.name.start < 2) continue;
    if (!measures(text.slice(named.name.start, named.name.end)) && read.leadAt(index) === undefined) continue;
    if (read.timeAt(index, start) === undefined && read.leadAt(index) === undefined && block.time === undefined && !known) continue;
    const target = base(read, index, start, end, change);
    target.kind = "relative";
    target.indicator = stated(text, named.name.start, named.name.end);
    if (named.subject !== undefined) target.subject = stated(text, named.subject.start, named.subject.end);
    target.comparator = comparator;
    target.yardstick = stated(text, start, end);
    return target;
  }
  return undefined;
}

function base(read: ReadBlock, index: number, start: number, end: number, change: Target["change"]): Target {
  const { text, clauses, block } = read;
  const clause = clauses[index]!;
  const target: Target = {
    start: clause.start,
    end: clause.end,
    text: text.slice(clause.start, clause.end),
    node: block.node,
    kind: "quantitative",
    indicator: stated(text, start, end),
    force: forceAt(text, clauses, index, start)?.force ?? read.leadAt(index) ?? "plain",
  };
  if (change !== undefined) target.change = change;
  const time = timeOf(read, index, start, change);
  if (time !== undefined) target.time = time;
  return target;
}

/** 完成国家下达的能耗降低目标: a target set above names its indicator between the two. */
const SET_ABOVE =
  /((?:完成|达到|实现)(?:国家|省|市|上级|自治区)(?:政府)?(?:下达|确定|核定|规定|分解|考核)(?:给?我[省市县区]|的)+)([^，。；、]{4,30}?)(?:目标|任务|指标)/;

function changeNamed(name: string): Target["change"] {
  return NAMED_CHANGES.find(({ pattern }) => pattern.test(name))?.change ?? "level";
}

/** Behind the deadline that opens the clause. */
function afterTime(read: ReadBlock, from: number, to: number): number {
  return read.times.findLast(mark => mark.start >= from && mark.start < from + 4 && mark.end <= to)?.end ?? from;
}

/** Where the last item of an enumeration begins: 、 outside brackets, but not inside A、B等 that goes on. */
function lastItem(text: string, from: number, to: number): number {
  const mark = text.lastIndexOf("、", to - 1);
  if (mark < from || insideBrackets(text, from, mark) || to - mark < 6 || /[^平同相均]等/.test(text.slice(mark, to))) return from;
  return mark + 1;
}

function stated(text: string, start: number, end: number): StatedText {
  return { start, end, text: text.slice(start, end) };
}
