import type { Span } from "../text/index.ts";
import { eachConcept, fold } from "../words/index.ts";
import { rarityAtLarge } from "./vectors.ts";

/** A sentence with its pairs of characters, words and concepts; offsets into its folded text. */
export interface Saying {
  features: (Span & { feature: string; weight: number })[];
  concepts: (Span & { concept: string })[];
  length: number;
  weight: number;
  said: ReadonlySet<string>;
}

/** How much a pair of characters or a word tells. */
export type Weigher = (feature: string) => number;

export function sayingOf(sentence: string, weigh: Weigher = rarityAtLarge): Saying {
  const { text } = fold(sentence);
  const features = [...featuresOf(text)].map(found => ({ ...found, weight: weigh(found.feature) }));
  const concepts: Saying["concepts"] = [];
  eachConcept(text, (concept, _share, start, end) => concepts.push({ concept: CONCEPT + concept, start, end }));
  return {
    features,
    concepts,
    length: text.length,
    weight: features.reduce((sum, { weight }) => sum + weight, 0),
    said: new Set([...features.map(({ feature }) => feature), ...concepts.map(({ concept }) => concept)]),
  };
}

/**
 * Rare at large, and rare among the units of the documents at hand: in a law on tendering that a sentence speaks of 招标人 and 投标文件 says nothing of
 * whether the other side has it.
 */
export function weigherAmong(units: readonly string[]): Weigher {
  const counts = new Map<string, number>();
  for (const text of units)
    for (const feature of new Set([...featuresOf(fold(text).text)].map(found => found.feature)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const total = units.length + UNITS_FROM_ELSEWHERE;
  return feature => rarityAtLarge(feature) * (1 - Math.log(1 + (counts.get(feature) ?? 0)) / Math.log(total));
}

/** As if so many units from elsewhere stood beside them: of two single measures what both have is not common for that. */
const UNITS_FROM_ELSEWHERE = 30;

/** The pairs of characters, words and concepts of some texts. */
export function vocabularyOf(texts: readonly string[]): ReadonlySet<string> {
  const said = new Set<string>();
  for (const text of texts) for (const one of sayingOf(text).said) said.add(one);
  return said;
}

/** 0 to 1: how much of a sentence is said, rare words counting more. A word counts as said where another of its meaning is. */
export function answeredShare({ features, concepts, length, weight }: Saying, said: ReadonlySet<string>): number {
  if (weight === 0) return 1;
  const meant = concepts.filter(({ concept }) => said.has(concept));
  const marked = new Uint8Array(meant.length > 0 ? length + 1 : 0);
  for (const { start, end } of meant) marked.fill(1, start, end);
  let answered = 0;
  for (const { feature, start, end, weight: own } of features)
    if (said.has(feature) || (marked[start] === 1 && marked[end - 1] === 1)) answered += own;
  return answered / weight;
}

/** No pair of characters begins like this. */
const CONCEPT = "≈";

/** 城市更新, REITs, 12345 */
const RUN = /\p{Script=Han}+|[A-Za-z0-9][A-Za-z0-9.+-]*/gu;

function* featuresOf(folded: string): Generator<Span & { feature: string }> {
  for (const { 0: run, index } of folded.matchAll(RUN)) {
    if (/^[A-Za-z0-9]/.test(run)) {
      if (run.length > 1) yield { feature: run.toLowerCase(), start: index, end: index + run.length };
      continue;
    }
    for (let i = 0; i + 1 < run.length; i++) yield { feature: run.slice(i, i + 2), start: index + i, end: index + i + 2 };
  }
}
