import { type Entity, recognize } from "../entities/index.ts";

/** Whether a sentence states an amount or a time that none of some texts has: a number of its own is news however alike the words round it are. */
export function ownAmounts(texts: readonly string[]): (sentence: string) => boolean {
  let known: Set<string> | undefined;
  return sentence => {
    const amounts = recognize(sentence).filter(isAmount);
    if (amounts.length === 0) return false;
    known ??= new Set(texts.flatMap(text => recognize(text).filter(isAmount)).map(keyOf));
    return amounts.some(amount => !known!.has(keyOf(amount)));
  };
}

/** 第三款, 一次 of 一次性 and the date of a plan (2025年) are no amounts of a measure's own; 3日 and 500元 are. */
const isAmount = ({ kind, unit }: Entity): boolean => AMOUNTS.has(kind) && (kind !== "number" || unit !== undefined);
const AMOUNTS: ReadonlySet<string> = new Set(["percent", "quantity", "duration", "frequency", "multiple", "number"]);

const keyOf = ({ value, lower, upper, base, unit }: Entity): string =>
  JSON.stringify(base === undefined ? [value, lower, upper, unit] : [base.value, lower, upper, base.dimension]);
