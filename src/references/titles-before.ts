import type { Span } from "../text/index.ts";
import type { Mention, TitleMention } from "./mention.ts";

/** The titles that a definition at `at` follows at once, or behind their number: as many as it defines names, else none. */
export function titlesBefore(text: string, mentions: readonly Mention[], at: number, count: number): TitleMention[] {
  const last = mentions.at(-1);
  if (last === undefined || at - last.end > LONGEST_BETWEEN || !BETWEEN.test(text.slice(last.end, at))) return [];
  const titles: TitleMention[] = [];
  for (let i = mentions.length - 1; i >= 0 && titles.length < count; i--) {
    const mention = mentions[i]!;
    if (mention.type === "title" && !mention.certificate) titles.unshift(mention);
    else if (mention.type !== "number") break;
  }
  return titles.length === count ? titles : [];
}

/** 《甲办法》（…1号）和《乙办法》（…2号，以下统称两办法）: from the first to the last of several titles that are joined; undefined where there is one. */
export function titlesTogether(text: string, mentions: readonly Mention[], at: number): Span | undefined {
  const [last] = titlesBefore(text, mentions, at, 1);
  if (last === undefined) return undefined;
  let first: Span = last;
  for (let i = mentions.indexOf(last) - 1, next = last.start; i >= 0; i--) {
    const mention = mentions[i]!;
    const isTitle = mention.type === "title" && !mention.certificate;
    const joint = text.slice(mention.end, next);
    if ((!isTitle && mention.type !== "number") || joint.length > LONGEST_BETWEEN || !JOINED.test(joint)) break;
    next = mention.start;
    if (isTitle) first = mention;
  }
  return first === last ? undefined : { start: first.start, end: last.end };
}

/** Between a title and the definition of its short name: （国发〔2024〕1号，以下简称 */
const BETWEEN = /^[(，,、；\d年月日印发公布)]{0,24}$/u;
const LONGEST_BETWEEN = 40;
/** 》（ before a number, and 、 和 between one title and the next */
const JOINED = /^[()]{0,2}(?:[、，]?(?:和|与|及|以及|或者|或)?[(]?)$/u;
