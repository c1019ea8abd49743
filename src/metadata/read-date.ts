const DIGITS = "〇一二三四五六七八九";
/** 2018年12月29日; group 1–3 */
const DATE = /([12１２][\d０-９]{3})\s?年\s?([\d０-９]{1,2})\s?月(?:\s?([\d０-９]{1,2})\s?日)?/;
/** 二〇〇五年六月十一日 */
const DATE_IN_HANZI =
  /([一二][〇○ＯO零一二三四五六七八九]{3})\s?年\s?([一二三四五六七八九十元]{1,2})\s?月(?:\s?([一二三四五六七八九十]{1,3})\s?日)?/;

export interface DateFound {
  /** 2018-12-29, 2018-12 where no day is said */
  iso: string;
  start: number;
  end: number;
}

/** The first date in a text. */
export function readDate(text: string): DateFound | undefined {
  const digits = DATE.exec(text);
  const hanzi = DATE_IN_HANZI.exec(text);
  const match = digits !== null && (hanzi === null || digits.index < hanzi.index) ? digits : hanzi;
  if (match === null) return undefined;
  const number = match === digits ? arabic : chinese;
  const year =
    match === digits
      ? arabic(match[1]!)
      : [...match[1]!].reduce((sum, digit) => sum * 10 + Math.max(0, DIGITS.indexOf(/[○ＯO零]/.test(digit) ? "〇" : digit)), 0);
  const month = number(match[2]!);
  const day = match[3] === undefined ? undefined : number(match[3]);
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const two = (value: number): string => String(value).padStart(2, "0");
  return {
    iso: day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`,
    start: match.index,
    end: match.index + match[0].length,
  };
}

function arabic(written: string): number {
  return Number(written.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
}

/** 十一, 二十, 三十一, 元: up to 99 */
export function chinese(written: string): number {
  if (written === "元") return 1;
  const [tens, ones] = written.includes("十") ? written.split("十") : ["0", written];
  const ten = tens === "" ? 1 : tens === "0" ? 0 : Math.max(0, DIGITS.indexOf(tens!));
  return ten * 10 + (ones === undefined || ones === "" ? 0 : Math.max(0, DIGITS.indexOf(ones)));
}
