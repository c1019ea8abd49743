import { type Numeral, readNumeral } from "../numerals/index.ts";
import { type Measure, type Measures, measureAt } from "./measure.ts";
import { round } from "./spread.ts";
import { isHan } from "./text.ts";

/**
 * What follows a unit and belongs to it: 五十元六角三分, 六斤八两, and where the smaller unit is left out 十二块五, 三块零四, 1米75.
 * Gives the whole value in the larger unit and where it ends; nothing where the unit is all there is.
 */
export function readCompound(
  text: string,
  { value, upper }: Numeral,
  measure: Measure,
  measures: Measures,
): { value: number; end: number } | undefined {
  if (upper !== undefined || measure.isRate) return undefined;
  const { name } = measure;
  if (name === "元") return readMoney(text, value, measure, measures);
  const small = SMALLER[name];
  const next = small === undefined ? undefined : readNumeral(text, measure.end);
  if (small === undefined || next === undefined || next.approx !== undefined) return undefined;
  const unit = measureAt(text, next.end, measures);
  if (unit !== undefined && !unit.isRate && unit.name in small && next.value < small[unit.name]!) {
    return { value: round(value + next.value / small[unit.name]!), end: unit.end };
  }
  return name === "米" ? readElided(text, value, next, measures) : undefined;
}

/** How many of the smaller unit are one of the larger. */
const SMALLER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  斤: { 两: 10 },
  米: { 厘米: 100, 分米: 10 },
  公里: { 米: 1000 },
};

/** 1米75, 宽3米8: digits right behind the unit, with nothing that they count. */
function readElided(
  text: string,
  value: number,
  { end, digits, value: rest, style }: Numeral,
  measures: Measures,
): { value: number; end: number } | undefined {
  if (digits === undefined || style !== "arabic" || digits.length > 2 || rest === 0 || CONTINUES.test(text[end] ?? "")) return undefined;
  if (measureAt(text, end, measures) !== undefined) return undefined;
  return { value: round(value + rest / 10 ** digits.length), end };
}

/** After these the digits are the beginning of another amount or date. */
const CONTINUES = /[\d.,%‰:/×xX*+~～—–\-至到月日号点年余多几万亿千百十A-Za-z]/;

/** 五十元六角三分, 二十三块五, 三块零四; 元整 belongs to the unit. */
function readMoney(text: string, whole: number, measure: Measure, measures: Measures): { value: number; end: number } | undefined {
  let value = whole;
  let end = measure.end;
  let last = 10;
  for (const [marks, share] of SMALL_MONEY) {
    const next = readNumeral(text, end);
    if (next === undefined || next.end - next.start > 1 || next.value > 9 || !marks.includes(text[next.end] ?? "\n")) continue;
    value = round(value + next.value * share);
    end = next.end + 1;
    last = share;
  }
  const elided = ELIDED_AFTER[text[end - 1]!];
  if (elided !== undefined && last > 0.01) {
    const hasZero = text[end] === "零";
    const digit = readNumeral(text, hasZero ? end + 1 : end);
    const isLast = digit !== undefined && digit.end - digit.start === 1 && digit.style === "hanzi" && digit.value > 0 && digit.value < 10;
    if (isLast && !isCounted(text, digit.end, measures)) {
      return { value: round(value + digit.value * (hasZero ? elided / 10 : elided)), end: digit.end };
    }
  }
  if (last === 10) return undefined;
  if (text[end] === "钱") end++;
  if ((text[end] === "整" || text[end] === "正") && !isHan(text.charCodeAt(end + 1))) end++;
  return { value, end };
}

const SMALL_MONEY: readonly (readonly [marks: string, share: number])[] = [
  ["角毛", 0.1],
  ["分", 0.01],
];

/** 十二块五 is 12.5, 七毛八 .78: what a digit alone counts after these. */
const ELIDED_AFTER: Readonly<Record<string, number>> = { 块: 0.1, 毛: 0.01 };

/** 十块五个: the digit counts something else. */
function isCounted(text: string, at: number, measures: Measures): boolean {
  return isHan(text.charCodeAt(at)) && (measureAt(text, at, measures) !== undefined || !AFTER_PRICE.includes(text[at]!));
}

const AFTER_PRICE = "的到至和以左上一";
