import { readDate } from "../metadata/index.ts";
import { parseNumber } from "../numerals/index.ts";
import { eveOf } from "./life-days.ts";
import type { Mention } from "./mention.ts";
import type { Reference, Relation } from "./reference.ts";
import { DAY, EXTENSION_WORDS, INTENTIONS, MADE, REPEAL_WORDS } from "./tables/life-words.ts";

type Days = Pick<Reference, "until" | "issued">;

/** What the sentence of each mention says of the life of the document that it cites: until when it holds, and when it was made. In folded text. */
export function statedDays(text: string, mentions: readonly Mention[], relations: readonly Relation[]): Days[] {
  const days = mentions.map((mention, i): Days => {
    if (mention.type === "provision") return {};
    return relations[i] === "repeals" ? ofRepealed(text, mention) : ofExtended(text, mention);
  });
  // 《甲办法》、《乙办法》（…1号）有效期延长至…: one verb for all that are joined.
  for (let i = mentions.length - 2; i >= 0; i--) {
    const next = days[i + 1]!;
    const gap = mentions[i + 1]!.start - mentions[i]!.end;
    if (next.until === undefined || gap > LONGEST_JOINT || relations[i] !== relations[i + 1] || mentions[i]!.type === "provision") continue;
    if (JOINED.test(text.slice(mentions[i]!.end, mentions[i + 1]!.start))) days[i]!.until ??= next.until;
  }
  return days;
}

/** 《…》自2027年1月1日起废止; 自2027年1月1日起，废止《…》; 2010年1月5日发布的《…》同时废止 */
function ofRepealed(text: string, { start, end }: Mention): Days {
  const found: Days = {};
  const before = sentenceBefore(text, start);
  const behind = sentenceBehind(text, end).replace(TITLES, "");
  const verb = REPEALED.exec(behind);
  const lead = verb === null ? before : behind.slice(0, verb.index);
  const dated = verb === null ? (REPEALING.exec(lead) ?? LIST_LEAD.exec(leadOfList(text, start))) : BEFORE_VERB.exec(lead);
  const day = dated === null ? undefined : readDate(dated[2]!)?.iso;
  const isFirstWithout = dated !== null && (dated[3] !== undefined || dated[1] === "自" || dated[1] === "从");
  const until = day !== undefined && isFirstWithout ? eveOf(day) : day;
  if (until !== undefined) found.until = until;
  const issued = readDate(ISSUED_BEFORE.exec(before)?.[1] ?? ISSUED_BEHIND.exec(text.slice(end, end + LONGEST_LOOK))?.[1] ?? "")?.iso;
  if (issued !== undefined) found.issued = issued;
  return found;
}

/** 《…》（…5号）有效期延长至2029年3月31日; 《…》有效期延长五年 */
function ofExtended(text: string, { start, end }: Mention): Days {
  const [, day, count, unit] = EXTENDED.exec(sentenceBehind(text, end)) ?? [];
  if ((day === undefined && count === undefined) || INTENDED.test(clauseBefore(text, start))) return {};
  const until = day === undefined ? durationOf(count!, unit!) : readDate(day)?.iso;
  return until === undefined ? {} : { until };
}

function durationOf(count: string, unit: string): string | undefined {
  const number = Number(parseNumber(count) ?? 0);
  return number > 0 ? `P${number}${unit.endsWith("年") ? "Y" : "M"}` : undefined;
}

/** The line that opens the list in which a citation stands: what ends with ： and a line break before it. */
function leadOfList(text: string, at: number): string {
  const from = Math.max(0, at - LONGEST_LIST);
  const end = text.slice(from, at).lastIndexOf("：\n");
  if (end < 0) return "";
  const window = text.slice(Math.max(0, from + end - LONGEST_LOOK), from + end);
  return window.slice(window.lastIndexOf("\n") + 1);
}

function sentenceBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - LONGEST_LOOK), at);
  return window.slice(Math.max(...SENTENCE_ENDS.map(sign => window.lastIndexOf(sign))) + 1);
}

function clauseBefore(text: string, at: number): string {
  const sentence = sentenceBefore(text, at);
  return sentence.slice(sentence.lastIndexOf("，") + 1);
}

function sentenceBehind(text: string, at: number): string {
  const window = text.slice(at, at + LONGEST_LOOK);
  const end = window.search(/[。；\n]/u);
  return end < 0 ? window : window.slice(0, end);
}

const SENTENCE_ENDS = ["。", "；", "\n"];
const LONGEST_LOOK = 200;
const LONGEST_JOINT = 12;
/** ）、《 and （ */
const JOINED = /^[()、，和与及]{0,4}$/u;
const TITLES = /《[^《》]{1,100}》/gu;
const REPEAL = `(?:${REPEAL_WORDS.join("|")})`;
const REPEALED = new RegExp(REPEAL, "u");
/** 自2027年1月1日起|废止, 于2026年12月31日|失效, 至2026年12月31日止|废止 */
const BEFORE_VERB = new RegExp(`(自|从|于|至|到)?(${DAY})(起)?止?(?:予以|同时|即行|一律|全部|正式|自行|自动|，)*$`, "u");
/** 自2027年1月1日起，废止|《…》 */
const REPEALING = new RegExp(`(自|从|于)(${DAY})(起)?，?(?:决定|一并|同时|予以)*${REPEAL}(?:下列|以下)?[^。；]{0,60}$`, "u");
/** 决定自2027年1月1日起废止下列文件|： */
const LIST_LEAD = new RegExp(`(自|从)(${DAY})(起)?，?[^。；]{0,40}${REPEAL}[^。；]{0,20}$`, "u");
const LONGEST_LIST = 4000;
/** 2010年1月5日市交通局发布的|《…》 */
const ISSUED_BEFORE = new RegExp(`(${DAY})[^，。；《》]{0,40}(?:${MADE.join("|")})的?$`, "u");
/** 《…》|（2010年1月5日市政府令第3号发布） */
const ISSUED_BEHIND = new RegExp(`^\\((${DAY})[^()]{0,40}(?:${MADE.join("|")})\\)`, "u");
const WORDS = [...EXTENSION_WORDS.verbs, ...EXTENSION_WORDS.fillers].join("|");
/** The verb, and any of its words before and behind it, between the title and the day. */
const EXTENDED = new RegExp(
  `^(?:\\([^()]{0,80}\\))?[)，的]{0,2}(?=[^《]{0,30}(?:${EXTENSION_WORDS.verbs.join("|")}))(?:${WORDS}){1,10}(?:(?:至|到)(${DAY})|(\\d{1,2}|[一二两三四五六七八九十]{1,2})(个?年|个月))`,
  "u",
);
const INTENDED = new RegExp(INTENTIONS.join("|"), "u");
