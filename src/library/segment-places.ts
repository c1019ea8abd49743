import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Segment } from "../search/index.ts";
import { damaged, SEGMENTS, type SegmentState } from "./manifest.ts";

/**
 * The documents of a segment in the order of their passages, each with how many it has there. Kept beside the segment, so that
 * a document can be taken out of it without reading it; what is not there, or does not fit, is counted anew.
 */
export type Places = [id: string, passages: number][];

/** "000012.segment" → "000012.places.json" */
export function placesFile(segment: string): string {
  return segment.replace(/segment$/, "places.json");
}

/** Where the documents of a segment stand. Throws a `ZhengceError` "library-damaged" where neither they nor the segment can be read. */
export async function readPlaces(folder: string, { file, passages }: SegmentState): Promise<Places> {
  try {
    const places = JSON.parse(await readFile(join(folder, SEGMENTS, placesFile(file)), "utf8")) as Places;
    if (places.reduce((sum, [, count]) => sum + count, 0) === passages) return places;
  } catch {
    // counted below
  }
  const path = join(folder, SEGMENTS, file);
  try {
    return countPlaces(new Segment(await readFile(path)));
  } catch (cause) {
    throw damaged(path, "索引文件无法读取", cause);
  }
}

/** The same, from the segment itself. */
export function countPlaces(segment: Segment): Places {
  const places: Places = [];
  for (let i = 0; i < segment.size; i++) {
    const id = segment.document(i);
    const last = places.at(-1);
    if (last !== undefined && last[0] === id) last[1]++;
    else places.push([id, 1]);
  }
  return places;
}

/** The ranges of passages of some documents, the ends exclusive. */
export function rangesOf(places: Places, ids: ReadonlySet<string>): [number, number][] {
  const ranges: [number, number][] = [];
  let at = 0;
  for (const [id, count] of places) {
    if (ids.has(id)) ranges.push([at, at + count]);
    at += count;
  }
  return ranges;
}

/** What is left of the places once ranges are removed: as a merge leaves them. */
export function placesWithout(places: Places, removed: SegmentState["removed"]): Places {
  const left: Places = [];
  let at = 0;
  let next = 0;
  for (const [id, count] of places) {
    const end = at + count;
    let kept = count;
    while (next < removed.length && removed[next]![1] <= at) next++;
    for (let i = next; i < removed.length && removed[i]![0] < end; i++)
      kept -= Math.min(end, removed[i]![1]) - Math.max(at, removed[i]![0]);
    if (kept > 0) left.push([id, kept]);
    at = end;
  }
  return left;
}

/** The segment with more of its passages removed; nothing where none is left. */
export function without(segment: SegmentState, ranges: readonly [number, number][]): SegmentState[] {
  if (ranges.length === 0) return [segment];
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
