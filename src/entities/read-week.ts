import { dated, dayAfter, point, type Reference } from "./calendar.ts";
import type { Draft } from "./draft.ts";
import { WEEKDAYS } from "./tables/festivals.ts";

/** 周一, 上周五, 下周, 本周末: what follows 周, 星期 or 礼拜, and the week's place from the reference. */
export function readWeek(
  text: string,
  start: number,
  end: number,
  weeks: number,
  hasWord: boolean,
  reference: Reference | undefined,
): Draft | undefined {
  const next = text[end] ?? "";
  if (next === "末") return weekend(start, end + 1, weeks, reference);
  const weekday = WEEKDAYS[next];
  if (weekday !== undefined && !NOT_A_WEEKDAY.includes(text[end + 1] ?? "\n"))
    return dayOfWeek(start, end + 1, weekday, weeks, hasWord, reference);
  if (!hasWord) return undefined;
  if (reference === undefined) return { start, end, kind: "period", value: null, unresolved: true };
  return week(start, end, weeks, 1, 7, reference);
}

/** 每周一次, 一周三天: the figure counts. */
const NOT_A_WEEKDAY = "次个天回场期篇条小";

function dayOfWeek(start: number, end: number, weekday: number, weeks: number, hasWord: boolean, reference: Reference | undefined): Draft {
  const draft = { start, end };
  if (reference === undefined || !hasWord) {
    return { ...draft, kind: "date", value: `XXXX-WXX-${weekday}`, unresolved: true };
  }
  return dated(draft, dayAfter(reference, weeks * 7 + weekday - weekdayOf(reference)));
}

function weekend(start: number, end: number, weeks: number, reference: Reference | undefined): Draft {
  if (reference === undefined) return { start, end, kind: "period", value: null, unresolved: true };
  return week(start, end, weeks, 6, 7, reference);
}

function week(start: number, end: number, weeks: number, from: number, to: number, reference: Reference): Draft {
  const monday = weeks * 7 + 1 - weekdayOf(reference);
  const [first, last] = [dayAfter(reference, monday + from - 1), dayAfter(reference, monday + to - 1)];
  return dated({ start, end }, { from: point(first.year, first.month, first.day), to: point(last.year, last.month, last.day) });
}

function weekdayOf({ year, month, day }: Reference): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
