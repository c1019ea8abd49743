import { type Alternatives, eachBigram, fold, hanNumbers, numberTerms, renamedIn, runsOf } from "../words/index.ts";
import { FUNCTION_WORDS, PARTICLES } from "./tables/function-words.ts";

/** What a plain query asks an index for. */
export interface QueryTerms {
  /** Each with how often it stands in the query. */
  words: Map<string, number>;
  bigrams: Map<number, number>;
  /** 漏损率: characters in a row that are no word of the index, which its cutter may have cut otherwise. Found by their bigrams. */
  phrases: string[];
  /** Other names of what is asked for, each with its own terms. */
  alternatives: { text: string; words: Set<string>; bigrams: Set<number> }[];
  /** What of the query the index does not hold at all, as it was folded. */
  missing: string[];
}

/**
 * The words of a query that make a passage a match, and that are highlighted: those of two characters and more, Latin words and
 * numbers, and not such as every question has (如何, 是否); all of them where there is no other, unless something else tells already.
 */
export function tellingWords(words: Iterable<string>, isTold = false): string[] {
  const all = [...new Set(words)];
  const telling = all.filter(word => !FUNCTION_WORDS.has(word) && !HAN_CHARACTER.test(word));
  return telling.length > 0 || isTold ? telling : all;
}

/** 政 */
const HAN_CHARACTER = /^\p{Script=Han}$/u;

/** How often a word stands in an index, on a logarithmic scale; 0 where it does not, −1 where no word there begins so. */
export type WordWeight = (word: string) => number;

/**
 * The terms of a query. Han runs are cut with the words that the index itself knows, so that no dictionary is loaded: what the
 * index does not hold could not be found anyway. Of a very long query the beginning counts.
 */
export function queryTerms(query: string, weight: WordWeight, alternatives: Alternatives): QueryTerms {
  const text = fold(query.slice(0, LONGEST_QUERY)).text;
  const terms: QueryTerms = { words: new Map(), bigrams: new Map(), phrases: [], alternatives: [], missing: [] };
  const add = <T>(map: Map<T, number>, term: T): void => void map.set(term, (map.get(term) ?? 0) + 1);
  eachQueryTerm(
    text,
    weight,
    word => add(terms.words, word),
    bigram => add(terms.bigrams, bigram),
  );
  terms.phrases = phrasesOf(text, weight);
  terms.missing = missingFrom(text, weight);
  const others = new Set(renamedIn(text, alternatives).flatMap(renamed => renamed.others));
  for (const other of others) {
    if (text.includes(other)) continue;
    const words = new Set<string>();
    const bigrams = new Set<number>();
    eachQueryTerm(
      other,
      weight,
      word => words.add(word),
      bigram => bigrams.add(bigram),
    );
    terms.alternatives.push({ text: other, words, bigrams });
  }
  return terms;
}

function eachQueryTerm(text: string, weight: WordWeight, onWord: (word: string) => void, onBigram: (bigram: number) => void): void {
  // a Han word counts as a word and in its bigrams; what has no bigrams counts twice
  const onValue = (term: string): void => {
    onWord(term);
    onWord(term);
  };
  for (const { kind, start, end } of runsOf(text)) {
    if (kind === "number") for (const term of numberTerms(text, start, end)) onValue(term);
    else if (kind === "latin") onValue(text.slice(start, end));
    else {
      const han = text.slice(start, end);
      const numbers = hanNumbers(han);
      for (const { term } of numbers) onValue(term);
      // its value stands for a number: the 百分 of 百分之七十八 is in every 百分点, and a passage may say 78%
      const isInNumber = (from: number, to: number): boolean => numbers.some(({ start, end }) => start <= from && to <= end);
      for (const { word, at } of cutWith(han, weight)) if (!isInNumber(at, at + word.length)) onWord(word);
      let at = 0;
      eachBigram(han, 0, han.length, { bigram: key => isInNumber(at, ++at + 1) || onBigram(key) });
    }
  }
}

function phrasesOf(text: string, weight: WordWeight): string[] {
  const found = new Set<string>();
  for (const { kind, start, end } of runsOf(text)) {
    if (kind !== "han") continue;
    let phrase = "";
    for (const word of [...cutWith(text.slice(start, end), weight, false).map(cut => cut.word), ""]) {
      if (word.length === 1 && !PARTICLES.has(word)) phrase += word;
      else {
        if (phrase.length > 1) found.add(phrase);
        phrase = "";
      }
    }
  }
  return [...found];
}

/** 漏损 and 损率 of 漏损率 */
export function pairsOf(phrase: string): string[] {
  return Array.from({ length: phrase.length - 1 }, (_, at) => phrase.slice(at, at + 2));
}

/** Latin words and numbers that the index does not hold, and characters in a row of which one is no word of it: 养老 where only 老 is. */
function missingFrom(text: string, weight: WordWeight): string[] {
  const missing: string[] = [];
  for (const { kind, start, end } of runsOf(text)) {
    if (kind !== "han") {
      const terms = kind === "number" ? numberTerms(text, start, end) : [text.slice(start, end)];
      if (terms.every(term => weight(term) <= 0)) missing.push(text.slice(start, end));
      continue;
    }
    let row = "";
    let isUnknown = false;
    for (const word of [...cutWith(text.slice(start, end), weight, false).map(cut => cut.word), ""]) {
      if (word.length === 1 && !PARTICLES.has(word)) {
        row += word;
        isUnknown ||= weight(word) <= 0;
        continue;
      }
      if (isUnknown) missing.push(row);
      row = "";
      isUnknown = false;
    }
  }
  return missing;
}

/** Characters of a query that are read. */
const LONGEST_QUERY = 500;

/**
 * Cuts a run with the words of an index: of all ways the one whose words are together the most frequent, and then, as the
 * cutters' search mode does, the words of two and three characters inside the longer ones, unless these are not wanted.
 */
export function cutWith(han: string, weight: WordWeight, inside = true): Cut[] {
  const length = han.length;
  const best = new Float64Array(length + 1);
  const width = new Uint8Array(length + 1);
  for (let at = length - 1; at >= 0; at--) {
    best[at] = best[at + 1]! + UNKNOWN;
    width[at] = 1;
    for (let size = 1; size <= LONGEST && at + size <= length; size++) {
      const found = weight(han.slice(at, at + size));
      if (found < 0) break;
      if (found === 0) continue;
      const score = best[at + size]! + found - TOTAL;
      if (score > best[at]! || (size === 1 && score >= best[at]!)) {
        best[at] = score;
        width[at] = size;
      }
    }
  }
  const words: Cut[] = [];
  for (let at = 0; at < length; at += width[at]!) {
    const word = han.slice(at, at + width[at]!);
    for (const size of inside ? [2, 3] : []) {
      if (size >= word.length) break;
      for (let i = 0; i + size <= word.length; i++)
        if (weight(word.slice(i, i + size)) > 0) words.push({ word: word.slice(i, i + size), at: at + i });
    }
    words.push({ word, at });
  }
  return words;
}

/** A word and its offset in the run. */
export interface Cut {
  word: string;
  at: number;
}

/** Longer words than this are titles of documents, which their parts find as well. */
const LONGEST = 12;
/** Logarithm of a total number of words that no index passes: only how it compares with the weights matters. */
const TOTAL = 28;
/** What a character costs that is no word of the index. */
const UNKNOWN = -TOTAL;
