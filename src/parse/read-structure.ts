import type { ParseMessage, Skipped } from "../tree/index.ts";
import { acceptMarker, linkMarkers, type Sequence } from "./accept-markers.ts";
import { findContents } from "./find-contents.ts";
import { findTables } from "./find-tables.ts";
import { joinLines } from "./join-lines.ts";
import { type Ladder, learnLadder } from "./learn-ladder.ts";
import type { Extent, Line, Marker } from "./line.ts";
import { readHead } from "./read-head.ts";
import { readTail } from "./read-tail.ts";
import { readUnnumbered } from "./read-unnumbered.ts";

/** Gives every line of a document its role, and settles which markers are ones. Returns the document's ladder. */
export function readStructure(text: string, lines: readonly Line[], extent: Extent, skipped: Skipped[], messages: ParseMessage[]): Ladder {
  const body = readHead(text, lines, extent);
  const contents = findContents(text, lines, body, extent.end);
  if (contents !== undefined) for (let i = contents.start; i < contents.end; i++) lines[i]!.role = "contents";
  const tail = readTail(text, lines, Math.max(body, contents?.end ?? 0), extent.end);
  findTables(text, lines, body, tail, skipped);
  joinLines(text, lines, body, tail, contents === undefined ? [] : lines.slice(contents.start + 1, contents.end));
  const ladder = learnLadder(lines, body, tail);
  linkMarkers(lines, body, tail);
  acceptMarkers(text, lines, body, tail, ladder, messages);
  readUnnumbered(text, lines, body, tail);
  return ladder;
}

function acceptMarkers(text: string, lines: readonly Line[], start: number, end: number, ladder: Ladder, messages: ParseMessage[]): void {
  const sequence: Sequence = { last: new Map(), path: [], ladder };
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    if (line.role !== undefined) continue;
    const marker = line.marker === undefined ? undefined : acceptMarker(line.marker, sequence);
    if (marker !== undefined && isAmbiguous(marker, line, text)) messages.push(ambiguous(marker, line, text));
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

/** 1.80周岁: 1. with 80周岁, taken because 1. was due. */
function isAmbiguous(marker: Marker, line: Line, text: string): boolean {
  return marker.style.name === "digit-point" && !marker.sure && (line.marker !== marker || /[0-9]/.test(text[marker.end] ?? ""));
}

function ambiguous({ end }: Marker, { from }: Line, text: string): ParseMessage {
  const actual = text.slice(from, end);
  return {
    ruleId: "marker-ambiguous",
    reason: `“${text.slice(from, end + 6)}”也可以读作数字，按顺序读作编号${actual}`,
    english: `“${text.slice(from, end + 6)}” could be an amount; it is read as the number “${actual}”, which was due`,
    start: from,
    end,
    actual,
    severity: "info",
  };
}
