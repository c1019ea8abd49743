import { type Expected, expectArguments, LIST, NUMBER, recordWith, TEXT } from "./expect.ts";
import { lineStarts, pointAt } from "./lines.ts";
import type { Origin, OriginFrom, Span } from "./source.ts";

/** A text and where it stands in its original: a `Source`, or the `data` of a tree. */
export interface Placed {
  text: string;
  origins?: OriginFrom[];
}

const PLACED: Expected = recordWith({ text: TEXT });

/**
 * The place in the original of a character: the page of a PDF, the paragraph of a Word document, the element of a page on the web,
 * the line of a text file. Total: an offset outside the text is moved to its nearer end.
 */
export function originOf(placed: Placed, offset: number): Origin {
  expectArguments({ placed }, PLACED);
  expectArguments({ offset }, NUMBER);
  const { origins } = placed;
  if (origins === undefined || origins.length === 0) return { line: pointAt(startsOf(placed), offset).line };
  return origins[indexAt(origins, offset)]!.origin;
}

/** Where a range stands in the original, from its first character on; empty where the text is the original. */
export function originsWithin(placed: Placed, start: number, end: number): OriginFrom[] {
  expectArguments({ placed }, PLACED);
  expectArguments({ start, end }, NUMBER);
  const { origins } = placed;
  if (origins === undefined || origins.length === 0) return [];
  const found: OriginFrom[] = [];
  for (let i = indexAt(origins, start); i < origins.length && (found.length === 0 || origins[i]!.start < end); i++)
    found.push({ start: Math.max(start, origins[i]!.start), origin: origins[i]!.origin });
  return found;
}

function indexAt(origins: readonly OriginFrom[], offset: number): number {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (origins[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Gives each thing that was found the place of its first character in the original; nothing where the text is the original. Changes and returns what it is given. */
export function withOrigins<Found extends Span & { origin?: Origin }>(placed: Placed, found: Found[]): Found[] {
  expectArguments({ placed }, PLACED);
  expectArguments({ found }, LIST);
  if (placed.origins !== undefined && placed.origins.length > 0) for (const one of found) one.origin = originOf(placed, one.start);
  return found;
}

/** The lines of a text that is asked about many times are looked for once. */
const known = new WeakMap<Placed, Uint32Array>();

function startsOf(placed: Placed): Uint32Array {
  let starts = known.get(placed);
  if (starts === undefined) {
    starts = lineStarts(placed.text);
    known.set(placed, starts);
  }
  return starts;
}
