import type { TargetTime } from "../targets/index.ts";
import { expectArguments, TEXT } from "../text/index.ts";
import { LANGUAGE, TIME } from "./arguments.ts";
import type { Language } from "./options.ts";

/** A deadline or period: 到2030年, 2027年前, 2026—2030年; the words of the text where nothing could be resolved. */
export function renderTime(time: TargetTime | undefined, language: Language = "zh"): string {
  expectArguments({ time }, TIME);
  expectArguments({ language }, LANGUAGE);
  if (time === undefined) return "";
  const { relation, start, end, duration } = time;
  if (language === "en") return english(time);
  if (start !== undefined && end !== undefined && start !== end && relation !== "by" && relation !== "before" && relation !== "until")
    return wholeYears(start, end) ?? `${renderDate(start)}—${renderDate(end)}`;
  const day = end ?? start;
  if (relation === "within" && duration !== undefined)
    return `${renderDuration(duration)}内${end === undefined ? "" : `（到${renderDate(end)}）`}`;
  if (day === undefined) return duration === undefined ? time.text : renderDuration(duration);
  if (relation === "before" && END_OF.test(time.text)) return `${endOf(day)}前`;
  // 到“十五五”末 is 到2030年底.
  if (relation === "by" && /^\d{4}-12(?:-31)?$/.test(day) && END_OF.test(time.text)) return `到${endOf(day)}`;
  return SHAPE[relation](renderDate(day));
}

/** 2026-12 → 2026年底, 2027-06-30 → 2027年6月底: that day is meant as well, which 12月前 would leave out. */
function endOf(iso: string): string {
  const [, year, month] = ISO_DATE.exec(iso) ?? [];
  if (year === undefined) return iso;
  return month === undefined || month === "12" ? `${year}年底` : `${year}年${Number(month)}月底`;
}

/** 2026年底前, 6月末前 */
const END_OF = /[底末]/;

/** 2030 → 2030年, 2030-06 → 2030年6月, 2030-06-30 → 2030年6月30日; anything else unchanged. */
export function renderDate(iso: string): string {
  expectArguments({ iso }, TEXT);
  const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
  if (year === undefined) return iso;
  return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
}

/** P10Y → 10年, P3M → 3个月, P1Y6M → 1年6个月, P30D → 30日, P11.3Y → 11.3年, PT1H30M → 1小时30分钟; anything else unchanged. */
export function renderDuration(iso: string): string {
  expectArguments({ iso }, TEXT);
  const parts = ISO_DURATION.exec(iso)?.slice(1) ?? [];
  return parts.map((count, index) => (count === undefined ? "" : `${count}${DURATION_UNITS[index]}`)).join("") || iso;
}

/** (T22,T06,PT8H) → 22:00—6:00, (2026-05-01T09:30,…) → 2026-05-01 9:30—…; anything else unchanged. */
export function renderTimes(iso: string): string {
  const [, from, to] = ISO_TIMES.exec(iso) ?? [];
  return from === undefined || to === undefined ? iso : `${renderClock(from)}—${renderClock(to)}`;
}

/** T06 → 6:00, T09:30 → 9:30, 2026-05-01T09:30 → 2026-05-01 9:30; anything else unchanged. */
export function renderClock(iso: string): string {
  const [whole, day = "", hour, rest = ":00"] = ISO_CLOCK.exec(iso) ?? [];
  return whole === undefined ? iso : `${day}${day === "" ? "" : " "}${Number(hour)}${rest}`;
}

/** 每年 for P1Y, 每月 for P1M; 每2年 for P2Y. */
export function renderFrequency(iso: string, language: Language = "zh"): string {
  if (language === "en") return EVERY_EN[iso] ?? `every ${iso}`;
  const once = EVERY[iso];
  return once === undefined ? `每${renderDuration(iso)}` : `每${once}`;
}

const EVERY_EN: Record<string, string> = { P1Y: "yearly", P1M: "monthly", P1W: "weekly", P1D: "daily", P3M: "quarterly" };
const EVERY: Record<string, string> = { P1Y: "年", P1M: "月", P1W: "周", P1D: "日", P3M: "季度" };

/** "2030", "2030-06", "2030-06-30" */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** "P10Y", "P1Y6M", "P30D", "P2.5Y", "PT1H30M" */
const ISO_DURATION = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const ENGLISH_UNITS = ["year", "month", "week", "day", "hour", "minute", "second"];
const DURATION_UNITS = ["年", "个月", "周", "日", "小时", "分钟", "秒"];
/** "(T22,T06,PT8H)" */
const ISO_TIMES = /^\(([^,]+),([^,]+),[^,]*\)$/;
/** "T06", "T09:30", "2026-05-01T09:30:15" */
const ISO_CLOCK = /^(.*)T(\d{2})((?::\d{2}){1,2})?$/;

const SHAPE: Record<TargetTime["relation"], (day: string) => string> = {
  by: day => `到${day}`,
  before: day => `${day}前`,
  until: day => `到${day}`,
  since: day => `自${day}`,
  from: day => `自${day}起`,
  during: day => day,
  within: day => `到${day}`,
  after: day => `${day}后`,
};

function wholeYears(start: string, end: string): string | undefined {
  const [from, to] = [start.replace(/-01-01$/, ""), end.replace(/-12-31$/, "")];
  if (from.length !== 4 || to.length !== 4) return undefined;
  return from === to ? `${from}年` : `${from}—${to}年`;
}

function english({ relation, start, end, duration, text }: TargetTime): string {
  if (start !== undefined && end !== undefined && start !== end) return `${start} to ${end}`;
  const day = end ?? start;
  if (day === undefined) return duration === undefined ? text : `${relation} ${englishDuration(duration)}`;
  return `${relation} ${day}`;
}

/** P10Y → 10 years, P1Y6M → 1 year 6 months; anything else unchanged. */
function englishDuration(iso: string): string {
  const parts = ISO_DURATION.exec(iso)?.slice(1) ?? [];
  const said = parts.flatMap((count, index) => (count === undefined ? [] : `${count} ${ENGLISH_UNITS[index]}${count === "1" ? "" : "s"}`));
  return said.join(" ") || iso;
}
