import type { Unit } from "./units.ts";
import { wholeNumbers, wholeWords, withQuotes } from "./wording-edges.ts";

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
      const place = { ours: sentence, at: i, theirs: longest.place.sentence, there: longest.place.at };
      const [from, to] = withQuotes(place, wholeWords(place, wholeNumbers(place, longest.length), LEAST));
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
