import type { Clock, Draft } from "./draft.ts";
import { clockValue } from "./read-clock.ts";

/** 下午五点到六点, 17:55—18:33, 昨天两点到明天四点: TIMEX3's (start,end,duration). The later time takes day and half of the day from the earlier. */
export function joinedClocks(first: Draft, second: Draft): Draft | undefined {
  const here =
    first.clock ?? (first.bare && typeof first.value === "number" && first.value <= 24 ? asClock(first.value, second.clock!) : undefined);
  if (here === undefined) return undefined;
  const there = following(here, second.clock!);
  if ((here.day === "") !== (there.day === ""))
    return { start: first.start, end: second.end, kind: "timerange", value: null, unresolved: true };
  const seconds = elapsed(here, there);
  return {
    start: first.start,
    end: second.end,
    kind: "timerange",
    value: `(${clockValue(here)},${clockValue(there)},${lengthOf(seconds)})`,
  };
}

function asClock(hour: number, { part, day }: Clock): Clock {
  return { day, hour: part?.isAfterNoon && hour < 12 ? hour + 12 : hour, minute: 0, second: 0, precision: "hour" };
}

function following(first: Clock, second: Clock): Clock {
  const sameHalf =
    second.day === "" && second.part === undefined && first.part?.isAfterNoon && second.hour < 12 && second.hour + 12 >= first.hour;
  return { ...second, day: second.day === "" ? first.day : second.day, hour: sameHalf ? second.hour + 12 : second.hour };
}

function elapsed(first: Clock, second: Clock): number {
  const seconds = dayNumber(second.day) - dayNumber(first.day) + inDay(second) - inDay(first);
  return seconds < 0 ? seconds + 86400 : seconds;
}

function inDay({ hour, minute, second }: Clock): number {
  return hour * 3600 + minute * 60 + second;
}

function dayNumber(day: string): number {
  const [year = "", month = "1", date = "1"] = day.split("-");
  if (day === "" || month === "XX") return 0;
  return Date.UTC(Number(year) || 2001, Number(month) - 1, Number(date)) / 1000;
}

function lengthOf(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = seconds % 60;
  if (seconds === 0) return "PT0S";
  return `PT${hours > 0 ? `${hours}H` : ""}${minutes > 0 ? `${minutes}M` : ""}${rest > 0 ? `${rest}S` : ""}`;
}
