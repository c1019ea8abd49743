import { expectArguments, NUMBER, TEXT } from "../text/index.ts";
import { LANGUAGE } from "./arguments.ts";
import type { Language } from "./options.ts";

/** A number with its unit as a Chinese reader expects it: 900万平方米, 75%, 1.2万亿元, 2个百分点; for English readers 9,000,000 平方米. */
export function renderAmount(value: number, written = "", language: Language = "zh"): string {
  expectArguments({ value }, NUMBER);
  expectArguments({ written }, TEXT);
  expectArguments({ language }, LANGUAGE);
  const unit = SYMBOLS[written] ?? written;
  const fraction = unit === "%" ? fractionOf(value / 100) : undefined;
  if (fraction !== undefined)
    return language === "en" ? `${fraction.over}/${fraction.under}` : `${HAN[fraction.under]}分之${HAN[fraction.over]}`;
  if (language === "en") return `${value.toLocaleString("en-US", { maximumFractionDigits: 6 })}${joint(unit)}${unit}`;
  return `${renderNumber(value)}${unit === "百分点" ? "个百分点" : unit}`;
}

/** 66.6666666667% was said as 三分之二: a share that no decimal ends, of at most tenths and parts of one. */
function fractionOf(share: number): { over: number; under: number } | undefined {
  if (share <= 0 || share >= 1 || Math.abs(share * 1e6 - Math.round(share * 1e6)) < 1e-6) return undefined;
  for (let under = 3; under < HAN.length; under++) {
    const over = Math.round(share * under);
    if (over > 0 && Math.abs(share * under - over) < 1e-9) return { over, under };
  }
  return undefined;
}
const HAN = "零一二三四五六七八九";

/** 9000000 → 900万, 123450000 → 1.2345亿 is too fine: 12345万. At most two places after the point, and never rounded. */
export function renderNumber(value: number): string {
  expectArguments({ value }, NUMBER);
  const size = Math.abs(value);
  for (const { unit, factor } of LARGE) {
    if (size < factor) continue;
    const scaled = value / factor;
    const rounded = Math.round(scaled * 100) / 100;
    if (Math.abs(rounded - scaled) <= Math.abs(scaled) * 1e-12) return `${rounded}${unit}`;
  }
  return String(Number(value.toPrecision(15)));
}

const joint = (unit: string): string => (unit === "" || unit === "%" || unit === "‰" ? "" : " ");

/** Base units by their Chinese names. */
const SYMBOLS: Readonly<Record<string, string>> = {
  kg: "公斤",
  m: "米",
  "m²": "平方米",
  "m³": "立方米",
  J: "焦耳",
  W: "瓦",
  s: "秒",
  K: "开",
};

const LARGE = [
  { unit: "万亿", factor: 1e12 },
  { unit: "亿", factor: 1e8 },
  { unit: "万", factor: 1e4 },
];
