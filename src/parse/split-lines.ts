import type { Line, Marker } from "./line.ts";
import { readMarker } from "./read-marker.ts";

/** Shorter lines hold one paragraph. */
const SHORTEST = 24;
/** A line without a marker is searched from this length on. */
const SHORTEST_UNMARKED = 200;
/** What a paragraph that others share a line with begins with, behind the end of a sentence or a space. */
const INSIDE =
  /(?<=[。！？”）)\s])(?:第[一二三四五六七八九十百零〇]{1,7}[编章节条](?=[\s\u3000])|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])|[（(][0-9]{1,2}[）)])/g;
/** 一、总体要求（一）指导思想。 a heading and the first measure below it, with nothing between */
const GLUED = /^[^。；：，]{2,30}?(?=[（(]一[）)])/;

/** Splits lines in which several numbered paragraphs run together: a number that follows the one before, behind the end of a sentence. */
export function splitLines(text: string, lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const length = line.to - line.from;
    if (line.block !== undefined || length < SHORTEST || (line.marker === undefined && length < SHORTEST_UNMARKED)) result.push(line);
    else splitLine(text, line, result);
  }
  return result;
}

function splitLine(text: string, line: Line, result: Line[]): void {
  const found: Marker[] = [];
  const words = text.slice(line.from, line.to);
  const glued = line.marker?.style.name === "hanzi" ? GLUED.exec(words.slice(line.marker.body - line.from)) : null;
  if (glued !== null) addAt(line.marker!.body + glued[0].length);
  INSIDE.lastIndex = 1;
  for (let match = INSIDE.exec(words); match !== null; match = INSIDE.exec(words)) addAt(line.from + match.index);
  const kept = inSequence(line.marker, found);
  result.push(line);
  let last = line;
  for (const marker of kept) {
    const from = startOf.get(marker)!;
    last.to = trimmed(text, last.from, from);
    last = { ...line, from, to: line.to, indent: 0, gap: false, marker, depth: 0, bold: false };
    result.push(last);
  }

  function addAt(from: number): void {
    const marker = readMarker(text, { ...line, from });
    if (marker === undefined || (!marker.sure && marker.style.name !== "article")) return;
    if (found.length > 0 && startOf.get(found[found.length - 1]!)! >= from) return;
    startOf.set(marker, from);
    found.push(marker);
  }
}

const startOf = new WeakMap<Marker, number>();

/** Those that go on from the line's own number or from each other; a level below must have a 2 as well as a 1. */
function inSequence(own: Marker | undefined, found: readonly Marker[]): Marker[] {
  const last = new Map<string, number>();
  if (own?.sure) last.set(own.style.name, own.ordinal);
  const kept: Marker[] = [];
  const second = new Set<string>();
  for (const marker of found) if (marker.ordinal === 2) second.add(marker.style.name);
  for (const marker of found) {
    const name = marker.style.name;
    const before = last.get(name);
    if (
      before === undefined
        ? marker.ordinal === 1 && second.has(name)
        : marker.ordinal === before + 1 || (marker.ordinal === 1 && second.has(name) && kept.length > 0)
    ) {
      last.set(name, marker.ordinal);
      kept.push(marker);
    }
  }
  return kept;
}

function trimmed(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && /\s/.test(text[at - 1]!)) at--;
  return at;
}
