import { targets, verdicts } from "../targets/index.ts";
import type { Root } from "../tree/index.ts";
import { alignChapters } from "./align-chapters.ts";
import type { Alignment } from "./alignment.ts";
import { probability } from "./probability.ts";
import { scorePairs } from "./score-pairs.ts";
import { sharedWording } from "./shared-wording.ts";
import { outlineOf } from "./units.ts";
import { type Background, profilesOf } from "./vectors.ts";

export interface CompareOptions {
  /** Pairs below this probability are left out. Default 0.5. */
  threshold?: number;
  /** What is common in a whole library; without it only the two documents say what is common. */
  background?: Background;
}

const DEFAULTS = { threshold: 0.5 };

/**
 * Which national measures the local ones carry out: many to many, by wording, rare wording weighing more. Articles are aligned in laws, measures in
 * policy documents, items or paragraphs where a chapter has neither; chapters by what stands in them. What pairs with nothing is a gap or an addition.
 */
export function compare(local: Root, national: Root, options: CompareOptions = {}): Alignment {
  const { threshold, background } = { ...DEFAULTS, ...options };
  const outlines = [outlineOf(local), outlineOf(national)] as const;
  const [ours, theirs] = profilesOf(outlines, background) as [ReturnType<typeof profilesOf>[number], ReturnType<typeof profilesOf>[number]];
  const scored = scorePairs(ours, theirs).map(pair => ({ ...pair, score: probability(pair) }));
  const kept = scored.filter(pair => pair.score >= threshold);
  const pairs = kept.map(pair => ({
    local: ours[pair.local]!.unit.id,
    national: theirs[pair.national]!.unit.id,
    score: Math.round(pair.score * 100) / 100,
    evidence: sharedWording(ours[pair.local]!.unit, theirs[pair.national]!.unit),
  }));
  const chapters = alignChapters(outlines[0], outlines[1], kept);
  const paired = (side: "local" | "national"): Set<string> => new Set([...pairs, ...chapters].map(pair => pair[side]));
  const [localPaired, nationalPaired] = [paired("local"), paired("national")];
  return {
    pairs: [...pairs, ...chapters],
    gaps: theirs.map(({ unit }) => unit.id).filter(id => !nationalPaired.has(id)),
    additions: ours.map(({ unit }) => unit.id).filter(id => !localPaired.has(id)),
    targets: verdicts(targets(local), targets(national)),
  };
}
