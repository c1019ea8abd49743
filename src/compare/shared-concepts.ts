import { eachConcept, fold, sourceSpan } from "../words/index.ts";
import type { SharedWording } from "./shared-wording.ts";
import type { Unit } from "./units.ts";

/** Words of one concept on both sides: the same word, or two that mean the same. */
export interface SharedConcepts {
  same: SharedWording[];
  synonyms: SharedWording[];
}

/** The words that two units share by what they mean, outside of the wording that they share anyway; each in its first place. */
export function sharedConcepts(local: Unit, national: Unit, wording: readonly SharedWording[]): SharedConcepts {
  const ours = placesOf(
    local,
    wording.map(shared => shared.local),
  );
  const theirs = placesOf(
    national,
    wording.map(shared => shared.national),
  );
  const found: { same: boolean; pair: SharedWording }[] = [];
  for (const [concept, here] of ours) {
    const there = theirs.get(concept);
    if (there === undefined) continue;
    const twin = here.flatMap(one => there.filter(({ word }) => word === one.word).map(other => ({ one, other })))[0];
    const { one, other } = twin ?? { one: here[0]!, other: there[0]! };
    found.push({ same: twin !== undefined, pair: { local: one.place, national: other.place } });
  }
  found.sort((a, b) => a.pair.local[0] - b.pair.local[0]);
  const told = (same: boolean): SharedWording[] => {
    const words = new Set<number>();
    return found
      .filter(one => one.same === same)
      .map(({ pair }) => pair)
      .filter(({ local: [start] }) => !words.has(start) && words.add(start))
      .sort((a, b) => a.local[0] - b.local[0]);
  };
  return { same: told(true), synonyms: told(false) };
}

interface Place {
  word: string;
  place: [number, number];
}

/** Where each concept stands in a unit, outside of what is taken. */
function placesOf({ sentences }: Unit, taken: readonly [number, number][]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  const first = sentences[0]?.start ?? 0;
  const isTaken = new Uint8Array((sentences.at(-1)?.end ?? first) - first);
  for (const [from, to] of taken) isTaken.fill(1, from - first, to - first);
  for (const { start, text } of sentences) {
    const folded = fold(text);
    eachConcept(folded.text, (concept, _share, from, to) => {
      const [head, end] = sourceSpan(folded, from, to);
      const place: [number, number] = [start + head, start + end];
      if (isTaken.subarray(place[0] - first, place[1] - first).includes(1)) return;
      const list = found.get(concept);
      const one = { word: fold(text.slice(head, end)).text, place };
      if (list === undefined) found.set(concept, [one]);
      else list.push(one);
    });
  }
  return found;
}
