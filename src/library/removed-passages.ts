import type { Segment } from "../search/index.ts";
import type { SegmentState } from "./manifest.ts";

/** By document, the ranges of its passages in a segment, the ends exclusive. */
export type PlacesInSegment = ReadonlyMap<string, readonly [number, number][]>;

/** Where each document stands in a segment: its passages are neighbours, as they came in one after another. */
export function placesIn(segment: Segment): PlacesInSegment {
  const places = new Map<string, [number, number][]>();
  let last: [number, number] | undefined;
  let lastId: string | undefined;
  for (let i = 0; i < segment.size; i++) {
    const id = segment.document(i);
    if (last !== undefined && id === lastId) {
      last[1] = i + 1;
      continue;
    }
    last = [i, i + 1];
    lastId = id;
    const ranges = places.get(id);
    if (ranges === undefined) places.set(id, [last]);
    else ranges.push(last);
  }
  return places;
}

/** The segment with more of its passages removed; nothing where none is left. */
export function without(segment: SegmentState, ranges: readonly [number, number][] | undefined): SegmentState[] {
  if (ranges === undefined) return [segment];
  const removed = joined([...segment.removed, ...ranges]);
  const [first] = removed;
  return first !== undefined && first[0] === 0 && first[1] >= segment.passages ? [] : [{ ...segment, removed }];
}

/** Sorted, and those that touch made one. */
function joined(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}
