import {
  type CitingDocument,
  type Lifecycle,
  type LifecycleEntry,
  numberKey,
  type Reference,
  statusOf,
  titleKey,
} from "../references/index.ts";
import type { Catalog, DocumentEntry } from "./catalog.ts";

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
  const keysById = new Map(entries.map(entry => [entry.id, keysOf(entry)]));
  const named = groupBy(entries, ({ id }) => keysById.get(id)!.slice(0, 1));
  const repealers = groupBy(entries, ({ repeals = [] }) => repeals);
  const touched = new Set<string>();
  for (const { title, repeals = [] } of [...entries.filter(({ id }) => changed.has(id)), ...gone]) {
    touched.add(titleKey(title));
    for (const key of repeals) touched.add(key);
  }
  const lives = new Map<string, Life>();
  for (const entry of entries) {
    const keys = keysById.get(entry.id)!;
    const isDue = (entry.until !== undefined && entry.until < today) || entry.state === "upcoming";
    if (!changed.has(entry.id) && !isDue && !keys.some(key => touched.has(key))) continue;
    const namesakes = named.get(keys[0]!) ?? [];
    const sayers = keys.flatMap(key => repealers.get(key) ?? []).filter(({ id }) => id !== entry.id);
    const others = [...new Set([...namesakes, ...sayers])];
    const { state, until } = statusOf(
      lifeOf(entry),
      others.map(lifeOf),
      sayers.map(sayer => repealing(sayer, entry)),
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

/** The keys of the documents that a document says it repeals. */
export function repealedKeys(references: readonly Reference[]): string[] {
  const repealing = references.filter(
    ({ relation, kind }) => relation === "repeals" && (kind === "title" || kind === "number" || kind === "shortName"),
  );
  return [...new Set(repealing.map(({ key }) => key))];
}

/** What a document can be cited by, its title first. */
function keysOf({ title, inner = [], number }: DocumentEntry): string[] {
  return [...[title, ...inner].map(titleKey), ...(number === undefined ? [] : [numberKey(number)])];
}

/** A document as the rules of 时效 look at it. */
export function lifeOf(
  entry: Pick<DocumentEntry, "id" | "title" | "inner" | "number" | "date" | "issuer" | "status" | "effective" | "expiry">,
): LifecycleEntry {
  const { id, title, inner, number, date, issuer, status, effective, expiry } = entry;
  return {
    id,
    title,
    ...(inner && { aliases: inner }),
    ...(number !== undefined && { documentNumber: number }),
    ...(date !== undefined && { date }),
    ...(issuer && { issuer }),
    ...(status !== undefined && { status }),
    ...(effective !== undefined && { effective }),
    ...(expiry !== undefined && { expiry }),
  };
}

/** One document's word that another is repealed; a later one it cannot have meant. */
function repealing(sayer: DocumentEntry, { id, date, title }: DocumentEntry): CitingDocument {
  const isLater = sayer.date !== undefined && date !== undefined && date >= sayer.date;
  const reference: Reference = {
    kind: "title",
    key: titleKey(title),
    relation: "repeals",
    target: { document: id },
    start: 0,
    end: 0,
    text: "",
    node: "",
  };
  return { id: sayer.id, references: isLater ? [] : [reference] };
}

function groupBy<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
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
