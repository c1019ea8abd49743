import { afterGap, beginsUnit, isDigit, magnitudeAt } from "./characters.ts";
import type { State } from "./numeral.ts";
import { AFTER_ABOUT, BIG_MAGNITUDES, DIGITS, SMALL_MAGNITUDES } from "./tables/characters.ts";

/** 十 百 千 with its digit, which may be unwritten: 十五, 百余. */
export function readSmall(state: State, power: number, digits: string, at: number): boolean {
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

/** 廿六, 一百卅 */
export function readTens(state: State, digit: number): boolean {
  if (state.terms.length > 0 && (state.last === 0 || state.small <= 1)) return false;
  return readSmall(state, 1, String(digit), state.at);
}

/** 万 亿 兆, which multiply what stands before them. */
export function readBig(state: State, power: number): boolean {
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

/** After a coefficient: 万 or 亿, also 十 百 千 (7 千). */
export function readMagnitudeAfter(state: State): boolean {
  const { text } = state;
  const after = afterGap(text, state.end);
  const small = magnitudeAt(text, after, SMALL_MAGNITUDES);
  if (small !== undefined) {
    const last = state.terms.at(-1)!;
    if (!("digits" in last) || last.power !== 0 || small >= state.small) return false;
    state.terms.pop();
    return readSmall(state, small, last.digits, after);
  }
  if (magnitudeAt(text, after, BIG_MAGNITUDES) === undefined)
    return mayBeApproximate(text[after]) || (text[after] === "几" && text[after - 1] === "0");
  state.at = after;
  return true;
}

/** 点 and digits read out: 三点一四, 一百点123. Not 八点二十, 八点三刻, which are times. */
export function readPoint(state: State): boolean {
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

/** 十几, 一百零几万. */
export function readFew(state: State): boolean {
  state.approx = "more";
  state.hanzi = true;
  state.at = state.end = state.at + 1;
  state.last = 0;
  const after = afterGap(state.text, state.at);
  return magnitudeAt(state.text, after, BIG_MAGNITUDES) !== undefined;
}

/** 余 多 来 after a magnitude or digits: 5000余万, 十多个, 二十来万. */
export function readApproximation(state: State): boolean {
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

function mayBeApproximate(character: string | undefined): boolean {
  return character === "余" || character === "多" || character === "来";
}
