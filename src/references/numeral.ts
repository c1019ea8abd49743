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

/** Whether that is how a number is written: 一百零二, 一〇二, 102; 十十 and 百二百 are misprints, and which number was meant is not known. */
export function isOrdinal(written: string): boolean {
  return WELL_FORMED.test(written);
}

const DIGIT = "[一二三四五六七八九两]";
/** 102, 一〇二, 一千零二十, 一百二十 */
const WELL_FORMED = new RegExp(
  `^(?:\\d+|[一二三四五六七八九〇零]{2,}|(?=.)(?:${DIGIT}千)?(?:[零〇]?${DIGIT}?百)?(?:[零〇]?${DIGIT}?十)?(?:[零〇]?${DIGIT})?)$`,
  "u",
);
const DIGITS = "零一二三四五六七八九";
const UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
