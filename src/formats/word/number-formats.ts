/** Writes a number from 1 on as a list's label shows it. */
type Write = (value: number) => string;

const DIGITS = "〇一二三四五六七八九";
const FORMAL = ["零壹贰叁肆伍陆柒捌玖", "拾佰仟"] as const;
const PLAIN = ["零一二三四五六七八九", "十百千"] as const;

/** By the `w:numFmt` values of ECMA-376, 17.18.59; others are written as decimals. */
const FORMATS: Readonly<Record<string, Write>> = {
  none: () => "",
  chineseCounting: value => counted(value, PLAIN),
  chineseCountingThousand: value => counted(value, PLAIN),
  taiwaneseCounting: value => counted(value, PLAIN),
  taiwaneseCountingThousand: value => counted(value, PLAIN),
  japaneseCounting: value => counted(value, PLAIN),
  chineseLegalSimplified: value => counted(value, FORMAL),
  ideographLegalTraditional: value => counted(value, ["零壹貳參肆伍陸柒捌玖", "拾佰仟"]),
  ideographDigital: value => [...String(value)].map(digit => DIGITS[Number(digit)]).join(""),
  taiwaneseDigital: value => [...String(value)].map(digit => DIGITS[Number(digit)]).join(""),
  japaneseDigitalTenThousand: value => [...String(value)].map(digit => DIGITS[Number(digit)]).join(""),
  ideographTraditional: value => from("甲乙丙丁戊己庚辛壬癸", value),
  ideographZodiac: value => from("子丑寅卯辰巳午未申酉戌亥", value),
  ideographEnclosedCircle: value => (value <= 10 ? String.fromCharCode(0x327f + value) : String(value)),
  decimalEnclosedCircle: value => circled(value),
  decimalEnclosedCircleChinese: value => circled(value),
  decimalEnclosedParen: value => (value <= 20 ? String.fromCharCode(0x2473 + value) : `(${value})`),
  decimalEnclosedFullstop: value => (value <= 20 ? String.fromCharCode(0x2487 + value) : `${value}.`),
  decimalFullWidth: value => fullWidth(value),
  decimalFullWidth2: value => fullWidth(value),
  decimalZero: value => String(value).padStart(2, "0"),
  upperLetter: value => letters(value, 65),
  lowerLetter: value => letters(value, 97),
  upperRoman: value => roman(value),
  lowerRoman: value => roman(value).toLowerCase(),
};

/** A list's number in one of Word's formats. */
export function writeNumber(value: number, format: string): string {
  return Object.hasOwn(FORMATS, format) ? FORMATS[format]!(value) : String(value);
}

/** 10 十, 12 十二, 20 二十, 105 一百零五 */
function counted(value: number, [digits, places]: readonly [string, string]): string {
  if (value <= 0 || value >= 10_000) return String(value);
  const written = String(value);
  let text = "";
  let zero = false;
  for (let i = 0; i < written.length; i++) {
    const digit = Number(written[i]);
    const place = written.length - 1 - i;
    if (digit === 0) {
      zero = true;
      continue;
    }
    if (zero) text += digits[0];
    zero = false;
    text += digits[digit]! + (place > 0 ? places[place - 1] : "");
  }
  return value >= 10 && value < 20 && digits === PLAIN[0] ? text.slice(1) : text; // 十二, but 壹拾贰
}

function from(row: string, value: number): string {
  return row[value - 1] ?? String(value);
}

function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCharCode(0x245f + value);
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3250 + value - 20);
  return value >= 36 && value <= 50 ? String.fromCharCode(0x32b0 + value - 35) : String(value);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** a … z, aa, bb … */
function letters(value: number, first: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [size, letter] of ROMAN) {
    while (rest >= size) {
      text += letter;
      rest -= size;
    }
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
