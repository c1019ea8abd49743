import { type Numeral, readNumeral, tenfold } from "../numerals/index.ts";
import type { Draft } from "./draft.ts";
import { round, withSpread } from "./spread.ts";
import { afterGap, isHan } from "./text.ts";

/** 75%, 2.6‰, 七成五, 85折, 3个百分点, 50个基点 */
export function readPercent(text: string, numeral: Numeral): Draft | undefined {
  const { value } = numeral;
  const thousand = KILO.test(text[numeral.end] ?? "") ? 1000 : 1;
  const at = afterGap(text, thousand === 1 ? numeral.end : numeral.end + 1);
  const power = SIGNS.get(text[at] ?? "");
  if (power !== undefined) return percent(numeral, at + 1, n => tenfold(n, power));
  POINTS.lastIndex = at;
  const points = POINTS.exec(text);
  if (points !== null)
    return { ...percent(numeral, at + points[0].length, n => n * thousand), unit: /基|b/i.test(points[0]) ? "基点" : "百分点" };
  if (text[at] === "成" && value <= 10 && !NOT_TENTHS.includes(text[at + 1] ?? "\n")) return readTenths(text, numeral, at + 1);
  if (text[at] === "折" && !NOT_DISCOUNT.includes(text[at + 1] ?? "\n")) {
    return value === 10 ? undefined : percent(numeral, at + 1, n => n * (value < 10 ? 10 : 1));
  }
  return undefined;
}

function percent(numeral: Numeral, end: number, scale: (value: number) => number): Draft {
  return {
    ...withSpread(numeral, { start: numeral.start, end, kind: "percent", value: round(scale(numeral.value)), scale }),
    numerals: [numeral],
  };
}

/** 七成, 七成五, 三成半 */
function readTenths(text: string, numeral: Numeral, end: number): Draft {
  const at = afterGap(text, end);
  if (text[at] === "半") return percent(numeral, at + 1, n => n * 10 + 5);
  const more = readNumeral(text, at);
  if (
    more !== undefined &&
    more.end - more.start === 1 &&
    more.style === "hanzi" &&
    more.value < 10 &&
    (!isHan(text.charCodeAt(more.end)) || "以左的上及至到".includes(text[more.end]!))
  ) {
    return percent(numeral, more.end, n => n * 10 + more.value);
  }
  const draft = percent(numeral, end, n => n * 10);
  if (!"多余".includes(text[end] ?? "\n") || "数元边方次样种".includes(text[end + 1] ?? "\n")) return draft;
  return { ...draft, end: end + 1, approx: true, ...(typeof draft.value === "number" ? { lower: draft.value, lowerInclusive: true } : {}) };
}

const SIGNS: ReadonlyMap<string, number> = new Map([
  ["%", 0],
  ["‰", -1],
  ["‱", -2],
  ["﹪", 0],
]);
const POINTS = /(?:个 {0,4})?(?:百 {0,4}分 {0,4}[点點]|基点|千分点|BPs?(?![A-Za-z])|bps?(?![A-Za-z]))/y;
const KILO = /[kK]/;
const NOT_TENTHS = "立为本果员功效都熟长年品绩交套就分活形人因果";
const NOT_DISCOUNT = "合算叠旧线返射";
