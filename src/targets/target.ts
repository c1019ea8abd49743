import type { TimeRelation } from "../entities/index.ts";
import type { Span } from "../text/index.ts";
import type { Found, StatedText } from "../tree/index.ts";
import type { StrengthRank } from "./tables/strengths.ts";

export type Comparator = "eq" | "ge" | "gt" | "le" | "lt" | "approx" | "range";
export type Change = "level" | "increase" | "decrease" | "growth-rate" | "multiple" | "maintain";
export type Force = "binding" | "expected" | "strive" | "plain";

/** 指标、任务: a result that an authority commits to or aims at. What the text does not state is absent. */
export interface Target extends Found {
  kind: "quantitative" | "milestone" | "relative";
  indicator: StatedText;
  subject?: StatedText;
  /** The number as in Entity; its offsets cover number and unit. */
  value?: Span & { value: number };
  upper?: number;
  /** Canonical Chinese unit, without 万 and 亿. */
  unit?: string;
  base?: { value: number; unit: string };
  comparator?: Comparator;
  change?: Change;
  time?: TargetTime;
  /** What a change is measured from: an amount in the target's unit, a year, or both, with the words and their place. */
  baseline?: { value?: number; time?: string; text: string; at: [number, number]; carried?: true };
  /** ISO 8601: P1Y for every year. */
  frequency?: string;
  force: Force;
  /** 力度: the word that it rests on (确保, 加快, 鼓励), ranked from 1, the firmest, to 7. */
  strength?: Span & { word: string; rank: StrengthRank };
  /** The value is in words only: 全覆盖 = 100 %, 基本消除 ≈ 0. */
  inferred?: true;
  /** 与经济增长同步: what a relative target is measured by, as words. */
  yardstick?: StatedText;
  /** Further places that state the same target. */
  alsoAt?: Span[];
}

/** ISO years, months or days, with the words and their place. */
export interface TargetTime {
  relation: TimeRelation;
  start?: string;
  end?: string;
  duration?: string;
  text: string;
  at: [number, number];
  carried?: true;
}
