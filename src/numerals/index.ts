/** Reads 二〇三〇, 三万五, １２, ⑫ as a number, and writes one. */

export { afterGap, isDigit } from "./characters.ts";
export { tenfold } from "./evaluate.ts";
export { foldForms } from "./fold-forms.ts";
export { formatNumber, type NumberForm } from "./format-number.ts";
export type { Numeral } from "./numeral.ts";
export { parseNumber } from "./parse-number.ts";
export { readNumeral } from "./read-numeral.ts";
export { WORDLIKE } from "./tables/characters.ts";
