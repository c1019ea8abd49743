import { expectArguments, TEXT } from "../text/index.ts";
import { BOUNDS, type Bound } from "./tables/bounds.ts";
import type { Comparator } from "./target.ts";
import { alternatives, endingIn, startingWith } from "./words.ts";

const BEFORE = tableOf(BOUNDS.before);
const AFTER = tableOf(BOUNDS.after);
const BEFORE_PATTERN = endingIn([...BEFORE.keys()].join(" "));
const AFTER_PATTERN = startingWith([...AFTER.keys()].join(" "));
/** In a cell a bracket may part them: ≥〔15〕, 15〕左右 */
const BEFORE_BRACKET = new RegExp(`(${alternatives([...BEFORE.keys()].join(" "))})\\s*[〔［【[（(]?\\s*$`);
const AFTER_BRACKET = new RegExp(`^[^\\d]{0,6}?(${alternatives([...AFTER.keys()].join(" "))})`);

/** The bound that stands directly before an amount: the longest word decides, 不超过 before 超过. */
export function boundBefore(words: string, bracketed = false): Comparator | undefined {
  expectArguments({ words }, TEXT);
  const match = bracketed ? BEFORE_BRACKET.exec(words)?.[1] : BEFORE_PATTERN.exec(words)?.[0];
  return match === undefined ? undefined : BEFORE.get(match);
}

/** The bound that stands directly behind an amount. */
export function boundAfter(words: string, bracketed = false): Comparator | undefined {
  const match = bracketed ? AFTER_BRACKET.exec(words)?.[1] : AFTER_PATTERN.exec(words)?.[0];
  return match === undefined ? undefined : AFTER.get(match);
}

function tableOf(bounds: readonly Bound[]): Map<string, Comparator> {
  return new Map(bounds.flatMap(({ words, comparator }) => words.split(" ").map((word): [string, Comparator] => [word, comparator])));
}
