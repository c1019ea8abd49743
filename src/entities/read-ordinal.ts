import type { Numeral } from "../numerals/index.ts";
import type { Draft } from "./draft.ts";
import { lexicon } from "./lexicon.ts";
import { type Measures, measureAt } from "./measure.ts";
import { ORDINAL_NOUNS } from "./tables/ordinals.ts";

/** 第二产业, 第15位, 第一: an ordinal with what it numbers. Its `core` is 第 and the number. */
export function readOrdinal(text: string, start: number, numeral: Numeral, measures: Measures): Draft | undefined {
  if (numeral.approx !== undefined) return undefined;
  const noun = NOUNS.longest(text, numeral.end);
  const unit = noun === undefined ? measureAt(text, numeral.end, measures) : undefined;
  const end = noun?.end ?? (unit?.unit.dimension === "count" && !unit.isRate ? unit.end : numeral.end);
  return { start, end, kind: "ordinal", value: numeral.value, numerals: [numeral], coreEnd: numeral.end };
}

const NOUNS = lexicon<true>(ORDINAL_NOUNS.map(word => [word, true]));
