import { expectArguments, TEXT } from "../text/index.ts";
import { REFERENCE } from "./arguments.ts";
import { type Asked, askedProvisions, fragmentsOf, type Part, partsOf } from "./asked-provisions.ts";
import type { Reference } from "./reference.ts";

/**
 * Whether a reference cites a provision: itself, a part of it, what it is a part of, or a range in which it lies (第三十条至第三十五条 cites
 * 第三十二条 and 第三十条之一). Of which document is not looked at. `provision` as a person writes it or as in `Reference.key`: 第三十二条, #art_32, art_32;
 * of a range or a list (第三条至第五条) any counts.
 */
export function citesProvision(reference: Reference, provision: string): boolean {
  expectArguments({ reference }, REFERENCE);
  expectArguments({ provision }, TEXT);
  return askedProvisions(provision).some(asked => cites(reference, asked));
}

function cites({ key, rangeFrom }: Reference, { parts: asked, through }: Asked): boolean {
  const cited = fragmentsOf(key).map(partsOf);
  const isMet = (parts: readonly Part[]): boolean =>
    isWithin(asked, parts) || (through === undefined ? isWithin(parts, asked) : liesBetween(parts, asked, through));
  if (cited.some(isMet)) return true;
  const [end] = cited;
  const begin = rangeFrom === undefined ? undefined : partsOf(fragmentsOf(rangeFrom).at(-1) ?? "");
  if (begin === undefined || end === undefined) return false;
  return liesBetween(asked, begin, end) || (through !== undefined && liesBetween(begin, asked, through));
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
