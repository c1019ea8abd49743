import type { ReadBlock } from "./open-block.ts";
import type { Amount } from "./read-amounts.ts";
import type { TimeMark } from "./read-times.ts";

/** Behind a count that ends what is said: a bound, and the mark or word that goes on with the next. */
const ENDS_ITEM = /^(?:[（(][^）)]{1,10}[）)])?(?:及?以上|左右|以内|以下)?(?:$|[、和与])/;

/** 到2030年，示范村1000个: a count without a verb is a statement where its sentence says by when. Money is not counted so: it is as often what a thing costs. */
export function isCountByDeadline({ text, clauses }: ReadBlock, index: number, amount: Amount, by: TimeMark): boolean {
  if (amount.kind !== "quantity" || amount.unit?.startsWith("元") === true) return false;
  const deadline = by.relation === "by" || by.relation === "before" || /[底末前]$/.test(by.text);
  return deadline && ENDS_ITEM.test(text.slice(amount.outer.end, Math.min(clauses[index]!.end, amount.outer.end + 12)));
}
