/*
 * Numbers are terms by their value, so that 2030, 二〇三〇 and ２０３０ meet, and so do 75%, 百分之七十五 and 75 per cent.
 */

/** The terms of a run of digits that ends at `end` in the folded text: 75% gives 75% and 75; 1.2 before 万 gives 1.2 and 12000. */
export function numberTerms(text: string, start: number, end: number): string[] {
  const per = text[end - 1] === "%" || text[end - 1] === "‰" ? text[end - 1]! : "";
  const digits = text.slice(start, per === "" ? end : end - 1).replaceAll(",", "");
  // a version or a decimal label (1.2.1) is a name, not an amount
  if (!AMOUNT.test(digits) || digits.length > LONGEST) return [digits];
  const value = plain(Number(digits));
  if (per !== "") return [value + per, value];
  const scale = MYRIADS.find(([word]) => text.startsWith(word, end));
  return scale === undefined ? [value] : [value, plain(Number(digits) * scale[1])];
}

/** A value as a term: no exponent, no noise of binary fractions. */
export function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** 2030, 6.5 */
const AMOUNT = /^\d+(?:\.\d+)?$/;
/** Telephone and account numbers are longer: they stay as they are written. */
const LONGEST = 15;
/** Longer words first. */
const MYRIADS: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["万", 1e4],
  ["亿", 1e8],
];
