import { type Numeral, readNumeral } from "../numerals/index.ts";
import type { Draft } from "./draft.ts";
import { lexicon } from "./lexicon.ts";
import { type Measures, measureAt } from "./measure.ts";
import { ORDINAL_NOUNS } from "./tables/ordinals.ts";

/** 第二产业, 第15位, 第一: an ordinal with what it numbers. Its `core` is 第 and the number. */
export function readOrdinal(text: string, start: number, numeral: Numeral, measures: Measures): Draft | undefined {
  if (numeral.approx !== undefined) return undefined;
  return readOrdinalList(text, start, numeral, measures) ?? readOne(text, start, numeral, measures);
}

/** 第一、二、三批: one after another, with one noun. */
function readOrdinalList(text: string, start: number, first: Numeral, measures: Measures): Draft | undefined {
  const numerals = [first];
  for (let last = first; numerals.length < MOST_LISTED; ) {
    const next = text[last.end] === "、" ? readNumeral(text, last.end + 1) : undefined;
    if (next === undefined || next.value !== last.value + 1 || next.approx !== undefined) break;
    numerals.push(next);
    last = next;
  }
  const last = numerals.at(-1)!;
  const found = numerals.length > 1 ? readOne(text, start, last, measures) : undefined;
  if (found === undefined || found.end === last.end) return undefined;
  const ends = { lower: first.value, upper: last.value, lowerInclusive: true, upperInclusive: true };
  return { ...found, value: null, ...ends, numerals };
}

const MOST_LISTED = 8;

function readOne(text: string, start: number, numeral: Numeral, measures: Measures): Draft {
  const noun = NOUNS.longest(text, numeral.end);
  const unit = noun === undefined ? measureAt(text, numeral.end, measures) : undefined;
  const end = noun?.end ?? (unit?.unit.dimension === "count" && !unit.isRate ? unit.end : numeral.end);
  return { start, end, kind: "ordinal", value: numeral.value, numerals: [numeral], coreEnd: numeral.end };
}

const NOUNS = lexicon<true>(ORDINAL_NOUNS.map(word => [word, true]));
