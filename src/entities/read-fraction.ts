import { type Numeral, readNumeral, tenfold } from "../numerals/index.ts";
import type { Draft } from "./draft.ts";
import { afterGap, isDigit } from "./text.ts";

/** 三分之一, 百分之七十, 3又1/3, 1 2/3, 1/3 */
export function readFraction(text: string, numeral: Numeral): Draft | undefined {
  const { start, end, value } = numeral;
  const at = afterGap(text, end);
  if (text[at] === "又") {
    const below = readNumeral(text, afterGap(text, at + 1));
    const part = below && readFraction(text, below);
    return part && { ...part, start, value: value + (part.value as number), numerals: [numeral, ...(part.numerals ?? [])] };
  }
  const slash = text[at] === "/" && numeral.style === "arabic" ? readSlash(text, numeral, at) : undefined;
  if (slash !== undefined) return slash;
  if (at > end && numeral.style === "arabic" && numeral.digits !== undefined && isDigit(text.charCodeAt(at))) {
    const below = readNumeral(text, at);
    const part = below && text[below.end] === "/" ? readFraction(text, below) : undefined;
    if (part !== undefined) return { ...part, start, value: value + (part.value as number) };
  }
  const of = overEnd(text, at);
  if (of === undefined || value === 0) return undefined;
  const sign = text[of] === "负" ? -1 : 1;
  const above = readNumeral(text, sign === -1 ? of + 1 : of);
  if (above === undefined) return undefined;
  const whole = PER.get(text.slice(start, end));
  const end2 =
    /[kK]/.test(text[afterGap(text, above.end)] ?? "") && !/[A-Za-z]/.test(text[afterGap(text, above.end) + 1] ?? "")
      ? afterGap(text, above.end) + 1
      : above.end;
  const amount = sign * (end2 > above.end ? above.value * 1000 : above.value);
  if (whole === undefined) return { start, end: end2, kind: "number", value: amount / value, numerals: [] };
  const draft: Draft = {
    start,
    end: end2,
    kind: "percent",
    value: tenfold(amount, whole),
    numerals: [above],
    scale: n => tenfold(n, whole),
  };
  if (above.upper !== undefined)
    Object.assign(draft, { value: null, lower: above.value, upper: above.upper, lowerInclusive: true, upperInclusive: true, approx: true });
  return draft;
}

/** 1/3, 1 / 2, and 12/10万, which is a rate: twelve in a hundred thousand. */
function readSlash(text: string, numeral: Numeral, slash: number): Draft | undefined {
  const { start, end, value, digits } = numeral;
  const from = slash > end ? afterGap(text, slash + 1) : slash + 1;
  if (text[start - 1] === "/") return undefined;
  const below = readNumeral(text, from);
  if (below === undefined || below.value === 0 || below.approx !== undefined || text[below.end] === "/") return undefined;
  if (below.power > 0 && Number.isInteger(Math.log10(below.value))) {
    const under = text[below.end] === "人" ? below.end + 1 : below.end;
    return { start, end: under, kind: "quantity", value, unit: `/${text.slice(from, under)}`, numerals: [numeral] };
  }
  if (digits === undefined || below.digits === undefined || below.style !== "arabic") return undefined;
  return { start, end: below.end, kind: "number", value: value / below.value, numerals: [] };
}

/** 分之, also with spaces; 百分 alone before 百 and in 百分三十. */
function overEnd(text: string, at: number): number | undefined {
  if (text[at] !== "分") return undefined;
  const second = afterGap(text, at + 1);
  if (text[second] === "之") return afterGap(text, second + 1);
  return text[at - 1] === "百" && BARE_PERCENT.has(text[second] ?? "") ? second : undefined;
}

const BARE_PERCENT: ReadonlySet<string> = new Set("百二三四五六七八九十");

/** 百分之 counts in percent; 一百分之 is a fraction like any other. */
const PER: ReadonlyMap<string, number> = new Map([
  ["百", 0],
  ["佰", 0],
  ["千", -1],
  ["仟", -1],
  ["万", -2],
]);

/** 2^5, 2.5^-1 */
export function readPower(text: string, numeral: Numeral): Draft | undefined {
  if (text[numeral.end] !== "^") return undefined;
  POWER.lastIndex = numeral.end;
  const found = POWER.exec(text);
  if (found === null) return undefined;
  const sign = found[1] === "-" ? -1 : 1;
  return {
    start: numeral.start,
    end: numeral.end + found[0].length,
    kind: "number",
    value: numeral.value ** (sign * Number(found[2])),
    numerals: [],
  };
}

const POWER = /\^([+-]?)[+-]?(\d{1,3})(?!\d)/y;

/** 3:1, 1比2 */
export function readRatio(text: string, numeral: Numeral): Draft | undefined {
  const at = text[numeral.end] === "比" ? numeral.end : afterGap(text, numeral.end);
  if (text[at] !== ":" && text[at] !== "∶" && text[at] !== "比") return undefined;
  const second = readNumeral(text, afterGap(text, at + 1));
  if (second === undefined || numeral.approx !== undefined || second.approx !== undefined) return undefined;
  if (text[at] === "比" && AFTER_RATIO.test(text[second.end] ?? "")) return undefined;
  const draft: Draft = {
    start: numeral.start,
    end: second.end,
    kind: "ratio",
    value: second.value === 0 ? null : numeral.value / second.value,
    numerals: [],
  };
  for (let parts = 2; parts < 8 && (text[draft.end] === ":" || text[draft.end] === "∶"); parts++) {
    const next = readNumeral(text, draft.end + 1);
    if (next === undefined) break;
    draft.end = next.end;
    draft.value = null;
  }
  return draft;
}

/** What shows that 比 compared two amounts: 5比2020年. */
const AFTER_RATIO = /[年月日个%家户万亿元倍人]/;
