import { type Numeral, readNumeral } from "../numerals/index.ts";
import type { Draft } from "./draft.ts";
import { type Measure, type Measures, measureAt } from "./measure.ts";
import { readCompound } from "./read-compound.ts";
import { CONNECTOR } from "./read-date.ts";
import { readFraction, readPower, readRatio } from "./read-fraction.ts";
import { readPercent } from "./read-percent.ts";
import { round, withSpread } from "./spread.ts";
import { ONLY_WITH_ARABIC, VAGUE_WITH_ONE } from "./tables/classifiers.ts";
import { afterGap, isDigit, isHan } from "./text.ts";

/** Reads the amount that begins with `numeral`: a fraction, ratio, percentage, multiple, quantity, or the number alone. Undefined where it is none (一般, 两会). */
export function readAmount(text: string, numeral: Numeral, measures: Measures, isBounded = false): Draft | undefined {
  if (isSizeClass(text, numeral, measures)) return undefined;
  return (
    readFraction(text, numeral) ??
    readPower(text, numeral) ??
    readRatio(text, numeral) ??
    readPercent(text, numeral) ??
    readQuantity(text, numeral, measures, isBounded) ??
    readBare(text, numeral, isBounded)
  );
}

/** 千亿级产业, 百亿元级企业, 千万千瓦级基地: how large things of a class are. */
function isSizeClass(text: string, { start, end, power }: Numeral, measures: Measures): boolean {
  if (power >= 4 && text[end] === "级") return true;
  if (!ROUND.test(text.slice(start, end))) return false;
  return text[end] === "级" || text[measureAt(text, end, measures)?.end ?? end] === "级";
}

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
  // 7.2 本预案: the number of a section and its first word.
  if (at > numeral.end && measure.unit.dimension === "count" && (text[start - 1] ?? "\n") === "\n") return undefined;
  if (measure.name === "倍") {
    const isMore = text[measure.end] === "多" && !/[个元样种次方]/.test(text[measure.end + 1] ?? "");
    const draft: Draft = { start, end: isMore ? measure.end + 1 : measure.end, kind: "multiple", value, numerals: [numeral] };
    return withSpread(numeral, isMore ? { ...draft, approx: true } : draft);
  }
  if (measure.name === "打") return { start, end: measure.end, kind: "number", value: value * 12, numerals: [] };
  const compound = readCompound(text, numeral, measure, measures);
  if (compound !== undefined) return quantity(numeral, measure, compound.value, compound.end);
  if (text[measure.end] === "半" && !"径岛导数成".includes(text[measure.end + 1] ?? "\n") && !measure.isRate)
    return quantity(numeral, measure, value + 0.5, measure.end + 1);
  if (measure.name === "届") return { start, end: measure.end, kind: "ordinal", value, numerals: [numeral] };
  const draft = quantity(numeral, measure, value, measure.end);
  if ((text[draft.end] === "多" || text[draft.end] === "余") && measure.unit.base !== undefined)
    Object.assign(draft, { end: draft.end + 1, approx: true });
  return draft;
}

/** Whether the unit is one after this number: 一种, 四级 and 三省 are not counted, nor is 万元 in a table's head. */
function counts(text: string, numeral: Numeral, { name, unit, isRate }: Measure, isBounded: boolean): boolean {
  if (numeral.style === "hanzi" && name === "级") return false;
  if (numeral.style === "hanzi" && numeral.digits !== undefined && ONLY_WITH_ARABIC.has(name)) return false;
  if (text.startsWith("万亿", numeral.start) && numeral.end === numeral.start + 2)
    return isBounded || REACHED.has(text[numeral.start - 1] ?? "\n");
  if (numeral.style !== "hanzi" || numeral.end - numeral.start > 1) return true;
  if (text[numeral.start] === "二" && ORDERED_WITH_TWO.has(name) && !text.startsWith("以", numeral.end + 1)) return false;
  if (BARE_MAGNITUDES.has(text[numeral.start]!)) return isBounded;
  if (!isRate && ONLY_WITH_ARABIC.has(name)) return false;
  if (isRate || unit.dimension !== "count") return true;
  if (name === "次" && SESSIONS.test(text.slice(numeral.end + 1, numeral.end + 3))) return false;
  return !(numeral.value === 1 && VAGUE_WITH_ONE.has(name));
}

/** 八次全会 */
const SESSIONS = /^(?:会|全会|党代|代表|常委|常务|全体|理事)/;
/** 二次设备, 二类公益, 二轮承包: 二 numbers these, 两 counts them. */
const ORDERED_WITH_TWO: ReadonlySet<string> = new Set(["次", "类", "轮", "批", "期", "层", "号", "档", "部", "组", "段", "道", "代", "维"]);

/** 突破万亿元, 迈上万亿元, 达到万亿元: behind a verb of reaching it is an amount. */
const REACHED: ReadonlySet<string> = new Set("破越上到达至过");
const BARE_MAGNITUDES: ReadonlySet<string> = new Set("百千万亿兆");

export function quantity(numeral: Numeral, measure: Measure, value: number, end: number): Draft {
  const { unit, name, isRate } = measure;
  const draft: Draft = withSpread(numeral, { start: numeral.start, end, kind: "quantity", value, unit: name, numerals: [numeral] });
  if (unit.base !== undefined && !isRate) draft.base = { value: round(value * unit.factor), unit: unit.base, dimension: unit.dimension };
  return draft;
}

/** A number without a unit. One character is a number only where it stands alone: “五”, not 五谷. */
function readBare(text: string, numeral: Numeral, isBounded: boolean): Draft | undefined {
  const { start, end, style, value, digits } = numeral;
  const after = text[afterGap(text, end)] ?? "";
  if (style !== "hanzi") {
    const kilo = THOUSANDS.get(after);
    const next = text.charCodeAt(afterGap(text, end) + 1);
    if (
      kilo !== undefined &&
      !isDigit(next) &&
      !/[A-Za-z]/.test(text[afterGap(text, end) + 1] ?? "") &&
      (!isHan(next) || "左上以元".includes(String.fromCharCode(next)))
    ) {
      return { start, end: afterGap(text, end) + 1, kind: "number", value: value * kilo, numerals: [] };
    }
    if (digits !== undefined && (digits.length > 15 || HOTLINE.test(digits))) return undefined;
    return withSpread(numeral, { start, end, kind: "number", value, bare: true, numerals: [numeral] });
  }
  const length = end - start;
  if (BARE_MAGNITUDES.has(text.slice(start, end)) || /^[万亿]+$/.test(text.slice(start, end))) return undefined;
  // 百万青年见习计划, 千亿提升: how large, where nothing that is counted follows.
  if (!isBounded && ROUND.test(text.slice(start, end)) && isHan(text.charCodeAt(end)) && !CONNECTOR.has(text[end]!)) return undefined;
  if (length === 1 || (digits !== undefined && digits.length < 4)) {
    if (beginsRange(text, end)) return { start, end, kind: "number", value, bare: true, tentative: true, numerals: [numeral] };
    if (!standsAlone(text, start, end) || (text[start] === "两" && length === 1 && text.length > 1)) return undefined;
  }
  return withSpread(numeral, { start, end, kind: "number", value, bare: true, numerals: [numeral] });
}

/** 12315, 12345: numbers of public service lines. */
const HOTLINE = /^12[13]\d\d$/;
const ROUND = /^[十百千万亿]+$/;

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
  // 负二的绝对值, but not 负一定责任.
  if (start < from && !"肩担背抱".includes(text[start - 1] ?? "\n") && (!isHan(after) || text[end] === "的")) return true;
  const left = !isHan(before) || "是为于".includes(text[start - 1]!);
  const right = !isHan(after) || (left && !isHan(before) ? "的和与或至到" : "这那不而却").includes(text[end]!);
  return left && right;
}
