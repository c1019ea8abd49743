import { joinNumbers } from "./changed-numbers.ts";
import type { NodeChange, NumberChange, Wording } from "./delta.ts";

/** So many characters before the number are the same on both sides. */
const LEAD = 2;
/** Of the shorter clause this share of character pairs stands in the other, and at least so many. */
const SHARE = 0.7;
const LEAST_PAIRS = 2;

/**
 * A sentence that moved from one node to another took its number along: what is gone here and new there, in a clause that says the same, is one change,
 * and none where the number stayed as it was. 有效期3年 at the end of the first chapter and 有效期5年 in the last.
 */
export function joinMovedNumbers(changes: readonly NodeChange[], draft: string, final: string): void {
  const gone = new Map<string, { change: NodeChange; number: NumberChange }[]>();
  for (const change of changes)
    for (const number of change.numbers) {
      if (number.old === undefined || number.new !== undefined || !NUMERIC.has(number.kind)) continue;
      const key = leadOf(draft, number.old);
      const list = gone.get(key);
      if (list === undefined) gone.set(key, [{ change, number }]);
      else if (list.length < MOST_ALIKE) list.push({ change, number });
    }
  for (const change of changes)
    for (const number of [...change.numbers]) {
      if (number.new === undefined || number.old !== undefined || !NUMERIC.has(number.kind)) continue;
      const list = gone.get(leadOf(final, number.new)) ?? [];
      for (const [at, from] of list.entries()) {
        if (!sameClause(clauseOf(draft, from.number.old!), clauseOf(final, number.new))) continue;
        const joined = joinNumbers(from.number.old!, number.new);
        if (joined === undefined) continue;
        from.change.numbers = from.change.numbers.filter(one => one !== from.number);
        change.numbers = change.numbers.flatMap(one => (one !== number ? [one] : joined === "same" ? [] : [joined]));
        list.splice(at, 1);
        break;
      }
    }
}

const NUMERIC: ReadonlySet<NumberChange["kind"]> = new Set(["number", "deadline"]);
const MOST_ALIKE = 20;
const LONGEST_CLAUSE = 60;

const leadOf = (text: string, { start }: Wording): string => text.slice(Math.max(0, start - LEAD), start);

/** The clause around a number, without it. */
function clauseOf(text: string, { start, end }: Wording): string {
  const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const after = text.slice(end, end + LONGEST_CLAUSE);
  const stop = after.search(/[，。；：、\s]/u);
  return (
    before.slice(Math.max(...[..."，。；：、\n"].map(sign => before.lastIndexOf(sign))) + 1) + (stop < 0 ? after : after.slice(0, stop))
  );
}

function sameClause(a: string, b: string): boolean {
  const [ours, theirs] = [pairsOf(a), pairsOf(b)];
  const fewer = Math.min(ours.size, theirs.size);
  return fewer >= LEAST_PAIRS && [...ours].filter(pair => theirs.has(pair)).length >= SHARE * fewer;
}

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
