import { readNumeral } from "../numerals/index.ts";
import { plain } from "./number-terms.ts";

/** A number written in Chinese characters, as a term. */
export interface HanNumber {
  term: string;
  /** Offsets in the run. */
  start: number;
  end: number;
}

/**
 * The numbers of a run of Han characters: 二〇三〇, 三万五千, 百分之七十五 (75% and 75). One character alone is a number only
 * behind 第, as 一 and 万 are parts of too many words; and so are digits in a row that make no year (一二三产业), and 十余, 二三十.
 */
export function hanNumbers(han: string): HanNumber[] {
  const found: HanNumber[] = [];
  NUMERAL.lastIndex = 0;
  for (let match = NUMERAL.exec(han); match !== null; match = NUMERAL.exec(han)) {
    const before = match[1] ?? "";
    const at = match.index + before.length;
    const numeral = readNumeral(han, at);
    if (numeral === undefined) continue;
    NUMERAL.lastIndex = Math.max(numeral.end, match.index + 1);
    if (numeral.approx !== undefined || numeral.upper !== undefined) continue;
    const { end, digits, value } = numeral;
    const per = PER.get(before);
    const written = han.slice(at, end);
    const telling = written.length > 1 && DIGIT.test(written) && (digits === undefined || written.length === 4 || ZERO.test(written));
    if (per !== undefined) found.push({ term: plain(value) + per, start: match.index, end });
    if (per !== undefined || before === "第" || telling) found.push({ term: plain(value), start: at, end });
  }
  return found;
}

/** 二, 百分之七, 第三: where a numeral may begin */
const NUMERAL = /(百分之|千分之|第)?[〇零一二三四五六七八九两十百千万亿廿卅]/g;
const PER = new Map([
  ["百分之", "%"],
  ["千分之", "‰"],
]);
/** Not 千万 and 亿万, which are words. */
const DIGIT = /[〇零一二三四五六七八九两十廿卅]/;
const ZERO = /[〇零]/;
