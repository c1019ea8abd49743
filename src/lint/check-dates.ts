import { type Container, isLeaf, leaves, type Stated } from "../tree/index.ts";
import type { Complaint, Subject } from "./rule.ts";

/** 2027—2025年; 2027年至2025年 */
const YEARS = /((?:19|20)\d{2})\s?年?\s?(?:[—–~～－-]{1,2}|至|到)\s?((?:19|20)\d{2})\s?年(?!\D{0,2}第?\d+号)/g;
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** 2025年9月31日 */
const DAY = /(?<!\d)(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g;

/** A day that no calendar has: 9月31日, 2025年2月30日; 2月29日 without its year may be one. */
export function* impossibleDates({ tree }: Subject): Generator<Complaint> {
  for (const leaf of leaves(tree)) {
    if (leaf.type === "marker") continue;
    for (const match of leaf.value.matchAll(DAY)) {
      const [text, year = "2024", month, day] = match;
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
      if (date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)) continue;
      const start = leaf.position.start.offset + match.index;
      yield { reason: `没有“${text}”这一天`, english: `there is no such day as “${text}”`, start, end: start + text.length, actual: text };
    }
  }
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
