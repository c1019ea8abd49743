/** Digits, 零 to 九, and what multiplies them. */
const DIGITS: ReadonlyMap<number, number> = new Map(
  ["0０零〇", "1１一", "2２二两", "3３三", "4４四", "5５五", "6６六", "7７七", "8８八", "9９九"].flatMap((forms, digit) =>
    [...forms].map((form): [number, number] => [form.charCodeAt(0), digit]),
  ),
);
const UNITS: ReadonlyMap<number, number> = new Map([..."十百千"].map((unit, i) => [unit.charCodeAt(0), 10 ** (i + 1)]));
const TENS: ReadonlyMap<number, number> = new Map([..."廿卅"].map((tens, i) => [tens.charCodeAt(0), 20 + i * 10]));

/** 一 as it comes out of a scan */
const DASHES: ReadonlySet<string> = new Set(["—", "－", "─", "-"]);

/** The number of a marker, or NaN: 十一, 一百零五, 二〇, １２, ㈠, ⑴, ①, b. White characters inside are passed over. */
export function readNumber(written: string): number {
  if (DASHES.has(written)) return 1;
  let total = 0;
  let digit = -1;
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    const plain = DIGITS.get(code);
    if (plain !== undefined) {
      digit = digit >= 0 ? digit * 10 + plain : plain;
      continue;
    }
    const unit = UNITS.get(code) ?? TENS.get(code);
    if (unit !== undefined) {
      total += TENS.has(code) ? unit : (digit < 0 ? 1 : digit) * unit;
      digit = -1;
      continue;
    }
    if (isLetter(code)) return code & 31;
    const enclosed = enclosedNumber(code);
    if (enclosed > 0) return enclosed;
  }
  if (digit >= 0) return total + digit;
  return total > 0 ? total : Number.NaN;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 && code < 128;
}

/** ㈠ U+3220, ⑴ U+2474, ① U+2460: each block counts from 1. */
function enclosedNumber(code: number): number {
  if (code >= 0x3220 && code <= 0x3229) return code - 0x321f;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  return 0;
}
