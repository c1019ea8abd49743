import { evaluate, NUMBERS, type Term, tenfold } from "./evaluate.ts";
import { readArabic } from "./read-arabic.ts";
import { AFTER_ABOUT, BEGINS_UNIT, BIG_MAGNITUDES, COUNTING_DIGITS, DIGITS, SMALL_MAGNITUDES, TENS } from "./tables/characters.ts";

/** A number as it stands in a text, without sign or unit. Offsets count in the text that was read. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** Written in 0–9, in characters (一百二), or both (1.2万). */
  style: "arabic" | "hanzi" | "mixed";
  /** Digits one after another without magnitude or point, as ASCII: 2030 and 二〇三〇 both give "2030". */
  digits?: string;
  /** The power of the 万 and 亿 that it ends in: 4 for 20万, 12 for 1.2万亿, else 0. In 10～20万吨 it belongs to both ends. */
  power: number;
  /** 余 多 几: this much and more; 来 and 二三十: about. */
  approx?: "more" | "about";
  /** Of two digits side by side, 二三十: the upper end, `value` being the lower. */
  upper?: number;
  /** What it was read as; `evaluate` gives it exactly. */
  terms: readonly Term[];
}

/**
 * Reads the number that begins at `at` in folded text, as far as it goes, or nothing. Each character is looked at a bounded number of times:
 *
 *     3万4000   一百零一万一千   二〇三〇   三点一四   十余万   1,234.5   廿六   一百二 (=120)
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const state: State = { text, at, terms: [], small: 4, last: 0, zero: false, arabic: false, hanzi: false, end: at };
  while (readPart(state)) {}
  if (state.terms.length === 0) return undefined;
  return finished(state, at);
}

interface State {
  text: string;
  /** The next character. */
  at: number;
  terms: Term[];
  /** Power of the last 十 百 千 in this group: the next must be lower. */
  small: number;
  /** Power of the last magnitude read, 0 after a digit. */
  last: number;
  /** 零 stood since the last magnitude: 一千零六 is not 一千六. */
  zero: boolean;
  arabic: boolean;
  hanzi: boolean;
  /** Where the number ends as read so far. */
  end: number;
  digits?: string;
  approx?: "more" | "about";
  upper?: number;
}

function readPart(state: State): boolean {
  const { text } = state;
  if (state.terms.length > 0) {
    if (readApproximation(state)) return true;
    state.at = afterGap(text, state.at);
  }
  const code = text.charCodeAt(state.at);
  if (code >= 0x30 && code <= 0x39) return readArabicPart(state);
  if (code === 0x2e && state.terms.length === 0) return readArabicPart(state);
  if (DIGITS.has(code) || COUNTING_DIGITS.has(code)) return readDigits(state);
  if (TENS.has(code)) return readTens(state, TENS.get(code)!);
  if (SMALL_MAGNITUDES.has(code)) return readSmall(state, SMALL_MAGNITUDES.get(code)!, "1", state.at);
  if (BIG_MAGNITUDES.has(code)) return readBig(state, BIG_MAGNITUDES.get(code)!);
  if (text[state.at] === "几" && state.last > 0) return readFew(state);
  return false;
}

/** 1,234.5 first, or what follows a magnitude: 3万4000, 1百01. */
function readArabicPart(state: State): boolean {
  const first = state.terms.length === 0;
  if (!first && state.last === 0) return false;
  const arabic = readArabic(state.text, state.at);
  if (arabic === undefined) return false;
  if (first) {
    take(state, { digits: arabic.digits, power: 0 }, arabic.end);
    if (arabic.plain) state.digits = arabic.digits;
    state.arabic = true;
    return !arabic.exponent && readMagnitudeAfter(state);
  }
  const after = afterGap(state.text, arabic.end);
  const power = SMALL_MAGNITUDES.get(state.text.charCodeAt(after));
  if (power !== undefined && !beginsUnit(state.text, after)) {
    if (power >= state.small) return false;
    state.arabic = true;
    return readSmall(state, power, arabic.digits, after);
  }
  const big = BIG_MAGNITUDES.get(state.text.charCodeAt(after));
  if (big !== undefined && (state.last < 4 || big < state.last)) {
    state.arabic = true;
    take(state, { digits: arabic.digits, power: 0 }, arabic.end);
    return readMagnitudeAfter(state);
  }
  if (!arabic.plain || arabic.digits.length > state.last || (arabic.digits.length === 1 && !state.zero)) return false;
  state.arabic = true;
  take(state, { digits: arabic.digits, power: 0 }, arabic.end);
  return false;
}

/** 一, 二〇三〇, 零六; after a magnitude one digit with or without a magnitude of its own: 三万五, 一百二十. */
function readDigits(state: State): boolean {
  const { text } = state;
  let digits = "";
  let end = state.at;
  for (; ; end++) {
    const code = text.charCodeAt(end);
    const digit = DIGITS.get(code) ?? (digits === "" || zeros(digits) ? COUNTING_DIGITS.get(code) : undefined);
    if (digit === undefined) break;
    digits += digit;
    // 两三家 is two or three; otherwise nothing is read out after 两.
    if (COUNTING_DIGITS.has(code)) {
      const isPair = text.charCodeAt(end + 1) === THREE && isHan(text.charCodeAt(end + 2));
      end++;
      if (!isPair) break;
      digits += "3";
      end++;
      break;
    }
  }
  if (state.terms.length === 0) return readFirstDigits(state, digits, end);
  if (state.last === 0) return false;
  const leading = digits.length - digits.replace(LEADING_ZEROS, "").length;
  if (leading > 0) state.zero = true;
  const rest = digits.slice(leading);
  if (rest === "") {
    const after = text[end];
    if (after === "几" || SMALL_MAGNITUDES.has(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || TENS.has(text.charCodeAt(end))) {
      state.at = end;
      return true;
    }
    return false;
  }
  const after = afterGap(text, end);
  // 三万五千米 is 35000 m, though 千米 by itself is a unit.
  const power = text[after] === "千" ? 3 : magnitudeAt(text, after, SMALL_MAGNITUDES);
  // 三十两 is a weight, 三千两百 a number.
  if (COUNTING_DIGITS.has(text.charCodeAt(end - 1)) && power === undefined) return false;
  if (rest.length === 2 && power !== undefined && power < state.small && neighbours(rest)) {
    state.hanzi = true;
    state.approx = "about";
    const low = [...state.terms, { digits: rest[0]!, power }];
    const high = [...state.terms, { digits: rest[1]!, power }];
    state.terms = low;
    state.upper = evaluate(high, NUMBERS);
    state.at = state.end = after + 1;
    state.last = power;
    return false;
  }
  if (rest.length === 2 && state.last === 1 && neighbours(rest)) {
    state.hanzi = true;
    state.upper = evaluate([...state.terms, { digits: rest[1]!, power: 0 }], NUMBERS);
    take(state, { digits: rest[0]!, power: 0 }, end);
    state.approx = "about";
    return false;
  }
  if (rest.length > 1) {
    if (!state.zero && rest.length > state.last) return false;
    state.hanzi = true;
    take(state, { digits: rest, power: 0 }, end);
    return readPoint(state);
  }
  if (power !== undefined) {
    if (power >= state.small) return false;
    state.hanzi = true;
    return readSmall(state, power, rest, after);
  }
  const big = magnitudeAt(text, after, BIG_MAGNITUDES);
  if (big !== undefined) {
    state.hanzi = true;
    take(state, { digits: rest, power: 0 }, end);
    return readMagnitudeAfter(state);
  }
  // 三万五 = 35000, 一百二 = 120; after 十 or 零 the digit counts by itself.
  state.hanzi = true;
  take(state, { digits: rest, power: state.zero ? 0 : state.last - 1 }, end);
  return readPoint(state);
}

function readFirstDigits(state: State, digits: string, end: number): boolean {
  const { text } = state;
  state.hanzi = true;
  const after = afterGap(text, end);
  const power = magnitudeAt(text, after, SMALL_MAGNITUDES);
  const stripped = digits.length > 1 ? digits.replace(LEADING_ZEROS, "") : digits;
  if (power !== undefined && stripped.length === 1) return readSmall(state, power, stripped, after);
  if (digits.length === 2 && neighbours(digits) && (power !== undefined || magnitudeAt(text, after, BIG_MAGNITUDES) !== undefined)) {
    const scale = power ?? BIG_MAGNITUDES.get(text.charCodeAt(after))!;
    state.terms.push({ digits: digits[0]!, power: scale });
    state.upper = tenfold(Number(digits[1]), scale);
    state.approx = "about";
    state.at = state.end = after + 1;
    state.last = scale;
    const more = power === undefined ? undefined : magnitudeAt(text, state.at, BIG_MAGNITUDES);
    if (more !== undefined) {
      state.terms.push({ big: more });
      state.upper = tenfold(state.upper, more);
      state.at = state.end = state.at + 1;
    }
    return false;
  }
  if (digits.length === 2 && neighbours(digits) && isHan(text.charCodeAt(end)) && !NOT_COUNTED.has(text[end]!)) {
    take(state, { digits: digits[0]!, power: 0 }, end);
    state.upper = Number(digits[1]);
    state.approx = "about";
    return false;
  }
  take(state, { digits, power: 0 }, end);
  if (digits.length > 1) state.digits = digits;
  return readPoint(state) || readMagnitudeAfter(state);
}

/** 点 and digits read out: 三点一四, 一百点123. Not 八点二十, 八点三刻, which are times. */
function readPoint(state: State): boolean {
  const { text } = state;
  const point = afterGap(text, state.end);
  if (text[point] !== "点") return false;
  const from = afterGap(text, point + 1);
  let digits = "";
  let end = from;
  for (; ; end++) {
    const code = text.charCodeAt(end);
    const digit = DIGITS.get(code) ?? (isDigit(code) ? code - 0x30 : undefined);
    if (digit === undefined) break;
    digits += digit;
  }
  if (digits === "" || SMALL_MAGNITUDES.has(text.charCodeAt(end)) || text[end] === "刻") return false;
  const last = state.terms.at(-1)!;
  if ("digits" in last && last.power === 0) state.terms[state.terms.length - 1] = { digits: `${last.digits}.${digits}`, power: 0 };
  else state.terms.push({ digits: `0.${digits}`, power: 0 });
  delete state.digits;
  state.at = state.end = end;
  return readMagnitudeAfter(state);
}

/** After a coefficient: 万 or 亿, also 十 百 千 (7 千). */
function readMagnitudeAfter(state: State): boolean {
  const { text } = state;
  const after = afterGap(text, state.end);
  const small = magnitudeAt(text, after, SMALL_MAGNITUDES);
  if (small !== undefined) {
    const last = state.terms.at(-1)!;
    if (!("digits" in last) || last.power !== 0 || small >= state.small) return false;
    state.terms.pop();
    return readSmall(state, small, last.digits, after);
  }
  if (magnitudeAt(text, after, BIG_MAGNITUDES) === undefined) return mayBeApproximate(text[after]);
  state.at = after;
  return true;
}

function readSmall(state: State, power: number, digits: string, at: number): boolean {
  // 300万千瓦 and 三千瓦 end before the unit; 三万五千米 does not, nor does what begins with 千 itself.
  const hasDigit = at !== state.at;
  const isUnit = hasDigit === (state.terms.length === 0) && beginsUnit(state.text, at);
  if (power >= state.small || isUnit) return false;
  state.small = power;
  state.last = power;
  state.zero = false;
  state.hanzi = true;
  delete state.digits;
  state.terms.push({ digits, power });
  state.at = state.end = at + 1;
  readPoint(state);
  return true;
}

function readTens(state: State, digit: number): boolean {
  if (state.terms.length > 0 && (state.last === 0 || state.small <= 1)) return false;
  return readSmall(state, 1, String(digit), state.at);
}

function readBig(state: State, power: number): boolean {
  if (beginsUnit(state.text, state.at)) return false;
  const last = state.terms.at(-1);
  if (last === undefined) state.terms.push({ digits: "1", power: 0 });
  else if ("big" in last && last.big > power && power === 4) return false;
  state.terms.push({ big: power });
  state.hanzi = true;
  delete state.digits;
  state.small = 4;
  state.last = power;
  state.zero = false;
  state.at = state.end = state.at + 1;
  readPoint(state);
  return true;
}

/** 十几, 一百零几万. */
function readFew(state: State): boolean {
  state.approx = "more";
  state.hanzi = true;
  state.at = state.end = state.at + 1;
  state.last = 0;
  const after = afterGap(state.text, state.at);
  return magnitudeAt(state.text, after, BIG_MAGNITUDES) !== undefined;
}

/** 余 多 来 after a magnitude or digits: 5000余万, 十多个, 二十来万. */
function readApproximation(state: State): boolean {
  const { text } = state;
  const at = afterGap(text, state.end);
  const mark = text[at];
  if (!mayBeApproximate(mark) || state.approx !== undefined) return false;
  const after = afterGap(text, at + 1);
  const big = magnitudeAt(text, after, BIG_MAGNITUDES);
  const round = state.last > 0 || (state.arabic && state.end - state.at < 64 && /0$/.test(text.slice(state.end - 1, state.end)));
  if (!round) return false;
  if (mark === "来" && !AFTER_ABOUT.has(text[after] ?? "")) return false;
  state.approx = mark === "来" ? "about" : "more";
  delete state.digits;
  state.at = state.end = at + 1;
  state.last = 0;
  if (big === undefined) return false;
  state.at = after;
  return true;
}

function finished(state: State, start: number): Numeral {
  const value = evaluate(state.terms, NUMBERS);
  let power = 0;
  for (let i = state.terms.length - 1; i > 0; i--) {
    const term = state.terms[i]!;
    if (!("big" in term)) break;
    power += term.big;
  }
  const style = state.arabic ? (state.hanzi ? "mixed" : "arabic") : "hanzi";
  const numeral: Numeral = { start, end: state.end, value, style, power, terms: state.terms };
  if (state.digits !== undefined) numeral.digits = state.digits;
  if (state.approx !== undefined) numeral.approx = state.approx;
  if (state.upper !== undefined) numeral.upper = state.upper;
  return numeral;
}

function take(state: State, term: Term, end: number): void {
  state.terms.push(term);
  state.at = state.end = end;
  state.last = 0;
}

function magnitudeAt(text: string, at: number, table: ReadonlyMap<number, number>): number | undefined {
  const power = table.get(text.charCodeAt(at));
  return power === undefined || beginsUnit(text, at) ? undefined : power;
}

function beginsUnit(text: string, at: number): boolean {
  return BEGINS_UNIT.get(text[at]!)?.some(rest => text.startsWith(rest, at + 1)) ?? false;
}

/** At most four spaces are stepped over inside a number. */
function afterGap(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20 && at - from < 4) at++;
  return at;
}

/** 二三, 七八 and the set phrase 三五 stand for "two or three". */
function neighbours(digits: string): boolean {
  return digits === "35" || Number(digits[1]) === Number(digits[0]) + 1;
}

function mayBeApproximate(character: string | undefined): boolean {
  return character === "余" || character === "多" || character === "来";
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function zeros(digits: string): boolean {
  return /^0*$/.test(digits.slice(-4)) && digits.length < 4;
}

const THREE = "三".charCodeAt(0);
/** After two digits side by side these show that they are read out, or part of another word: 五六月, 一二三产业. */
const NOT_COUNTED: ReadonlySet<string> = new Set("点产号线折分和与的是为在");

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

const LEADING_ZEROS = /^0+/;
