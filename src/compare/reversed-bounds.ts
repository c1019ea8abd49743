import { recognize } from "../entities/index.ts";
import { boundBefore } from "../targets/index.ts";
import type { NumberChange, Wording } from "./delta.ts";
import type { Hunk, Side } from "./diff-words.ts";

type Bound = "floor" | "ceiling";

/** Characters within which an amount ends. */
const LONGEST_AMOUNT = 24;
const FLOORS: ReadonlySet<string | undefined> = new Set(["ge", "gt"]);
const CEILINGS: ReadonlySet<string | undefined> = new Set(["le", "lt"]);

/** 最高3万元 → 最低3万元: the number stayed, and a word before it that is none of the number's own turned a ceiling into a floor, or the reverse. */
export function reversedBounds({ old, new: fresh }: Hunk, draft: string, final: string): NumberChange[] {
  const [before, after] = [boundedBehind(old, draft), boundedBehind(fresh, final)];
  if (before === undefined || after === undefined || before.bound === after.bound) return [];
  const { kind } = after;
  return [{ kind, old: before.wording, new: after.wording, direction: after.bound === "ceiling" ? "capped" : "floored" }];
}

/** The bound that a hunk ends in, with the amount that follows it directly. */
function boundedBehind({ words }: Side, source: string): { bound: Bound; wording: Wording; kind: NumberChange["kind"] } | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.some(({ entity }) => entity !== undefined)) return undefined;
  const comparator = boundBefore(source.slice(first.start, last.end));
  const bound = FLOORS.has(comparator) ? "floor" : CEILINGS.has(comparator) ? "ceiling" : undefined;
  if (bound === undefined) return undefined;
  const amount = recognize(source.slice(last.end, last.end + LONGEST_AMOUNT)).find(({ start }) => start === 0);
  if (amount === undefined || amount.kind === "label" || amount.kind === "ordinal") return undefined;
  const end = last.end + amount.end;
  const kind = amount.kind === "frequency" || amount.kind === "duration" ? "deadline" : "number";
  return { bound, wording: { start: first.start, end, text: source.slice(first.start, end) }, kind };
}
