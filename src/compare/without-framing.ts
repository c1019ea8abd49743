import { type FramingKind, framingIn } from "./framing.ts";
import { countedUnits } from "./measures.ts";
import type { ScoredPair } from "./score-pairs.ts";
import { AIMS_OR_TASKS } from "./tables/framing.ts";
import type { Outline } from "./units.ts";

/** The pairs but for those of a task with what only frames: last year's 回顾 and the 指导思想 share a task's words and do not carry it out. */
export function withoutFraming(pairs: readonly ScoredPair[], local: Outline, national: Outline): ScoredPair[] {
  const [ours, theirs] = [sideOf(local), sideOf(national)];
  const isMixed = (one: Side, at: number, other: Side, there: number): boolean => {
    const kind = one.frames[at];
    return kind !== undefined && other.isTask(there) && !(other.isAim(there) && MAY_SAY_AIMS.has(kind));
  };
  return pairs.filter(pair => !isMixed(ours, pair.local, theirs, pair.national) && !isMixed(theirs, pair.national, ours, pair.local));
}

interface Side {
  frames: readonly (FramingKind | undefined)[];
  isTask(index: number): boolean;
  isAim(index: number): boolean;
}

/** 主要目标 may be said in a 总体要求 of another document. */
const MAY_SAY_AIMS: ReadonlySet<FramingKind> = new Set(["guidance", "principle"]);

function sideOf(outline: Outline): Side {
  const counted = new Set(countedUnits(outline));
  return {
    frames: framingIn(outline),
    isTask: index => counted.has(index),
    isAim: index => AIMS_OR_TASKS.test(outline.units[index]!.heading ?? ""),
  };
}
