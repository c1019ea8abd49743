import { longestRising } from "./out-of-order.ts";
import type { Outline } from "./units.ts";

/** A local unit and the national one that it carries out, by their places in the two outlines. */
interface Link {
  old: number;
  new: number;
}

/** Chapters that moved as a whole, and where each national unit stands once they are put where the local document has them. */
export interface MovedChapters {
  moves: { local: string; national: string }[];
  placeOf(unit: number): number;
}

/** A chapter of fewer measures with an answer is no whole that could move. */
const LEAST_MEASURES = 2;

export function movedChapters(links: readonly Link[], local: Outline, national: Outline): MovedChapters {
  const assigned = assignedChapters(links, local, national);
  const inPlace = longestRising(assigned);
  // A chapter that another one answers in its place did not move: what stands elsewhere of it is told measure by measure.
  const settled = new Set([...inPlace].map(({ old }) => old));
  const moved = assigned.filter(({ old }) => !settled.has(old));
  const order = orderWith(assigned, moved, national.sections.length);
  const places = [...national.units.keys()].sort(
    (a, b) => order[national.units[a]!.section + 1]! - order[national.units[b]!.section + 1]! || a - b,
  );
  const placeOf = new Map(places.map((unit, place) => [unit, place]));
  return {
    moves: moved.map(({ old, new: ours }) => ({ local: local.sections[ours]!.id, national: national.sections[old]!.id })),
    placeOf: unit => (moved.length === 0 ? unit : placeOf.get(unit)!),
  };
}

/** Each local chapter with the national one that most of its measures carry out, in the local order. */
function assignedChapters(links: readonly Link[], local: Outline, national: Outline): Link[] {
  const counts = new Map<number, Map<number, number>>();
  for (const link of links) {
    const [here, there] = [local.units[link.new]!.section, national.units[link.old]!.section];
    if (here < 0) continue;
    const known = counts.get(here) ?? new Map<number, number>();
    counts.set(here, known.set(there, (known.get(there) ?? 0) + 1));
  }
  return [...counts]
    .flatMap(([here, theirs]): Link[] => {
      const total = [...theirs.values()].reduce((sum, count) => sum + count, 0);
      const [there, most] = [...theirs].reduce((best, one) => (one[1] > best[1] ? one : best));
      return there >= 0 && most >= LEAST_MEASURES && 2 * most > total ? [{ old: there, new: here }] : [];
    })
    .sort((a, b) => a.new - b.new);
}

/** The rank of each national chapter, that of no chapter first, where every one that moved follows the answer of the chapter that stands before it in the local text. */
function orderWith(assigned: readonly Link[], moved: readonly Link[], count: number): number[] {
  const gone = new Set(moved.map(({ old }) => old));
  const order = [...Array(count).keys()].filter(section => !gone.has(section));
  for (const [i, link] of assigned.entries()) {
    if (!gone.delete(link.old)) continue;
    const before = assigned[i - 1]?.old;
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, link.old);
  }
  const rank = new Map(order.map((section, place) => [section, place + 1]));
  return [0, ...Array.from({ length: count }, (_, section) => rank.get(section)!)];
}
