import { type Interval, recognize } from "../entities/index.ts";
import type { Container, Metadata } from "../tree/index.ts";
import type { TargetTime } from "./target.ts";

/** What a document's head says about the time that it speaks of. */
export interface DocumentFrame {
  /** 规划期: the period that the title names, with its words. */
  period?: TargetTime;
  /** The first period of years to come that the words of a document name, where its title names none: “十五五”时期, 2026—2030年. */
  spoken?: Pick<TargetTime, "start" | "end" | "at">;
  /** The year that the title names, where it is about one year (政府工作报告, 年度计划). */
  year?: TargetTime;
  /** The first year that is not over: years before it are reported, not promised. */
  firstYear?: number;
  /** ISO date that 今年 counts from. */
  reference?: string;
  /** 政府工作报告: it looks back until it says otherwise. */
  report: boolean;
  /** 办法, 规定, 条例, 标准: its numbers are rules unless a deadline stands with them. */
  normative: boolean;
  region?: string;
}

const YEAR = /(?:19|20)\d\d/;
/** 第十五个五年规划 */
const ORDINAL_PLAN = /第([一二三四五六七八九十]{1,3})个五年(?:规划|计划)/;
/** A title with one year in it speaks of that year: 2026年政府工作报告, 2026年工作要点 */
const OF_ONE_YEAR = /((?:19|20)\d\d)年(?!.{0,4}[—\-–－至到]).*(?:报告|要点|安排|计划|任务|分工|实事)/;
/** 政府工作报告（2026年） */
const YEAR_BEHIND = /报告[（(]((?:19|20)\d\d)年(?:度)?[）)]/;
const REPORT = /政府工作报告|工作报告/;

const NORMATIVE = /^(?:办法|规定|条例|细则|规则|准则|标准|规程|解释|法|预案|法律|守则|章程|制度)$|办法$|条例$|细则$/;
/** 关于调整最低生活保障标准的通知 */
const STANDARDS = /(?:标准|限额|费率|价格)(?:的|有关)?(?:通知|公告|决定)?$/;

export function frameOf(document: Container, text: string): DocumentFrame {
  const meta: Metadata = document.data?.meta ?? {};
  const title = meta.title;
  const at = title !== undefined && title.start >= 0 ? title.start : -1;
  const words = at >= 0 ? text.slice(title!.start, title!.end) : (title?.value ?? "");
  const frame: DocumentFrame = { report: REPORT.test(words), normative: NORMATIVE.test(meta.genre?.value ?? "") || STANDARDS.test(words) };
  if (meta.region !== undefined) frame.region = meta.region.value;
  const place = (index: number, length: number): [number, number] => (at < 0 ? [-1, -1] : [at + index, at + index + length]);

  const plan = periodIn(words);
  if (plan !== undefined)
    frame.period = {
      relation: "during",
      start: plan.start,
      end: plan.end,
      text: at < 0 ? "" : plan.text,
      at: place(plan.index, plan.text.length),
      carried: true,
    };
  const one = plan === undefined ? (OF_ONE_YEAR.exec(words) ?? YEAR_BEHIND.exec(words)) : null;
  if (one !== null) {
    const index = one.index + one[0].indexOf(one[1]!);
    frame.year = {
      relation: "during",
      start: one[1]!,
      end: one[1]!,
      text: at < 0 ? "" : `${one[1]}年`,
      at: place(index, 5),
      carried: true,
    };
  }

  // A report without a year in its title speaks of the year that it is given in.
  const given = frame.report && one === null && plan === undefined ? meta.date : undefined;
  if (given !== undefined) {
    const year = given.value.slice(0, 4);
    frame.year = {
      relation: "during",
      start: year,
      end: year,
      text: text.slice(given.start, given.end),
      at: [given.start, given.end],
      carried: true,
    };
  }

  const said = one?.[1] ?? plan?.start ?? meta.date?.value ?? YEAR.exec(meta.documentNumber?.value ?? "")?.[0];
  const year = said === undefined ? Number.NaN : Number.parseInt(said, 10);
  const first = Number.isNaN(year) ? newestPlan(text, document) : year;
  if (first !== undefined) frame.firstYear = first;
  const spoken = plan === undefined && first !== undefined ? spokenPeriod(text, document, first) : undefined;
  if (spoken !== undefined) frame.spoken = spoken;
  if (one !== null) frame.reference = `${one[1]}-01-01`;
  else if (meta.date !== undefined) frame.reference = meta.date.value;
  else if (!Number.isNaN(year)) frame.reference = `${year}-01-01`;
  return frame;
}

/** “十五五”时期的主要目标, “十五五”水安全保障主要指标 */
const OWN_PLAN = /[“"]十([一二三四五六七])五[”"](?:时期|期间)?[^，。；\n]{0,14}(?:目标|指标)/g;

/** A part of a plan without title and date: the newest plan period that it speaks of is its own, so that those before it are over. */
function newestPlan(text: string, document: Container): number | undefined {
  const { start, end } = document.position;
  let newest: number | undefined;
  for (const [, number] of text.slice(start.offset, end.offset).matchAll(OWN_PLAN)) {
    const first = 1966 + 5 * (7 + HAN.indexOf(number!));
    if (newest === undefined || first > newest) newest = first;
  }
  return newest;
}

const SPOKEN = /[“"]十([一二三四五六七])五[”"]|((?:19|20)\d\d)年?[—\-–－~～至到]((?:19|20)\d\d)年/g;

/** A period that begins in the year of the document or the next one is what it means by the years to come. */
function spokenPeriod(text: string, document: Container, year: number): DocumentFrame["spoken"] {
  const offset = document.position.start.offset;
  for (const found of text.slice(offset, document.position.end.offset).matchAll(SPOKEN)) {
    const first = found[1] === undefined ? Number(found[2]) : 1966 + 5 * (7 + HAN.indexOf(found[1]));
    const last = found[1] === undefined ? Number(found[3]) : first + 4;
    if ((first !== year && first !== year + 1) || last - first < 2) continue;
    const start = offset + found.index;
    return { start: String(first), end: String(last), at: [start, start + found[0].length] };
  }
  return undefined;
}

/** The period of years that a heading or title names, as written: “十五五”, 2026—2030年, 第十五个五年规划. */
export function periodIn(words: string, reference?: string): { start: string; end: string; text: string; index: number } | undefined {
  const ordinal = ORDINAL_PLAN.exec(words);
  if (ordinal !== null) {
    const number = hanOrdinal(ordinal[1]!);
    return { start: String(1966 + 5 * (number - 3)), end: String(1970 + 5 * (number - 3)), text: ordinal[0], index: ordinal.index };
  }
  for (const entity of recognize(words, reference === undefined ? {} : { reference })) {
    if (entity.kind !== "period" || entity.value === null || typeof entity.value !== "object") continue;
    const { start, end } = entity.value as Interval;
    if (start.slice(0, 4) === end.slice(0, 4)) continue;
    return { start: start.slice(0, 4), end: end.slice(0, 4), text: entity.text, index: entity.start };
  }
  return undefined;
}

const HAN = "零一二三四五六七八九";
function hanOrdinal(words: string): number {
  const ten = words.indexOf("十");
  if (ten < 0) return HAN.indexOf(words);
  return (ten === 0 ? 1 : HAN.indexOf(words[0]!)) * 10 + (ten + 1 < words.length ? HAN.indexOf(words[ten + 1]!) : 0);
}
