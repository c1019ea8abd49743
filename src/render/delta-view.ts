import { closingParagraphs, type Delta, isReversal, type NodeChange, type NumberChange, type WordChange } from "../compare/index.ts";
import { type Container, isLeaf, isNumbered, pathAt, type Root, select } from "../tree/index.ts";
import { cutBesideNumbers } from "./cut-beside-numbers.ts";
import { directionPhrase } from "./direction-phrase.ts";
import { renderTitle } from "./metadata.ts";
import type { Language } from "./options.ts";
import { type Place, placeFinder, placeLine } from "./place.ts";
import { DELTA_WORDING, type DeltaWording, KIND, NUMBER_KIND } from "./tables/delta-wording.ts";

/** The changes between two versions, with the versions. */
export interface ComparedVersions {
  delta: Delta;
  old: Root;
  new: Root;
  /** What the two are called by: told where both bear one title. */
  names?: { old: string; new: string };
}

/** What every report of changes says, whatever it is written in. */
export interface DeltaView {
  old: string;
  new: string;
  summary: string;
  /** In the order of the changes, a floor that became a ceiling and the reverse before all else. */
  numbers: { place: string; what: string; before: string; after: string; direction: string; change: NumberChange }[];
  /** `movements` says of each sentence that moved where it went or came from. In the order of the new text, what was removed where it would stand. */
  changes: { change: NodeChange; kind: string; notes: string[]; movements: string[]; old: Passage | undefined; new: Passage | undefined }[];
}

/** A node's own words: all of a measure or article, the heading only of what holds others. */
export interface Passage {
  /** 第十二条 and its first words. */
  place: string;
  citation: string;
  start: number;
  end: number;
}

export function deltaView({ delta, old, new: fresh, names }: ComparedVersions, language: Language): DeltaView {
  const words = DELTA_WORDING[language];
  const places = { old: placeFinder(old), new: placeFinder(fresh) };
  const closing = { old: closingParagraphs(old), new: closingParagraphs(fresh) };
  const placeIn = (side: "old" | "new", id: string): Place =>
    closing[side].has(id) ? { ...places[side](id), citation: words.closing } : places[side](id);
  const passage = (side: "old" | "new", change: NodeChange): Passage | undefined => {
    const id = change[side];
    if (id === undefined) return undefined;
    return passageOf(placeIn(side, id), Math.max(0, ...change.words.map(word => word[side].end)), closing[side]);
  };
  const changes = delta.changes.map(change => ({
    change,
    kind: KIND[change.kind][language],
    notes: notesOf(change, language),
    movements: change.words.flatMap(word => movement(change, word, words, placeIn)),
    old: passage("old", change),
    new: passage("new", change),
  }));
  /** The item that the number itself stands in; what only the old version has is counted there. */
  const placeOf = (number: NumberChange, after: Passage | undefined, before: Passage | undefined): string => {
    if (after === undefined) return words.formerly(innermost(old, number.old, before!, places.old));
    return innermost(fresh, number.new, after, places.new);
  };
  const numbers = changes.flatMap(({ change, old: before, new: after }) =>
    change.numbers.map(number => ({
      place: placeOf(number, after, before),
      what: NUMBER_KIND[number.kind][language],
      before: number.old?.text ?? "—",
      after: number.new?.text ?? "—",
      direction: directionPhrase(number, language),
      change: number,
    })),
  );
  numbers.sort((a, b) => Number(isReversal(b.change)) - Number(isReversal(a.change)));
  const counts = Object.entries(KIND).flatMap(([kind, name]) => {
    const count = changes.filter(({ change }) => change.kind === kind).length;
    return count === 0 ? [] : [`${name[language]} ${count}`];
  });
  return {
    ...titlesOf(old, fresh, names, language),
    summary: changes.length === 0 ? words.none : words.summary(counts, changes.length, alsoOf(delta.changes, language)),
    numbers,
    changes: inOrder(changes),
  };
}

/** Where the sentence in a change of words went or came from; of one that stays in its node only the end that it left. */
function movement(
  change: NodeChange,
  { old, new: fresh, to, from }: WordChange,
  words: DeltaWording,
  placeIn: (side: "old" | "new", id: string) => Place,
): string[] {
  const said = (side: "old" | "new", id: string): string => {
    const { citation, heading } = placeIn(side, id);
    return citation || heading;
  };
  const quoted = (text: string): string => cutBesideNumbers(text, LONGEST_QUOTE);
  if (to !== undefined) return [to === change.new ? words.movedWithin(quoted(old.text)) : words.movedTo(quoted(old.text), said("new", to))];
  return from === undefined || from === change.old ? [] : [words.movedFrom(quoted(fresh.text), said("old", from))];
}

function innermost(root: Root, wording: NumberChange["new"], passage: Passage, places: (id: string) => Place): string {
  if (wording === undefined) return passage.citation;
  const node = pathAt(root, wording.start).findLast(one => !isLeaf(one) && one.type !== "root" && isNumbered(one));
  const inside = node !== undefined && !isLeaf(node) && node.type !== "root" && node.position.start.offset > passage.start;
  return inside ? places(node.id).citation : passage.citation;
}

/** What the counts by kind do not say: that something reworded has moved as well, and how many sentences have. */
function alsoOf(changes: readonly NodeChange[], language: Language): string[] {
  const words = DELTA_WORDING[language];
  const moved = changes.filter(change => change.moved && change.kind !== "moved").length;
  const renumbered = changes.filter(change => change.renumbered && change.kind !== "renumbered").length;
  const also = [
    { count: moved, kind: KIND.moved[language] },
    { count: renumbered, kind: KIND.renumbered[language] },
  ].filter(({ count }) => count > 0);
  // A sentence has two ends, but one that left a node when that was removed is only told where it came to.
  const removed = new Set(changes.filter(({ kind }) => kind === "removed").map(({ old }) => old));
  const sentences = changes.flatMap(change =>
    change.words.filter(({ to, from }) => (to !== undefined && to !== change.new) || (from !== undefined && removed.has(from))),
  ).length;
  return [...(also.length > 0 ? [words.also(also)] : []), ...(sentences > 0 ? [words.sentences(sentences)] : [])];
}

function notesOf({ kind, moved, renumbered }: NodeChange, language: Language): string[] {
  const notes: string[] = [];
  if (moved && kind !== "moved") notes.push(KIND.moved[language]);
  if (renumbered && kind !== "renumbered") notes.push(KIND.renumbered[language]);
  return notes;
}

/** The passage of a place, in which the last change ends at an offset; `closing` are the paragraphs that are compared by themselves. */
function passageOf(place: Place, lastChange: number, closing: ReadonlySet<string>): Passage {
  const { node } = place;
  if (node === undefined) return { place: placeLine(place), citation: place.citation, start: 0, end: 0 };
  const own = HOLDERS.has(node.type) ? node.children.filter(isLeaf) : [];
  const [head, last] = own.length > 0 ? [own[0]!, own.at(-1)!] : [node, node];
  const [start, end] = [head.position.start.offset, last.position.end.offset];
  // Tables in a measure are shown row by row, as the closing words are by themselves; where words behind one changed, it stands between.
  const inside = own.length > 0 ? [] : [...select(node, "table"), ...[...select(node, "paragraph")].filter(({ id }) => closing.has(id))];
  const first = Math.min(...inside.map(({ position }) => position.start.offset).filter(offset => offset > start), end);
  const stop = lastChange > first ? end : first;
  return { place: placeLine(place), citation: place.citation || place.heading, start, end: stop };
}

/** Columns of a sentence that moved, as it is quoted. */
const LONGEST_QUOTE = 32;
const HOLDERS: ReadonlySet<Container["type"]> = new Set(["document", "part", "subpart", "chapter", "section", "preamble", "table"]);

/** By place in the new text; what has none there follows what it followed in the old one. */
function inOrder(changes: DeltaView["changes"]): DeltaView["changes"] {
  const byOld = changes.filter(one => one.old !== undefined).toSorted((a, b) => a.old!.start - b.old!.start);
  const anchors = new Map<DeltaView["changes"][number], number>();
  let anchor = 0;
  for (const one of byOld) {
    if (one.new !== undefined) anchor = one.new.start;
    anchors.set(one, anchor);
  }
  const at = (one: DeltaView["changes"][number]): number => one.new?.start ?? anchors.get(one) ?? 0;
  return changes.toSorted((a, b) => at(a) - at(b) || Number(a.new === undefined) - Number(b.new === undefined));
}

/** 《…》（旧.md）: with its name where the titles do not tell the versions apart. */
function titlesOf(old: Root, fresh: Root, names: ComparedVersions["names"], language: Language): { old: string; new: string } {
  const titles = { old: titleOf(old, language), new: titleOf(fresh, language) };
  if (names === undefined || titles.old !== titles.new) return titles;
  const named = (key: "old" | "new"): string => (language === "zh" ? `${titles[key]}（${names[key]}）` : `${titles[key]} (${names[key]})`);
  return { old: named("old"), new: named("new") };
}

function titleOf(root: Root, language: Language): string {
  const [document] = select(root, "document");
  return renderTitle(document, language);
}
