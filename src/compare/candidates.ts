import { likeness, type Profile } from "./vectors.ts";

/** Of each unit so many candidates are looked at sentence by sentence, those whose whole texts are likest: two codes of law take seconds, not minutes. */
const MOST_CANDIDATES = 25;
/** Texts less alike than this have nothing to do with one another. */
const LEAST_LIKENESS = 0.01;
/** So many entries of the index are read for a unit, its rarest features first: of a thousand articles that are nearly the same, what they all share tells none apart. */
const MOST_ENTRIES = 10_000;

/** For each local unit the national ones that are like it or that it is likest to, with the likeness of their whole texts. */
export function candidatesOf(local: readonly Profile[], national: readonly Profile[]): Map<number, number>[] {
  const found = local.map(() => new Map<number, number>());
  for (const [i, likest] of likestOf(local, national).entries()) for (const [j, whole] of likest) found[i]!.set(j, whole);
  for (const [j, likest] of likestOf(national, local).entries()) for (const [i, whole] of likest) found[i]!.set(j, whole);
  return found;
}

function likestOf(units: readonly Profile[], others: readonly Profile[]): [number, number][][] {
  const postings = postingsOf(others);
  const norms = Float64Array.from(others, ({ whole }) => whole.norm);
  const sums = new Float64Array(others.length);
  const touched = new Uint32Array(others.length);
  return units.map(unit => {
    const lists: { weight: number; entries: Postings }[] = [];
    let all = 0;
    for (const [feature, weight] of unit.whole.weights) {
      const entries = postings.get(feature);
      if (entries === undefined) continue;
      lists.push({ weight, entries });
      all += entries.places.length;
    }
    if (all > MOST_ENTRIES) lists.sort((a, b) => a.entries.places.length - b.entries.places.length);
    let count = 0;
    let read = 0;
    for (const { weight, entries } of lists) {
      count = addTo(sums, touched, count, weight, entries);
      read += entries.places.length;
      if (read >= MOST_ENTRIES) break;
    }
    const found = touched.subarray(0, count);
    const ranked = likestOfAll(found, at => sums[at]! / (unit.whole.norm * norms[at]!));
    for (const at of found) sums[at] = 0;
    const exact = read >= all ? ranked : ranked.map(([at]): [number, number] => [at, likeness(unit.whole, others[at]!.whole)]);
    return exact.filter(([, whole]) => whole > LEAST_LIKENESS);
  });
}

/** Adds what a feature is worth to each place that has it; gives how many places have been touched by then. Where tables of thousands of rows meet, all the time goes in here. */
function addTo(sums: Float64Array, touched: Uint32Array, count: number, weight: number, { places, weights }: Postings): number {
  for (let i = 0; i < places.length; i++) {
    const at = places[i]!;
    if (sums[at] === 0) touched[count++] = at;
    sums[at]! += weight * weights[i]!;
  }
  return count;
}

/** The likest places, the best first, of equal ones the first; sorting all of thousands for so few would take longer than to find them. */
function likestOfAll(places: Uint32Array, likenessAt: (at: number) => number): [number, number][] {
  const best: [number, number][] = [];
  for (const at of places) {
    const alike = likenessAt(at);
    if (best.length === MOST_CANDIDATES && isBehind(at, alike, best[MOST_CANDIDATES - 1]!)) continue;
    let place = best.length;
    while (place > 0 && !isBehind(at, alike, best[place - 1]!)) place--;
    best.splice(place, 0, [at, alike]);
    if (best.length > MOST_CANDIDATES) best.pop();
  }
  return best;
}

const isBehind = (at: number, alike: number, [otherAt, other]: readonly [number, number]): boolean =>
  alike < other || (alike === other && at > otherAt);

/** Of one feature: the places of the units that have it, and its weight in each. */
interface Postings {
  places: Uint32Array;
  weights: Float64Array;
}

function postingsOf(units: readonly Profile[]): Map<string, Postings> {
  const counts = new Map<string, number>();
  for (const { whole } of units)
    for (const [feature, weight] of whole.weights) if (weight !== 0) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const postings = new Map<string, Postings>();
  const filled = new Map<string, number>();
  for (const [feature, count] of counts) postings.set(feature, { places: new Uint32Array(count), weights: new Float64Array(count) });
  for (const [at, { whole }] of units.entries())
    for (const [feature, weight] of whole.weights) {
      if (weight === 0) continue;
      const { places, weights } = postings.get(feature)!;
      const next = filled.get(feature) ?? 0;
      places[next] = at;
      weights[next] = weight;
      filled.set(feature, next + 1);
    }
  return postings;
}
