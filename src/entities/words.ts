import type { TimeRelation } from "./entity.ts";
import { type Lexicon, lexicon } from "./lexicon.ts";
import { rowsOf } from "./rows.ts";
import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound } from "./tables/bounds.ts";
import {
  ANNIVERSARIES,
  DAY_WORDS,
  FOLLOWING_YEARS,
  MONTH_WORDS,
  PHASES,
  QUARTER_WORDS,
  SPANS_OF_TIME,
  YEAR_PAIRS,
  YEAR_PARTS,
  YEAR_WORDS,
  type YearPart,
} from "./tables/calendar-words.ts";
import { CURRENCY_WORDS } from "./tables/currencies.ts";
import { FESTIVALS, SOLAR_TERM_DAYS, WEEK_NAMES, WEEK_WORDS } from "./tables/festivals.ts";
import { DAY_PARTS, type DayPart } from "./tables/hours.ts";
import { CODES, IDIOMS, NAMES, NUMBERED } from "./tables/idioms.ts";
import { FREQUENCIES, GROWTH, type Growth } from "./tables/multiples.ts";
import { ONLY_WITH_AFTER, RELATIONS_AFTER, RELATIONS_BEFORE } from "./tables/relations.ts";

/** What a word before an amount or a date says of it. One word may do several: 近200家, 近三年. */
export interface Before {
  type: "before";
  bound?: Bound;
  /** null: kept with the date, without a relation of its own. */
  relation?: TimeRelation | null;
  onlyWithAfter?: true;
  direction?: 1 | -1;
  growth?: Growth;
}

/** What a word at which the scan stops means. */
export type Word =
  | Before
  | { type: "idiom" }
  | { type: "name" }
  | { type: "hours"; part: DayPart }
  | { type: "week"; weeks: number; hasWord: boolean }
  | { type: "festival"; day: readonly [month: number, day: number] | null }
  | { type: "code"; isShort: boolean }
  | { type: "year"; offset: number; isFollowing: boolean }
  | { type: "month" | "day" | "century" | "quarter"; offset: number }
  | { type: "years"; offset: number; count: number }
  | { type: "era"; isBefore: boolean }
  | { type: "part"; part: YearPart }
  | { type: "phase" }
  | { type: "lunar" }
  | { type: "degrees"; unit: string }
  | { type: "currency"; unit: string }
  | { type: "percent"; value: number }
  | { type: "frequency"; value: string }
  | { type: "anniversary"; founded: number };

/** What a word after an amount or date says of it. */
export interface After {
  bound?: Bound;
  relation?: TimeRelation;
}

export const WORDS: Lexicon<Word> = lexicon<Word>(entries());
export const AFTER: Lexicon<After> = lexicon<After>(afterEntries());

type Entry = [word: string, row: Word, unless?: string | undefined];

function entries(): Entry[] {
  const before = beforeEntries();
  return [
    ...IDIOMS.map((row): Entry => worded(row, { type: "idiom" })),
    ...NAMES.map((row): Entry => worded(row, { type: "name" })),
    ...CODES.map((word): Entry => [word, { type: "code", isShort: false }]),
    ...NUMBERED.map((word): Entry => [word, { type: "code", isShort: true }]),
    ...["农历", "阴历", "旧历", "正月", "腊月", "冬月", "大年"].map((word): Entry => [word, { type: "lunar" }]),
    ...CURRENCY_WORDS.map(([word, unit]): Entry => [word, { type: "currency", unit }]),
    ["对折", { type: "percent", value: 50 }, "叠线返"],
    ["华氏温度", { type: "degrees", unit: "华氏度" }],
    ["华氏", { type: "degrees", unit: "华氏度" }],
    ["摄氏温度", { type: "degrees", unit: "摄氏度" }],
    ["摄氏", { type: "degrees", unit: "摄氏度" }],
    ...before,
    ...rowsOf(DAY_PARTS).map(([word, part]): Entry => [word, { type: "hours", part }]),
    ...rowsOf<readonly [number, number] | null>([...FESTIVALS, ...SOLAR_TERM_DAYS]).map(
      ([word, day, unless]): Entry => [word, { type: "festival", day }, unless],
    ),
    ...Object.entries(WEEK_WORDS).flatMap(([word, weeks]) =>
      WEEK_NAMES.map((name): Entry => [word + name, { type: "week", weeks, hasWord: word !== "" }]),
    ),
    ...Object.entries(YEAR_WORDS).map(([word, offset]): Entry => [word, { type: "year", offset, isFollowing: FOLLOWING_YEARS.has(word) }]),
    ...Object.entries(YEAR_PAIRS).map(([word, offset]): Entry => [word, { type: "years", offset, count: word.endsWith("三年") ? 3 : 2 }]),
    ...Object.entries(QUARTER_WORDS).map(([word, offset]): Entry => [word, { type: "quarter", offset }]),
    ["公元前", { type: "era", isBefore: true }],
    ["公元", { type: "era", isBefore: false }],
    ...Object.entries(MONTH_WORDS).map(([word, offset]): Entry => [word, { type: "month", offset }]),
    ...Object.entries(DAY_WORDS).map(([word, offset]): Entry => [word, { type: "day", offset }]),
    ["本世纪", { type: "century", offset: 0 }],
    ["上世纪", { type: "century", offset: -1 }],
    ["上个世纪", { type: "century", offset: -1 }],
    ["新世纪", { type: "idiom" }],
    ...rowsOf(YEAR_PARTS).map(([word, part, unless]): Entry => [word, { type: "part", part }, unless]),
    ...PHASES.map((row): Entry => worded(row, { type: "phase" })),
    ...rowsOf(FREQUENCIES).map(([word, value, unless]): Entry => [word, { type: "frequency", value }, unless]),
    ...Object.entries(ANNIVERSARIES).map(([word, founded]): Entry => [word, { type: "anniversary", founded }]),
  ];
}

/** `word|characters that make it another word` */
function worded(row: string, meaning: Word): Entry {
  const [word = "", unless] = row.split("|");
  return [word, meaning, unless];
}

/** One row a word, whatever it may stand before. */
function beforeEntries(): Entry[] {
  const rows = new Map<string, { row: Before; unless?: string | undefined }>();
  const add = (word: string, more: Omit<Before, "type">, unless?: string): void => {
    const known = rows.get(word);
    rows.set(word, { row: { ...known?.row, type: "before", ...more }, unless: known?.unless ?? unless });
  };
  for (const [word, bound, unless] of rowsOf(BOUNDS_BEFORE)) add(word, { bound }, unless);
  for (const [words, relation, unless] of RELATIONS_BEFORE) {
    for (const word of words.split(" "))
      add(word, { relation: relation ?? null, ...(ONLY_WITH_AFTER.has(word) ? { onlyWithAfter: true as const } : {}) }, unless);
  }
  for (const [word, direction] of Object.entries(SPANS_OF_TIME)) add(word, { direction });
  for (const [word, growth, unless] of rowsOf(GROWTH)) add(word, { growth }, unless);
  return [...rows].map(([word, { row, unless }]): Entry => [word, row, unless]);
}

function afterEntries(): [string, After, string | undefined][] {
  const rows = new Map<string, { row: After; unless?: string | undefined }>();
  for (const [word, bound, unless] of rowsOf(BOUNDS_AFTER)) rows.set(word, { row: { ...rows.get(word)?.row, bound }, unless });
  for (const [word, relation, unless] of rowsOf(RELATIONS_AFTER)) rows.set(word, { row: { ...rows.get(word)?.row, relation }, unless });
  return [...rows].map(([word, { row, unless }]): [string, After, string | undefined] => [word, row, unless]);
}
