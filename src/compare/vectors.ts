import { countFeatures, type Vector } from "./features.ts";
import { ROLES, type RoleRow } from "./tables/roles.ts";
import type { Outline, Unit } from "./units.ts";

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

/** In how many units of a collection a feature stands; a library of many documents knows better than two documents what is common. */
export interface Background {
  units: number;
  frequency: ReadonlyMap<string, number>;
}

/** Profiles of both sides, weighed by how rare a feature is in the two of them, and in the background where one is given. */
export function profilesOf(outlines: readonly Outline[], background?: Background): Profile[][] {
  const counted = outlines.map(({ units }) => units.map(unit => ({ unit, whole: countFeatures(textOf(unit)) })));
  const frequency = new Map<string, number>();
  let units = 0;
  for (const { whole } of counted.flat()) {
    units++;
    for (const feature of whole.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  const rarity = (feature: string): number => {
    const here = Math.log((units + 1) / (frequency.get(feature) ?? 1));
    if (background === undefined || background.units === 0) return here;
    const there = Math.log((background.units + 1) / ((background.frequency.get(feature) ?? 0) + 1)) / Math.log(background.units + 1);
    return here * (0.5 + 0.5 * there);
  };
  return counted.map(side =>
    side.map(({ unit, whole }) => ({
      unit,
      whole: weigh(whole, rarity),
      heading: weigh(countFeatures(unit.heading ?? ""), rarity),
      sentences: unit.sentences.filter(({ text }) => text.length > 4).map(({ text }) => weigh(countFeatures(text), rarity)),
      role: ROLES.find(({ pattern }) => unit.sentences.some(({ text }) => pattern.test(text)))?.role ?? "duty",
    })),
  );
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

function textOf(unit: Unit): string {
  return `${unit.heading ?? ""}\n${unit.sentences.map(({ text }) => text).join("\n")}`;
}
