import { type Numeral, readNumeral } from "../numerals/index.ts";
import { dated } from "./calendar.ts";
import type { Draft, When } from "./draft.ts";
import { lexicon } from "./lexicon.ts";
import { lunar, lunarDayAfter } from "./read-lunar.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import { quartersAt } from "./read-quarters.ts";
import { rowsOf } from "./rows.ts";
import { AFTER_YEAR, MONTH_PARTS, YEAR_PARTS, type YearPart } from "./tables/calendar-words.ts";
import { FESTIVALS, SOLAR_TERM_DAYS } from "./tables/festivals.ts";
import { afterGap, isDigit } from "./text.ts";

/** Reads the date that begins with `numeral`: 2025年8月15日, 2027年底, 2026年上半年, 8月15日, 2025-08-15, 20世纪80年代; or nothing. */
export function readDate(text: string, numeral: Numeral, isBounded: boolean): Draft | undefined {
  if (numeral.approx !== undefined) return undefined;
  return readNumericDate(text, numeral) ?? readYear(text, numeral) ?? readMonth(text, numeral) ?? readDay(text, numeral, isBounded);
}

/** What follows 2026年 or 今年: 底, 上半年, 8月15日, 1—8月. Gives `when` itself where nothing does. */
export function readInYear(text: string, at: number, when: When, numerals: Numeral[]): { end: number; when: When } {
  const months = monthsAfter(text, at, numerals);
  if (months !== undefined) return { end: months.end, when: { ...when, part: months.part } };
  const edge = AFTER.longest(text, at);
  if (edge !== undefined) return { end: edge.end, when: { ...when, part: edge.row } };
  const next = afterGap(text, at);
  const festival = FESTIVAL_DAYS.longest(text, next);
  if (festival !== undefined) return { end: festival.end, when: { ...when, month: festival.row[0], day: festival.row[1] } };
  const quarters = quartersAt(text, next);
  if (quarters !== undefined) return { end: quarters.end, when: { ...when, part: quarters.part } };
  const part = PARTS.longest(text, text[next] === "的" ? next + 1 : next);
  if (part !== undefined) return { end: part.end, when: { ...when, part: part.row } };
  const month = readNumeral(text, next);
  return (month && readMonthInYear(text, month, when, numerals)) ?? { end: at, when };
}

/** 前11个月, 首月, 后三个月: a stretch of a year, where one stands before. */
function monthsAfter(text: string, at: number, numerals: Numeral[]): { end: number; part: YearPart } | undefined {
  if (text.startsWith("首月", at)) return { end: at + 2, part: { from: 1, to: 1 } };
  const side = text[at];
  if (side !== "前" && side !== "头" && side !== "后" && side !== "第") return undefined;
  const count = readNumeral(text, at + 1);
  if (count === undefined || count.approx !== undefined || !Number.isInteger(count.value) || count.value < 1 || count.value > 12)
    return undefined;
  const end = text[count.end] === "个" ? count.end + 1 : count.end;
  if (text[end] !== "月" || text[end + 1] === "底" || (end === count.end && !"两俩".includes(text[count.start]!))) return undefined;
  numerals.push(count);
  const { value } = count;
  const part = side === "第" ? { from: value, to: value } : side === "后" ? { from: 13 - value, to: 12 } : { from: 1, to: value };
  return { end: end + 1, part };
}

function readYear(text: string, numeral: Numeral): Draft | undefined {
  const mark = afterGap(text, numeral.end);
  const isYearAlone = yearOf(numeral) !== undefined && numeral.style === "arabic";
  if (isYearAlone && (text.startsWith("学年", mark) || text.startsWith("财年", mark)))
    return dated({ start: numeral.start, end: mark + 2, numerals: [numeral] }, { year: numeral.value });
  if (isYearAlone && listsYears(text, numeral.end))
    return dated({ start: numeral.start, end: numeral.end, numerals: [numeral] }, { year: numeral.value });
  if (text[mark] !== "年") return readCentury(text, numeral, mark);
  if (text[mark + 1] === "代") return readDecade(numeral, mark + 2, 19);
  const numerals = [numeral];
  const year = yearOf(numeral);
  const lunarEnd = year === undefined ? undefined : lunarDayAfter(text, afterGap(text, mark + 1));
  if (lunarEnd !== undefined) return { ...lunar(numeral.start, lunarEnd), numerals };
  const inside = readInYear(text, YEAR_MARK.longest(text, mark)!.end, {}, numerals);
  const isDated = inside.when.month !== undefined || inside.when.part !== undefined;
  const known = year ?? (isDated || isReadOut(numeral) ? shortYear(numeral) : undefined);
  if (known === undefined) return undefined;
  return dated({ start: numeral.start, end: inside.end, numerals }, { ...inside.when, year: known });
}

/** 2026、2027年: more years follow, the last with 年. */
function listsYears(text: string, at: number): boolean {
  YEARS.lastIndex = at;
  return YEARS.test(text);
}

const YEARS = /(?:[、和][12]\d{3}){1,6}年/y;

/** 2030, 二〇三〇, 二千零三十: a year by itself. */
function yearOf({ digits, value, style, terms }: Numeral): number | undefined {
  if (digits?.length === 4) return value >= 1000 && value < 3000 ? value : undefined;
  return style === "hanzi" && terms.length > 1 && value > 2000 && value < 2100 ? value : undefined;
}

const YEAR_MARK = lexicon<true>([
  ["年", true],
  ["年度", true, "过假日"],
]);

/** 零八年, 九七年, 08年: digits read out are no length of time. 七八年 are seven or eight. */
function isReadOut({ digits, style, approx }: Numeral): boolean {
  return digits?.length === 2 && approx === undefined && (style === "hanzi" || digits.startsWith("0"));
}

/** 08年, 18年10月, 三六七年一月: only where the context shows that it is a year. */
function shortYear({ digits, value, style }: Numeral): number | undefined {
  if (digits?.length === 2) return value < 50 ? 2000 + value : 1900 + value;
  if (digits?.length === 3) return value;
  return style === "hanzi" && value >= 1000 && value < 3000 ? value : undefined;
}

/** 20世纪80年代, 19世纪70年代, 21世纪中叶. */
function readCentury(text: string, numeral: Numeral, mark: number): Draft | undefined {
  if (!text.startsWith("世纪", mark) || numeral.value < 1 || numeral.value > 30) return undefined;
  return readInCentury(text, numeral.start, mark + 2, numeral.value, [numeral]);
}

/** After 世纪: a decade, 中叶, 末, 初; or the century itself. */
export function readInCentury(text: string, start: number, at: number, century: number, numerals: Numeral[]): Draft {
  const first = (century - 1) * 100;
  if (text.startsWith("中叶", at)) return dated({ start, end: at + 2, numerals }, { year: first + 50 });
  if (text[at] === "末") return dated({ start, end: at + 1, numerals }, { year: first + 100 });
  if (text[at] === "初") return dated({ start, end: at + 1, numerals }, { year: first });
  const decade = readNumeral(text, at);
  if (decade !== undefined && text.startsWith("年代", decade.end)) {
    const draft = readDecade(decade, decade.end + 2, century - 1);
    const part = DECADE_PARTS.longest(text, decade.end + 2);
    if (draft !== undefined && part === undefined) return { ...draft, start, numerals: [...numerals, decade] };
    if (part !== undefined) {
      const year = first + decade.value;
      const span = { from: String(year + part.row[0]), to: String(year + part.row[1]) };
      return dated({ start, end: part.end, numerals: [...numerals, decade] }, span);
    }
  }
  return dated({ start, end: at, numerals }, { from: `${first + 1}`.padStart(4, "0"), to: `${first + 100}` });
}

/** 90年代末: the first and last years of such a stretch, from the decade's first. */
const DECADE_PARTS = lexicon<readonly [number, number]>(
  rowsOf<readonly [number, number]>([
    ["初 初期 前期 早期", [0, 2], "步级"],
    ["中期 中叶", [4, 6]],
    ["末 末期 后期", [7, 9]],
  ]),
);

function readDecade(numeral: Numeral, end: number, century: number): Draft | undefined {
  const { value } = numeral;
  if (value % 10 !== 0 || value >= 3000 || (value >= 100 && value < 1000)) return undefined;
  const first = value >= 1000 ? value : century * 100 + value;
  return dated({ start: numeral.start, end, numerals: [numeral] }, { from: `${first}`, to: `${first + 9}` });
}

function readMonth(text: string, numeral: Numeral): Draft | undefined {
  const numerals: Numeral[] = [];
  const lunarEnd = text[numeral.end] === "月" && text[numeral.end + 1] === "初" ? lunarDayAfter(text, numeral.start) : undefined;
  if (lunarEnd !== undefined) return { ...lunar(numeral.start, lunarEnd), numerals: [numeral] };
  const inside = readMonthInYear(text, numeral, {}, numerals);
  return inside && dated({ start: numeral.start, end: inside.end, numerals }, inside.when);
}

/** 8月, 8月15日, 八月十五, 8月底, 1—8月 */
function readMonthInYear(text: string, numeral: Numeral, when: When, numerals: Numeral[]): { end: number; when: When } | undefined {
  const { value, end } = numeral;
  if (!Number.isInteger(value) || value < 1 || value > 12 || numeral.approx !== undefined || numeral.end - numeral.start > 2)
    return undefined;
  if (NEVER_DATED.has(text[numeral.start]!)) return undefined;
  const mark = afterGap(text, end);
  if (text.startsWith("月龄", mark)) return undefined;
  if (text[mark] !== "月") return when.year === undefined && numerals.length === 0 ? undefined : readMonths(text, numeral, when, numerals);
  numerals.push(numeral);
  const after = text[mark + 1] === "份" ? mark + 2 : mark + 1;
  const part = MONTHS.longest(text, after);
  if (part !== undefined) return { end: part.end, when: { ...when, month: value, part: part.row } };
  const day = readNumeral(text, afterGap(text, after));
  const dayEnd = day && endOfDay(text, day, numeral.style === "hanzi");
  if (day === undefined || dayEnd === undefined) return { end: after, when: { ...when, month: value } };
  numerals.push(day);
  return { end: dayEnd, when: { ...when, month: value, day: day.value } };
}

/** 两月 and 两日 are lengths of time. */
const NEVER_DATED: ReadonlySet<string> = new Set("两俩");

/** 2025年1—8月: the first month stands without 月. */
function readMonths(text: string, first: Numeral, when: When, numerals: Numeral[]): { end: number; when: When } | undefined {
  const dash = text.startsWith("——", first.end) || text.startsWith("--", first.end) ? 2 : 1;
  const connector = CONNECTOR.has(text[first.end] ?? "") ? first.end + dash : undefined;
  const last = connector === undefined ? undefined : readNumeral(text, connector);
  if (last === undefined || text[last.end] !== "月" || last.value <= first.value || last.value > 12) return undefined;
  numerals.push(first, last);
  const end = text[last.end + 1] === "份" ? last.end + 2 : last.end + 1;
  return { end, when: { ...when, part: { from: first.value, to: last.value } } };
}

/** 日 and 号 may be left out after a month in characters (八月十五), and before the other end of a range (8月15—20日). */
function endOfDay(text: string, day: Numeral, isHanzi: boolean): number | undefined {
  if (!Number.isInteger(day.value) || day.value < 1 || day.value > 31 || day.approx !== undefined) return undefined;
  const mark = afterGap(text, day.end);
  if (text[mark] === "日" || text[mark] === "号") return mark + 1;
  if (CONNECTOR.has(text[day.end] ?? "") && isDigit(text.charCodeAt(day.end + 1))) {
    const other = readNumeral(text, day.end + 1);
    if (other !== undefined && (text[other.end] === "日" || text[other.end] === "号")) return day.end;
  }
  return isHanzi && day.style === "hanzi" && !AFTER_BARE_DAY.test(text[day.end] ?? "") ? day.end : undefined;
}

/** What cannot follow 八月十五 if it is a day: 三月三个. */
const AFTER_BARE_DAY = /[个家户年项条次万亿倍成点分%岁人名]/;

/** 29日, 12号. Not 30日内, 不少于30日, 公示期30日, which are lengths. */
function readDay(text: string, numeral: Numeral, isBounded: boolean): Draft | undefined {
  const { value, start, end } = numeral;
  const mark = afterGap(text, end);
  if (isBounded || !Number.isInteger(value) || value < 1 || value > 31 || end - start > 3) return undefined;
  if (text[mark] !== "日" && (text[mark] !== "号" || NOT_A_DAY.test(text[mark + 1] ?? ""))) return undefined;
  if (LENGTH_BEFORE.has(text[start - 1] ?? "") || LENGTH_AFTER.longest(text, mark + 1) !== undefined) return undefined;
  if (
    NEVER_DATED.has(text[start]!) ||
    text.startsWith("一日", start) ||
    (numeral.style === "hanzi" && AFTER_DAYS.longest(text, mark + 1) !== undefined)
  )
    return undefined;
  return dated({ start, end: mark + 1, numerals: [numeral] }, { day: value });
}

/** 三日后: days, where 3日后 is after the third. */
const AFTER_DAYS = lexicon<true>(["后", "之后", "以后", "前", "之前", "以前"].map(word => [word, true]));
/** 4号文, 3号线, 2号楼 */
const NOT_A_DAY = /[文线楼院令公机门库地炉码]/;
const LENGTH_BEFORE: ReadonlySet<string> = new Set("期为满隔达共足长限前起");
const LENGTH_AFTER = lexicon<true>(["内", "以内", "之内", "以上", "以下", "游", "龄", "均", "处理", "/", "·"].map(word => [word, true]));

export const CONNECTOR: ReadonlySet<string> = new Set("-—–~―至到");
const FESTIVAL_DAYS = lexicon(
  rowsOf([...FESTIVALS, ...SOLAR_TERM_DAYS]).flatMap(([word, day]) => (day === null ? [] : [[word, day] as const])),
);
const PARTS = lexicon(rowsOf(YEAR_PARTS));
const AFTER = lexicon(rowsOf(AFTER_YEAR));
const MONTHS = lexicon(rowsOf(MONTH_PARTS));
