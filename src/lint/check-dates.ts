import { parseNumber } from "../numerals/index.ts";
import { type Container, isLeaf, leaves, type Stated } from "../tree/index.ts";
import type { Complaint, Subject } from "./rule.ts";

/** 2027—2025年; 2027年至2025年 */
const YEARS = /((?:19|20)\d{2})\s?年?\s?(?:[—–~～－-]{1,2}|至|到)\s?((?:19|20)\d{2})\s?年(?!\D{0,2}第?\d+号)/g;
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** 2025年9月31日, 9月31日, 2025年13月 */
const DAY = /(?<![\d０-９])(?:([\d０-９]{4})\s?年\s?)?([\d０-９]{1,2})\s?月(?:\s?([\d０-９]{1,2})\s?日)?/g;
/** 二〇二五年九月三十一日 */
const DAY_IN_HANZI =
  /([一二][〇○零一二三四五六七八九]{3})\s?年\s?([一二三四五六七八九十]{1,3})\s?月(?:\s?([一二三四五六七八九十]{1,3})\s?日)?/g;

/** A day that no calendar has: 9月31日, 2025年2月30日, 二〇二五年二月三十日; 2月29日 without its year may be one. */
export function* impossibleDates({ tree }: Subject): Generator<Complaint> {
  for (const leaf of leaves(tree)) {
    if (leaf.type === "marker") continue;
    for (const match of [...leaf.value.matchAll(DAY), ...leaf.value.matchAll(DAY_IN_HANZI)]) {
      const [text, year, month, day] = match;
      if ((year === undefined && day === undefined) || exists(year ?? "2024", month!, day ?? "1")) continue;
      const start = leaf.position.start.offset + match.index;
      yield { reason: `没有“${text}”这一天`, english: `there is no such day as “${text}”`, start, end: start + text.length, actual: text };
    }
  }
}

function exists(year: string, month: string, day: string): boolean {
  const [y, m, d] = [year, month, day].map(written => Number(parseNumber(written) ?? 0)) as [number, number, number];
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
}

/** A period that ends before it begins; a document that ends to hold before it holds, or holds before it was written. */
export function* datesOutOfOrder({ tree }: Subject): Generator<Complaint> {
  for (const leaf of leaves(tree)) {
    if (leaf.type === "marker") continue;
    const base = leaf.position.start.offset;
    for (const match of leaf.value.matchAll(YEARS)) {
      if (match[1]! > match[2]!)
        yield {
          reason: `时间段“${match[0]}”的起止颠倒`,
          english: `the period “${match[0]}” ends before it begins`,
          start: base + match.index,
          end: base + match.index + match[0].length,
          actual: match[0],
        };
    }
  }
  const stack: Container[] = [...tree.children];
  for (let document = stack.pop(); document !== undefined; document = stack.pop()) {
    const { date, effective, expiry } = document.data?.meta ?? {};
    const adopted = document.children.some(child => child.type === "adoption"); // a law's first date, and the last version's day of taking effect
    if (!adopted) yield* inOrder(date, effective, "施行日期早于成文日期", "it takes effect before it was written");
    yield* inOrder(effective, expiry, "失效日期早于施行日期", "it ceases to hold before it takes effect");
    for (const child of document.children) if (!isLeaf(child) && child.type === "document") stack.push(child);
  }
}

function* inOrder(
  first: Stated<string> | undefined,
  second: Stated<string> | undefined,
  reason: string,
  english: string,
): Generator<Complaint> {
  if (first === undefined || second === undefined || second.start < 0 || !ISO.test(first.value) || !ISO.test(second.value)) return;
  const length = Math.min(first.value.length, second.value.length);
  if (second.value.slice(0, length) < first.value.slice(0, length)) {
    const { start, end, value: actual } = second;
    yield { reason: `${reason}（${first.value}）`, english: `${english} (${first.value})`, start, end, actual };
  }
}
