import type { Unit } from "./units.ts";
import { wordBoundaries } from "./word-boundaries.ts";

/** A wording that two units share, with its place on both sides. */
export interface SharedWording {
  local: [number, number];
  national: [number, number];
}

/** Han characters, Latin words and numbers that stand together are a wording from this length on. */
const LEAST = 4;

/** The longest wordings that both units have, in the order of the local text, none overlapping another there. */
export function sharedWording(local: Unit, national: Unit): SharedWording[] {
  const starts = startsOf(national);
  const found: SharedWording[] = [];
  for (const sentence of local.sentences) {
    for (let i = 0; i + LEAST <= sentence.text.length; ) {
      const longest = longestAt(sentence, i, starts);
      if (longest === undefined) {
        i++;
        continue;
      }
      const [from, to] = wholeWords(sentence, i, longest.place, wholeNumbers(sentence.text, i, longest));
      if (to - from < LEAST) {
        i++;
        continue;
      }
      const start = longest.place.sentence.start + longest.place.at + from - i;
      found.push({ local: [sentence.start + from, sentence.start + to], national: [start, start + to - from] });
      i = to;
    }
  }
  return found;
}

type Sentence = Unit["sentences"][number];

/** Where each run of four characters stands in a unit. */
function startsOf({ sentences }: Unit): Map<string, { sentence: Sentence; at: number }[]> {
  const starts = new Map<string, { sentence: Sentence; at: number }[]>();
  for (const sentence of sentences) {
    for (let at = 0; at + LEAST <= sentence.text.length; at++) {
      const key = sentence.text.slice(at, at + LEAST);
      const list = starts.get(key);
      if (list === undefined) starts.set(key, [{ sentence, at }]);
      else if (list.length < MOST_PLACES) list.push({ sentence, at });
    }
  }
  return starts;
}

/** A run that stands in more places than this is no evidence worth looking at each of them. */
const MOST_PLACES = 16;

interface Match {
  length: number;
  place: { sentence: Sentence; at: number };
}

/** A number that goes on outside of a wording, on either side, is not shared: 床位数达到4 of 床位数达到4000张 and 床位数达到4.5万张. */
function wholeNumbers(text: string, i: number, { length, place }: Match): [number, number] {
  const words = text.slice(i, i + length);
  const sides = [
    { text, at: i },
    { text: place.sentence.text, at: place.at },
  ];
  const cutBefore = sides.some(side => /\d[.,]?$/.test(side.text.slice(Math.max(0, side.at - 2), side.at)));
  const cutBehind = sides.some(side => /^[^\s\p{P}]|^[%‰]|^[.．,]\d/u.test(side.text.slice(side.at + length, side.at + length + 2)));
  const from = cutBefore ? NUMBER_REST.exec(words)![0].length : 0;
  const to = cutBehind ? words.search(NUMBER_BEGUN) : length;
  const shown = words.slice(from, Math.max(from, to));
  const open = LOOSE_BEGINNING.exec(shown)?.[0].length ?? 0;
  return [i + from + open, i + from + open + looseEnd(shown.slice(open))];
}

/** Where a wording ends before marks, and a single character behind them. A loop: a pattern would try each of a thousand marks as the first. */
function looseEnd(text: string): number {
  let end = text.length;
  if (end > 1 && !MARK.test(text[end - 1]!) && MARK.test(text[end - 2]!)) end--;
  while (end > 0 && MARK.test(text[end - 1]!)) end--;
  return end;
}
const MARK = /[\s\p{P}]/u;

/** 生态环境共 of 生态环境共同 and 生态环境共建 ends inside a word on both sides: what is left of the word is not shared. */
function wholeWords(
  sentence: Sentence,
  i: number,
  { sentence: other, at }: Match["place"],
  [from, to]: [number, number],
): [number, number] {
  if (to - from < LEAST) return [from, to];
  const [ours, theirs] = [boundariesOf(sentence), boundariesOf(other)];
  const isInside = (place: number): boolean => ours[place] === 0 && theirs[at + place - i] === 0;
  let [start, end] = [from, to];
  while (start < end && isInside(start)) start++;
  while (end > start && isInside(end)) end--;
  return [start, end];
}

const known = new WeakMap<Sentence, Uint8Array>();

/** A sentence stands in as many comparisons as its measure has pairs. */
function boundariesOf(sentence: Sentence): Uint8Array {
  const found = known.get(sentence) ?? wordBoundaries(sentence.text);
  known.set(sentence, found);
  return found;
}

/** Marks at the end of a wording, and a single character beyond them: 工时、轮, 的，给予. */
const LOOSE_BEGINNING = /^[^\s\p{P}]?[\s\p{P}]+/u;

/** What a number that began before still has of itself and its unit: 000户, 年 */
const NUMBER_REST = /^[\d.,]*[%‰]?[十百千万亿]*(?:个百分点|[年月日个人户张所家项座亩吨])?/;
/** A number without its unit at the end: 达到4, 达到4万, 不超过百分之 */
const NUMBER_BEGUN = /(?:百分之[一二三四五六七八九十百点]{0,8}|\d[\d.,]*[十百千万亿]*)?$/;

function longestAt(sentence: Sentence, i: number, starts: ReturnType<typeof startsOf>): Match | undefined {
  const key = sentence.text.slice(i, i + LEAST);
  if (/^[\s\p{P}]|[\s\p{P}]{2}/u.test(key)) return undefined;
  let longest: Match | undefined;
  for (const place of starts.get(key) ?? []) {
    let length = LEAST;
    while (i + length < sentence.text.length && sentence.text[i + length] === place.sentence.text[place.at + length]) length++;
    while (length > LEAST && /[\s\p{P}]/u.test(sentence.text[i + length - 1]!)) length--;
    if (longest === undefined || length > longest.length) longest = { length, place };
  }
  return longest;
}
