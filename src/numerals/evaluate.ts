/** A summand (digits × 10^power) or a magnitude that multiplies what stands before it (万 4, 亿 8, 兆 12). */
export type Term = { digits: string; power: number } | { big: number };

/** The arithmetic that terms are added up in: doubles for amounts, bigints where these are not exact. */
export interface Arithmetic<T> {
  zero: T;
  read(digits: string): T;
  add(a: T, b: T): T;
  tenfold(value: T, power: number): T;
}

export const NUMBERS: Arithmetic<number> = { zero: 0, read: Number, add: sum, tenfold };
export const BIGINTS: Arithmetic<bigint> = {
  zero: 0n,
  read: BigInt,
  add: (a, b) => a + b,
  tenfold: (value, power) => value * 10n ** BigInt(power),
};

/**
 * Adds terms up. 万 multiplies its group of four digits, 亿 everything before it (一万五千亿, 一亿亿), 兆 stands above both:
 *
 *     五兆 六十二亿 四万 五千二   →   top 5e12, done 62e8, open 4e4, group 5200
 */
export function evaluate<T>(terms: readonly Term[], { zero, read, add, tenfold: scale }: Arithmetic<T>): T {
  let top = zero;
  let done = zero;
  let open = zero;
  let group = zero;
  for (const term of terms) {
    if ("digits" in term) {
      group = add(group, scale(read(term.digits), term.power));
    } else if (term.big === 4) {
      open = group === zero ? scale(open, 4) : add(open, scale(group, 4));
      group = zero;
    } else if (term.big === 8) {
      done = scale(add(add(done, open), group), 8);
      open = group = zero;
    } else {
      top = add(top, scale(add(add(done, open), group), term.big));
      done = open = group = zero;
    }
  }
  return add(add(top, done), add(open, group));
}

/** 50 + 9.48 is 59.48, as the digits say, and not what doubles make of it. */
function sum(a: number, b: number): number {
  const [whole = "", fraction] = String(b).split(".");
  if (!Number.isSafeInteger(a) || fraction === undefined || fraction.includes("e")) return a + b;
  return Number(`${a + Number(whole)}.${fraction}`);
}

/** value × 10^power without the rounding errors of 1.1 * 10000. */
export function tenfold(value: number, power: number): number {
  if (power === 0) return value;
  const scaled = value * 10 ** power;
  return Number.isSafeInteger(value) && power > 0 && Number.isSafeInteger(scaled) ? scaled : shifted(value, power);
}

function shifted(value: number, power: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}
