import type { Entity, Interval, TimeRelation } from "../entities/index.ts";
import type { Span } from "../text/index.ts";
import type { Change, TargetTime } from "./target.ts";

/** A date or period of a block, and what it is there for. */
export interface TimeMark extends Span {
  role: "deadline" | "baseline";
  relation?: TimeRelation;
  from?: string;
  to?: string;
  duration?: string;
  text: string;
}

/** 比2020年, 较上年, 在2020年基础上, 从2020年的: what a change is measured from. */
const BASELINE_BEFORE = /(?:不低于|不高于|不超过|高于|低于|优于|比|较|与|同|从|由|相对于|相较于?|以)$/;
const BASELINE_AFTER = /^(?:的)?(?:年?底|年?末)?(?:的)?(?:[^，。；]{2,18}为基[数期准]|基础上|水平|相比|同期|为基期|为基数|的基数|实际数)/;
/** A number of years that is the length of something is no deadline: 有效期10年 */
const WITHIN = /内$|利用|用\d|未来|今后/;

/** 用三年时间建成: the word for time is part of the time. */
const LENGTH_OF_TIME = /^(?:左右)?的?时间/;
/** 三年改造管网200公里: a number of years at the head of its clause, with the doing right behind it, is the time that it takes. */
const OPENS = /^$|[，。；：、\s]$|力争$|计划$|再用?$|财政$|政府$|部门$|集团$|公司$|[全本各][省市县区镇乡州旗]$/;
const DOING =
  /^(?:累计|共|滚动|新|改|建|完成|更新|治理|整治|培[育养训]|轮训|引[进育]|实施|打造|创建|筹[集建]|投[入放]|招[引聘]|选派|认定|支持|实现|加固|修[复建缮]|淘汰|压减|减少|安排|统筹|拨付|下达)/;

/** 治理率五年提高20个百分点: behind what is measured, with a change of it right behind, as well. */
const MEASURED = /(?:率|比例|比重|占比|水平|总量|产量|产值|收入|面积|规模|强度|浓度|寿命)$/;
const CHANGING =
  /^(?:累计|共|再|要|力争)*(?:提高|提升|上升|增长|增加|下降|降低|减少)(?!了)(?:约|近|超过|不低于|不少于)?[\d一二三四五六七八九十百]/;

/** Words of time that set no deadline; 七日 alone is a length in most places (七日联票), and no day to be ready by. */
const NO_DEADLINE = /^(?:全年|当年|同期|当前|目前|近期|现在|当日|当天|本世纪|年[末底]|月底|[一二三四五六七八九十\d]{1,3}[日号])$/;

export function timesOf(entities: readonly Entity[], text: string, offset: number): TimeMark[] {
  const marks: TimeMark[] = [];
  for (const entity of entities) {
    const mark = markOf(entity, text, offset);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

function markOf(entity: Entity, text: string, offset: number): TimeMark | undefined {
  const start = entity.start + offset;
  const words = text.slice(start, entity.end + offset);
  const end =
    entity.end +
    offset +
    (entity.kind === "duration" ? (LENGTH_OF_TIME.exec(text.slice(entity.end + offset, entity.end + offset + 5))?.[0].length ?? 0) : 0);
  if (entity.kind === "duration") {
    const within =
      (/年$/.test(words) && MEASURED.test(text.slice(Math.max(offset, start - 2), start)) && CHANGING.test(text.slice(end, end + 12))) ||
      (/年$/.test(words) && OPENS.test(text.slice(Math.max(offset, start - 2), start)) && DOING.test(text.slice(end, end + 4))) ||
      entity.rel === "within" ||
      WITHIN.test(words) ||
      /(?:利用|用|未来|今后)$/.test(text.slice(Math.max(offset, start - 2), start));
    const length = typeof entity.value === "string" ? entity.value : entity.upper;
    if (!within || typeof length !== "string" || /[日天时分秒刻周]/.test(words.replace("时间", ""))) return undefined;
    return { start, end, role: "deadline", relation: "within", duration: length, text: text.slice(start, end) };
  }
  if (entity.kind !== "date" && entity.kind !== "period") return undefined;
  // 学前三年, 后三年: no time, but years of a school or a contract.
  if (NO_DEADLINE.test(words) || (/^[前后]/.test(words) && /[学期租]$|[，、和]$/.test(text.slice(Math.max(0, start - 1), start))))
    return undefined;
  const [from, to] = endsOf(entity.value);
  if (to === undefined) return undefined;
  const before = text.slice(Math.max(offset, start - 4), start);
  const after = text.slice(end, end + 8);
  // From 2024 to 2026 of a table row, or 从2026年起 with its own relation, is no baseline.
  const since = /^[从由自]/.test(words) && /^的/.test(after);
  const compared = BASELINE_BEFORE.test(before) && entity.rel !== "from" && entity.rel !== "by";
  // 是2024年底的2.4倍, 提高到2024年的两倍
  const multiple =
    (/(?:是|为|到|至|达|超过|突破|相当于)$/.test(before) || /^[到至]/.test(words)) &&
    /^(?:年?底|年?末)?的(?:[\d.]+|[一二两三四五六七八九十])倍/.test(after);
  const baseline = since || compared || multiple || (BASELINE_AFTER.test(after) && entity.rel !== "by") || /^(?:比|较)/.test(words);
  const mark: TimeMark = { start, end, role: baseline ? "baseline" : "deadline", ...yearsAhead(words, from!, to), text: words };
  if (entity.rel !== undefined) mark.relation = entity.rel;
  return mark;
}

/** 今后五年 said at the turn of the year is five whole years, of which this is the first. */
function yearsAhead(words: string, from: string, to: string): { from: string; to: string } {
  if (!/^(?:今后|未来|接下来)的?.{1,3}年/.test(words) || from.length < 10) return { from, to };
  const last = Number.parseInt(to, 10) - (from.slice(5, 7) === "01" ? 1 : 0);
  return { from: from.slice(0, 4), to: String(last) };
}

function endsOf(value: Entity["value"]): [string, string] | [undefined, undefined] {
  if (typeof value === "string") return [value, value];
  if (value !== null && typeof value === "object") return [(value as Interval).start, (value as Interval).end];
  return [undefined, undefined];
}

/**
 * How a change stands to its time: a level is reached, and what is built is finished (`done`), by the end of it; a count or rate is that of the whole
 * of it, and so is everything in the one year that a report is about (`ownYear`).
 */
export function timeFor(
  mark: TimeMark,
  change: Change | undefined,
  about: { carried: boolean; done?: boolean; ownYear?: string | undefined },
): TargetTime {
  const at: [number, number] = [mark.start, mark.end];
  const time: TargetTime = { relation: relationOf(mark, change, about), text: mark.text, at };
  if (time.relation === "within") time.duration = mark.duration!;
  else if (time.relation === "during") {
    time.start = mark.from!;
    time.end = mark.to!;
  } else if (time.relation === "from" || time.relation === "since" || time.relation === "after") time.start = mark.from!;
  else time.end = mark.to!;
  if (about.carried) time.carried = true;
  return time;
}

function relationOf(mark: TimeMark, change: Change | undefined, about: { done?: boolean; ownYear?: string | undefined }): TimeRelation {
  const reached = change === undefined || change === "level" || change === "multiple";
  if (mark.relation === undefined) {
    // 今后五年新增…: a count is that of all its years.
    const level = reached || (about.done === true && mark.from!.slice(0, 4) === mark.to!.slice(0, 4));
    if (/[末底]$/.test(mark.text)) return "by";
    return level && !/^[今本]年/.test(mark.text) && mark.to !== about.ownYear ? "by" : "during";
  }
  if (mark.relation === "during" && reached && mark.from !== mark.to && mark.from!.slice(0, 4) !== mark.to!.slice(0, 4)) return "by";
  return mark.relation === "until" ? "by" : mark.relation;
}
