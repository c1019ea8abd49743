import { expectArguments, ZhengceError } from "../text/index.ts";
import { SEGMENTS } from "./arguments.ts";
import { bigramSections, type StringField, stringSections } from "./dictionary.ts";
import { eachPosting, ListWriter } from "./postings.ts";
import type { Segment } from "./segment.ts";
import { blobSections } from "./segment-builder.ts";
import { packSegment, type Sections } from "./segment-format.ts";

/**
 * One segment in the place of several, in their order, without what was removed from them. No text is cut again.
 * Throws a `ZhengceError` (`index-mismatch`) where they were cut with different dictionaries.
 */
export function mergeSegments(segments: readonly Segment[]): Uint8Array {
  expectArguments({ segments }, SEGMENTS);
  const [first] = segments;
  if (first === undefined) throw new ZhengceError("invalid-argument", "there is no segment to merge");
  const { cutter } = first.header;
  const other = segments.find(({ header }) => header.cutter.dictionary !== cutter.dictionary);
  if (other !== undefined) {
    throw new ZhengceError(
      "index-mismatch",
      `one index was cut with the dictionary ${cutter.dictionary}, another with ${other.header.cutter.dictionary}`,
      {
        remedy: "build the index again from the documents",
      },
    );
  }
  const numbers = newNumbers(segments);
  const size = segments.reduce((sum, segment) => sum + segment.size - segment.removedCount, 0);
  const lengths = new Uint16Array(size * 2);
  const ids: Uint8Array[] = [];
  const documents: Uint8Array[] = [];
  const stored: Uint8Array[] = [];
  for (const [s, segment] of segments.entries()) {
    for (let i = 0; i < segment.size; i++) {
      const to = numbers[s]![i]!;
      if (to === GONE) continue;
      lengths[to * 2] = segment.lengths[i * 2]!;
      lengths[to * 2 + 1] = segment.lengths[i * 2 + 1]!;
      ids.push(segment.idBytes(i));
      documents.push(segment.documentBytes(i));
      if (segment.keepsPassages) stored.push(segment.passageBytes(i));
    }
  }
  let words = 0;
  let bigrams = 0;
  for (let i = 0; i < size; i++) {
    words += lengths[i * 2]!;
    bigrams += lengths[i * 2 + 1]!;
  }
  const sections: Sections = {
    lengths,
    ...blobSections("ids", ids),
    ...(segments.some(segment => segment.namesDocuments) ? blobSections("documents", documents) : {}),
    ...mergedStrings(
      "words",
      segments.map(segment => segment.words),
      numbers,
    ),
    ...mergedBigrams(segments, numbers),
    ...mergedStrings(
      "keywords",
      segments.map(segment => segment.keywords),
      numbers,
    ),
    ...(stored.length === size && size > 0 ? blobSections("stored", stored) : {}),
  };
  return packSegment({ cutter, passages: size, words, bigrams }, sections);
}

const GONE = 0xffffffff;

/** For each segment the new number of each passage. */
function newNumbers(segments: readonly Segment[]): Uint32Array[] {
  let next = 0;
  return segments.map(({ size, removed }) => Uint32Array.from({ length: size }, (_, i) => (removed?.[i] === 1 ? GONE : next++)));
}

function mergedStrings(name: string, fields: readonly StringField[], numbers: readonly Uint32Array[]): Sections {
  const terms: string[] = [];
  const lists = merged(
    fields.map(field => indexed(field.terms())),
    numbers,
    (i, index) => fields[i]!.list(index),
    term => terms.push(term),
  );
  return stringSections(name, terms, lists);
}

function mergedBigrams(segments: readonly Segment[], numbers: readonly Uint32Array[]): Sections {
  const terms: number[] = [];
  const lists = merged(
    segments.map(({ bigrams }) => indexed(bigrams.terms())),
    numbers,
    (i, index) => segments[i]!.bigrams.list(index),
    term => terms.push(term),
  );
  return bigramSections("bigrams", Uint32Array.from(terms), lists);
}

/** Walks the sorted terms of all fields side by side and joins the lists of equal ones. */
function merged<T extends string | number>(
  fields: readonly Iterator<readonly [T, number]>[],
  numbers: readonly Uint32Array[],
  listOf: (field: number, index: number) => Uint8Array,
  keep: (term: T) => void,
): ListWriter {
  const writer = new ListWriter();
  const heads = fields.map(field => field.next());
  let passages = new Uint32Array(1024);
  let times = new Uint16Array(1024);
  for (;;) {
    let least: T | undefined;
    for (const { done, value } of heads) if (!done && (least === undefined || value[0] < least)) least = value[0];
    if (least === undefined) return writer;
    let size = 0;
    for (const [f, head] of heads.entries()) {
      if (head.done || head.value[0] !== least) continue;
      eachPosting(listOf(f, head.value[1]), (passage, count) => {
        const to = numbers[f]![passage]!;
        if (to === GONE) return;
        if (size === passages.length) {
          const more = new Uint32Array(size * 2);
          more.set(passages);
          passages = more;
          const moreTimes = new Uint16Array(size * 2);
          moreTimes.set(times);
          times = moreTimes;
        }
        passages[size] = to;
        times[size++] = count;
      });
      heads[f] = fields[f]!.next();
    }
    if (size === 0) continue;
    keep(least);
    writer.add(passages, times, 0, size);
  }
}

function* indexed<T>(terms: Iterable<T>): Generator<readonly [T, number]> {
  let index = 0;
  for (const term of terms) yield [term, index++];
}
