import { provisionKey } from "./key.ts";
import { readProvisions } from "./provision.ts";
import type { Reference } from "./reference.ts";

/**
 * Whether a reference cites a provision: itself, a part of it, what it is a part of, or a range in which it lies (第三十条至第三十五条 cites
 * 第三十二条 and 第三十条之一). Of which document is not looked at. `provision` as a person writes it or as in `Reference.key`: 第三十二条, #art_32, art_32.
 */
export function citesProvision(reference: Reference, provision: string): boolean {
  const asked = partsOf(fragmentOf(provision));
  if (asked.length === 0) return false;
  const { key, rangeFrom } = reference;
  const cited = fragmentsOf(key).map(partsOf);
  if (cited.some(parts => isWithin(asked, parts) || isWithin(parts, asked))) return true;
  const [end] = cited;
  const begin = rangeFrom === undefined ? undefined : partsOf(fragmentsOf(rangeFrom).at(-1) ?? "");
  return begin !== undefined && end !== undefined && liesBetween(asked, begin, end);
}

interface Part {
  kind: string;
  ordinal: number;
  suffix: number;
}

/** 第三十二条第二款 → art_32__para_2; what is no provision stays what it is. */
function fragmentOf(provision: string): string {
  const [member] = readProvisions(provision.trim().replace(/（/gu, "(").replace(/）/gu, ")"), 0, true);
  return member === undefined
    ? (fragmentsOf(provision)[0] ?? provision.replace(/^(?:doc_\d+(?:~\d+)?__)+/u, ""))
    : provisionKey("", member.path).slice(1);
}

/** What stands behind # in a key; several where it names several provisions (前两条). */
function fragmentsOf(key: string): string[] {
  return [...key.matchAll(/#([^#、]+)/gu)].map(match => match[1]!);
}

/** An item of an article with one paragraph is cited without it. */
function partsOf(fragment: string): Part[] {
  const parts = fragment
    .replace(/__para_1(?=__item_)/u, "")
    .split("__")
    .map(part => PART.exec(part));
  if (parts.some(part => part === null)) return [];
  return parts.map(part => ({ kind: part![1]!, ordinal: Number(part![2]), suffix: Number(part![3] ?? 0) }));
}

/** Whether `inner` is `outer` or a part of it. */
function isWithin(inner: readonly Part[], outer: readonly Part[]): boolean {
  return outer.length > 0 && outer.length <= inner.length && outer.every((part, i) => rank(part, inner[i]!) === 0);
}

/** Both ends of a range count on one level; what is asked of may lie deeper. */
function liesBetween(asked: readonly Part[], begin: readonly Part[], end: readonly Part[]): boolean {
  const level = end.length - 1;
  if (begin.length !== end.length || asked.length <= level || (level > 0 && !isWithin(begin.slice(0, level), end.slice(0, level))))
    return false;
  if (level > 0 && !isWithin(asked, end.slice(0, level))) return false;
  const [from, at, to] = [begin[level]!, asked[level]!, end[level]!];
  return from.kind === to.kind && at.kind === to.kind && rank(from, at) <= 0 && rank(at, to) <= 0;
}

/** By their numbers; NaN where they are of two kinds. */
function rank(a: Part, b: Part): number {
  return a.kind === b.kind ? a.ordinal - b.ordinal || a.suffix - b.suffix : Number.NaN;
}

/** art_87-1 */
const PART = /^([a-z]+)_(\d+)(?:-(\d+))?(?:~\d+)?$/u;
