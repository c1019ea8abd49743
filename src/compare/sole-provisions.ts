import { GENERAL_PROVISIONS } from "./tables/general-provisions.ts";
import type { Profile } from "./vectors.ts";

/** The pairs of articles of which each is the only one of its law to say what the law is for or where it applies; places as `i,j`. */
export function soleProvisions(local: readonly Profile[], national: readonly Profile[]): Set<string> {
  const found = new Set<string>();
  for (const { pattern } of GENERAL_PROVISIONS) {
    const [ours, theirs] = [local, national].map(units => placesOf(units, pattern)) as [number[], number[]];
    if (ours.length === 1 && theirs.length === 1) found.add(`${ours[0]},${theirs[0]}`);
  }
  return found;
}

function placesOf(units: readonly Profile[], pattern: RegExp): number[] {
  return units.flatMap(({ unit }, place) =>
    unit.node.type === "article" && unit.sentences.some(({ text }) => pattern.test(text)) ? [place] : [],
  );
}
