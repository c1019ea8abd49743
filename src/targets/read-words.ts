import type { StatedText } from "../tree/index.ts";
import { timeOf } from "./accept-reading.ts";
import { insideBrackets, type ReadBlock } from "./open-block.ts";
import { measures } from "./read-clause.ts";
import { forceAt } from "./read-force.ts";
import { nameIn } from "./read-indicator.ts";
import { NEARLY, WHOLES, YARDSTICKS } from "./tables/wholes.ts";
import type { Target } from "./target.ts";

/** A quick look for any of the words: most clauses have none. */
const ANY = /全覆盖|全优|全部|全量|清零|归零|零|消除|消灭|清除|杜绝|尽|减半/;
const ANY_YARDSTICK = /同步|持平|相当|平均|增速|水平|目标|任务|要求|指标|范围|标准/;

/** Quantitative targets whose number is words only (全覆盖 = 100 %), and targets measured by a yardstick (与经济增长同步). */
export function readWords(read: ReadBlock, taken: readonly Target[]): Target[] {
  const { text, clauses } = read;
  const found: Target[] = [];
  clauses.forEach((clause, index) => {
    if (clause.end - clause.start > 200) return;
    const words = text.slice(clause.start, clause.end);
    const whole = ANY.test(words) ? readWhole(read, index, words) : undefined;
    const target = whole ?? (ANY_YARDSTICK.test(words) ? readYardstick(read, index, words) : undefined);
    if (target === undefined) return;
    if (
      taken.some(
        other => other.start < target.end && other.end > target.start && other.value!.start < clause.end && other.value!.end > clause.start,
      )
    )
      return;
    if (read.block.frame.normative && target.time === undefined) return;
    if (!read.reportAt(index, target.start)) found.push(target);
  });
  return found;
}

function readWhole(read: ReadBlock, index: number, words: string): Target | undefined {
  const { text, clauses, block } = read;
  const clause = clauses[index]!;
  for (const whole of WHOLES) {
    const match = whole.pattern.exec(words);
    if (match === null) continue;
    const start = clause.start + match.index;
    const end = start + match[0].length;
    if (insideBrackets(text, clause.start, start)) continue;
    const named = whole.behind
      ? nameIn(text, end, Math.min(clause.end, end + 40))
      : nameIn(text, lastItem(text, afterTime(read, clause.start, start), start), start, block.frame.region);
    if (named.name === undefined || named.name.end - named.name.start < 2) continue;
    const kept = /保持|保证|巩固|维持/.test(text.slice(clause.start, whole.behind ? start : named.name.start));
    const nearly = NEARLY.test(text.slice(clause.start, start)) || /^基本/.test(match[0]);
    const change = kept ? "maintain" : whole.change;
    const target = base(read, index, start, end, change);
    target.indicator = stated(text, named.name.start, named.name.end);
    if (named.subject !== undefined) target.subject = stated(text, named.subject.start, named.subject.end);
    target.value = { start, end, value: whole.value };
    if (whole.unit !== undefined) target.unit = whole.unit;
    target.comparator = nearly ? "approx" : (whole.comparator ?? "eq");
    target.inferred = true;
    return target;
  }
  return undefined;
}

function readYardstick(read: ReadBlock, index: number, words: string): Target | undefined {
  const { text, clauses, block } = read;
  const clause = clauses[index]!;
  for (const { pattern, change, comparator } of YARDSTICKS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const start = clause.start + match.index;
    const end = start + match[0].length;
    if (insideBrackets(text, clause.start, start)) continue;
    const named = nameIn(text, lastItem(text, afterTime(read, clause.start, start), start), start, block.frame.region);
    if (named.name === undefined || named.name.end - named.name.start < 2) continue;
    if (!measures(text.slice(named.name.start, named.name.end)) && read.leadAt(index) === undefined) continue;
    if (read.timeAt(index, start) === undefined && read.leadAt(index) === undefined && block.time === undefined) continue;
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

/** Behind the deadline that opens the clause. */
function afterTime(read: ReadBlock, from: number, to: number): number {
  return read.times.findLast(mark => mark.start >= from && mark.start < from + 4 && mark.end <= to)?.end ?? from;
}

/** Where the last item of an enumeration begins: 、 outside brackets. */
function lastItem(text: string, from: number, to: number): number {
  const mark = text.lastIndexOf("、", to - 1);
  return mark < from || insideBrackets(text, from, mark) || to - mark < 6 ? from : mark + 1;
}

function stated(text: string, start: number, end: number): StatedText {
  return { start, end, text: text.slice(start, end) };
}
