const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 廿: 20, 卅: 30 };

/** The number of a marker, or NaN: 十一, 一百零五, 二〇, １２, ㈠, ⑴, ①, b. White characters inside are passed over. */
export function readNumber(written: string): number {
  let total = 0;
  let digit = -1;
  let digits = 0;
  for (let i = 0; i < written.length; i++) {
    const character = written[i]!;
    const code = written.charCodeAt(i);
    const plain = plainDigit(code, character);
    if (plain >= 0) {
      digit = digits > 0 && digit >= 0 ? digit * 10 + plain : plain;
      digits++;
    } else if (character in UNITS) {
      const unit = UNITS[character]!;
      total += unit === 20 || unit === 30 ? unit : (digit < 0 ? 1 : digit) * unit;
      digit = -1;
      digits = 0;
    } else {
      if (/[a-zA-Z]/.test(character)) return code & 31;
      const enclosed = enclosedNumber(code);
      if (enclosed > 0) return enclosed;
    }
  }
  if (digit >= 0) return total + digit;
  return total > 0 ? total : Number.NaN;
}

function plainDigit(code: number, character: string): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  if (character === "〇") return 0;
  if (character === "两") return 2;
  return DIGITS.indexOf(character);
}

/** ㈠ U+3220, ⑴ U+2474, ① U+2460: each block counts from 1. */
function enclosedNumber(code: number): number {
  if (code >= 0x3220 && code <= 0x3229) return code - 0x321f;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  return 0;
}
