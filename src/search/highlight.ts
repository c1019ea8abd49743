import { type Folded, fold, hanNumbers, numberTerms, runsOf, sourceSpan } from "../words/index.ts";

/**
 * Where the words of a query stand in a text: offsets in the text as it is, sorted, not overlapping. `words` are folded;
 * numbers among them are found by value.
 */
export function highlight(text: string, words: readonly string[]): [number, number][] {
  const folded = fold(text);
  const found: [number, number][] = [];
  const han = words.filter(word => HAN.test(word));
  for (const word of han) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) found.push([at, at + word.length]);
  }
  const others = new Set(words.filter(word => !HAN.test(word)));
  if (others.size > 0) found.push(...otherPlaces(folded, others));
  return joined(found).map(([start, end]) => sourceSpan(folded, start, end));
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

/** 政策, and not 2030 */
const HAN = /\p{Script=Han}/u;
