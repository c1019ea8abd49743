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
  const sums = new Float64Array(others.length);
  return units.map(unit => {
    const lists: { weight: number; entries: Posting[] }[] = [];
    for (const [feature, weight] of unit.whole.weights) {
      const entries = postings.get(feature);
      if (entries !== undefined) lists.push({ weight, entries });
    }
    const all = lists.reduce((sum, { entries }) => sum + entries.length, 0);
    if (all > MOST_ENTRIES) lists.sort((a, b) => a.entries.length - b.entries.length);
    const touched: number[] = [];
    let read = 0;
    for (const { weight, entries } of lists) {
      for (const { at, weight: theirs } of entries) {
        if (sums[at] === 0) touched.push(at);
        sums[at]! += weight * theirs;
      }
      read += entries.length;
      if (read >= MOST_ENTRIES) break;
    }
    const ranked = touched
      .map((at): [number, number] => [at, sums[at]! / (unit.whole.norm * others[at]!.whole.norm)])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES);
    for (const at of touched) sums[at] = 0;
    const exact = read >= all ? ranked : ranked.map(([at]): [number, number] => [at, likeness(unit.whole, others[at]!.whole)]);
    return exact.filter(([, whole]) => whole > LEAST_LIKENESS);
  });
}

interface Posting {
  at: number;
  weight: number;
}

function postingsOf(units: readonly Profile[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [at, { whole }] of units.entries())
    for (const [feature, weight] of whole.weights) {
      if (weight === 0) continue;
      const entries = postings.get(feature);
      if (entries === undefined) postings.set(feature, [{ at, weight }]);
      else entries.push({ at, weight });
    }
  return postings;
}
