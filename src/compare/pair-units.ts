import type { Root } from "../tree/index.ts";
import type { Background } from "./background.ts";
import { type ScoredPair, scorePairs } from "./score-pairs.ts";
import { type Outline, outlineOf, textOfUnit } from "./units.ts";
import { type Counted, countOutline, kinship, profilesOf, type Subject, subjectOf } from "./vectors.ts";

/** A document ready to be compared with any other. */
export interface Prepared {
  outline: Outline;
  counted: Counted[];
  subject: Subject;
}

export function prepare(tree: Root): Prepared {
  const outline = outlineOf(tree);
  const counted = countOutline(outline);
  return { outline, counted, subject: subjectOf(counted) };
}

const DEFAULTS = { threshold: 0.4 };

/** The pairs of units that are likely enough. */
export function pairUnits(local: Prepared, national: Prepared, options: { threshold?: number; background?: Background }): ScoredPair[] {
  const { threshold, background } = { ...DEFAULTS, ...options };
  const [ours, theirs] = profilesOf(local.counted, national.counted, background);
  const pairs = scorePairs(ours, theirs, kinship(local.subject, national.subject)).filter(({ score }) => score >= threshold);
  return withoutRivals(pairs, local, national);
}

/** What says the same word for word is answered by nothing else. */
function withoutRivals(pairs: ScoredPair[], local: Prepared, national: Prepared): ScoredPair[] {
  const [ours, theirs] = [local, national].map(({ outline }) => outline.units.map(textOfUnit)) as [string[], string[]];
  const isSame = (pair: ScoredPair): boolean => ours[pair.local] === theirs[pair.national];
  const same = pairs.filter(isSame);
  const [settled, there] = [new Set(same.map(pair => pair.local)), new Set(same.map(pair => pair.national))];
  return pairs.filter(pair => isSame(pair) || !(settled.has(pair.local) || there.has(pair.national)));
}
