import type { Wording } from "./delta.ts";
import type { Side } from "./diff-words.ts";
import { SPOKEN_AMOUNTS, type SpokenAmountRow } from "./tables/spoken-amounts.ts";

/** 立即 or 免费, which stands where a number could. */
export interface SpokenAmount extends Wording {
  row: SpokenAmountRow;
}

const ROW_OF = new Map(SPOKEN_AMOUNTS.flatMap(row => row.words.split(" ").map((word): [string, SpokenAmountRow] => [word, row])));

const SPOKEN = new RegExp([...ROW_OF.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** The words of a side that stand for an amount: 应当立即停用 has 立即. */
export function spokenAmounts({ words }: Side): SpokenAmount[] {
  // Where each character stands and whether a word begins there; a number is a sign that belongs to no word.
  const places = words.flatMap(({ start, text, entity }) =>
    Array.from({ length: text.length }, (_, i) => ({ at: start + i, begins: i === 0, sign: entity === undefined ? text[i]! : "\u0000" })),
  );
  const found: SpokenAmount[] = [];
  for (const { 0: text, index } of places
    .map(({ sign }) => sign)
    .join("")
    .matchAll(SPOKEN)) {
    const [first, last, next] = [places[index]!, places[index + text.length - 1]!, places[index + text.length]];
    if (first.begins && next?.begins !== false) found.push({ start: first.at, end: last.at + 1, text, row: ROW_OF.get(text)! });
  }
  return found;
}

/** 立即, 尽快 */
export const isSpokenDeadline = (word: string): boolean => ROW_OF.get(word)?.kind === "deadline";

/** 尽快, which is a word of commitment as well. */
export const isHurry = (word: string): boolean => ROW_OF.get(word)?.hurries === true;

/** 及时, 尽快, 定期: a deadline of which nobody can say when it has passed. */
export const isVagueDeadline = (word: string): boolean => isSpokenDeadline(word) && ROW_OF.get(word)!.days === undefined;
