import { evaluate, NUMBERS, type Term } from "./evaluate.ts";

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

/** A number while it is being read. */
export interface State {
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

/** Adds a coefficient; what follows may be its magnitude. */
export function take(state: State, term: Term, end: number): void {
  state.terms.push(term);
  state.at = state.end = end;
  state.last = 0;
}

export function finished(state: State, start: number): Numeral {
  const value = valueOfTerms(state.terms);
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

/** Terms in doubles. A fraction is written behind the whole rather than added to it, which could round the last digit. */
function valueOfTerms(terms: readonly Term[]): number {
  const last = terms.at(-1)!;
  if (terms.length > 1 && "digits" in last && last.digits.startsWith("0.")) {
    const whole = evaluate(terms.slice(0, -1), NUMBERS);
    if (Number.isSafeInteger(whole)) return Number(`${whole}${last.digits.slice(1)}`);
  }
  return evaluate(terms, NUMBERS);
}
