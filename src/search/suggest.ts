import type { Index } from "flexsearch";
import { expectArguments, expectOptions, ITERABLE, TEXT } from "../text/index.ts";
import { fold } from "../words/index.ts";
import { SUGGEST_OPTIONS, VOCABULARY } from "./arguments.ts";

/** What can be suggested: a title, an indicator, a place … and in how many passages it stands. */
export interface VocabularyEntry {
  text: string;
  kind: "title" | "heading" | "number" | "indicator" | "region" | "issuer" | "genre" | "term";
  passages: number;
}

/** 联想与纠错: completes what is being typed and finds what was meant. */
export interface Suggester {
  /** Entries that begin with or hold what was typed, in characters, in pinyin (chengzhen) or in its initials (czhl). The nearest first. */
  suggest(typed: string, options?: { limit?: number }): VocabularyEntry[];
  /** Entries that sound the same or differ in one character. */
  nearest(word: string, options?: { limit?: number }): VocabularyEntry[];
}

/** Builds a suggester on FlexSearch, which finds candidates; how near they are is judged here. Of a large vocabulary the most frequent entries count. */
export async function createSuggester(vocabulary: Iterable<VocabularyEntry>): Promise<Suggester> {
  expectArguments({ vocabulary }, ITERABLE);
  const words = [...vocabulary];
  expectArguments({ vocabulary: words }, VOCABULARY);
  const [{ Index }, { pinyin }] = await Promise.all([import("flexsearch"), import("pinyin-pro")]);
  const sound = (text: string): string[] =>
    pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive", v: true }).map(one => one.toLowerCase());
  const entries = words
    .sort((a, b) => b.passages - a.passages)
    .slice(0, MOST)
    .map((entry): Known => {
      const folded = fold(entry.text).text;
      const syllables = sound(folded.slice(0, LONGEST));
      return { entry, folded, spelled: syllables.join(""), initials: syllables.map(one => one[0] ?? "").join("") };
    });
  const flex: Index = new Index({ tokenize: "forward", encode: (keys: string) => keys.split("\n"), resolution: 1 });
  for (const [i, { folded, spelled, initials }] of entries.entries()) flex.add(i, [...keysOf(folded), spelled, initials].join("\n"));

  const candidates = (text: string, keys: string[]): Known[] =>
    text === "" ? [] : (flex.search([...new Set(keys)].join("\n"), { limit: CANDIDATES, suggest: true }) as number[]).map(i => entries[i]!);
  const best = (known: Known[], limit: number, closeness: (one: Known) => number): VocabularyEntry[] =>
    known
      .map(one => ({ one, near: closeness(one) }))
      .filter(({ near }) => near > 0)
      .sort((a, b) => b.near - a.near || b.one.entry.passages - a.one.entry.passages || a.one.folded.length - b.one.folded.length)
      .slice(0, limit)
      .map(({ one }) => one.entry);

  return {
    suggest(typed, options = {}) {
      expectArguments({ typed }, TEXT);
      expectOptions(options, SUGGEST_OPTIONS);
      const { limit = 8 } = options;
      const text = fold(typed).text.trim().replaceAll(" ", "");
      return best(candidates(text, [text, ...keysOf(text)]), limit, one => prefixCloseness(text, one));
    },
    nearest(word, options = {}) {
      expectArguments({ word }, TEXT);
      expectOptions(options, SUGGEST_OPTIONS);
      const { limit = 3 } = options;
      const text = fold(word).text.trim();
      const spelled = sound(text).join("");
      return best(candidates(text, [...keysOf(text), spelled]), limit, one => errorCloseness(text, spelled, one));
    },
  };
}

interface Known {
  entry: VocabularyEntry;
  folded: string;
  /** In pinyin without tones, and only the first letters of it. */
  spelled: string;
  initials: string;
}

/** Entries that are looked at one by one. */
const CANDIDATES = 200;
/** Entries of a vocabulary that are kept, and characters of each that are spelled. */
const MOST = 20_000;
const LONGEST = 24;

/** Pairs of neighbouring characters; a text of one or of Latin letters is its own key. */
function keysOf(text: string): string[] {
  const characters = [...text];
  if (characters.length < 2 || LATIN.test(text)) return [text];
  return characters.slice(1).map((character, i) => characters[i]! + character);
}

/** czhl, chengzhen */
const LATIN = /^[\u0020-\u007e]+$/;

function prefixCloseness(typed: string, { folded, spelled, initials }: Known): number {
  if (folded.startsWith(typed)) return 4;
  if (folded.includes(typed)) return 3;
  if (LATIN.test(typed) && initials.startsWith(typed)) return 2;
  return LATIN.test(typed) && typed.length > 1 && spelled.startsWith(typed) ? 1 : 0;
}

function errorCloseness(typed: string, spelled: string, known: Known): number {
  if (known.folded === typed) return 0;
  if (known.spelled === spelled) return 2;
  return typed.length > 2 && oneErrorApart(typed, known.folded) ? 1 : 0;
}

/** Whether two texts differ by one character that is other, missing or too many. */
export function oneErrorApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}
