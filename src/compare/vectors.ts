import { type Background, shippedBackground } from "./background.ts";
import { countFeatures, type Vector } from "./features.ts";
import { ROLES, type RoleRow } from "./tables/roles.ts";
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
  heading: Weighed;
  sentences: Weighed[];
  /** Its words by how rare they are at large, whatever it is compared with. */
  atLarge: Weighed;
  role: RoleRow["role"];
}

/** A unit with its features counted: what does not depend on the document that it is compared with. */
export interface Counted {
  unit: Unit;
  whole: Vector;
  heading: Vector;
  sentences: Vector[];
  atLarge: Weighed;
  role: RoleRow["role"];
}

export function countOutline({ units }: Outline): Counted[] {
  return units.map(unit => {
    const whole = countFeatures(textOfUnit(unit));
    return {
      unit,
      whole,
      heading: countFeatures(unit.heading ?? ""),
      sentences: unit.sentences
        .filter(({ text }) => text.length > 4)
        .slice(0, MOST_SENTENCES)
        .map(({ text }) => countFeatures(text)),
      atLarge: weigh(whole, rarityAtLarge, count => Math.min(count, 1)),
      role: ROLES.find(({ pattern }) => unit.sentences.some(({ text }) => pattern.test(text)))?.role ?? "duty",
    };
  });
}

/** A document as one text, its words by how rare they are at large. */
export function wholeDocument(units: readonly Counted[]): Weighed {
  const all: Vector = new Map();
  for (const { whole } of units) for (const [feature, count] of whole) all.set(feature, (all.get(feature) ?? 0) + count);
  return weigh(all, rarityAtLarge);
}

/** Each sentence of a unit is held against each of the other's; the whole of both says enough where there are more. */
const MOST_SENTENCES = 120;

/** Always by the shipped table: what an absolute likeness is worth was learned with it. */
function rarityAtLarge(feature: string): number {
  const { units, frequency } = shippedBackground();
  return Math.log((units + 1) / ((frequency.get(feature) ?? 0) + 1));
}

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
    const weight = here * (0.5 + 0.5 * there);
    known.set(feature, weight);
    return weight;
  };
  const profiled = ({ unit, whole, heading, sentences, atLarge, role }: Counted): Profile => ({
    unit,
    whole: weigh(whole, rarity),
    heading: weigh(heading, rarity),
    sentences: sentences.map(sentence => weigh(sentence, rarity)),
    atLarge,
    role,
  });
  const sides: [Profile[], Profile[]] = [local.map(profiled), national.map(profiled)];
  for (const side of sides) evenLengths(side);
  return sides;
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

/** Cosine of two vectors by the lengths that they were given, 0 to about 1. */
export function likeness(a: Weighed, b: Weighed): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of few.weights) {
    const other = many.weights.get(feature);
    if (other !== undefined) sum += weight * other;
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
