import { expectArguments } from "../text/index.ts";
import type { Cutter } from "../words/index.ts";
import { EXPORTED, SEGMENTED, SYNONYMS } from "./arguments.ts";
import { FlexIndex } from "./flex-index.ts";
import type { Passage } from "./passage.ts";
import { listSize } from "./postings.ts";
import { cutWith } from "./query-terms.ts";
import type { SegmentIndex } from "./segment-index.ts";

/** 导出的索引: all that a search needs, as plain data in one file. Chinese is cut with the words that the index knows, so no dictionary is needed. */
export interface ExportedIndex {
  zhengce: "search";
  /** Of this shape; another one is refused. */
  format: 1;
  passages: Passage[];
  /** The Chinese words of the passages, each with the number of passages that hold it. */
  words: [word: string, passages: number][];
  /** Rows of terms that mean the same, beside the shipped ones. */
  synonyms: string[][];
}

/** The passages in force of an index, and its words. The passages must have been kept (`store`). */
export function exportIndex(index: Pick<SegmentIndex, "segments">, synonyms: readonly (readonly string[])[] = []): ExportedIndex {
  expectArguments({ index }, SEGMENTED);
  expectArguments({ synonyms }, SYNONYMS);
  const { segments } = index;
  const passages: Passage[] = [];
  const counts = new Map<string, number>();
  for (const segment of segments) {
    for (let i = 0; i < segment.size; i++) if (segment.removed?.[i] !== 1) passages.push(segment.passage(i));
    let at = 0;
    for (const word of segment.words.terms()) {
      const count = listSize(segment.words.list(at++));
      if (HAN.test(word)) counts.set(word, (counts.get(word) ?? 0) + count);
    }
  }
  return { zhengce: "search", format: 1, passages, words: [...counts], synonyms: synonyms.map(row => [...row]) };
}

/** Builds the index with FlexSearch behind it: in a browser, from nothing but the data. Throws a `ZhengceError` "invalid-argument" for what is no exported index. */
export function openExported(data: ExportedIndex): FlexIndex {
  expectArguments({ data }, EXPORTED);
  const index = new FlexIndex({ cutter: cutterOf(data.words), synonyms: data.synonyms });
  for (const passage of data.passages) index.add(passage);
  return index;
}

/** Cuts with the words of an index alone. */
function cutterOf(words: ExportedIndex["words"]): Pick<Cutter, "cut"> {
  const weights = new Map<string, number>();
  for (const [word, count] of words) {
    for (let size = 1; size < word.length; size++) if (!weights.has(word.slice(0, size))) weights.set(word.slice(0, size), 0);
    weights.set(word, Math.log2(count + 1));
  }
  return { cut: han => cutWith(han, part => weights.get(part) ?? -1).map(({ word }) => word) };
}

/** 政策 */
const HAN = /^\p{Script=Han}+$/u;
