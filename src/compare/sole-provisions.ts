import { FORMAL_PROVISIONS, type FormalRow } from "./tables/formal-provisions.ts";
import type { Profile } from "./vectors.ts";

const ONCE = FORMAL_PROVISIONS.filter(({ once }) => once);

/** The pairs of articles of which each is the only one of its law to say what the law is for or where it applies; places as `i,j`. */
export function soleProvisions(local: readonly Profile[], national: readonly Profile[]): Set<string> {
  const found = new Set<string>();
  for (const kind of new Set(ONCE.map(row => row.kind))) {
    const [ours, theirs] = [local, national].map(units => placesOf(units, kind)) as [number[], number[]];
    if (ours.length === 1 && theirs.length === 1) found.add(`${ours[0]},${theirs[0]}`);
  }
  return found;
}

function placesOf(units: readonly Profile[], kind: FormalRow["kind"]): number[] {
  const rows = ONCE.filter(row => row.kind === kind);
  return units.flatMap(({ unit }, place) =>
    unit.node.type === "article" && unit.sentences.some(({ text }) => rows.some(({ pattern }) => pattern.test(text.replace(/\s+/g, ""))))
      ? [place]
      : [],
  );
}
