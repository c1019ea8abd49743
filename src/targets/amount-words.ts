import { formatNumber } from "../numerals/index.ts";
import type { Comparator, Target } from "./target.ts";

const WORDS: Record<Comparator, { before: string; after: string }> = {
  eq: { before: "", after: "" },
  ge: { before: "", after: "以上" },
  gt: { before: "超过", after: "" },
  le: { before: "", after: "以内" },
  lt: { before: "低于", after: "" },
  approx: { before: "", after: "左右" },
  range: { before: "", after: "" },
};

/** 50万人以上, 25—27%, 5%左右: an amount as people write it, never without its bound. */
export function amountWords({ value, upper, unit = "", comparator = "eq" }: Target): string {
  if (value === undefined) return "";
  const { before, after } = WORDS[comparator];
  const number = (amount: number): string => formatNumber(amount, "mixed");
  const range = upper === undefined ? number(value.value) : `${number(value.value)}—${number(upper)}`;
  return `${before}${range}${unit === "百分点" ? "个百分点" : unit}${after}`;
}
