import type { Found } from "../tree/index.ts";

export type EntityKind =
  | "number"
  | "percent"
  | "ratio"
  | "multiple"
  | "ordinal"
  | "quantity"
  | "date"
  | "period"
  | "duration"
  | "frequency"
  | "time"
  | "timerange"
  | "label";

/** How a date or period stands to what is said of it: 到2030年 by, 2027年前 before, 自…起 from, 期间 during, 三年内 within. */
export type TimeRelation = "by" | "before" | "since" | "from" | "until" | "during" | "within" | "after";

/** A date's or period's two ends, ISO 8601, both inside. */
export interface Interval {
  start: string;
  end: string;
}

/** An amount in the base unit of its dimension: m², kg, J … */
export interface BaseAmount {
  value: number;
  unit: string;
  dimension: string;
}

/** A number, quantity, date or period in a text. `recognize` on a bare string gives no `node`. */
export interface Entity extends Omit<Found, "node"> {
  node?: string;
  kind: EntityKind;
  /**
   * 万 and 亿 multiplied out; percent 75 for 75 %, 0.26 for 2.6‰, 70 for 七成; dates and durations in ISO 8601;
   * null for a range (see `lower`, `upper`) and for what cannot be resolved.
   */
  value: number | string | Interval | null;
  /** Canonical Chinese unit, without 万 and 亿: 平方米, 亩, 元/人. */
  unit?: string;
  base?: BaseAmount;
  /** The ends of a range, or of what a bound leaves open: numbers as in `value`, ISO 8601 durations for lengths of time. */
  lower?: number | string;
  upper?: number | string;
  lowerInclusive?: boolean;
  upperInclusive?: boolean;
  approx?: true;
  rel?: TimeRelation;
  /** The bare amount or date inside the span, without its bound, approximation or relation. */
  core?: [number, number];
  /** Relative to a date that nobody gave (今年), or not decidable. */
  unresolved?: true;
  parts?: Entity[];
}
