import { trimWhite } from "../text/index.ts";
import type { Line, Marker } from "./line.ts";
import { readMarker } from "./read-marker.ts";
import { nextSeam, SEAM } from "./read-signs.ts";
import { ORGANISATION, SIGNED_AND_DATED } from "./tables/parts.ts";

/** Shorter lines hold one paragraph. */
const SHORTEST = 24;
/** A line without a marker is searched from this length on. */
const SHORTEST_UNMARKED = 60;
/** What a paragraph that others share a line with begins with, behind the end of a sentence or a space. */
const INSIDE =
  /(?:第[一二三四五六七八九十百零〇]{1,7}[编章节条](?=[\s\u3000])|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])|[（(][0-9]{1,2}[）)])/y;
/** Behind these the number may as well be part of the sentence: （一）…；（二）… */
const WITHIN_SENTENCE = "：；:;";
/** 一、总体要求（一）指导思想。 a heading and the first measure below it, with nothing between */
const GLUED = /^[^。；：，]{2,30}?(?=[（(][一二三四五六七八九十]{1,3}[）)])/;

/** A marker in the middle of a line, and where it begins. */
interface Inner {
  from: number;
  marker: Marker;
  /** It stands behind ： or ；, where a list inside a sentence would. */
  within: boolean;
}

/** Splits lines in which several numbered paragraphs run together: a number that follows the one before, behind the end of a sentence. */
export function splitLines(text: string, lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const length = line.to - line.from;
    result.push(line);
    if (line.marker === undefined && length <= LONGEST_SIGNED && DAY.has(text.charCodeAt(line.to - 1))) {
      splitSigned(text, line, result);
      continue;
    }
    if (
      line.block !== undefined ||
      text[line.from] === "附" ||
      (length < SHORTEST && !goesOnBelow(lines[i + 1])) ||
      (line.marker === undefined && length < SHORTEST_UNMARKED && !goesOnBelow(lines[i + 1]))
    )
      continue;
    const inner = innerMarkers(text, line);
    if (inner.length === 0) continue;
    const end = line.to;
    let last = line;
    for (const { from, marker } of inSequence(line.marker, inner, lines[i + 1]?.marker)) {
      last.to = trimWhite(text, last.from, from);
      last = { ...line, from, to: end, indent: 0, gap: false, marker, depth: 0, bold: false, boldTo: 0 };
      result.push(last);
    }
  }
  return result;
}

const LONGEST_SIGNED = 90;
/** 日 ） ) */
const DAY: ReadonlySet<number> = new Set([0x65e5, 0xff09, 0x29]);

/** Who signs and the date of writing on one line. */
function splitSigned(text: string, line: Line, result: Line[]): void {
  const match = SIGNED_AND_DATED.exec(text.slice(line.from, line.to));
  if (match === null || !ORGANISATION.test(match[1]!.trim())) return;
  const { to } = line;
  line.to = line.from + match[1]!.trimEnd().length;
  result.push({ ...line, from: to - match[2]!.length, to, indent: 0, gap: false });
}

const NONE: readonly Inner[] = [];

function innerMarkers(text: string, { from, to, signs, marker: own }: Line): readonly Inner[] {
  let seam = (signs & SEAM) === 0 ? -1 : nextSeam(text, from, to);
  const glued = own === undefined ? -1 : gluedBehind(text, own, to);
  if (seam < 0 && glued < 0) return NONE;
  const found: Inner[] = [];
  const add = (at: number, within: boolean): void => {
    for (let start = at; start >= 0; ) {
      if (found.length > 0 && start <= found[found.length - 1]!.from) return;
      const marker = readMarker(text, start, to);
      if (marker === undefined || !(marker.sure || marker.style.name === "article")) return;
      found.push({ from: start, marker, within: within && start === at });
      start = gluedBehind(text, marker, to);
    }
  };
  if (glued >= 0) add(glued, false);
  const words = text.slice(from, to);
  for (; seam >= 0; seam = nextSeam(text, seam, to)) {
    INSIDE.lastIndex = seam - from;
    if (INSIDE.test(words)) add(seam, WITHIN_SENTENCE.includes(text[seam - 1]!));
  }
  return found;
}

/** Where the measure begins that is glued to the heading behind 一、, or −1. */
function gluedBehind(text: string, marker: Marker, to: number): number {
  if (marker.style.name !== "hanzi") return -1;
  const glued = GLUED.exec(text.slice(marker.body, Math.min(marker.body + 36, to)));
  return glued === null ? -1 : marker.body + glued[0].length;
}

/** A list that the next line goes on with at 2 or later must have begun somewhere. */
function goesOnBelow(next: Line | undefined): boolean {
  return next?.marker?.sure === true && next.marker.ordinal > 1 && next.marker.style.rank >= 60;
}

/**
 * Those that go on from the line's own number or from each other; a level below must have a 2 as well as a 1. A list inside a sentence
 * is split off where it stands in an article, or where the next line goes on with its next number.
 */
function inSequence(own: Marker | undefined, found: readonly Inner[], next: Marker | undefined): Inner[] {
  const last = new Map<string, number>();
  if (own?.sure) last.set(own.style.name, own.ordinal);
  const withSecond = new Set(found.filter(({ marker }) => marker.ordinal === 2).map(({ marker }) => marker.style.name));
  const below = next?.sure && next.ordinal > 1 ? next : undefined;
  const listed =
    below !== undefined && found.some(({ marker }) => marker.style.name === below.style.name && marker.ordinal === below.ordinal - 1)
      ? below.style.name
      : undefined;
  if (listed !== undefined && below!.ordinal === 2) withSecond.add(listed);
  // 如下：一、…。二、… the 2 behind the end of a sentence shows that 1 begins a paragraph as well
  const paragraphs = new Set(found.filter(({ marker, within }) => marker.ordinal === 2 && !within).map(({ marker }) => marker.style.name));
  return found.filter(({ marker, within }) => {
    const { name } = marker.style;
    if (within && own?.style.name !== "article" && name !== listed && !(marker.ordinal === 1 && paragraphs.has(name))) return false;
    const before = last.get(name);
    const begins = marker.ordinal === 1 && withSecond.has(name) && (before === undefined || last.size > 1);
    if (!begins && (before === undefined || marker.ordinal !== before + 1)) return false;
    last.set(name, marker.ordinal);
    return true;
  });
}
