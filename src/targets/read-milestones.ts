import { type Clause, clauseOf } from "./clauses.ts";
import { insideBrackets, type ReadBlock } from "./open-block.ts";
import { forceAt } from "./read-force.ts";
import { type TimeMark, timeFor } from "./read-times.ts";
import { NO_STATE, STATES } from "./tables/milestones.ts";
import type { Target } from "./target.ts";

/** Longest list that one milestone takes in. */
const LONGEST = 600;

/** 取得以下成效：, 实现如下目标： — what is aimed at stands below; 分别达到… that answers nothing above says nothing. */
const LEAD_IN = /^分别|(?:以下|如下|下列)[^，。；]{0,10}(?:[：:]|$)|(?:目标|任务|指标)(?:是|为|如下)?[：:]$/;

/** States to be reached by a time, without a number: one milestone a list of clauses, named by the first. */
export function readMilestones(read: ReadBlock, taken: readonly Target[]): Target[] {
  const { text, clauses, times, block } = read;
  const found: Target[] = [];
  const counted = new Set(taken.map(target => clauseOf(clauses, target.value?.start ?? target.start)));
  const bounds = times.filter(mark => mark.role === "deadline" && (mark.relation !== undefined || opensClause(clauses, mark)));
  for (const [order, mark] of bounds.entries()) {
    if (!isDeadline(read, mark) || mark.start < (found.at(-1)?.end ?? 0)) continue;
    const first = clauseOf(clauses, mark.start);
    const sentence = clauses[first]!.sentence;
    const nextMark = bounds[order + 1]?.start ?? Number.POSITIVE_INFINITY;
    let open: Target | undefined;
    for (let index = first; index < clauses.length; index++) {
      const clause = clauses[index]!;
      let start = index === first ? Math.max(clause.start, Math.min(mark.end, clause.end)) : clause.start;
      while (start < clause.end && /[，,：:\s\u3000]/.test(text[start]!)) start++;
      if (clause.sentence !== sentence || start >= nextMark) break;
      const words = text.slice(start, clause.end);
      if (counted.has(index) || read.unmatched.has(index) || read.reportAt(index, clause.end)) {
        open = undefined;
        continue;
      }
      if (open !== undefined && clause.end - open.start < LONGEST) {
        open.end = clause.end;
        open.text = text.slice(open.start, open.end);
        continue;
      }
      if (words.trim().length < 5 || !STATES.test(words) || NO_STATE.test(words)) continue;
      if (LEAD_IN.test(words + clause.mark)) continue;
      open = {
        start: clause.start,
        end: clause.end,
        text: text.slice(clause.start, clause.end),
        node: block.node,
        kind: "milestone",
        indicator: { start, end: clause.end, text: words },
        time: timeFor(mark, "level", { carried: index !== first }),
        force: forceAt(text, clauses, index, clause.end)?.force ?? read.leadAt(index) ?? "plain",
      };
      if (/每年/.test(words)) open.frequency = "P1Y";
      found.push(open);
    }
  }
  return found;
}

/** A year to come, or a few of them: not this year's work, not the months and days of a procedure, not a rule's period from one day to another. */
function isDeadline({ text, block }: ReadBlock, mark: TimeMark): boolean {
  if (!["by", "before", "within", undefined].includes(mark.relation) || insideBrackets(text, block.start, mark.start)) return false;
  if (mark.duration !== undefined) return !block.frame.normative && !/[MDTH]/.test(mark.duration.slice(1));
  if (mark.from !== mark.to && mark.to!.length > 7) return false;
  return mark.relation !== undefined || !(/^[今本]年|^全年/.test(mark.text) || mark.to === block.frame.year?.end);
}

/** 2030年基本实现…: a bare year at the head of its clause is a deadline of its own. */
function opensClause(clauses: readonly Clause[], mark: TimeMark): boolean {
  return mark.start - clauses[clauseOf(clauses, mark.start)]!.start <= 1;
}
