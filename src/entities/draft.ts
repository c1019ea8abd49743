import type { Numeral } from "../numerals/index.ts";
import type { Entity } from "./entity.ts";
import type { YearPart } from "./tables/calendar-words.ts";
import type { DayPart } from "./tables/hours.ts";

/** What a reader found, before bounds, relations and ranges are joined to it. */
export interface Draft extends Omit<Entity, "text" | "parts" | "core"> {
  /** The numbers inside, for `parts` and for ranges. */
  numerals?: Numeral[];
  /** Of a date or period: its calendar, from which a range takes what its other end leaves out. */
  when?: When;
  /** 1 except for a numeral alone, whose unit may follow the other end of a range: 10～20万吨. */
  bare?: boolean;
  /** Only as one end of a range: the first of 三至五名. */
  tentative?: true;
  /** Of a duration: its amount and ISO 8601 letters. */
  length?: Length;
  /** Where the bare amount begins or ends, where the span is wider before any word is joined: 每户230度, 第二产业. */
  perStart?: number;
  coreEnd?: number;
  isLunar?: true;
  /** 次年: the year after that of a range's first end. */
  isFollowing?: true;
  /** Of a time of day. */
  clock?: Clock;
  /** Which sides a relation was read from. */
  relBefore?: boolean;
  relAfter?: boolean;
  /** A length of time before (-1) or after (1) the reference: 5年前. */
  ago?: 1 | -1;
  /** The sign, where it was written outside the numeral. */
  negative?: boolean;
  /** A number in a unit of another kind, whose bounds are given in this: percent of 成. */
  scale?: (value: number) => number;
}

/** A place in the calendar. Absent fields were not said. */
export interface When {
  year?: number;
  month?: number;
  day?: number;
  /** A stretch of the year or, where there is a month, of days (to 0: the last). */
  part?: YearPart;
  /** Both ends, where they are not a stretch of one year: plan periods, decades, spans from the reference. */
  from?: string;
  to?: string;
}

/** A time of day. */
export interface Clock {
  /** `2016-11-06`, `XXXX-01-15`, or empty where no day was said. */
  day: string;
  hour: number;
  minute: number;
  second: number;
  precision: "hour" | "minute" | "second";
  part?: DayPart;
}

export interface Length {
  value: number;
  letter: "Y" | "M" | "W" | "D" | "TH" | "TM" | "TS";
}
