import { readNumeral } from "../numerals/index.ts";
import type { Draft } from "./draft.ts";
import { afterGap } from "./text.ts";

/**
 * A date of the lunar calendar: 农历2015年十月初一, 正月三十, 腊月廿三, 三月初八, 大年初一. It is found, and said to be unresolved: which day it is
 * takes a calendar that is not computed here.
 */
export function readLunar(text: string, start: number): Draft | undefined {
  const era = ERAS.find(word => text.startsWith(word, start));
  let end = start + (era?.length ?? 0);
  if (era !== undefined) {
    const year = readNumeral(text, end);
    if (year !== undefined && text[year.end] === "年") end = year.end + 1;
  }
  if (text.startsWith("大年", start)) return dayEnd(text, start + 2) === undefined ? undefined : lunar(start, dayEnd(text, start + 2)!);
  const found = lunarDay(text, end, era !== undefined);
  return found === undefined ? undefined : lunar(start, found);
}

/** After a year: 农历正月初一, 十月初一. Gives where it ends. */
export function lunarDayAfter(text: string, at: number): number | undefined {
  const era = ERAS.find(word => text.startsWith(word, at));
  return lunarDay(text, at + (era?.length ?? 0), era !== undefined);
}

export function lunar(start: number, end: number): Draft {
  return { start, end, kind: "date", value: null, unresolved: true, isLunar: true };
}

const ERAS: readonly string[] = ["农历", "阴历", "旧历"];

/** 正月三十, 十月初一; without 农历 before it the month or the day must be one of the lunar calendar's own. */
function lunarDay(text: string, at: number, isMarked: boolean): number | undefined {
  const own = OWN_MONTHS.includes(text[at] ?? "\n");
  const month = own ? undefined : readNumeral(text, at);
  const mark = own ? at + 1 : month?.end;
  if (mark === undefined || text[mark] !== "月" || (month !== undefined && month.value > 12)) return undefined;
  const end = dayEnd(text, mark + 1);
  if (own || isMarked) return end ?? (own || isMarked ? mark + 1 : undefined);
  return text[mark + 1] === "初" ? end : undefined;
}

/** 初一, 廿三, 三十, 十五 */
function dayEnd(text: string, at: number): number | undefined {
  const isEarly = text[at] === "初";
  const day = readNumeral(text, afterGap(text, isEarly ? at + 1 : at));
  if (day === undefined || day.style !== "hanzi" || day.value < 1 || day.value > (isEarly ? 10 : 30) || !Number.isInteger(day.value))
    return undefined;
  return text[day.end] === "日" ? day.end + 1 : day.end;
}

const OWN_MONTHS = "正冬腊";
