import type { Root } from "../tree/index.ts";
import type { Background } from "./background.ts";
import { type Naming, namesTheMatter, namingOf } from "./naming.ts";
import { type ScoredPair, scorePairs } from "./score-pairs.ts";
import { type Outline, outlineOf, textOfUnit } from "./units.ts";
import { type Counted, countOutline, kinship, profilesOf, type Subject, subjectOf } from "./vectors.ts";
import { withoutFraming } from "./without-framing.ts";

/** A document ready to be compared with any other. */
export interface Prepared {
  outline: Outline;
  counted: Counted[];
  subject: Subject;
  naming: Naming;
}

export function prepare(tree: Root): Prepared {
  const outline = outlineOf(tree);
  const counted = countOutline(outline);
  return { outline, counted, subject: subjectOf(counted), naming: namingOf(tree, outline) };
}

const LEAST_SCORE = 0.4;

/** The pairs of units that are likely enough. */
export function pairUnits(local: Prepared, national: Prepared, options: { threshold?: number; background?: Background }): ScoredPair[] {
  const { threshold = LEAST_SCORE, background } = options;
  const [ours, theirs] = profilesOf(local.counted, national.counted, background);
  const matter = { kinship: kinship(local.subject, national.subject), named: namesTheMatter(local.naming, national.naming) };
  const scored = scorePairs(ours, theirs, matter).filter(({ score }) => score >= threshold);
  const repeated = repeatedTexts(local, national);
  const settled = new Set(repeated.map(pair => pair.local));
  const taken = new Set(repeated.map(pair => pair.national));
  const others = scored.filter(pair => !(settled.has(pair.local) || taken.has(pair.national)));
  const found = withoutFraming(withoutRivals([...others, ...repeated], local, national), local.outline, national.outline);
  return found.sort((a, b) => a.local - b.local || a.national - b.national);
}

/** A text shorter than this is said in many documents. */
const LEAST_REPEATED = 12;

/** Units with a text that either document says more than once, in their order: what stands in many units tells none of them apart, however equal they are. */
function repeatedTexts(local: Prepared, national: Prepared): ScoredPair[] {
  const [ours, theirs] = [local, national].map(placesByText) as [Map<string, number[]>, Map<string, number[]>];
  return [...ours].flatMap(([text, here]) => {
    const there = theirs.get(text) ?? [];
    if (text.length < LEAST_REPEATED || here.length + there.length < 3) return [];
    return here.slice(0, there.length).map((place, i) => ({ local: place, national: there[i]!, score: 1 }));
  });
}

function placesByText({ outline, counted }: Prepared): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, unit] of outline.units.entries()) {
    if (counted[place]!.role === "effect" || counted[place]!.role === "purpose") continue;
    const text = textOfUnit(unit);
    const known = places.get(text);
    if (known === undefined) places.set(text, [place]);
    else known.push(place);
  }
  return places;
}

/** What says the same word for word is answered by nothing else. */
function withoutRivals(pairs: ScoredPair[], local: Prepared, national: Prepared): ScoredPair[] {
  const [ours, theirs] = [local, national].map(({ outline }) => outline.units.map(textOfUnit)) as [string[], string[]];
  const isSame = (pair: ScoredPair): boolean => ours[pair.local] === theirs[pair.national];
  const same = pairs.filter(isSame);
  const [settled, there] = [new Set(same.map(pair => pair.local)), new Set(same.map(pair => pair.national))];
  return pairs.filter(pair => isSame(pair) || !(settled.has(pair.local) || there.has(pair.national)));
}
