import { recognize } from "../entities/index.ts";
import { boundBefore } from "../targets/index.ts";
import type { NumberChange, Wording } from "./delta.ts";
import type { Hunk, Side } from "./diff-words.ts";

/** Characters between a bound and its amount, as in 不超过库存的30%, and those within which an amount ends. */
const LONGEST_BRIDGE = 12;
const LONGEST_AMOUNT = 24;
const FLOORS: ReadonlySet<string | undefined> = new Set(["ge", "gt"]);
const CEILINGS: ReadonlySet<string | undefined> = new Set(["le", "lt"]);

/** 不, 不得 */
const NOT = /(?:不[得应宜能可准]?)?$/;

/** The bound that a side of a hunk ends in, with the amount that follows it in the clause. */
interface Bounded {
  bound: "floor" | "ceiling";
  wording: Wording;
  kind: NumberChange["kind"];
}

/**
 * 最高3万元 → 最低3万元: the number stayed, and a word before it that is none of the number's own turned a ceiling into a floor, or the reverse. The number
 * may stand behind what it is a share of: 不超过库存的30% → 不低于库存的30%.
 */
export function changedBounds(hunks: readonly Hunk[], draft: string, final: string): NumberChange[] {
  return hunks.flatMap(({ old, new: fresh }) => {
    const [before, after] = [boundedBehind(old, draft), boundedBehind(fresh, final)];
    if (before === undefined || after === undefined || before.bound === after.bound) return [];
    const direction = after.bound === "ceiling" ? "capped" : "floored";
    return [{ kind: after.kind, old: before.wording, new: after.wording, direction } satisfies NumberChange];
  });
}

function boundedBehind({ words }: Side, source: string): Bounded | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.some(({ entity }) => entity !== undefined)) return undefined;
  // 不 of 不超过 stands before the change where the other side says 不低于.
  const start = first.start - NOT.exec(source.slice(Math.max(0, first.start - 2), first.start))![0].length;
  const comparator = boundBefore(source.slice(start, last.end));
  const bound = FLOORS.has(comparator) ? "floor" : CEILINGS.has(comparator) ? "ceiling" : undefined;
  if (bound === undefined) return undefined;
  const clause = /^[^，。；：、！？\n]*/.exec(source.slice(last.end, last.end + LONGEST_BRIDGE + LONGEST_AMOUNT))![0];
  const amount = recognize(clause).find(({ kind }) => kind !== "label" && kind !== "ordinal");
  if (amount === undefined || amount.start > LONGEST_BRIDGE) return undefined;
  const end = last.end + amount.end;
  const kind = amount.kind === "frequency" || amount.kind === "duration" ? "deadline" : "number";
  return { bound, wording: { start, end, text: source.slice(start, end) }, kind };
}
