import type { Span } from "../text/index.ts";
import type { Clause } from "./clauses.ts";
import { clauseOf } from "./clauses.ts";
import { type ReadBlock, timesBetween } from "./open-block.ts";
import type { Amount } from "./read-amounts.ts";
import { nameIn } from "./read-indicator.ts";
import type { TimeMark } from "./read-times.ts";
import type { Target } from "./target.ts";

/** 单位产品水耗比2020年下降, 覆盖率2030年达到70%: the name ends where what it is compared with begins, or its year. */
export function withoutBaseline(read: ReadBlock, whole: Span | undefined): Span | undefined {
  const name = whole === undefined ? undefined : withoutCompared(read, whole);
  if (name === undefined) return undefined;
  const dated = timesBetween(read.times, name.start + 2, name.end).find(({ role, end }) => role === "deadline" && end >= name.end);
  return dated === undefined ? name : nameIn(read.text, name.start, dated.start).name;
}

function withoutCompared({ text, times }: ReadBlock, name: Span): Span | undefined {
  const mark = timesBetween(times, name.start, name.end).find(candidate => candidate.role === "baseline");
  const end = mark?.start ?? name.end;
  const compared = COMPARED.exec(text.slice(name.start, end));
  if (mark === undefined && (compared === null || compared[0].length < 2)) return name;
  const cut = end - (compared?.[0].length ?? 0);
  return cut - name.start < 2 ? undefined : { start: name.start, end: cut };
}

/** Before a baseline, or with 上年 in its place. */
const COMPARED = /(?:，)?(?:(?<!占)比|较|与|同|从|由|在|相比|相对于|相较于?)(?:上年|去年|上一年|同期|基期|现状|现有|目前)?$/;

/** 比2020年下降18%: the last baseline of the clause before the amount, else 以2024年…为基数 in the sentence, which holds for every change that follows. */
export function baselineIn(read: ReadBlock, clause: Clause, amount: Amount, change: Target["change"]): Target["baseline"] | undefined {
  const mark =
    timesBetween(read.times, clause.start, amount.start).findLast(candidate => candidate.role === "baseline") ??
    base(read, clause, amount, change);
  if (mark === undefined) return undefined;
  const baseline: Target["baseline"] = { time: mark.to!.slice(0, 4), text: mark.text, at: [mark.start, mark.end] };
  if (mark.start < clause.start) baseline.carried = true;
  return baseline;
}

function base({ text, clauses, times }: ReadBlock, clause: Clause, amount: Amount, change: Target["change"]): TimeMark | undefined {
  const compared =
    change === "decrease" || change === "growth-rate" || change === "multiple" || (change === "increase" && /点$/.test(amount.unit ?? ""));
  if (!compared) return undefined;
  let first = clauseOf(clauses, clause.start);
  while (first > 0 && clauses[first - 1]!.sentence === clause.sentence && clause.start - clauses[first - 1]!.start < REACH) first--;
  return timesBetween(times, clauses[first]!.start, clause.start).findLast(
    ({ role, start, end }) => role === "baseline" && /以$/.test(text.slice(start - 1, start)) && AS_BASE.test(text.slice(end, end + 24)),
  );
}

/** 以2024年能源消费量为基数 */
const AS_BASE = /^[^，。；]{0,18}为(?:基[数期准]|基准年|参照)/;
/** Characters back to which such a base is looked for, so that a text without any full stop stays linear. */
const REACH = 300;

/** 由29.6件增加到65件, 由5个工作日缩短为1个工作日: the first amount is where the change starts. */
export function isBaseline(text: string, from: number, amount: Amount): boolean {
  return (
    /(?:从|由)(?:[^，]{0,12}的)?(?:原来?|原有|现行|现有|现在|目前|当前|法定)?(?:日均|年均|月均|人均|平均)?$/.test(
      text.slice(Math.max(from, amount.outer.start - 16), amount.outer.start),
    ) &&
    /^[^，。]{0,12}?(?:提高|提升|增|降|减|扩大|上升|升|压|缩|变为|变成|调整[为到至]|延长|拓展|扩展)/.test(
      text.slice(amount.end, amount.end + 16),
    )
  );
}
