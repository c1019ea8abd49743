import { afterGap, beginsUnit, isDigit, isHan, magnitudeAt, neighbours } from "./characters.ts";
import { evaluate, NUMBERS, type Term, tenfold } from "./evaluate.ts";
import { type State, take } from "./numeral.ts";
import { readMagnitudeAfter, readPoint, readSmall } from "./read-magnitude.ts";
import { AFTER_ABOUT, BIG_MAGNITUDES, COUNTING_DIGITS, DIGITS, SMALL_MAGNITUDES, TENS } from "./tables/characters.ts";

/** 一, 二〇三〇, 零六; after a magnitude one digit with or without a magnitude of its own: 三万五, 一百二十. */
export function readDigits(state: State): boolean {
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
  // 一两个, where 两 goes on; 一两 alone is a weight.
  if (digits === "1" && text[end] === "两" && (AFTER_ABOUT.has(text[end + 1] ?? "") || SMALL_MAGNITUDES.has(text.charCodeAt(end + 1)))) {
    digits += "2";
    end++;
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
  if (rest.length === 2 && !state.zero && neighbours(rest)) return readNeighbours(state, rest, end);
  if (rest.length > 1) {
    if (!state.zero && rest.length > state.last) return false;
    state.hanzi = true;
    take(state, { digits: rest, power: 0 }, end);
    return readPoint(state);
  }
  // 二十五千克 ends before the unit, for 千 cannot follow 十 in a number.
  if (power !== undefined && (power < state.small || !beginsUnit(text, after))) {
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

/** 十五六, 七百三四 (730 to 740), 十七八万. */
function readNeighbours(state: State, [low = "", high = ""]: string, end: number): false {
  const power = state.last - 1;
  const after = afterGap(state.text, end);
  const big = state.last < 4 ? magnitudeAt(state.text, after, BIG_MAGNITUDES) : undefined;
  const multiplied: Term[] = big === undefined ? [] : [{ big }];
  state.upper = evaluate([...state.terms, { digits: high, power }, ...multiplied], NUMBERS);
  take(state, { digits: low, power }, end);
  state.terms.push(...multiplied);
  if (big !== undefined) state.at = state.end = after + 1;
  state.hanzi = true;
  state.approx = "about";
  return false;
}

function readFirstDigits(state: State, digits: string, end: number): boolean {
  const { text } = state;
  state.hanzi = true;
  const after = afterGap(text, end);
  const power = magnitudeAt(text, after, SMALL_MAGNITUDES);
  const stripped = digits.length > 1 ? digits.replace(LEADING_ZEROS, "") : digits;
  // 零十五 is 15.
  if (power !== undefined && stripped.length === 1) return readSmall(state, power, stripped === "0" ? "1" : stripped, after);
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

function zeros(digits: string): boolean {
  return /^0*$/.test(digits.slice(-4)) && digits.length < 4;
}

const LEADING_ZEROS = /^0+/;

const THREE = "三".charCodeAt(0);

/** After two digits side by side these show that they are read out, or part of another word: 五六月, 一二三产业, 二三级医院. */
const NOT_COUNTED: ReadonlySet<string> = new Set("点产号线级本折分和与的是为在");
