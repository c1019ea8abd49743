export interface Arabic {
  end: number;
  /** ASCII, without grouping; may hold a point or an exponent. */
  digits: string;
  /** Digits only: no point, group or exponent. */
  plain: boolean;
  exponent: boolean;
}

/** Reads 1,234.5, .5, 2e5 at `at` in folded text, or nothing. */
export function readArabic(text: string, at: number): Arabic | undefined {
  let end = digitsEnd(text, at);
  if (end === at) return readBarePoint(text, at);
  let digits = text.slice(at, end);
  let plain = true;
  if (digits.length <= 3) {
    const comma = text[end];
    while (comma !== undefined && GROUPING.has(comma) && text[end] === comma && digitsEnd(text, end + 1, 4) === end + 4) {
      digits += text.slice(end + 1, end + 4);
      end += 4;
      plain = false;
    }
  }
  if (text[end] === "." && isDigit(text, end + 1) && !isDotted(text, end)) {
    const fraction = digitsEnd(text, end + 1);
    digits += text.slice(end, fraction);
    end = fraction;
    plain = false;
  }
  return withExponent(text, end, digits, plain);
}

/** 192.168.1.1 is no number, nor is 2010.01.29: another point follows the digits after the first. */
function isDotted(text: string, point: number): boolean {
  const end = digitsEnd(text, point + 1, 20);
  return text[end] === "." && isDigit(text, end + 1);
}

function readBarePoint(text: string, at: number): Arabic | undefined {
  if (text[at] !== "." || !isDigit(text, at + 1)) return undefined;
  const end = digitsEnd(text, at + 1);
  return withExponent(text, end, `0${text.slice(at, end)}`, false);
}

function withExponent(text: string, end: number, digits: string, plain: boolean): Arabic {
  EXPONENT.lastIndex = end;
  const exponent = EXPONENT.exec(text)?.[0];
  if (exponent === undefined) return { end, digits, plain, exponent: false };
  return { end: end + exponent.length, digits: digits + exponent, plain: false, exponent: true };
}

function digitsEnd(text: string, at: number, most = Number.POSITIVE_INFINITY): number {
  let end = at;
  while (end - at < most && isDigit(text, end)) end++;
  return end;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** The comma, and the thin spaces of ISO 80000-1. */
const GROUPING: ReadonlySet<string> = new Set([",", "\u2009", "\u202f"]);
/** e13, E-2, e+14 */
const EXPONENT = /[eE][+-]?\d{1,3}(?![\dA-Za-z])/y;
