import type { Block } from "./blocks.ts";
import type { NodeChange, Wording } from "./delta.ts";
import { EXCEPTION_FRAME, EXCEPTIONS } from "./tables/exceptions.ts";

/** From this share of the character pairs of the shorter one on, two exceptions are one that was worded anew. */
const LIKE = 0.3;

/**
 * Adds to each change the exceptions (但抢险车辆除外, 法律另有规定的，从其规定) that came or went in it. One that was only worded anew is none of them, whatever
 * it lets through now, nor is one that stands elsewhere; those of what was added or removed as a whole come and go with it.
 */
export function tellExceptions(changes: readonly NodeChange[], old: readonly Block[], fresh: readonly Block[]): void {
  const [before, after] = [exceptionsOf(changes, "old", old), exceptionsOf(changes, "new", fresh)];
  for (const change of changes) {
    const ours = before.get(change.old ?? "") ?? [];
    const theirs = after.get(change.new ?? "") ?? [];
    for (const one of ours.filter(isOpen)) {
      const other = theirs.find(candidate => isOpen(candidate) && isLike(one, candidate));
      if (other !== undefined) one.met = other.met = true;
    }
  }
  meetElsewhere([...before.values()].flat(), [...after.values()].flat());
  for (const change of changes) {
    if (change.old === undefined || change.new === undefined) continue;
    const [gone, came] = [before.get(change.old)!.filter(isOpen), after.get(change.new)!.filter(isOpen)];
    for (const one of [...gone, ...came]) one.met = true;
    for (let k = 0; k < Math.max(gone.length, came.length); k++) {
      const [left, right] = [gone[k], came[k]];
      change.numbers.push({ kind: "exception", ...(left && { old: placed(left) }), ...(right && { new: placed(right) }) });
    }
  }
}

interface Exception extends Wording {
  /** It stands in the other version as well. */
  met: boolean;
}

const isOpen = ({ met }: Exception): boolean => !met;
const placed = ({ start, end, text }: Wording): Wording => ({ start, end, text });

/** The exceptions of each block that has changed, by its id. */
function exceptionsOf(changes: readonly NodeChange[], side: "old" | "new", blocks: readonly Block[]): Map<string, Exception[]> {
  const changed = new Set(changes.map(change => change[side]));
  return new Map(blocks.filter(({ id }) => changed.has(id)).map(block => [block.id, block.pieces.flatMap(exceptionsIn)]));
}

function exceptionsIn({ start, text }: Wording): Exception[] {
  const taken: { from: number; to: number }[] = [];
  for (const { pattern } of EXCEPTIONS)
    for (const { 0: said, index } of text.matchAll(pattern)) {
      const [from, to] = [index, index + said.length];
      if (!taken.some(other => other.from < to && from < other.to)) taken.push({ from, to });
    }
  taken.sort((a, b) => a.from - b.from);
  return taken.map(({ from, to }) => ({ start: start + from, end: start + to, text: text.slice(from, to), met: false }));
}

/** What stands word for word in another place of the other version. */
function meetElsewhere(before: readonly Exception[], after: readonly Exception[]): void {
  const places = new Map<string, Exception[]>();
  for (const one of before.filter(isOpen)) places.set(one.text, [...(places.get(one.text) ?? []), one]);
  for (const one of after.filter(isOpen)) {
    const other = places.get(one.text)?.pop();
    if (other !== undefined) one.met = other.met = true;
  }
}

function isLike(a: Wording, b: Wording): boolean {
  const [ours, theirs] = [pairsOf(a.text), pairsOf(b.text)];
  const fewer = Math.min(ours.size, theirs.size);
  return fewer === 0 ? ours.size === theirs.size : [...ours].filter(pair => theirs.has(pair)).length >= LIKE * fewer;
}

function pairsOf(text: string): Set<string> {
  const said = text.replace(EXCEPTION_FRAME, "");
  return new Set(Array.from({ length: Math.max(0, said.length - 1) }, (_, i) => said.slice(i, i + 2)));
}
