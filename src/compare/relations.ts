import { expectArguments, TREE } from "../text/index.ts";
import { type Root, select } from "../tree/index.ts";
import type { Alignment } from "./alignment.ts";
import { ALIGNMENT } from "./arguments.ts";
import { formalKind } from "./formal.ts";
import { movedChapters } from "./moved-chapters.ts";
import { longestRising } from "./out-of-order.ts";
import { type Outline, outlineOf } from "./units.ts";

/**
 * What the pairs of an alignment say beyond one to one. Ids are of nodes in the two trees; chapters are left out, as are preambles and the notice that a
 * document comes with: they frame it, and nobody says that a preamble was split.
 */
export interface Relations {
  /** 拆分: one national node that several local ones carry out. */
  splits: { national: string; locals: string[] }[];
  /** 合并: one local node that carries out several national ones. */
  merges: { local: string; nationals: string[] }[];
  /** 整章移位: chapters that stand in another order with most of what they hold. */
  chapterMoves: { local: string; national: string }[];
  /** 移位: pairs that stand in another order than the others, the fewest that can be said to have moved; those that moved with their chapter did not. */
  moves: { local: string; national: string }[];
}

/** Splits, merges and moves between two aligned documents. */
export function relations(alignment: Alignment, local: Root, national: Root): Relations {
  expectArguments({ alignment }, ALIGNMENT);
  expectArguments({ local, national }, TREE);
  const outlines = { local: outlineOf(local), national: outlineOf(national) };
  const [ours, theirs] = [outlines.local, outlines.national].map(({ units }) => new Map(units.map(({ id }, i) => [id, i]))) as [
    Map<string, number>,
    Map<string, number>,
  ];
  const framing = { local: introductions(local, outlines.local), national: introductions(national, outlines.national) };
  const pairs = alignment.pairs.filter(
    pair => ours.has(pair.local) && theirs.has(pair.national) && !framing.local.has(pair.local) && !framing.national.has(pair.national),
  );
  const locals = grouped(pairs.map(({ local: one, national: other }) => [other, one]));
  const nationals = grouped(pairs.map(({ local: one, national: other }) => [one, other]));
  // Of several answers the best one says where a measure stands.
  const best = new Map<string, (typeof pairs)[number]>();
  for (const pair of pairs) if ((best.get(pair.local)?.score ?? -1) < pair.score) best.set(pair.local, pair);
  const links = [...best.values()]
    .map(pair => ({ old: theirs.get(pair.national)!, new: ours.get(pair.local)!, pair }))
    .sort((a, b) => a.new - b.new);
  const chapters = movedChapters(links, outlines.local, outlines.national);
  const inPlace = longestRising(links.map(link => ({ ...link, old: chapters.placeOf(link.old) })));
  const kept = new Set([...inPlace].map(({ pair }) => pair));
  return {
    splits: [...locals].filter(([, list]) => list.length > 1).map(([id, list]) => ({ national: id, locals: list })),
    merges: [...nationals].filter(([, list]) => list.length > 1).map(([id, list]) => ({ local: id, nationals: list })),
    chapterMoves: chapters.moves,
    moves: links.filter(({ pair }) => !kept.has(pair)).map(({ pair }) => ({ local: pair.local, national: pair.national })),
  };
}

/** Ids of what stands in a preamble or sends a document out (现印发给你们). */
function introductions(tree: Root, { units }: Outline): Set<string> {
  const found = new Set(units.filter(unit => formalKind(unit) === "transmittal").map(({ id }) => id));
  for (const preamble of select(tree, "preamble")) for (const { id } of [preamble, ...select(preamble, "paragraph")]) found.add(id);
  return found;
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [value]);
    else list.push(value);
  }
  return groups;
}
