import { type Background, shippedBackground } from "./background.ts";
import { countConcepts, countFeatures, isConcept, type Vector } from "./features.ts";
import { type Role, roleOf } from "./role.ts";
import { CHAPTER_ROLES } from "./tables/chapter-roles.ts";
import { type Outline, textOfUnit, type Unit } from "./units.ts";

/** A vector with its length. */
export interface Weighed {
  weights: Vector;
  norm: number;
}

/** A unit ready to be compared. */
export interface Profile {
  unit: Unit;
  whole: Weighed;
  clauses: Weighed[];
  /** All of its chapter; the same object for all units in it. */
  chapter: Weighed;
  /** Its words by how rare they are at large, whatever it is compared with. */
  atLarge: Weighed;
  role: Role;
}

/** A unit with its features counted: what does not depend on the document that it is compared with. */
export interface Counted {
  unit: Unit;
  /** Wording and concepts. */
  whole: Vector;
  clauses: Vector[];
  atLarge: Weighed;
  role: Role;
  /** Every programme has one like it: it stands in a chapter such as 总体要求 or 保障措施, or before the first. */
  framing: boolean;
}

const FRAMES = CHAPTER_ROLES.filter(({ role }) => role === "aims" || role === "delivery");

export function countOutline({ units, sections }: Outline): Counted[] {
  const framing = new Set(
    sections
      .filter(({ heading }) => heading !== undefined && FRAMES.some(({ pattern }) => pattern.test(heading.trim())))
      .flatMap(section => section.units),
  );
  return units.map((unit, i) => {
    const text = textOfUnit(unit);
    const wording = countFeatures(text);
    return {
      unit,
      whole: new Map([...wording, ...countConcepts(text)]),
      clauses: unit.sentences
        .filter(sentence => sentence.text.length > 4)
        .slice(0, MOST_CLAUSES)
        .map(sentence => countAll(sentence.text)),
      atLarge: weigh(wording, rarityAtLarge, count => Math.min(count, 1)),
      role: roleOf(unit),
      framing: framing.has(i) || (unit.section < 0 && unit.node.type === "paragraph"),
    };
  });
}

const countAll = (text: string): Vector => new Map([...countFeatures(text), ...countConcepts(text)]);

/** What a document speaks of: its concepts, and its wording by how rare it is at large. */
export interface Subject {
  concepts: Weighed;
  wording: Weighed;
}

/** What frames the measures of a programme says the same whatever it is about. */
export function subjectOf(units: readonly Counted[]): Subject {
  const framed = units.filter(({ framing }) => !framing);
  const all: Vector = new Map();
  for (const { whole } of framed.length > 0 ? framed : units)
    for (const [feature, count] of whole) all.set(feature, (all.get(feature) ?? 0) + count);
  const [concepts, wording] = [true, false].map(which => new Map([...all].filter(([feature]) => isConcept(feature) === which))) as [
    Vector,
    Vector,
  ];
  return { concepts: weigh(concepts, () => 1, Math.log1p), wording: weigh(wording, rarityAtLarge) };
}

/** How much two documents speak of the same things, 0 to 1: of the same concepts, or in the same words where there are few concepts in them. */
export function kinship(a: Subject, b: Subject): number {
  return Math.max(likeness(a.concepts, b.concepts), likeness(a.wording, b.wording));
}

/** So many clauses of a unit are looked at; the whole says enough where there are more. */
const MOST_CLAUSES = 120;

/** How rare a feature is, always by the shipped table: what an absolute likeness is worth was learned with it. */
export function rarityAtLarge(feature: string): number {
  const { units, frequency } = shippedBackground();
  return Math.log((units + 1) / ((frequency.get(feature) ?? 0) + 1));
}

/** A concept beside a pair of characters. */
const CONCEPT_WEIGHT = 0.8;

/** Two short documents are weighed as if so many units from elsewhere stood beside them: in two single measures what both have is not common for that. */
const UNITS_FROM_ELSEWHERE = 30;

/** Profiles of both sides, weighed by how rare a feature is in the two of them, and in the background. */
export function profilesOf(
  local: readonly Counted[],
  national: readonly Counted[],
  background: Background = shippedBackground(),
): [Profile[], Profile[]] {
  const frequency = new Map<string, number>();
  for (const { whole } of [...local, ...national])
    for (const feature of whole.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const units = local.length + national.length;
  const known = new Map<string, number>();
  const rarity = (feature: string): number => {
    const before = known.get(feature);
    if (before !== undefined) return before;
    const elsewhere = (UNITS_FROM_ELSEWHERE * (background.frequency.get(feature) ?? 0)) / background.units;
    const here = Math.log((units + UNITS_FROM_ELSEWHERE + 1) / ((frequency.get(feature) ?? 1) + elsewhere));
    const there = Math.log((background.units + 1) / ((background.frequency.get(feature) ?? 0) + 1)) / Math.log(background.units + 1);
    const weight = here * (0.5 + 0.5 * there) * (isConcept(feature) ? CONCEPT_WEIGHT : 1);
    known.set(feature, weight);
    return weight;
  };
  const profiled = (side: readonly Counted[]): Profile[] => {
    const chapters = new Map([...chaptersOf(side)].map(([section, counts]) => [section, weigh(counts, rarity)]));
    return side.map(({ unit, whole, clauses, atLarge, role }) => ({
      unit,
      whole: weigh(whole, rarity),
      clauses: clauses.map(clause => weigh(clause, rarity)),
      chapter: chapters.get(unit.section)!,
      atLarge,
      role,
    }));
  };
  const sides: [Profile[], Profile[]] = [profiled(local), profiled(national)];
  for (const side of sides) evenLengths(side);
  return sides;
}

/** All features of each innermost section. */
function chaptersOf(units: readonly Counted[]): Map<number, Vector> {
  const chapters = new Map<number, Vector>();
  for (const { unit, whole } of units) {
    const all = chapters.get(unit.section) ?? new Map<string, number>();
    for (const [feature, count] of whole) all.set(feature, (all.get(feature) ?? 0) + count);
    chapters.set(unit.section, all);
  }
  return chapters;
}

/**
 * Halfway between its own length and the median of its document: a cosine alone makes every short article like a clause and a long one like nothing,
 * though one long article often answers several short ones (pivoted length normalisation, Singhal et al. 1996).
 */
function evenLengths(profiles: readonly Profile[]): void {
  const norms = profiles.map(({ whole }) => whole.norm).sort((a, b) => a - b);
  const median = norms[norms.length >> 1] ?? 0;
  for (const { whole } of profiles) if (whole.norm > 0) whole.norm = (whole.norm + median) / 2;
}

/** Cosine of two vectors by the lengths that they were given, 0 to about 1; of what a third one does not have, where there is one. */
export function likeness(a: Weighed, b: Weighed, without?: Weighed): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of few.weights) {
    const other = many.weights.get(feature);
    if (other !== undefined && without?.weights.has(feature) !== true) sum += weight * other;
  }
  return sum / (a.norm * b.norm);
}

/** The weight of what two vectors share. */
export function sharedWeight(a: Weighed, b: Weighed): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of few.weights) sum += Math.min(weight, many.weights.get(feature) ?? 0);
  return sum;
}

/** The second of a word counts less than the first. */
const damped = (count: number): number => (count >= 1 ? 1 + Math.log(count) : count);

function weigh(counts: Vector, rarity: (feature: string) => number, times: (count: number) => number = damped): Weighed {
  const weights: Vector = new Map();
  let squares = 0;
  for (const [feature, count] of counts) {
    const weight = times(count) * rarity(feature);
    weights.set(feature, weight);
    squares += weight * weight;
  }
  return { weights, norm: Math.sqrt(squares) };
}
