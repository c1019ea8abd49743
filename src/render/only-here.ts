import type { Container } from "../tree/index.ts";
import { leaves } from "../tree/index.ts";

/** The sentences of a node that share no wording with its counterparts, nor two words: what it has and they lack. `shared` are offsets into the parsed text. */
export function onlyHere(node: Container | undefined, shared: readonly (readonly [number, number])[]): string[] {
  if (node === undefined) return [];
  const found: string[] = [];
  for (const leaf of leaves(node)) {
    if (leaf.type !== "text") continue;
    for (const { 0: sentence, index } of leaf.value.matchAll(SENTENCE)) {
      const start = leaf.position.start.offset + index;
      const end = start + sentence.length;
      const words = sentence.trim();
      if (words.length >= LEAST && !isShared(shared.filter(([from, to]) => from < end && to > start))) found.push(words);
    }
  }
  return found;
}

/** A wording says enough by itself; of single words, two do: 企业 is in every sentence. */
const isShared = (marks: readonly (readonly [number, number])[]): boolean =>
  marks.length > 1 || marks.some(([from, to]) => to - from >= WORDING);
const WORDING = 4;

/** "第一句；第二句。" → two */
const SENTENCE = /[^。；！？\n]+/g;
/** Shorter ones are lead-ins to a list. */
const LEAST = 8;
