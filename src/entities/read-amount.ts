import { type Numeral, readNumeral, tenfold } from "../numerals/index.ts";
import type { Draft } from "./draft.ts";
import { type Measure, type Measures, measureAt } from "./measure.ts";
import { CONNECTOR } from "./read-date.ts";
import { ONLY_WITH_ARABIC, VAGUE_WITH_ONE } from "./tables/classifiers.ts";
import { afterGap, isDigit, isHan } from "./text.ts";

/** Reads the amount that begins with `numeral`: a fraction, ratio, percentage, multiple, quantity, or the number alone. Undefined where it is none (一般, 两会). */
export function readAmount(text: string, numeral: Numeral, measures: Measures, isBounded = false): Draft | undefined {
  return (
    readFraction(text, numeral) ??
    readPower(text, numeral) ??
    readRatio(text, numeral) ??
    readPercent(text, numeral) ??
    readQuantity(text, numeral, measures, isBounded) ??
    readBare(text, numeral)
  );
}

/** 三分之一, 百分之七十, 3又1/3, 1 2/3, 1/3 */
function readFraction(text: string, numeral: Numeral): Draft | undefined {
  const { start, end, value } = numeral;
  const at = afterGap(text, end);
  if (text[at] === "又") {
    const below = readNumeral(text, afterGap(text, at + 1));
    const part = below && readFraction(text, below);
    return part && { ...part, start, value: value + (part.value as number), numerals: [numeral, ...(part.numerals ?? [])] };
  }
  if (text[at] === "/" && isDigit(text.charCodeAt(at + 1)) && numeral.digits !== undefined && numeral.style === "arabic") {
    const below = readNumeral(text, at + 1);
    if (below?.digits === undefined || below.value === 0 || text[below.end] === "/" || text[start - 1] === "/") return undefined;
    return { start, end: below.end, kind: "number", value: value / below.value, numerals: [] };
  }
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

/** 分之, also with spaces. */
function overEnd(text: string, at: number): number | undefined {
  if (text[at] !== "分") return undefined;
  const second = afterGap(text, at + 1);
  return text[second] === "之" ? afterGap(text, second + 1) : undefined;
}

/** 百分之 counts in percent; 一百分之 is a fraction like any other. */
const PER: ReadonlyMap<string, number> = new Map([
  ["百", 0],
  ["佰", 0],
  ["千", -1],
  ["仟", -1],
  ["万", -2],
]);

/** 2^5, 2.5^-1 */
function readPower(text: string, numeral: Numeral): Draft | undefined {
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
function readRatio(text: string, numeral: Numeral): Draft | undefined {
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

/** 75%, 2.6‰, 七成五, 85折, 3个百分点, 50个基点 */
function readPercent(text: string, numeral: Numeral): Draft | undefined {
  const { value } = numeral;
  const thousand = KILO.test(text[numeral.end] ?? "") ? 1000 : 1;
  const at = afterGap(text, thousand === 1 ? numeral.end : numeral.end + 1);
  const power = SIGNS.get(text[at] ?? "");
  if (power !== undefined) return percent(numeral, at + 1, n => tenfold(n, power));
  POINTS.lastIndex = at;
  const points = POINTS.exec(text);
  if (points !== null)
    return { ...percent(numeral, at + points[0].length, n => n * thousand), unit: points[0].includes("基") ? "基点" : "百分点" };
  if (text[at] === "成" && value <= 10 && !NOT_TENTHS.includes(text[at + 1] ?? "\n")) return readTenths(text, numeral, at + 1);
  if (text[at] === "折" && !NOT_DISCOUNT.includes(text[at + 1] ?? "\n")) {
    return value === 10 ? undefined : percent(numeral, at + 1, n => n * (value < 10 ? 10 : 1));
  }
  return undefined;
}

function percent(numeral: Numeral, end: number, scale: (value: number) => number): Draft {
  return {
    ...withSpread(numeral, { start: numeral.start, end, kind: "percent", value: round(scale(numeral.value)), scale }),
    numerals: [numeral],
  };
}

/** 七成, 七成五, 三成半 */
function readTenths(text: string, numeral: Numeral, end: number): Draft {
  const at = afterGap(text, end);
  if (text[at] === "半") return percent(numeral, at + 1, n => n * 10 + 5);
  const more = readNumeral(text, at);
  if (
    more !== undefined &&
    more.end - more.start === 1 &&
    more.style === "hanzi" &&
    more.value < 10 &&
    (!isHan(text.charCodeAt(more.end)) || "以左的上及至到".includes(text[more.end]!))
  ) {
    return percent(numeral, more.end, n => n * 10 + more.value);
  }
  return percent(numeral, end, n => n * 10);
}

const SIGNS: ReadonlyMap<string, number> = new Map([
  ["%", 0],
  ["‰", -1],
  ["‱", -2],
  ["﹪", 0],
]);
const POINTS = /(?:个 {0,4})?(?:百 {0,4}分 {0,4}[点點]|基点|千分点)/y;
const KILO = /[kK]/;
const NOT_TENTHS = "立为本果员功效都熟长年品绩交套就分活形人因果";
const NOT_DISCOUNT = "合算叠旧线返射";

/** A number and its unit, 五十元六角三分, 三斤半, 1.5倍 */
function readQuantity(text: string, numeral: Numeral, measures: Measures, isBounded: boolean): Draft | undefined {
  const { start, value } = numeral;
  const at = afterGap(text, numeral.end);
  const isHalf = text.startsWith("个半", at);
  if (isHalf) {
    const unit = measureAt(text, at + 2, measures);
    if (unit === undefined || !isHan(text.charCodeAt(at + 2)))
      return { start, end: at + 2, kind: "number", value: value + 0.5, numerals: [numeral] };
    return quantity(numeral, unit, value + 0.5, unit.end);
  }
  const measure = measureAt(text, at, measures);
  if (measure === undefined || !counts(text, numeral, measure, isBounded)) return undefined;
  if (measure.name === "倍") return withSpread(numeral, { start, end: measure.end, kind: "multiple", value, numerals: [numeral] });
  if (measure.name === "打") return { start, end: measure.end, kind: "number", value: value * 12, numerals: [] };
  if (measure.unit.dimension === "money" && measure.name === "元" && !measure.isRate) return readMoney(text, numeral, measure);
  if (text[measure.end] === "半" && !"径岛导数成".includes(text[measure.end + 1] ?? "\n") && !measure.isRate)
    return quantity(numeral, measure, value + 0.5, measure.end + 1);
  if (measure.name === "届") return { start, end: measure.end, kind: "ordinal", value, numerals: [numeral] };
  const draft = quantity(numeral, measure, value, measure.end);
  if ((text[draft.end] === "多" || text[draft.end] === "余") && measure.unit.base !== undefined)
    Object.assign(draft, { end: draft.end + 1, approx: true });
  return draft;
}

/** 五十元六角三分, 二十三块五; 元整 and 人民币 belong to the unit. */
function readMoney(text: string, numeral: Numeral, measure: Measure): Draft {
  let value = numeral.value;
  let end = measure.end;
  let last = 10;
  for (const [marks, share] of SMALL_MONEY) {
    const next = readNumeral(text, end);
    if (next === undefined || next.end - next.start > 1 || next.value > 9 || !marks.includes(text[next.end] ?? "\n")) continue;
    value = round(value + next.value * share);
    end = next.end + 1;
    last = share;
  }
  if (last < 1 && (text[end] === "整" || text[end] === "正") && !isHan(text.charCodeAt(end + 1))) end++;
  return quantity(numeral, measure, value, end);
}

const SMALL_MONEY: readonly (readonly [marks: string, share: number])[] = [
  ["角毛", 0.1],
  ["分", 0.01],
];

/** Whether the unit is one after this number: 一种, 四级 and 三省 are not counted, nor is 万元 in a table's head. */
function counts(text: string, numeral: Numeral, { name, unit, isRate }: Measure, isBounded: boolean): boolean {
  if (numeral.style === "hanzi" && name === "级") return false;
  if (numeral.style === "hanzi" && numeral.digits !== undefined && ONLY_WITH_ARABIC.has(name)) return false;
  if (numeral.style !== "hanzi" || numeral.end - numeral.start > 1) return true;
  if (BARE_MAGNITUDES.has(text[numeral.start]!)) return isBounded;
  if (!isRate && ONLY_WITH_ARABIC.has(name)) return false;
  if (isRate || unit.dimension !== "count") return true;
  if (name === "次" && text.startsWith("次会", numeral.end)) return false;
  return !(numeral.value === 1 && VAGUE_WITH_ONE.has(name));
}

const BARE_MAGNITUDES: ReadonlySet<string> = new Set("百千万亿兆");

export function quantity(numeral: Numeral, measure: Measure, value: number, end: number): Draft {
  const { unit, name, isRate } = measure;
  const draft: Draft = withSpread(numeral, { start: numeral.start, end, kind: "quantity", value, unit: name, numerals: [numeral] });
  if (unit.base !== undefined && !isRate) draft.base = { value: round(value * unit.factor), unit: unit.base, dimension: unit.dimension };
  return draft;
}

/** A number without a unit. One character is a number only where it stands alone: “五”, not 五谷. */
function readBare(text: string, numeral: Numeral): Draft | undefined {
  const { start, end, style, value, digits } = numeral;
  const after = text[afterGap(text, end)] ?? "";
  if (style !== "hanzi") {
    const kilo = THOUSANDS.get(after);
    const next = text.charCodeAt(afterGap(text, end) + 1);
    if (kilo !== undefined && !isDigit(next) && !/[A-Za-z]/.test(text[afterGap(text, end) + 1] ?? "") && !isHan(next)) {
      return { start, end: afterGap(text, end) + 1, kind: "number", value: value * kilo, numerals: [] };
    }
    if (digits !== undefined && digits.length > 15) return undefined;
    return withSpread(numeral, { start, end, kind: "number", value, bare: true, numerals: [numeral] });
  }
  const length = end - start;
  if (BARE_MAGNITUDES.has(text.slice(start, end)) || /^[万亿]+$/.test(text.slice(start, end))) return undefined;
  if (length === 1 || (digits !== undefined && digits.length < 4)) {
    if (!standsAlone(text, start, end))
      return beginsRange(text, end) ? { start, end, kind: "number", value, bare: true, tentative: true, numerals: [numeral] } : undefined;
    if (text[start] === "两" && length === 1 && text.length > 1) return undefined;
  }
  return withSpread(numeral, { start, end, kind: "number", value, bare: true, numerals: [numeral] });
}

const THOUSANDS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["M", 1e6],
]);

/** 至, 到 or a dash and another number. */
function beginsRange(text: string, end: number): boolean {
  return CONNECTOR.has(text[end] ?? "") && readNumeral(text, end + 1) !== undefined;
}

function standsAlone(text: string, from: number, end: number): boolean {
  const start = text[from - 1] === "负" ? from - 1 : from;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const left = !isHan(before) || "是为于".includes(text[start - 1]!);
  const right = !isHan(after) || (left && !isHan(before) ? "的和与或至到" : "这那不而却").includes(text[end]!);
  return left && right;
}

/** 余 多 几 and 二三十, carried from the numeral to what it counts. */
export function withSpread<T extends Draft>({ approx, upper, value }: Numeral, draft: T): T {
  if (approx === undefined) return draft;
  draft.approx = true;
  const scale = draft.scale ?? ((n: number) => n);
  if (upper !== undefined)
    Object.assign(draft, { value: null, lower: scale(value), upper: scale(upper), lowerInclusive: true, upperInclusive: true });
  else if (approx === "more" && typeof draft.value === "number") Object.assign(draft, { lower: draft.value, lowerInclusive: true });
  return draft;
}

export function round(value: number): number {
  return Number(value.toPrecision(15));
}
