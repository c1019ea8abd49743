import { afterGap, beginsUnit } from "./characters.ts";
import { finished, type Numeral, type State, take } from "./numeral.ts";
import { readArabic } from "./read-arabic.ts";
import { readDigits } from "./read-hanzi.ts";
import { readApproximation, readBig, readFew, readMagnitudeAfter, readSmall, readTens } from "./read-magnitude.ts";
import { BIG_MAGNITUDES, COUNTING_DIGITS, DIGITS, SMALL_MAGNITUDES, TENS } from "./tables/characters.ts";

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
  if (text[state.at] === "几" && (state.last > 0 || endsRound(state))) return readFew(state);
  return false;
}

/** 20几: digits that end in a zero. */
function endsRound({ text, at, arabic, terms }: State): boolean {
  return arabic && terms.length === 1 && text[at - 1] === "0";
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
