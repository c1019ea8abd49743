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
  role: RoleRow["role"];
}

/** A unit with its features counted: what does not depend on the document that it is compared with. */
export interface Counted {
  unit: Unit;
  whole: Vector;
  heading: Vector;
  sentences: Vector[];
  role: RoleRow["role"];
}

export function countOutline({ units }: Outline): Counted[] {
  return units.map(unit => ({
    unit,
    whole: countFeatures(textOfUnit(unit)),
    heading: countFeatures(unit.heading ?? ""),
    sentences: unit.sentences.filter(({ text }) => text.length > 4).map(({ text }) => countFeatures(text)),
    role: ROLES.find(({ pattern }) => unit.sentences.some(({ text }) => pattern.test(text)))?.role ?? "duty",
  }));
}

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
    const here = Math.log((units + 1) / (frequency.get(feature) ?? 1));
    const there = Math.log((background.units + 1) / ((background.frequency.get(feature) ?? 0) + 1)) / Math.log(background.units + 1);
    const weight = here * (0.5 + 0.5 * there);
    known.set(feature, weight);
    return weight;
  };
  const profiled = ({ unit, whole, heading, sentences, role }: Counted): Profile => ({
    unit,
    whole: weigh(whole, rarity),
    heading: weigh(heading, rarity),
    sentences: sentences.map(sentence => weigh(sentence, rarity)),
    role,
  });
  return [local.map(profiled), national.map(profiled)];
}

/** Cosine of two vectors, 0 to 1. */
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

function weigh(counts: Vector, rarity: (feature: string) => number): Weighed {
  const weights: Vector = new Map();
  let squares = 0;
  for (const [feature, count] of counts) {
    const weight = (count >= 1 ? 1 + Math.log(count) : count) * rarity(feature);
    weights.set(feature, weight);
    squares += weight * weight;
  }
  return { weights, norm: Math.sqrt(squares) };
}
