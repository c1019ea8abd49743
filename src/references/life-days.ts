import { recognize } from "../entities/index.ts";
import { genreOf, namesNoDay } from "../metadata/index.ts";
import { parseNumber } from "../numerals/index.ts";
import { forwardedBy } from "./catalogue.ts";
import { titleKey } from "./key.ts";
import type { LifecycleEntry } from "./status-of.ts";
import { LAWS, OUTLOOK_WORDS, PLAN_HEADS } from "./tables/life-words.ts";

/**
 * The first day on which a document holds: as it says, else when it was made; 自公布之日起30日后 is thirty days later. A law states from when it
 * holds (Legislation Law art. 61): what does not is not known to hold from its adoption, nor 自公布之日起 from any day but that of its promulgation. What names a day that
 * no calendar has, 自2024年2月30日起, holds from none that is known.
 */
export function startOf({ effective, date, adopted, law, title }: LifecycleEntry): string | undefined {
  if (effective !== undefined && ISO_DATE.test(effective)) return effective;
  if (effective !== undefined && namesNoDay(effective)) return undefined;
  if (effective === undefined && (law !== undefined || adopted !== undefined || LAWS.has(genreOf(title) ?? ""))) return undefined;
  const made = law === undefined ? (adopted ?? date) : law.promulgated;
  const [, count, unit] = LATER.exec(effective ?? "") ?? [];
  if (count === undefined || made === undefined) return made;
  const days = unit === "个月" ? { months: numberOf(count) } : { days: numberOf(count) };
  return later(made, days) ?? made;
}

/** 有效期至2030年12月31日 is that day, 至2030年12月 the last of the month; 有效期10年 ends on the eve of the same day ten years on. */
export function lastDay({ expiry }: LifecycleEntry, since: string | undefined): string | undefined {
  if (expiry === undefined) return undefined;
  return ISO_DATE.test(expiry) ? lastOf(expiry) : extended(expiry, since === undefined ? undefined : eveOf(since));
}

/** The last day of a term that goes on for a duration (P5Y) behind another last day. */
export function extended(duration: string, end: string | undefined): string | undefined {
  const [, years = "0", months = "0", days = "0"] = DURATION.exec(duration) ?? [];
  if (end === undefined || [years, months, days].every(count => Number(count) === 0)) return undefined;
  const next = nextDay(end);
  const stop = next === undefined ? undefined : later(next, { months: Number(years) * 12 + Number(months), days: Number(days) });
  return stop === undefined ? undefined : eveOf(stop);
}

/**
 * 绿道建设规划（2016—2020年）, “十三五”绿道规划: the last day of the last year that a plan's own title names, if it was made before that. In
 * …第十四个五年规划和2035年远景目标纲要 the plan ends with its five years; 2035 is the year that it looks out to.
 */
export function planEnd({ title, aliases = [], date }: LifecycleEntry): { end: string; outlook?: string } | undefined {
  const name = forwardedBy(titleKey(title)) ?? title;
  const named = [name, ...aliases.filter(alias => title.includes(alias))].find(words => PLAN.test(words));
  if (named === undefined) return undefined;
  const years: string[] = [];
  let outlook: string | undefined;
  let isPeriod = false;
  for (const { kind, value, start, end: behind } of recognize(named, { kinds: ["period", "date"] })) {
    const { start: begin, end } = typeof value === "object" && value !== null ? value : { start: undefined, end: value };
    if (typeof end !== "string" || !YEAR.test(end)) continue;
    if (typeof begin === "string" && begin > end) continue; // 2025—2016年 is a misprint, and no period
    if (kind === "date" && (OUTLOOK_BEHIND.test(named.slice(behind)) || OUTLOOK_BEFORE.test(named.slice(0, start)))) {
      outlook = end;
      continue;
    }
    isPeriod ||= kind === "period";
    years.push(end);
  }
  const last = isPeriod ? `${years.sort().at(-1)}-12-31` : undefined;
  if (last === undefined || (date !== undefined && date > last)) return undefined;
  return { end: last, ...(outlook !== undefined && { outlook }) };
}

/** The day before; of a month, the day before its first. */
export function eveOf(iso: string): string | undefined {
  return moved(iso, { days: -1 });
}

export function nextDay(iso: string): string | undefined {
  return moved(lastOf(iso), { days: 1 });
}

function later(iso: string, by: { months?: number; days?: number }): string | undefined {
  return moved(iso, by);
}

function moved(iso: string, { months = 0, days = 0 }: { months?: number; days?: number }): string | undefined {
  const [, year, month, day = "1"] = PARTS.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const to = Number(month) - 1 + months;
  const date = new Date(Date.UTC(Number(year), to, Number(day)));
  // A term from the 31st ends with a month that has none: six months from 31 August run to the last of February (Civil Code art. 202).
  if (date.getUTCDate() !== Number(day)) date.setUTCDate(1);
  date.setUTCDate(date.getUTCDate() + days);
  const moment = date.getTime();
  // Beyond 9999 a date has another form, and no day of a document's life.
  return moment >= FIRST && moment <= LAST ? date.toISOString().slice(0, 10) : undefined;
}

const FIRST = Date.UTC(1000, 0, 1);
const LAST = Date.UTC(9999, 11, 31);

/** 2024-02 → 2024-02-29; a day stays. */
function lastOf(iso: string): string {
  return iso.length === 7 ? (moved(iso, { months: 1, days: -1 }) ?? iso) : iso;
}

function numberOf(words: string): number {
  return Number(parseNumber(words) ?? 0);
}

const ISO_DATE = /^\d{4}-\d{2}(?:-\d{2})?$/u;
const PARTS = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u;
const YEAR = /^\d{4}$/u;
/** P10Y, P1Y6M, P90D */
const DURATION = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/u;
/** 自印发之日起|30日后, 自公布之日起满|三十日, 自公布后|30日起 */
const LATER = /[起后]满?\s?(\d{1,5}|[一二三四五六七八九十]{1,3})\s?(日|天|个月)/u;
/** …规划, …行动计划（2022—2024年） */
const PLAN = new RegExp(`(?:${PLAN_HEADS.join("|")})(?:[（(〔][^（()）〔〕]{1,40}[）)〕]){0,2}$`, "u");
/** 2035年|远景目标, 远景展望至|2035年 */
const OUTLOOK_BEHIND = new RegExp(`^(?:年)?的?(?:${OUTLOOK_WORDS.join("|")})`, "u");
const OUTLOOK_BEFORE = new RegExp(`(?:${OUTLOOK_WORDS.join("|")})(?:目标)?(?:到|至)?$`, "u");
