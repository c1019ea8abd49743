import { type Compact, indexAt } from "./compact.ts";
import type { Mention } from "./mention.ts";
import type { Document } from "./places.ts";
import { NORM_HEADS, POLICY_HEADS } from "./tables/head-words.ts";
import { ISSUER_ENDS } from "./tables/issuers.ts";
import { INTENDED } from "./tables/relations.ts";

/**
 * The mentions that a list of repealed documents names: 决定废止下列文件： with an entry a line, or an annex whose title says that
 * its list is one of repealed documents. What stands in an entry beside the document's name and number is only mentioned.
 */
export function repealedInLists(compact: Compact, mentions: readonly Mention[], documents: Iterable<Document>): Set<Mention> {
  const { text } = compact;
  const repealed = new Set<Mention>();
  let read = 0;
  for (const match of text.matchAll(LEAD)) {
    // A lead inside a list has been passed as a heading of it.
    if (match.index < read) continue;
    const lead = text.slice(Math.max(0, match.index - LONGEST_CLAUSE), match.index) + match[0];
    if (OTHERWISE.test(lead.slice(lead.search(LAST_SENTENCE)))) continue;
    read = readList(text, mentions, match.index + match[0].length, text.length, true, repealed);
  }
  for (const document of documents) {
    if (!isRepealList(document)) continue;
    const { node } = document;
    const from = indexAt(compact, node.position.start.offset);
    readList(text, mentions, from, indexAt(compact, node.position.end.offset), false, repealed);
  }
  return repealed;
}

/** Whether a document is a list of repealed ones: a number that stands alone there is not its own. */
export function isRepealList({ key }: Document): boolean {
  return TITLE.test(key) && !OTHERWISE.test(key);
}

/** Reads entries line by line; a list that a sentence opens ends with the first line that is no entry. Gives where it ended. */
function readList(text: string, mentions: readonly Mention[], from: number, to: number, opened: boolean, repealed: Set<Mention>): number {
  let next = firstFrom(mentions, from);
  for (let at = from; at < to; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 || newline > to ? to : newline;
    const line: Mention[] = [];
    for (; next < mentions.length && mentions[next]!.start < end; next++) if (mentions[next]!.end <= end) line.push(mentions[next]!);
    const names = entriesOf(text, at, end, line);
    for (const name of names) repealed.add(name);
    if (names.length === 0 && end > at) {
      const isHeading = end - at <= LONGEST_HEADING && line.length === 0 && !/[。，]/u.test(text.slice(at, end));
      if (OTHERWISE.test(text.slice(at, end)) || (opened && !isHeading)) return at;
    }
    at = end + 1;
  }
  return to;
}

/** The documents of a line that is nothing but names of documents, who issued them, and their numbers; else none. */
function entriesOf(text: string, start: number, end: number, line: readonly Mention[]): Mention[] {
  let at = start;
  for (const mention of line) {
    if (mention.type === "provision" || mention.start - at > LONGEST_LEAD) return [];
    const between = text.slice(at, mention.start);
    const isNumber = mention.type === "number";
    if (!(isNumber ? BEFORE_NUMBER : BEFORE_TITLE).test(between)) return [];
    at = mention.end;
  }
  return end - at <= LONGEST_LEAD && BEHIND.test(text.slice(at, end)) ? [...line] : [];
}

function firstFrom(mentions: readonly Mention[], from: number): number {
  let low = 0;
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const REPEAL = "(?:废止|失效|停止执行|停止使用)";
const THESE = "(?:下列|以下)";
/** 决定废止下列文件：, 宣布下列文件失效：, 对以下规章予以废止：, 现将废止的文件公布如下： */
const LEAD = new RegExp(
  `(?:${REPEAL}${THESE}[^，。；：《\\n]{0,30}[：。]?|${THESE}[^，。；：《\\n]{0,30}?${REPEAL}[：。]|${REPEAL}的[^，。；：《\\n]{0,20}如下：)\\n?`,
  "gu",
);
/** 废止的规范性文件目录, 宣布失效的文件清单 */
const TITLE = new RegExp(`^[^〈〉]{0,30}${REPEAL}的?[^〈〉]{0,20}(?:目录|清单|名单|一览表)(?:（[^（）]*）)?$`, "u");
/** What may become of a document otherwise: such a list is not only of repealed ones. */
const OTHERWISE = new RegExp(
  `修改|修订|保留|有效(?!期)|清理建议|${INTENDED.filter(word => word.length > 1 || word === "拟").join("|")}`,
  "u",
);
const LAST_SENTENCE = /[^。；\n]*[\n。]?$/u;
const LONGEST_CLAUSE = 60;
const LONGEST_HEADING = 30;
const LONGEST_LEAD = 100;
const COUNT = "(?:\\([一二三四五六七八九十百千万\\d]{1,6}\\)|[一二三四五六七八九十百千万\\d]{1,6}[、.．])?";
const DAY = "(?:\\d{4}年\\d{1,2}月\\d{1,2}日)?";
const JOINT = "[)）]?(?:[、，；。]|和|及|以及)?";
/** 2010年3月1日市人民政府发布的, 市人民政府 */
const ISSUED = `${DAY}(?:\\p{Script=Han}{0,30}(?:发布|公布|通过|批准|印发|下发|修订|修正)的|\\p{Script=Han}{0,16}(?:${ISSUER_ENDS.join("|")}))?`;
const BEFORE_TITLE = new RegExp(`^${JOINT}${COUNT}${ISSUED}$`, "u");
/** 关于印发绿道办法的通知（: a title without 《》 before its number */
const BEFORE_NUMBER = new RegExp(
  `^(?:${JOINT}|[)）]?[，、]|${COUNT}[^，。；《》\\n]{2,80}(?:${[...NORM_HEADS, ...POLICY_HEADS].join("|")}))[(]?${DAY}$`,
  "u",
);
/** ），自2024年5月1日起废止； 发布）； */
const BEHIND =
  /^(?:发布|公布|印发|修订|修正)?[)）]?(?:\([^()]{0,40}\))?(?:[，、]?\d{4}年\d{1,2}月\d{1,2}日[^，。；\n]{0,12})?[。；、，]?$/u;
