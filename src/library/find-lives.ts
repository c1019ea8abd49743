import {
  type CitingDocument,
  citationKeys,
  isMeant,
  type Lifecycle,
  type LifecycleEntry,
  type Reference,
  statusOf,
  titleKey,
} from "../references/index.ts";
import { expectArguments } from "../text/index.ts";
import { ENTRY } from "./arguments.ts";
import type { Catalog, DocumentEntry, Ending } from "./catalog.ts";

/** Where a document is in its life, and the last day on which it holds, where it says one. */
export type Life = Pick<DocumentEntry, "state" | "until">;

/**
 * 时效: where in their lives documents are on a day, by what they say themselves and what the other documents of the library
 * say of them: the state for every document whose state may have changed. `changed`: ids of documents that came in or changed; `gone`: what has left.
 */
export function findLives(
  catalog: Catalog,
  changed: ReadonlySet<string>,
  today: string,
  gone: readonly DocumentEntry[] = [],
): Map<string, Life> {
  const entries = [...catalog.entries.values()];
  const keysById = new Map(entries.map(entry => [entry.id, [...citationKeys(lifeOf(entry))]]));
  const named = groupBy(entries, ({ id }) => keysById.get(id)!.slice(0, 1));
  const speakers = groupBy(entries, ({ ends = [] }) => new Set(ends.map(({ key }) => key)));
  const touched = new Set<string>();
  for (const { title, ends = [] } of [...entries.filter(({ id }) => changed.has(id)), ...gone]) {
    touched.add(titleKey(title));
    for (const { key } of ends) touched.add(key);
  }
  const lives = new Map<string, Life>();
  for (const entry of entries) {
    const keys = keysById.get(entry.id)!;
    const isDue = (entry.until !== undefined && entry.until < today) || entry.state === "upcoming";
    if (!changed.has(entry.id) && !isDue && !keys.some(key => touched.has(key))) continue;
    const namesakes = named.get(keys[0]!) ?? [];
    const sayers = keys.flatMap(key => speakers.get(key) ?? []).filter(({ id }) => id !== entry.id);
    const others = [...new Set([...namesakes, ...sayers])];
    const { state, until } = statusOf(
      lifeOf(entry),
      others.map(lifeOf),
      [...new Set(sayers)].map(sayer => sayingOf(sayer, entry, keys)),
      today,
    );
    lives.set(entry.id, { state, ...(until === undefined ? {} : { until }) });
  }
  return lives;
}

/** The states of a document that holds. */
export function isInForce(state: Lifecycle["state"]): boolean {
  return state === "in-force" || state === "on-trial";
}

/** What a document says of how long others hold. */
export function endingsIn(references: readonly Reference[]): Ending[] {
  const endings: Ending[] = [];
  for (const [i, { relation, kind, key, until, issued, end }] of references.entries()) {
    const isEnding = relation === "repeals" || until !== undefined;
    if (!isEnding || !(kind === "title" || kind === "number" || kind === "shortName")) continue;
    const before = references[i - 1];
    // 《…》（国发〔2024〕1号） is one document.
    if (kind === "number" && before?.kind === "title" && references[i]!.start - before.end === 1) continue;
    const after = references[i + 1];
    const number = kind === "title" && after?.kind === "number" && after.start - end === 1 ? after.key : undefined;
    const ending: Ending = { key, relation: relation === "repeals" ? "repeals" : "extends" };
    if (until !== undefined) ending.until = until;
    if (issued !== undefined) ending.issued = issued;
    if (number !== undefined) ending.number = number;
    endings.push(ending);
  }
  return endings;
}

/** A document as the rules of 时效 look at it. */
export function lifeOf(
  entry: Pick<
    DocumentEntry,
    "id" | "title" | "inner" | "number" | "date" | "adopted" | "issuer" | "status" | "effective" | "expiry" | "law"
  >,
): LifecycleEntry {
  expectArguments({ entry }, ENTRY);
  const { id, title, inner, number, date, adopted, issuer, status, effective, expiry, law } = entry;
  return {
    id,
    title,
    ...(inner && { aliases: inner }),
    ...(number !== undefined && { documentNumber: number }),
    ...(date !== undefined && { date }),
    ...(adopted !== undefined && { adopted }),
    ...(issuer && { issuer }),
    ...(status !== undefined && { status }),
    ...(effective !== undefined && { effective }),
    ...(expiry !== undefined && { expiry }),
    ...(law !== undefined && { law }),
  };
}

/** One document's word of another, as if it had been resolved; a later one it cannot have meant. */
function sayingOf(sayer: DocumentEntry, entry: DocumentEntry, keys: readonly string[]): CitingDocument {
  const [made, saidOn] = [entry.date, sayer.date];
  // On one day two documents are issued together, or one is there twice.
  const isOther = titleKey(entry.title) !== titleKey(sayer.title);
  const couldMean = made !== undefined && saidOn !== undefined && (made < saidOn || (made === saidOn && isOther));
  const meant = lifeOf(entry);
  const said = couldMean ? (sayer.ends ?? []) : [];
  const references = said
    .filter(({ key, number, issued }) => keys.includes(key) && isMeant(meant, { number, issued }))
    .map(
      ({ key, relation, until }): Reference => ({
        kind: "title",
        key,
        relation: relation === "repeals" ? "repeals" : "mentions",
        target: { document: entry.id },
        ...(until !== undefined && { until }),
        start: 0,
        end: 0,
        text: "",
        node: "",
      }),
    );
  return { id: sayer.id, references };
}

function groupBy<T>(values: readonly T[], keysOf: (value: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}
