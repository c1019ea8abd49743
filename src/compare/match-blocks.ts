import type { Block } from "./blocks.ts";
import { countFeatures, type Vector } from "./features.ts";

/** Blocks of two versions that are the same one, by their places in the two lists. */
export interface Link {
  old: number;
  new: number;
}

/** From this likeness on two blocks are versions of one; beside the same marker less will do. */
const LIKE = 0.4;
const LIKE_WITH_MARKER = 0.25;
const MARKER_BONUS = 0.1;
/** A block is a part of another where the other has this share of its weight. */
const PART = 0.6;
/** A feature that stands in more blocks than this leads nowhere: it is passed over when candidates are sought. */
const MOST_BLOCKS = 50;

/**
 * Which blocks answer one another: first those whose text is the same, then the likest, one to one; then what is left is looked for inside
 * of what has grown or shrunk (split, merged). Candidates come from an index of rare features, so that the work grows with the text.
 */
export function matchBlocks(old: readonly Block[], fresh: readonly Block[]): Link[] {
  const links = sameText(old, fresh);
  const oldLeft = without(old, new Set(links.map(link => link.old)));
  const newLeft = without(fresh, new Set(links.map(link => link.new)));
  const [olds, news] = weighted(old, oldLeft, fresh, newLeft);
  const candidates = likest(old, fresh, olds, news);
  const takenOld = new Map<number, number>();
  const takenNew = new Map<number, number>();
  for (const { old: i, new: j } of candidates.filter(accepted)) {
    if (takenOld.has(i) || takenNew.has(j)) continue;
    takenOld.set(i, j);
    takenNew.set(j, i);
    links.push({ old: i, new: j });
  }
  const extra: Link[] = [];
  for (const { old: i, new: j, part, whole } of candidates) {
    if (!takenNew.has(j) && part >= PART && isIn(news.get(j)!, olds.get(i)!, news.get(takenOld.get(i) ?? -1))) {
      takenNew.set(j, i);
      if (!takenOld.has(i)) takenOld.set(i, j);
      extra.push({ old: i, new: j });
    } else if (!takenOld.has(i) && whole >= PART && isIn(olds.get(i)!, news.get(j)!, olds.get(takenNew.get(j) ?? -1))) {
      takenOld.set(i, j);
      if (!takenNew.has(j)) takenNew.set(j, i);
      extra.push({ old: i, new: j });
    }
  }
  links.push(...extra);
  // A section found so may be what a chapter is known by.
  for (let found = headingsOf(links, old, fresh); found.length > 0; found = headingsOf(links, old, fresh)) links.push(...found);
  return links.sort((a, b) => a.new - b.new || a.old - b.old);
}

/** A heading of few words that was worded anew is known by what stands under it: most of it on either side stands under the other. */
function headingsOf(links: readonly Link[], old: readonly Block[], fresh: readonly Block[]): Link[] {
  const taken = { old: new Set(links.map(link => link.old)), new: new Set(links.map(link => link.new)) };
  const under = (blocks: readonly Block[]): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const block of blocks) counts.set(block.under, (counts.get(block.under) ?? 0) + 1);
    return counts;
  };
  const [ofOld, ofNew] = [under(old), under(fresh)];
  const shared = new Map<string, Link & { count: number }>();
  for (const link of links) {
    const [i, j] = [old[link.old]!.under, fresh[link.new]!.under];
    if (i < 0 || j < 0 || taken.old.has(i) || taken.new.has(j)) continue;
    const key = `${i} ${j}`;
    const known = shared.get(key) ?? { old: i, new: j, count: 0 };
    known.count++;
    shared.set(key, known);
  }
  return [...shared.values()]
    .filter(({ old: i, new: j, count }) => 2 * count > ofOld.get(i)! && 2 * count > ofNew.get(j)!)
    .map(({ old: i, new: j }) => ({ old: i, new: j }));
}

interface Candidate extends Link {
  likeness: number;
  sameMarker: boolean;
  /** Share of the new block's weight that the old one has. */
  part: number;
  /** Share of the old block's weight that the new one has. */
  whole: number;
}

const accepted = ({ likeness, sameMarker }: Candidate): boolean => likeness >= (sameMarker ? LIKE_WITH_MARKER : LIKE);
const rank = ({ likeness, sameMarker }: Candidate): number => likeness + (sameMarker ? MARKER_BONUS : 0);

function sameText(old: readonly Block[], fresh: readonly Block[]): Link[] {
  const places = new Map<string, number[]>();
  for (let i = old.length - 1; i >= 0; i--) {
    const key = old[i]!.text;
    const list = places.get(key);
    if (list === undefined) places.set(key, [i]);
    else list.push(i);
  }
  const links: Link[] = [];
  for (const [j, block] of fresh.entries()) {
    const i = places.get(block.text)?.pop();
    if (i !== undefined) links.push({ old: i, new: j });
  }
  return links;
}

const without = (blocks: readonly Block[], taken: ReadonlySet<number>): number[] => [...blocks.keys()].filter(i => !taken.has(i));

function weighted(
  old: readonly Block[],
  oldLeft: readonly number[],
  fresh: readonly Block[],
  newLeft: readonly number[],
): [Map<number, Vector>, Map<number, Vector>] {
  const count = (blocks: readonly Block[], places: readonly number[]): Map<number, Vector> =>
    new Map(places.map(i => [i, countFeatures(blocks[i]!.text)]));
  const sides: [Map<number, Vector>, Map<number, Vector>] = [count(old, oldLeft), count(fresh, newLeft)];
  const frequency = new Map<string, number>();
  for (const side of sides)
    for (const vector of side.values()) for (const feature of vector.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const blocks = oldLeft.length + newLeft.length;
  for (const side of sides)
    for (const vector of side.values())
      for (const [feature, times] of vector) vector.set(feature, Math.min(times, 2) * Math.log(1 + blocks / frequency.get(feature)!));
  return sides;
}

/** Pairs that share a rare feature, the likest first. */
function likest(old: readonly Block[], fresh: readonly Block[], olds: Map<number, Vector>, news: Map<number, Vector>): Candidate[] {
  const postings = new Map<string, number[]>();
  for (const [i, vector] of olds)
    for (const feature of vector.keys()) {
      const list = postings.get(feature);
      if (list === undefined) postings.set(feature, [i]);
      else list.push(i);
    }
  const weights = new Map([...olds].map(([i, vector]) => [i, total(vector)]));
  const found: Candidate[] = [];
  for (const [j, vector] of news) {
    const shared = new Map<number, number>();
    for (const [feature, weight] of vector) {
      const list = postings.get(feature);
      if (list === undefined || list.length > MOST_BLOCKS) continue;
      for (const i of list) shared.set(i, (shared.get(i) ?? 0) + Math.min(weight, olds.get(i)!.get(feature)!));
    }
    const own = total(vector);
    for (const [i, common] of shared) {
      const sameMarker = old[i]!.marker !== undefined && old[i]!.marker === fresh[j]!.marker;
      const candidate = {
        old: i,
        new: j,
        likeness: (2 * common) / (own + weights.get(i)!),
        sameMarker,
        part: common / own,
        whole: common / weights.get(i)!,
      };
      if (accepted(candidate) || candidate.part >= PART || candidate.whole >= PART) found.push(candidate);
    }
  }
  return found.sort((a, b) => rank(b) - rank(a) || a.new - b.new || a.old - b.old);
}

/** Whether a block is inside a larger one, in what the larger one's other half does not have. */
function isIn(part: Vector, whole: Vector, other: Vector | undefined): boolean {
  let inside = 0;
  for (const [feature, weight] of part) if (whole.has(feature) && !other?.has(feature)) inside += weight;
  return inside >= (other === undefined ? PART : PART / 2) * total(part);
}

function total(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight;
  return sum;
}
