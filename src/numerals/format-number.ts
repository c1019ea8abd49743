import { expectArguments, ZhengceError } from "../text/index.ts";
import { AMOUNT, FORM } from "./arguments.ts";

/** 一百二十三 in characters, 壹佰贰拾叁 in capitals, 1.2万亿 mixed. */
export type NumberForm = "hanzi" | "capitals" | "mixed";

/**
 * Writes a number; `parseNumber` reads it back, for every safe integer, every bigint, and every finite decimal.
 * Hanzi follow the usual rules: 十二, 一百零五, 一万零三百, 三点一四. The mixed form counts in 亿 or 万 where the rest is a short decimal (1.2万亿, 350万), else
 * it stays in digits. Throws `invalid-argument` on NaN and infinities.
 */
export function formatNumber(value: number | bigint, form: NumberForm = "hanzi"): string {
  expectArguments({ value }, AMOUNT);
  expectArguments({ form }, FORM);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new ZhengceError("invalid-argument", `${value} cannot be written as a number`);
  }
  const plain = plainDecimal(value);
  const negative = plain.startsWith("-");
  const [whole = "0", fraction = ""] = (negative ? plain.slice(1) : plain).split(".");
  if (form === "mixed") return (negative ? "-" : "") + mixed(whole, fraction);
  const signs = form === "capitals" ? CAPITALS : HANZI;
  const point = fraction === "" ? "" : `点${[...fraction].map(digit => signs.digits[Number(digit)]).join("")}`;
  return (negative ? "负" : "") + spelled(BigInt(whole), signs) + point;
}

interface Signs {
  digits: string;
  small: readonly string[];
  /** 十二 for 12; capitals write 壹拾贰. */
  bareTen: boolean;
}

const HANZI: Signs = { digits: "零一二三四五六七八九", small: ["", "十", "百", "千"], bareTen: true };
const CAPITALS: Signs = { digits: "零壹贰叁肆伍陆柒捌玖", small: ["", "拾", "佰", "仟"], bareTen: false };

/** The part above 亿 is spelled as a number of its own, so 10^16 is 一亿亿. */
function spelled(value: bigint, signs: Signs): string {
  if (value === 0n) return signs.digits[0]!;
  const text = above(value, signs);
  return signs.bareTen && text.startsWith("一十") ? text.slice(1) : text;
}

function above(value: bigint, signs: Signs): string {
  // 亿 by 亿 from the left, so depth does not follow the input.
  const groups: bigint[] = [];
  for (let rest = value; rest > 0n; rest /= 100_000_000n) groups.unshift(rest % 100_000_000n);
  let text = "";
  groups.forEach((group, index) => {
    const high = group / 10_000n;
    const low = group % 10_000n;
    text = joined(text, fourDigits(Number(high), signs), high, signs);
    if (high > 0n) text += "万";
    text = joined(text, fourDigits(Number(low), signs), low, signs, high > 0n || index === 0 ? undefined : text !== "");
    if (index < groups.length - 1) text += "亿";
  });
  return text;
}

/** 零 stands between two parts where the second is below a thousand (一万零三百). */
function joined(text: string, part: string, value: bigint, signs: Signs, gap = false): string {
  if (value === 0n) return text;
  const zero = text !== "" && (gap || value < 1_000n) && !text.endsWith(signs.digits[0]!);
  return text + (zero ? signs.digits[0]! : "") + part;
}

function fourDigits(value: number, signs: Signs): string {
  let text = "";
  let zero = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      zero = text !== "";
      continue;
    }
    text += (zero ? signs.digits[0]! : "") + signs.digits[digit]! + signs.small[power]!;
    zero = false;
  }
  return text;
}

function mixed(whole: string, fraction: string): string {
  if (fraction === "" && whole.length <= EXACT_DIGITS) {
    for (const [power, unit] of MIXED_UNITS) {
      const decimals = whole.length > power ? whole.slice(-power).replace(TRAILING_ZEROS, "") : undefined;
      if (decimals !== undefined && decimals.length <= 4) return whole.slice(0, -power) + (decimals === "" ? "" : `.${decimals}`) + unit;
    }
  }
  return whole + (fraction === "" ? "" : `.${fraction}`);
}

const MIXED_UNITS: readonly (readonly [number, string])[] = [
  [12, "万亿"],
  [8, "亿"],
  [4, "万"],
];
/** Longer numbers are not exact as decimals in doubles. */
const EXACT_DIGITS = 15;
const TRAILING_ZEROS = /0+$/;

/** 1.5e-7 → 0.00000015: all digits that a double needs to be read back, without an exponent. */
function plainDecimal(value: number | bigint): string {
  const text = String(value);
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const negative = mantissa.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? mantissa.slice(1) : mantissa).split(".");
  const power = Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + power;
  const shown =
    point <= 0
      ? `0.${"0".repeat(-point)}${digits}`
      : digits.length > point
        ? `${digits.slice(0, point)}.${digits.slice(point)}`
        : digits + "0".repeat(point - digits.length);
  return negative ? `-${shown}` : shown;
}
