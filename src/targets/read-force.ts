import type { Clause } from "./clauses.ts";
import { FORCE_LEADS, FORCE_WORDS } from "./tables/forces.ts";
import type { Force } from "./target.ts";
import { alternatives } from "./words.ts";

const WORDS = FORCE_WORDS.map(({ force, words }) => ({ force, pattern: new RegExp(`(?:${alternatives(words)})`, "g") }));
/** A word of force at the head of a clause, behind at most a time and an adverb, stands over the list that follows. */
const HEAD = /^(?:[^，]{0,14}(?:年底?前?|末|期间|时期|前|内)[，,]?)?(?:，|,|并|同时|要|全年|今年|、)*$/;
/** A list that begins with a time of its own is out of reach: 争取企业设立总部，“十五五”时期新增总部300家 */
const DATED_ANEW = /[，、]\s*(?:到|至|在)?(?:(?:19|20)\d\d年|“?十[一二三四五六]五”?(?:时期|期间|末))/;
/** Characters back to which a word is looked for, so that a text without any full stop stays linear. */
const REACH = 400;

/** The force that a lead-in (主要预期目标是：) sets for what stands under it. */
export function leadForce(words: string): Force | undefined {
  return FORCE_LEADS.find(({ pattern }) => pattern.test(words))?.force;
}

/**
 * The force in whose reach an amount stands, and the word it rests on. In the amount's own clause a word anywhere before it counts;
 * in an earlier clause of the same list only one at the clause's head, and not past 原则上: 力争A达10%，B达20% strives for both, A力争达10%，B达20% for the first.
 */
export function forceAt(
  text: string,
  clauses: readonly Clause[],
  index: number,
  at: number,
): { force: Force; start: number; end: number } | undefined {
  const own = clauses[index]!;
  const free = text.lastIndexOf("原则上", at);
  const inOwn = lastForce(text, Math.max(own.start, at - REACH), at);
  if (inOwn !== undefined) return inOwn.start < free && free >= own.start ? undefined : inOwn;
  for (let i = index - 1; i >= 0; i--) {
    const clause = clauses[i]!;
    if (clause.segment !== own.segment || own.start - clause.start > REACH || free > clause.start) return undefined;
    const found = lastForce(text, clause.start, clause.end);
    if (found === undefined) continue;
    return HEAD.test(text.slice(clause.start, found.start)) && !DATED_ANEW.test(text.slice(found.end + 2, at)) ? found : undefined;
  }
  return undefined;
}

function lastForce(text: string, start: number, end: number): { force: Force; start: number; end: number } | undefined {
  const words = text.slice(start, end);
  let last: { force: Force; start: number; end: number } | undefined;
  for (const { force, pattern } of WORDS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
      if (match[0] === "努力" && (/[，,、。；]/.test(words[match.index + 2] ?? "，") || words[match.index - 1] === "年")) continue;
      if (last === undefined || start + match.index > last.start)
        last = { force, start: start + match.index, end: start + match.index + match[0].length };
    }
  }
  return last;
}
