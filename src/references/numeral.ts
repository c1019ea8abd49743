/** Reads the number of a provision or of an order: 第一百零二条, 第12条, 第四十号. Total; what is no number is 0. */
export function readOrdinal(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  let sum = 0;
  let digit = 0;
  for (const sign of written) {
    const unit = UNITS.get(sign);
    if (unit === undefined) {
      const value = DIGITS.indexOf(sign);
      digit = sign === "两" ? 2 : sign === "〇" ? digit * 10 : value < 0 ? digit : digit * (digit > 0 && !sum ? 10 : 0) + value;
    } else {
      sum += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

const DIGITS = "零一二三四五六七八九";
const UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
