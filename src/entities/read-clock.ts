import { type Numeral, readNumeral } from "../numerals/index.ts";
import { dayAfter, point, type Reference } from "./calendar.ts";
import type { Clock, Draft } from "./draft.ts";
import { lexicon } from "./lexicon.ts";
import { CONNECTOR } from "./read-date.ts";
import { rowsOf } from "./rows.ts";
import { DAY_PARTS, type DayPart, QUARTERS, SHORT_DAY_PARTS } from "./tables/hours.ts";
import { afterGap, isDigit, isHan, isLatin } from "./text.ts";

/** 上午, 今晚八点, 早8点: a part of the day, or the time in it. */
export function readDayPart(text: string, start: number, end: number, part: DayPart, reference: Reference | undefined): Draft {
  const day = part.day === undefined ? "" : reference === undefined ? "XXXX-XX-XX" : isoDay(dayAfter(reference, part.day));
  return afterDayPart(text, start, end, part, day);
}

/** After a date: 晚上六点, 八点, 早间. The draft itself where nothing follows. */
export function withTimeOfDay(text: string, draft: Draft): Draft {
  const { when } = draft;
  if (!draft.isLunar && (when?.day === undefined || typeof draft.value !== "string")) return draft;
  const end = weekdayAfter(text, draft.end);
  if (end !== draft.end) return { ...draft, end };
  const at = afterGap(text, draft.end);
  const part = PARTS.longest(text, at) ?? SHORT.longest(text, at);
  const day = typeof draft.value === "string" ? draft.value : "XXXX-XX-XX";
  if (part !== undefined) return withNumerals(afterDayPart(text, draft.start, part.end, part.row, day), draft);
  const numeral = readNumeral(text, at);
  const clock = numeral && readHour(text, numeral, undefined, true);
  return clock === undefined
    ? draft
    : withNumerals({ ...timed(draft.start, { ...clock.clock, day }, clock.end), numerals: [numeral!] }, draft);
}

/** The numbers of the date are among those of its time. */
function withNumerals(found: Draft, { numerals = [] }: Draft): Draft {
  return { ...found, numerals: [...numerals, ...(found.numerals ?? [])] };
}

/** 10月12日，星期一 and 10月12日（星期一）: the day of the week goes with the date. */
function weekdayAfter(text: string, end: number): number {
  WEEKDAY.lastIndex = end;
  return end + (WEEKDAY.exec(text)?.[0].length ?? 0);
}

const WEEKDAY = /[（(，,]? ?(?:星期|礼拜)[一二三四五六日天](?![次个])[)）]?/y;

/** A time without a part of the day before it: only where its writing, or what follows, shows that it is one. */
export function readClock(text: string, numeral: Numeral): Draft | undefined {
  const found = readHour(text, numeral, undefined);
  if (found === undefined) return undefined;
  const isPlain = found.clock.precision === "hour" && !found.isWritten;
  if (isPlain && isHan(text.charCodeAt(found.end)) && !AFTER_PLAIN.includes(text[found.end]!) && !CONNECTOR.has(text[found.end]!))
    return undefined;
  return { ...timed(numeral.start, found.clock, found.end), numerals: [numeral] };
}

const AFTER_PLAIN = "前后起止开之以左有和与的";

/** 早八点, 晚7点: a short word for the part of the day directly before a time. */
export function readShortDayPart(text: string, start: number): Draft | undefined {
  const part = SHORT.longest(text, start);
  const numeral = part && readNumeral(text, part.end);
  const found = numeral && readHour(text, numeral, part?.row);
  return found && timed(start, found.clock, found.end);
}

function afterDayPart(text: string, start: number, end: number, part: DayPart, day: string): Draft {
  const at = afterGap(text, text[end] === "的" ? end + 1 : end);
  const numeral = readNumeral(text, at);
  const found = numeral && readHour(text, numeral, part);
  if (found !== undefined) return { ...timed(start, { ...found.clock, day }, found.end), numerals: [numeral!] };
  if (numeral !== undefined && CONNECTOR.has(text[numeral.end] ?? "") && numeral.value <= 24) {
    const other = readNumeral(text, numeral.end + 1);
    const last = other && readHour(text, other, part);
    if (last !== undefined)
      return timed(start, { day, hour: afternoon(numeral.value, part), minute: 0, second: 0, precision: "hour", part }, numeral.end);
  }
  return { start, end, kind: "timerange", value: `${day}T${part.code}` };
}

interface Hour {
  end: number;
  clock: Clock;
  /** 八点钟, 8:00, 八点半 can be nothing else; 八点 alone could be eight points. */
  isWritten: boolean;
}

/** 八点30人: the second number counts something. */
const AFTER_COUNT = /[个人名家元%项条万亿余多年月日]/;

/** 8:30, 17:55:23, 八点, 九点二十, 三点一刻, 17点55分23秒, 8:00 pm */
function readHour(text: string, numeral: Numeral, part: DayPart | undefined, isAfterDate = false): Hour | undefined {
  const { value, end } = numeral;
  if (!Number.isInteger(value) || value < 0 || value > 24 || numeral.approx !== undefined || end - numeral.start > 3) return undefined;
  if (text[end] === ":") return readDigital(text, numeral, part);
  const mark = afterGap(text, end);
  if (text[mark] !== "点" && !(text[mark] === "时" && (part !== undefined || isAfterDate || isHourMark(text, mark)))) return undefined;
  const base: Clock = {
    day: "",
    hour: afternoon(value, part),
    minute: 0,
    second: 0,
    precision: "hour",
    ...(part === undefined ? {} : { part }),
  };
  const quarter = QUARTER.longest(text, mark + 1);
  if (quarter !== undefined) {
    return { end: quarter.end, clock: quarter.row === 0 ? base : { ...base, minute: quarter.row, precision: "minute" }, isWritten: true };
  }
  const minute = readNumeral(text, mark + 1);
  if (minute === undefined || minute.value > 59 || !Number.isInteger(minute.value) || minute.approx !== undefined)
    return { end: mark + 1, clock: base, isWritten: false };
  const isTwoDigits = minute.end - minute.start > 1 || minute.value === 10;
  if (text[minute.end] !== "分") {
    if (!isTwoDigits || AFTER_COUNT.test(text[minute.end] ?? "")) return { end: mark + 1, clock: base, isWritten: false };
    return { end: minute.end, clock: { ...base, minute: minute.value, precision: "minute" }, isWritten: true };
  }
  const second = readNumeral(text, minute.end + 1);
  if (second !== undefined && text[second.end] === "秒" && second.value < 60) {
    return { end: second.end + 1, clock: { ...base, minute: minute.value, second: second.value, precision: "second" }, isWritten: true };
  }
  return { end: minute.end + 1, clock: { ...base, minute: minute.value, precision: "minute" }, isWritten: true };
}

/** 22时30分, 十四时三十分, 22时至次日6时, 18时前: what follows shows that 时 is the hour. */
function isHourMark(text: string, mark: number): boolean {
  const next = text[mark + 1] ?? "";
  HAN_MINUTES.lastIndex = mark + 1;
  return isDigit(text.charCodeAt(mark + 1)) || HAN_MINUTES.test(text) || CONNECTOR.has(next) || (next !== "" && "前后起止".includes(next));
}

/** 三十分 of 十四时三十分 */
const HAN_MINUTES = /[零〇一二三四五六七八九十]{1,3}分(?!之)/y;

function readDigital(text: string, { start, value }: Numeral, part: DayPart | undefined): Hour | undefined {
  DIGITAL.lastIndex = start;
  const found = DIGITAL.exec(text);
  if (found === null || isRatio(text, start) || isWhole(found)) return undefined;
  const [all, , minute = "0", second, half] = found;
  const hour = half === undefined ? afternoon(value, part) : /^p/i.test(half) ? (value % 12) + 12 : value % 12;
  const clock: Clock = {
    day: "",
    hour,
    minute: Number(minute),
    second: Number(second ?? 0),
    precision: second === undefined ? "minute" : "second",
    ...(part === undefined ? {} : { part }),
  };
  return { end: start + all.trimEnd().length, clock, isWritten: true };
}

/** 8:00, 17:55:23, 2:00pm, 8:00 a.m. */
const DIGITAL = /([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?![\d:])(?: ?([aApP]\.?[mM]\.?))?/y;

/** 6:40:54 are shares of a hundred. */
function isWhole([, first, second, third]: RegExpExecArray): boolean {
  return third !== undefined && Number(first) + Number(second) + Number(third) === 100;
}

/** 比例为20:30: 比 a few characters before. Also where the "minutes" are a round share of ten. */
function isRatio(text: string, start: number): boolean {
  return text.slice(Math.max(0, start - 6), start).match(SHARES) !== null || isLatin(text.charCodeAt(start - 1));
}

const SHARES = /比|结构/;

function afternoon(hour: number, part: DayPart | undefined): number {
  if (part?.code === "DA" && hour === 12) return 0;
  if (part?.code === "MI") return hour < 10 ? hour + 12 : hour;
  return part?.isAfterNoon && hour < 12 ? hour + 12 : hour;
}

export function timed(start: number, clock: Clock, end: number): Draft {
  return { start, end, kind: "time", value: clockValue(clock), clock };
}

/** T17, T17:15, 2016-11-06T17:15:30 */
export function clockValue({ day, hour, minute, second, precision }: Clock): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${day}T${two(hour)}${precision === "hour" ? "" : `:${two(minute)}`}${precision === "second" ? `:${two(second)}` : ""}`;
}

function isoDay({ year, month, day }: Reference): string {
  return point(year, month, day);
}

const PARTS = lexicon(rowsOf(DAY_PARTS));
const SHORT = lexicon(rowsOf(SHORT_DAY_PARTS));
const QUARTER = lexicon(Object.entries(QUARTERS));
