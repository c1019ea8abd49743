import { readNumeral } from "../numerals/index.ts";
import { durationOf } from "./calendar.ts";
import type { Draft } from "./draft.ts";
import { lexicon } from "./lexicon.ts";
import { measureAt } from "./measure.ts";
import { quantity } from "./read-amount.ts";
import { timeUnitAt } from "./read-duration.ts";
import type { Scan } from "./scan.ts";
import { MULTIPLES } from "./tables/multiples.ts";

/** 翻一番 (×2), 翻两番 (×4), 翻一番半 (×3: how the half is meant is disputed), 减半. */
export function readMultiple(text: string, start: number): Draft | undefined {
  const word = WORDS.longest(text, start);
  if (word !== undefined) return { start, end: word.end, kind: "multiple", value: word.row };
  if (text[start] !== "翻") return undefined;
  const from = text[start + 1] === "了" || text[start + 1] === "近" ? start + 2 : start + 1;
  const times = readNumeral(text, from);
  if (times === undefined || text[times.end] !== "番" || times.value > 20) return undefined;
  const draft: Draft = { start, end: times.end + 1, kind: "multiple", value: 2 ** times.value, numerals: [times] };
  if (text[draft.end] === "多") return { ...draft, end: draft.end + 1, approx: true };
  if (text[draft.end] !== "半") return draft;
  return { ...draft, end: draft.end + 1, value: (2 ** times.value * 3) / 2, unresolved: true };
}

/** 半年, 半小时, 半斤, 半数, 一半, 半百 */
export function readHalf({ text, measures }: Scan, start: number): Draft | undefined {
  const isOneHalf = text[start] === "一" && text[start + 1] === "半";
  if (text[start] !== "半" && !isOneHalf) return undefined;
  if (isOneHalf) return { start, end: start + 2, kind: "number", value: 0.5 };
  const next = start + 1;
  if (text[next] === "数") return { start, end: next + 1, kind: "number", value: 0.5 };
  if (text[next] === "百") return { start, end: next + 1, kind: "number", value: 50 };
  if (text[next] === "成" && !"品年熟".includes(text[next + 1] ?? "\n")) return { start, end: next + 1, kind: "percent", value: 5 };
  if (text[next] === "折") return { start, end: next + 1, kind: "percent", value: 50 };
  if (text.startsWith("个多月", next)) return { start, end: next + 3, kind: "duration", value: "P0.5M", approx: true };
  const time = timeUnitAt(text, next);
  // 对半分
  if (time !== undefined && text[time.end - 1] !== "分") {
    const length = { value: 0.5 * time.factor, letter: time.letter };
    return { start, end: time.end, kind: "duration", value: durationOf(length), length };
  }
  const measure = measureAt(text, next, measures);
  if (measure === undefined || (measure.unit.base === undefined && !HALVED.has(measure.name))) return undefined;
  const numeral = { start, end: next, value: 0.5, style: "hanzi" as const, power: 0, terms: [] };
  return quantity(numeral, measure, 0.5, measure.end);
}

const HALVED: ReadonlySet<string> = new Set(["个", "天"]);
const WORDS = lexicon(Object.entries(MULTIPLES));
