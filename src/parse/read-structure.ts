import type { Skipped } from "../tree/index.ts";
import { acceptMarker, linkMarkers, type Sequence } from "./accept-markers.ts";
import { findContents } from "./find-contents.ts";
import { findTables } from "./find-tables.ts";
import { joinLines } from "./join-lines.ts";
import { type Ladder, learnLadder } from "./learn-ladder.ts";
import type { Extent, Line } from "./line.ts";
import { readHead, readTail } from "./read-parts.ts";

/** Gives every line of a document its role, and settles which markers are ones. Returns the document's ladder. */
export function readStructure(text: string, lines: readonly Line[], extent: Extent, skipped: Skipped[]): Ladder {
  const body = readHead(text, lines, extent);
  const contents = findContents(text, lines, body, extent.end);
  if (contents !== undefined) for (let i = contents.start; i < contents.end; i++) lines[i]!.role = "contents";
  const tail = readTail(text, lines, Math.max(body, contents?.end ?? 0), extent.end);
  findTables(text, lines, body, tail, skipped);
  joinLines(text, lines, body, tail, contents === undefined ? [] : lines.slice(contents.start + 1, contents.end));
  const ladder = learnLadder(lines, body, tail);
  linkMarkers(lines, body, tail);
  acceptMarkers(lines, body, tail, ladder);
  return ladder;
}

function acceptMarkers(lines: readonly Line[], start: number, end: number, ladder: Ladder): void {
  const sequence: Sequence = { last: new Map(), path: [], ladder };
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    if (line.role !== undefined) continue;
    const marker = line.marker === undefined ? undefined : acceptMarker(line.marker, sequence);
    line.marker = marker;
    line.role = marker === undefined ? (line.block === undefined ? "paragraph" : "table") : "numbered";
    if (marker === undefined) continue;
    sequence.last.set(marker.style.name, marker.ordinal);
    if (marker.style.family === "decimal") sequence.path = [...marker.path, marker.ordinal];
    else if (
      marker.style.rank <= 60 ||
      (marker.style.name === "digit-point" && (sequence.path.length <= 1 || marker.ordinal === sequence.path[0]! + 1))
    )
      sequence.path = [marker.ordinal];
  }
}
