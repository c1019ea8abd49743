import { expectArguments, TEXT } from "../text/index.ts";
import { type Folded, fold, hanNumbers, numberTerms, runsOf, sourceSpan } from "../words/index.ts";
import { WORDS } from "./arguments.ts";

/**
 * Where the words of a query stand in a text: offsets in the text as it is, sorted, not overlapping. `words` are folded;
 * numbers among them are found by value. Of `wording`, the query as it was written, three Han characters in a row count as well: they are
 * what was asked for, however it was cut (老旧小区 is no word of the index, 小区 is).
 */
export function highlight(text: string, words: readonly string[], wording = ""): [number, number][] {
  expectArguments({ text, wording }, TEXT);
  expectArguments({ words }, WORDS);
  const folded = fold(text);
  const found: [number, number][] = [];
  const han = words.filter(word => HAN.test(word));
  for (const word of han) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) found.push([at, at + word.length]);
  }
  const threes = threesOf(wording);
  for (let i = 0; threes.size > 0 && i + 3 <= folded.text.length; i++) {
    if (threes.has(folded.text.slice(i, i + 3))) found.push([i, i + 3]);
  }
  const others = new Set(words.filter(word => !HAN.test(word)));
  if (others.size > 0) found.push(...otherPlaces(folded, others));
  return joined(found).map(([start, end]) => sourceSpan(folded, start, end));
}

/** Each three Han characters in a row. */
function threesOf(wording: string): ReadonlySet<string> {
  const threes = new Set<string>();
  for (const [run] of fold(wording).text.matchAll(HAN_RUN)) {
    for (let i = 0; i + 3 <= run.length; i++) threes.add(run.slice(i, i + 3));
  }
  return threes;
}

/** The places of Latin words and of numbers, the ones written in Chinese characters among them. */
function* otherPlaces(folded: Folded, terms: ReadonlySet<string>): Generator<[number, number]> {
  const { text } = folded;
  for (const { kind, start, end } of runsOf(text)) {
    if (kind === "latin" && terms.has(text.slice(start, end))) yield [start, end];
    if (kind === "number" && numberTerms(text, start, end).some(term => terms.has(term))) yield [start, end];
    if (kind !== "han") continue;
    for (const number of hanNumbers(text.slice(start, end))) if (terms.has(number.term)) yield [start + number.start, start + number.end];
  }
}

/** Ranges that overlap or touch, made one. */
function joined(ranges: [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** 老旧小区改造 */
const HAN_RUN = /\p{Script=Han}{3,}/gu;
/** 政策, and not 2030 */
const HAN = /\p{Script=Han}/u;
