import { expectArguments, TEXT } from "../text/index.ts";
import { BIGINTS, evaluate, type Term } from "./evaluate.ts";
import { foldForms } from "./fold-forms.ts";
import { readNumeral } from "./read-numeral.ts";

/**
 * The number that the whole of `text` is, in any form: 1,234.5, １２, 二〇三〇, 三万五, 叁佰伍拾萬, 1.2万亿, 负三点五, 三分之一, 百分之七十 (0.7), 半, ⑫, Ⅳ.
 * A bigint where an integer is beyond `Number.MAX_SAFE_INTEGER`; undefined where the text is anything else, or only about a number (十余).
 */
export function parseNumber(text: string): number | bigint | undefined {
  expectArguments({ text }, TEXT);
  const folded = foldForms(text).trim();
  const single = folded.length === 1 ? (enclosed(folded.charCodeAt(0)) ?? (folded === "半" ? 0.5 : undefined)) : undefined;
  if (single !== undefined) return single;
  const sign = SIGNS.get(folded[0] ?? "");
  const value = parseUnsigned(sign === undefined ? folded : folded.slice(1).trimStart());
  return value === undefined || sign !== -1 ? value : value === 0 ? 0 : -value;
}

function parseUnsigned(folded: string): number | bigint | undefined {
  const first = readNumeral(folded, 0);
  if (first === undefined || first.approx !== undefined) return undefined;
  if (first.end === folded.length) return exact(first.terms, first.value);
  if (!folded.startsWith("分之", first.end)) return undefined;
  const second = readNumeral(folded, first.end + 2);
  return second !== undefined && second.end === folded.length && first.value !== 0 ? second.value / first.value : undefined;
}

function exact(terms: readonly Term[], value: number): number | bigint {
  const whole = terms.every(term => "big" in term || PLAIN.test(term.digits));
  return whole && !Number.isSafeInteger(value) ? evaluate(terms, BIGINTS) : value;
}

const PLAIN = /^\d+$/;
const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ["-", -1],
  ["负", -1],
  ["+", 1],
  ["正", 1],
]);

/** ① ⑴ ⒈ ㈠ ㊀ Ⅰ ⅰ and their like: runs of characters that each stand for one number. */
function enclosed(code: number): number | undefined {
  for (const [first, last, value] of RUNS) if (code >= first && code <= last) return code - first + value;
  return undefined;
}

/** First character, last character, value of the first. */
const RUNS: readonly (readonly [number, number, number])[] = [
  [0x2160, 0x216b, 1], // Ⅰ–Ⅻ
  [0x2170, 0x217b, 1], // ⅰ–ⅻ
  [0x2460, 0x2473, 1], // ①–⑳
  [0x2474, 0x2487, 1], // ⑴–⒇
  [0x2488, 0x249b, 1], // ⒈–⒛
  [0x24f5, 0x24fe, 1], // ⓵–⓾
  [0x2776, 0x277f, 1], // ❶–❿
  [0x3220, 0x3229, 1], // ㈠–㈩
  [0x3251, 0x325f, 21], // ㉑–㉟
  [0x3280, 0x3289, 1], // ㊀–㊉
  [0x32b1, 0x32bf, 36], // ㊱–㊿
];
