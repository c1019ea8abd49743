import { expectArguments, NUMBER, TEXT } from "../text/index.ts";
import { PLACES } from "./arguments.ts";
/** 摘要: the stretch of a text, at most `length` characters where it can be, that shows most of the highlights and begins at a clause. */
export function snippet(text: string, highlights: readonly [number, number][], length = 120): [number, number] {
  expectArguments({ text }, TEXT);
  expectArguments({ highlights }, PLACES);
  expectArguments({ length }, NUMBER);
  const first = text.search(/\S/);
  if (text.length <= length || first < 0) return [Math.max(first, 0), text.trimEnd().length];
  const starts = clauseStarts(text);
  let best: [number, number] = [first, Math.min(text.length, first + length)];
  let most = -1;
  for (const start of starts) {
    const end = Math.min(text.length, start + length);
    let shown = 0;
    for (const [from, to] of highlights) if (from >= start && to <= end) shown += to - from;
    // of equal stretches the first one, which reads from the beginning of the passage
    if (shown > most) {
      most = shown;
      best = [start, end];
    }
  }
  const [start, end] = best;
  const lastShown = highlights.reduce((last, [from, to]) => (from >= start && to <= end ? Math.max(last, to) : last), start);
  return [start, endOfClause(text, start, end, lastShown)];
}

/** Where clauses begin: at the first character, and behind each mark that ends one. */
function clauseStarts(text: string): number[] {
  const starts = [Math.max(text.search(/\S/), 0)];
  for (const { index, 0: mark } of text.matchAll(CLAUSE_END)) if (index + mark.length < text.length) starts.push(index + mark.length);
  return starts;
}

/** The last end of a clause in the second half of the stretch and behind all that is highlighted in it, or its very end. */
function endOfClause(text: string, start: number, end: number, lastShown: number): number {
  if (end >= text.trimEnd().length) return text.trimEnd().length;
  let last = end;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(CLAUSE_END))
    if (index > (end - start) / 2 && start + index >= lastShown) last = start + index + mark.trimEnd().length;
  return last;
}

/** ，。；：！？ with a closing quote and the white space behind it */
const CLAUSE_END = /[，。；：！？,;!?][”’」』）]?\s*|\n\s*/g;
