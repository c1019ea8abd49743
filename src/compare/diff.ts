import { expectArguments, TREE } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import { fold } from "../words/index.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { changedBounds } from "./changed-bounds.ts";
import { tellExceptions } from "./changed-exceptions.ts";
import { changedGrades } from "./changed-grades.ts";
import { changedNegation } from "./changed-negation.ts";
import { changedNumbers } from "./changed-numbers.ts";
import { changedStrength } from "./changed-strength.ts";
import { isDateOfIssue } from "./date-of-issue.ts";
import { type Delta, isReversal, type NodeChange, type WordChange } from "./delta.ts";
import { diffWords, type Hunk, wordingOf } from "./diff-words.ts";
import { type Link, matchBlocks } from "./match-blocks.ts";
import { joinMovedNumbers } from "./moved-numbers.ts";
import { tellMovedSentences, type WholeChange } from "./moved-sentences.ts";
import { outOfOrder } from "./out-of-order.ts";

/**
 * What changed from one version of a document to the next: measures, articles, paragraphs, headings and table rows are matched by what they say, then
 * compared word by word. What is as it was is left out. Nearly linear: texts that have nothing in common are not compared word by word to the end.
 */
export function diff(draft: Root, final: Root): Delta {
  expectArguments({ draft, final }, TREE);
  const [old, fresh] = [blocksOf(draft), blocksOf(final)];
  const links = matchBlocks(old, fresh);
  const moved = outOfOrder(links, old, fresh);
  const [ofOld, ofNew] = [count(links.map(link => link.old)), count(links.map(link => link.new))];
  const changes: { change: NodeChange; at: number }[] = [];
  for (const group of groupsOf(links)) {
    const hunks = hunksOf(group, old, fresh);
    for (const link of group) {
      const ownHunks = hunks.get(link) ?? [];
      const kind = ofOld.get(link.old)! > 1 ? "split" : ofNew.get(link.new)! > 1 ? "merged" : ownHunks.length > 0 ? "reworded" : undefined;
      const change = changeOf(link, old, fresh, kind, ownHunks, moved.has(link));
      if (change === undefined) continue;
      if (!saysTheSame(old[link.old]!, fresh[link.new]!) && !isDateOfIssue(fresh[link.new]!))
        for (const rule of RULES) change.numbers.push(...rule(ownHunks, draft.data.text, final.data.text));
      changes.push({ change, at: link.new });
    }
  }
  const wholes: WholeChange[] = [];
  const whole = (change: NodeChange, side: WholeChange["side"], block: Block, at: number): void => {
    const hunks = side === "old" ? diffWords([block], []) : diffWords([], [block]);
    if (!isDateOfIssue(block)) change.numbers.push(...changedNumbers(hunks, draft.data.text, final.data.text));
    changes.push({ change, at });
    wholes.push({ change, side, spans: block.pieces });
  };
  for (const [j, block] of fresh.entries())
    if (!ofNew.has(j)) whole({ kind: "added", new: block.id, words: [], numbers: [] }, "new", block, j);
  const places = placesOf(old, links);
  for (const [i, block] of old.entries())
    if (!ofOld.has(i)) whole({ kind: "removed", old: block.id, words: [], numbers: [] }, "old", block, places[i]!);
  const all = changes.map(({ change }) => change);
  joinMovedNumbers(all, draft.data.text, final.data.text);
  tellMovedSentences(all, wholes, draft.data.text, final.data.text);
  tellExceptions(all, old, fresh);
  changes.sort((a, b) => gravity(a.change) - gravity(b.change) || a.at - b.at);
  return { changes: changes.map(({ change }) => change) };
}

/** What is listed of the words that changed. */
const RULES = [changedNumbers, changedGrades, changedBounds, changedStrength, changedNegation];

/** 0 where a floor became a ceiling, a duty a ban, or the reverse; 1 where another number, deadline or word of commitment changed. */
function gravity({ numbers }: NodeChange): number {
  return numbers.some(isReversal) ? 0 : numbers.length > 0 ? 1 : 2;
}

function changeOf(
  link: Link,
  old: readonly Block[],
  fresh: readonly Block[],
  kind: "split" | "merged" | "reworded" | undefined,
  hunks: readonly Hunk[],
  moved: boolean,
): NodeChange | undefined {
  const [before, after] = [old[link.old]!, fresh[link.new]!];
  const renumbered = before.marker !== after.marker;
  const said = kind ?? (moved ? "moved" : renumbered ? "renumbered" : undefined);
  if (said === undefined) return undefined;
  return {
    kind: said,
    old: before.id,
    new: after.id,
    ...(moved && { moved: true }),
    ...(renumbered && { renumbered: true }),
    words: hunks.map(wordChange),
    numbers: [],
  };
}

/** In traditional characters, full width or with invisible ones it is the same word: nothing was asked more or less. */
const saysTheSame = (a: Block, b: Block): boolean => fold(a.text).text === fold(b.text).text;

function wordChange({ old, new: fresh }: Hunk): WordChange {
  const kind = old.words.length === 0 ? "inserted" : fresh.words.length === 0 ? "deleted" : "replaced";
  return { kind, old: wordingOf(old), new: wordingOf(fresh) };
}

/** Links that share a block on either side: what was split or merged is compared as one text. */
function groupsOf(links: readonly Link[]): Link[][] {
  const groups: Link[][] = [];
  const byOld = new Map<number, Link[]>();
  const byNew = new Map<number, Link[]>();
  for (const link of links) {
    const group = byOld.get(link.old) ?? byNew.get(link.new) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(link);
    byOld.set(link.old, group);
    byNew.set(link.new, group);
  }
  return groups;
}

function hunksOf(group: readonly Link[], old: readonly Block[], fresh: readonly Block[]): Map<Link, Hunk[]> {
  const olds = [...new Set(group.map(link => link.old))].sort((a, b) => a - b);
  const news = [...new Set(group.map(link => link.new))].sort((a, b) => a - b);
  const found = new Map<Link, Hunk[]>();
  if (olds.length === 1 && news.length === 1 && old[olds[0]!]!.text === fresh[news[0]!]!.text) return found;
  const hunks = diffWords(
    olds.map(i => old[i]!),
    news.map(j => fresh[j]!),
  );
  for (const hunk of hunks) {
    const [i, j] = [olds[hunk.old.block], news[hunk.new.block]];
    const link =
      group.find(one => one.old === i && one.new === j) ??
      group.find(one => (news.length > 1 ? one.new === j : one.old === i)) ??
      group[0]!;
    const list = found.get(link);
    if (list === undefined) found.set(link, [hunk]);
    else list.push(hunk);
  }
  return found;
}

const count = (places: readonly number[]): Map<number, number> => {
  const times = new Map<number, number>();
  for (const place of places) times.set(place, (times.get(place) ?? 0) + 1);
  return times;
};

/** Where each old block would stand in the new version: where its answer stands, else behind that of the block before it. */
function placesOf(old: readonly Block[], links: readonly Link[]): number[] {
  const answers = new Map(links.map(link => [link.old, link.new]));
  let place = -1;
  return old.map((_, i) => {
    const answer = answers.get(i);
    if (answer !== undefined) place = answer;
    return place + 0.5;
  });
}
