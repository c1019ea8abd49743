import type { Block } from "./blocks.ts";
import type { Link } from "./match-blocks.ts";

/** The links that moved: the fewest whose removal leaves all others in the same order on both sides, and those that stand below another heading than before. */
export function outOfOrder(links: readonly Link[], old: readonly Block[], fresh: readonly Block[]): Set<Link> {
  const inPlace = longestRising(links);
  const heads = new Map(links.map(link => [link.old, link.new]));
  const moved = new Set<Link>();
  for (const link of links) {
    const [before, after] = [old[link.old]!.under, fresh[link.new]!.under];
    const head = heads.get(before);
    if (!inPlace.has(link) || (head !== undefined && after >= 0 && head !== after)) moved.add(link);
  }
  return moved;
}

/** The longest chain of links, sorted by new place, whose old places never fall (patience sorting, n log n). */
export function longestRising<L extends Link>(links: readonly L[]): Set<L> {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [k, link] of links.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (links[tails[middle]!]!.old <= link.old) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? tails[low - 1]! : -1);
    tails[low] = k;
  }
  const chain = new Set<L>();
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k]!) chain.add(links[k]!);
  return chain;
}
