import type { Numeral } from "../numerals/index.ts";
import type { Draft } from "./draft.ts";

/** 余 多 几 and 二三十, carried from the numeral to what it counts. */
export function withSpread<T extends Draft>({ approx, upper, value }: Numeral, draft: T): T {
  if (approx === undefined) return draft;
  draft.approx = true;
  const scale = draft.scale ?? ((n: number) => n);
  if (upper !== undefined)
    Object.assign(draft, { value: null, lower: scale(value), upper: scale(upper), lowerInclusive: true, upperInclusive: true });
  else if (approx === "more" && typeof draft.value === "number") Object.assign(draft, { lower: draft.value, lowerInclusive: true });
  return draft;
}

export function round(value: number): number {
  return Number(value.toPrecision(15));
}
