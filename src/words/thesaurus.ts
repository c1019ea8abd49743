import { fold } from "./fold.ts";
import { THESAURUS } from "./tables/thesaurus/index.ts";

/** A word of the thesaurus with the groups it stands in, each named by its first word. */
interface Entry {
  word: string;
  concepts: readonly string[];
}

/** Entries by their first two characters, long ones first. */
let entries: ReadonlyMap<string, readonly Entry[]> | undefined;

/**
 * Calls `visit` for each word of the thesaurus in a folded text, the longest where several begin, with the concept that it stands for and how much of the
 * word it is (a word of two groups is half of each) and where it stands. 抢险预案 and 应急预案 are one concept.
 */
export function eachConcept(text: string, visit: (concept: string, share: number, start: number, end: number) => void): void {
  entries ??= readThesaurus();
  for (let i = 0; i + 1 < text.length; i++) {
    const found = entries.get(text.slice(i, i + 2))?.find(({ word }) => text.startsWith(word, i));
    if (found === undefined) continue;
    for (const concept of found.concepts) visit(concept, 1 / found.concepts.length, i, i + found.word.length);
    i += found.word.length - 1;
  }
}

/** Folding would change nothing. */
const PLAIN = /^\p{Script=Han}+$/u;

function readThesaurus(): Map<string, Entry[]> {
  const concepts = new Map<string, string[]>();
  for (const line of THESAURUS.flatMap(table => table.split("\n"))) {
    if (line === "" || line.startsWith("#")) continue;
    const words = line.split(" ");
    for (const written of words) {
      const word = PLAIN.test(written) ? written : fold(written).text;
      const known = concepts.get(word);
      if (known === undefined) concepts.set(word, [words[0]!]);
      else known.push(words[0]!);
    }
  }
  const found = new Map<string, Entry[]>();
  for (const [word, list] of concepts) {
    const key = word.slice(0, 2);
    const rows = found.get(key);
    if (rows === undefined) found.set(key, [{ word, concepts: list }]);
    else rows.push({ word, concepts: list });
  }
  for (const rows of found.values()) rows.sort((a, b) => b.word.length - a.word.length);
  return found;
}
