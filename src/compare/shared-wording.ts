import type { Unit } from "./units.ts";

/** A wording that two units share, with its place on both sides. */
export interface SharedWording {
  local: [number, number];
  national: [number, number];
}

/** Han characters, Latin words and numbers that stand together are a wording from this length on. */
const LEAST = 4;
const MOST_SHOWN = 12;

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
      const { length, start } = longest;
      found.push({ local: [sentence.start + i, sentence.start + i + length], national: [start, start + length] });
      i += length;
    }
  }
  return found
    .sort((a, b) => b.local[1] - b.local[0] - (a.local[1] - a.local[0]) || a.local[0] - b.local[0])
    .slice(0, MOST_SHOWN)
    .sort((a, b) => a.local[0] - b.local[0]);
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

function longestAt(sentence: Sentence, i: number, starts: ReturnType<typeof startsOf>): { length: number; start: number } | undefined {
  const key = sentence.text.slice(i, i + LEAST);
  if (/^[\s\p{P}]|[\s\p{P}]{2}/u.test(key)) return undefined;
  let longest: { length: number; start: number } | undefined;
  for (const place of starts.get(key) ?? []) {
    let length = LEAST;
    while (i + length < sentence.text.length && sentence.text[i + length] === place.sentence.text[place.at + length]) length++;
    while (length > LEAST && /[\s\p{P}]/u.test(sentence.text[i + length - 1]!)) length--;
    if (longest === undefined || length > longest.length) longest = { length, start: place.sentence.start + place.at };
  }
  return longest;
}
