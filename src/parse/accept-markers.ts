import type { Ladder } from "./learn-ladder.ts";
import type { Line, Marker } from "./line.ts";

/** Links each marker with the next one of its style, and with the last of its run. */
export function linkMarkers(lines: readonly Line[], start: number, end: number): void {
  const next = new Map<string, Marker>();
  for (let i = end - 1; i >= start; i--) {
    const line = lines[i]!;
    if (line.role !== undefined) continue;
    for (let marker = line.marker; marker !== undefined; marker = marker.other) {
      const name = marker.style.name;
      marker.next = next.get(name);
      marker.runEnd = marker.next !== undefined && follows(marker, marker.next) ? marker.next.runEnd : marker;
      if (name === "digit-space") marker.below = next.get("decimal");
      next.set(name, marker);
    }
  }
}

function follows(a: Marker, b: Marker): boolean {
  return b.ordinal === a.ordinal + 1 || (b.ordinal === a.ordinal && b.suffix === a.suffix + 1);
}

/** What is open in a document while its markers are taken one after the other. */
export interface Sequence {
  /** The last number of each style, wherever it stood. */
  last: Map<string, number>;
  /** The decimal number that was taken last, all its parts. */
  path: number[];
  ladder: Ladder;
}

/** Decides which reading of a line's beginning fits the numbering so far, or that it is no marker. */
export function acceptMarker(marker: Marker, sequence: Sequence): Marker | undefined {
  for (let reading: Marker | undefined = marker; reading !== undefined; reading = reading.other) {
    if (reading.sure || fits(reading, sequence)) return reading;
  }
  return undefined;
}

/** An unsure reading needs the number that is due, and must not take it from a surer one that follows. */
function fits(marker: Marker, { last, path, ladder }: Sequence): boolean {
  const { style, ordinal } = marker;
  if (style.family === "decimal") return decimalFits(marker, path, ladder.get("decimal") === ladder.get("digit-point"));
  const due = (last.get(style.name) ?? 0) + 1;
  const next = marker.next;
  if (next?.sure && next.ordinal === ordinal) return false;
  if (style.family === "unit") return unitFits(marker, due);
  if (ordinal === 1) return next !== undefined && next.ordinal === 2 && due !== 2; // where 2 is due it belongs to the list that is open
  return ordinal === due;
}

/** How many numbers may be missing before an unsure 第五条, and how many markers ahead are asked for the missing one. */
const WIDEST_GAP = 2;
const AHEAD = 4;

/** 第五条 without a space behind it: where 5 is due, or where what is due comes nowhere behind it and the numbering goes on from 5. */
function unitFits({ ordinal, suffix, next }: Marker, due: number): boolean {
  const goesOn = next !== undefined && next.ordinal > ordinal && next.ordinal <= ordinal + 1 + WIDEST_GAP;
  if (ordinal === 1) return goesOn && due === 1;
  if (ordinal === due) return true;
  if (suffix > 0) return ordinal === due - 1;
  if (due === 1 || ordinal < due - 1 || ordinal > due + WIDEST_GAP || (next !== undefined && !goesOn)) return false;
  if (ordinal === due - 1) return next?.ordinal === due;
  let ahead = next;
  for (let i = 0; i < AHEAD && ahead !== undefined; i++, ahead = ahead.next) if (ahead.ordinal === due) return false;
  return true;
}

/** 1.2.1 is due after 1.2 and 1.1.4 and 1.2: the first below the open one, or the next beside an open one. */
function decimalFits(
  { path: above, ordinal, style, next, below, body, end }: Marker,
  open: readonly number[],
  belowPoints: boolean,
): boolean {
  const depth = above.length;
  for (let i = 0; i < depth; i++) if (above[i] !== (open[i] ?? (depth > 1 ? undefined : above[i]))) return false;
  if (style.name === "digit-space") return ordinal === (open[0] ?? 0) + 1 && isLevel(ordinal, next, below);
  if (ordinal === 1) return open.length <= depth && (next !== undefined || depth > 1 || body > end || belowPoints);
  return open[depth] === ordinal - 1 || (depth > 0 && body > end && ordinal === (open[depth] ?? 0) + 2 && goesOnBehindGap(ordinal, next));
}

/** 1.3 where 1.2 is missing: 1.4 follows before long, and 1.2 does not. */
function goesOnBehindGap(ordinal: number, next: Marker | undefined): boolean {
  let ahead = next;
  for (let i = 0; i < AHEAD && ahead !== undefined; i++, ahead = ahead.next) {
    if (ahead.ordinal === ordinal - 1) return false;
    if (ahead.ordinal === ordinal + 1) return true;
  }
  return false;
}

/** 2　组织体系 is a level where 2.1 comes below it, or 3　响应 with or without 3.1; 1 needs one of the two. */
function isLevel(ordinal: number, next: Marker | undefined, below: Marker | undefined): boolean {
  if (below === undefined) return ordinal > 1 || next?.ordinal === 2;
  return below.path[0] === ordinal || (below.path[0]! > ordinal && next?.ordinal === ordinal + 1);
}
