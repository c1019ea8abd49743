import type { Delta, NodeChange, NumberChange } from "../compare/index.ts";
import { type Container, isLeaf, isNumbered, pathAt, type Root, select } from "../tree/index.ts";
import { directionPhrase } from "./direction-phrase.ts";
import { renderTitle } from "./metadata.ts";
import type { Language } from "./options.ts";
import { type Place, placeFinder, placeLine } from "./place.ts";
import { DELTA_WORDING, KIND, NUMBER_KIND } from "./tables/delta-wording.ts";

/** The changes between two versions, with the versions. */
export interface ComparedVersions {
  delta: Delta;
  old: Root;
  new: Root;
}

/** What every report of changes says, whatever it is written in. */
export interface DeltaView {
  old: string;
  new: string;
  summary: string;
  numbers: { place: string; what: string; before: string; after: string; direction: string; change: NumberChange }[];
  /** In the order of the new text, what was removed where it would stand. */
  changes: { change: NodeChange; kind: string; notes: string[]; old: Passage | undefined; new: Passage | undefined }[];
}

/** A node's own words: all of a measure or article, the heading only of what holds others. */
export interface Passage {
  /** 第十二条 and its first words. */
  place: string;
  citation: string;
  start: number;
  end: number;
}

export function deltaView({ delta, old, new: fresh }: ComparedVersions, language: Language): DeltaView {
  const words = DELTA_WORDING[language];
  const places = { old: placeFinder(old), new: placeFinder(fresh) };
  const passage = (side: "old" | "new", id: string | undefined): Passage | undefined =>
    id === undefined ? undefined : passageOf(places[side](id));
  const changes = delta.changes.map(change => ({
    change,
    kind: KIND[change.kind][language],
    notes: notesOf(change, language),
    old: passage("old", change.old),
    new: passage("new", change.new),
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
  const counts = Object.entries(KIND).flatMap(([kind, name]) => {
    const count = changes.filter(({ change }) => change.kind === kind).length;
    return count === 0 ? [] : [`${name[language]} ${count}`];
  });
  return {
    old: titleOf(old, language),
    new: titleOf(fresh, language),
    summary: changes.length === 0 ? words.none : words.summary(counts, changes.length),
    numbers,
    changes: inOrder(changes),
  };
}

function innermost(root: Root, wording: NumberChange["new"], passage: Passage, places: (id: string) => Place): string {
  if (wording === undefined) return passage.citation;
  const node = pathAt(root, wording.start).findLast(one => !isLeaf(one) && one.type !== "root" && isNumbered(one));
  const inside = node !== undefined && !isLeaf(node) && node.type !== "root" && node.position.start.offset > passage.start;
  return inside ? places(node.id).citation : passage.citation;
}

function notesOf({ kind, moved, renumbered }: NodeChange, language: Language): string[] {
  const notes: string[] = [];
  if (moved && kind !== "moved") notes.push(KIND.moved[language]);
  if (renumbered && kind !== "renumbered") notes.push(KIND.renumbered[language]);
  return notes;
}

function passageOf(place: Place): Passage {
  const { node } = place;
  if (node === undefined) return { place: placeLine(place), citation: place.citation, start: 0, end: 0 };
  const own = HOLDERS.has(node.type) ? node.children.filter(isLeaf) : [];
  const [first, last] = own.length > 0 ? [own[0]!, own.at(-1)!] : [node, node];
  return {
    place: placeLine(place),
    citation: place.citation || place.heading,
    start: first.position.start.offset,
    end: last.position.end.offset,
  };
}

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

function titleOf(root: Root, language: Language): string {
  const [document] = select(root, "document");
  return renderTitle(document, language);
}
