import { readNumeral } from "../numerals/index.ts";
import type { Draft } from "./draft.ts";
import { measureAt } from "./measure.ts";
import { readAmount } from "./read-amount.ts";
import type { Scan } from "./scan.ts";
import { afterGap } from "./text.ts";

/** 每户230度: an amount for each of something. */
export function readPer(state: Scan, at: number): Draft | undefined {
  const per = perAt(state, at);
  if (per === undefined) return undefined;
  const numeral = readNumeral(state.text, per.end);
  const measure = numeral && measureAt(state.text, afterGap(state.text, numeral.end), state.measures);
  if (numeral === undefined || measure === undefined) return undefined;
  const amount = readAmount(state.text, numeral, state.measures);
  if (amount?.kind !== "quantity") return undefined;
  const { base: _, ...rest } = amount;
  return { ...rest, unit: `${amount.unit}/${per.name}`, start: at, perStart: amount.start };
}

/** 每户, 每千人口, 每10万人, 每人每月 → where it ends and its unit. */
export function perAt(state: Scan, at: number): { end: number; name: string } | undefined {
  const { text } = state;
  let name = "";
  let end = at;
  for (let i = 0; i < 2 && text[end] === "每"; i++) {
    const one = state.measures.denominators.longest(text, text[end + 1] === "个" ? end + 2 : end + 1);
    const numeral = one === undefined ? readNumeral(text, end + 1) : undefined;
    const unit = one ?? (numeral && state.measures.denominators.longest(text, numeral.end));
    if (unit === undefined) break;
    name += (name === "" ? "" : "·") + (numeral === undefined ? "" : text.slice(numeral.start, numeral.end)) + unit.row;
    end = unit.end;
  }
  return name === "" ? undefined : { end, name: name.replace(/人口$/, "人") };
}
