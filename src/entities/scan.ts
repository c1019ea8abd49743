import { type Numeral, readNumeral, WORDLIKE } from "../numerals/index.ts";
import type { Reference } from "./calendar.ts";
import { begins, NAME, NUMBER, nextBeginning, SPECIAL, WORD } from "./characters.ts";
import { type Compose, composed } from "./compose.ts";
import type { Draft } from "./draft.ts";
import type { Entity } from "./entity.ts";
import type { Match } from "./lexicon.ts";
import type { Measures } from "./measure.ts";
import { readAmount } from "./read-amount.ts";
import { readClock, readShortDayPart, withTimeOfDay } from "./read-clock.ts";
import { readDate } from "./read-date.ts";
import { readDuration } from "./read-duration.ts";
import { readHalf, readMultiple } from "./read-multiple.ts";
import { readName } from "./read-name.ts";
import { readOrdinal } from "./read-ordinal.ts";
import { perAt, readPer } from "./read-per.ts";
import { readQuarters } from "./read-quarters.ts";
import { readWord } from "./read-word.ts";
import { readFrequency, readNumberedPlan, readPlan } from "./read-words.ts";
import { FILLERS } from "./tables/bounds.ts";
import { afterGap, isHan } from "./text.ts";
import { type Before, WORDS, type Word } from "./words.ts";

/** One pass over one text. */
export interface Scan {
  /** Folded; `source` is the text as it was given. Same offsets. */
  text: string;
  source: string;
  measures: Measures;
  reference: Reference | undefined;
  found: Entity[];
  /** Words that stand directly before the next amount or date: 不低于, 到. */
  before: Prefix[];
  /** Where these end. */
  beforeEnd: number;
}

export interface Prefix {
  start: number;
  word: Before;
}

/** Finds everything, from left to right; each step ends beyond where it began, and looks back at nothing. */
export function scan(state: Scan): Entity[] {
  const { text } = state;
  for (let at = nextBeginning(text, 0); at < text.length; ) at = nextBeginning(text, step(state, at, begins(text.charCodeAt(at))));
  return state.found;
}

function step(state: Scan, at: number, flags: number): number {
  const { text } = state;
  const name = flags & NAME ? readName(text, at) : undefined;
  if (name !== undefined) return name.isName ? labelled(state, at, name.end) : name.end;
  const word = flags & WORD ? WORDS.longest(text, at) : undefined;
  if (word?.row.type === "idiom") return word.end;
  if (word?.row.type === "name") return labelled(state, at, word.end);
  if (word?.row.type === "code") return codeEnd(state, at, word.end, word.row.isShort);
  const draft = readFrom(state, at, flags, word);
  if (draft !== undefined) return composed(state, draft, composing);
  if (word?.row.type === "before") return remember(state, at, word.end, word.row);
  return Math.max(word?.end ?? 0, flags === WORD ? at + 1 : skipped(state, at));
}

/** 邮编：100088. Only digits that follow directly are its code. */
function codeEnd(state: Scan, start: number, at: number, isShort: boolean): number {
  if (isShort) return at - start === 1 && isHan(state.text.charCodeAt(start - 1)) ? at : shortCodeEnd(state, at);
  const from = afterGap(state.text, state.text[at] === ":" || state.text[at] === "为" ? at + 1 : at);
  CODE.lastIndex = from;
  const code = CODE.exec(state.text);
  return code === null ? at : labelled(state, from, from + code[0].length);
}

/** 附件3, 表1-2, but not 图3个. */
function shortCodeEnd(state: Scan, from: number): number {
  SHORT_CODE.lastIndex = from;
  const code = SHORT_CODE.exec(state.text);
  return code === null ? from : from + code[0].length;
}

const SHORT_CODE = /[(（]?[\d一二三四五六七八九十]{1,3}(?:[-.][\d]{1,3})?[)）]?(?![\d.%‰年月日万亿个项家人户名条元-])/y;
const CODE = /\d[\dA-Za-z-]{2,31}(?![%‰年月万亿个项家])/y;

/** What begins at `at`, without the words before it and after it. */
function read(state: Scan, at: number): Draft | undefined {
  const flags = begins(state.text.charCodeAt(at));
  if (flags === 0) return undefined;
  const word = flags & WORD ? WORDS.longest(state.text, at) : undefined;
  if (word?.row.type !== "idiom") return readFrom(state, at, flags, word);
  // 三元 is a word, but not in 二到三元.
  const amount = flags & NUMBER ? readNumber(state, at) : undefined;
  return amount !== undefined && amount.end >= word.end && amount.unit !== undefined ? amount : undefined;
}

function readFrom(state: Scan, at: number, flags: number, word: Match<Word> | undefined): Draft | undefined {
  if (word !== undefined && word.row.type !== "before") return readWord(state, at, word.end, word.row);
  const special = flags & SPECIAL ? readSpecial(state, at) : undefined;
  return special ?? (flags & NUMBER ? readNumber(state, at) : undefined);
}

function readSpecial(state: Scan, at: number): Draft | undefined {
  const { text } = state;
  const character = text[at]!;
  if (character === "第") return readQuarters(text, at, state.reference) ?? readOrdinalOrPlan(state, at);
  if (character === "每") return readSpeed(state, at) ?? readFrequency(text, at) ?? readPer(state, at);
  if (character === "早" || character === "晚") return readShortDayPart(text, at);
  return readQuarters(text, at, state.reference) ?? readMultiple(text, at) ?? readHalf(state, at) ?? readPlan(text, at);
}

/** 每小时60公里; 每年 and 每月 before an amount are frequencies. */
function readSpeed(state: Scan, at: number): Draft | undefined {
  return state.text.startsWith("小时", at + 1) || state.text[at + 1] === "秒" ? readPer(state, at) : undefined;
}

function labelled({ found, source }: Scan, start: number, end: number): number {
  found.push({ start, end, text: source.slice(start, end), kind: "label", value: null });
  return end;
}

function readOrdinalOrPlan(state: Scan, at: number): Draft | undefined {
  const numeral = readNumeral(state.text, afterGap(state.text, at + 1));
  if (numeral === undefined) return undefined;
  return readNumberedPlan(state.text, at, numeral) ?? readOrdinal(state.text, at, numeral, state.measures);
}

function readNumber(state: Scan, at: number): Draft | undefined {
  const { text, measures } = state;
  const sign = signAt(text, at);
  const several = SEVERAL.has(text[at]!) && ROUND.has(text[at + 1] ?? "");
  const from = several ? at + 1 : sign === undefined ? at : afterGap(text, sign.end);
  const numeral = readNumeral(text, from);
  if (numeral === undefined || isPartOfWord(text, numeral)) return undefined;
  const isBounded = state.before.some(({ word }) => word.bound !== undefined);
  if (sign === undefined) {
    const date = readDate(text, numeral, isBounded);
    const time = date === undefined ? (readClock(text, numeral) ?? readDuration(text, numeral)) : withTimeOfDay(text, date);
    if (time !== undefined) return time;
  }
  const amount = readAmount(text, numeral, measures, isBounded || several);
  if (amount !== undefined && several) return { ...amount, ...asMany(amount), start: at };
  if (amount === undefined || sign === undefined) return amount;
  return negated(amount, at, sign.factor);
}

/** 陆家嘴, 水、陆、空: a capital that is a common character counts only beside another numeral, before money or by itself. */
function isPartOfWord(text: string, { start, end }: Numeral): boolean {
  if (end - start > 1 || !WORDLIKE.has(text.charCodeAt(start))) return false;
  const [before, after] = [text[start - 1] ?? "", text[end] ?? ""];
  if (before === "、" || after === "、") return true;
  return (isHan(before.charCodeAt(0)) && !"是为于".includes(before)) || (isHan(after.charCodeAt(0)) && !"元圆角分".includes(after));
}

/** 数十家, 几百万元: so many and more. */
const SEVERAL: ReadonlySet<string> = new Set("数几");
const ROUND: ReadonlySet<string> = new Set("十百千万亿");

function asMany({ value }: Draft): Partial<Draft> {
  return typeof value === "number" ? { approx: true, lower: value, lowerInclusive: true } : { approx: true };
}

function signAt(text: string, at: number): { end: number; factor: 1 | -1 } | undefined {
  // 正负5% is as much above as below; 减负500亿元 is 500亿元 of a burden.
  if (text[at] === "负") return "正减增欠".includes(text[at - 1] ?? "\n") ? undefined : { end: at + 1, factor: -1 };
  if (text.startsWith("零下", at)) return { end: at + 2, factor: -1 };
  if (text[at] !== "-" || (!(text.charCodeAt(at + 1) >= 0x30 && text.charCodeAt(at + 1) <= 0x39) && text[at + 1] !== ".")) return undefined;
  const before = text[at - 1];
  return before === undefined || !/[0-9A-Za-z%)）\]-]/.test(before) ? { end: at + 1, factor: -1 } : undefined;
}

function negated(draft: Draft, start: number, factor: 1 | -1): Draft {
  if (typeof draft.value !== "number" || factor === 1) return { ...draft, start };
  const { base } = draft;
  return { ...draft, start, value: -draft.value, negative: true, ...(base ? { base: { ...base, value: -base.value } } : {}) };
}

/** Keeps a word for the amount that follows it directly. Three are enough: 力争不少于约. */
function remember(state: Scan, start: number, end: number, word: Before): number {
  if (state.beforeEnd !== start) state.before = [];
  state.before.push({ start, word });
  if (state.before.length > MOST_BEFORE) state.before.shift();
  let at = afterGap(state.text, end);
  if (word.bound !== undefined && FILLERS.includes(state.text[at] ?? "\n")) at++;
  state.beforeEnd = at;
  return at;
}

const MOST_BEFORE = 3;

/** Nothing was found: beyond a numeral that is none, and beyond 每千人口. */
function skipped(state: Scan, at: number): number {
  const { text } = state;
  if (text[at] === "每") return perAt(state, at)?.end ?? at + 1;
  const from = text[at] === "第" ? at + 1 : at;
  const numeral: Numeral | undefined = readNumeral(text, from);
  return Math.max(numeral?.end ?? 0, at + 1);
}

const composing: Compose = { read };
