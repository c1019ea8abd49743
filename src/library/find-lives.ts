import {
  type CatalogueIndex,
  type CitingDocument,
  citationKeys,
  type Lifecycle,
  type LifecycleEntry,
  type Reference,
  resolveReferences,
  statusOf,
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
  const lifeById = new Map(entries.map(entry => [entry.id, lifeOf(entry)]));
  const keysById = new Map(entries.map(entry => [entry.id, [...citationKeys(lifeById.get(entry.id)!)]]));
  const named = groupBy([...lifeById.values()], ({ id }) => keysById.get(id)!);
  const speakers = groupBy(entries, ({ ends = [] }) => new Set(ends.flatMap(({ key, number = key }) => [key, number])));
  const sayingOf = remembered((sayer: DocumentEntry): CitingDocument => sayingsOf(sayer, named));
  const touched = new Set<string>();
  for (const entry of [...entries.filter(({ id }) => changed.has(id)), ...gone]) {
    for (const key of citationKeys(lifeOf(entry))) touched.add(key);
    for (const { key, number = key } of entry.ends ?? []) touched.add(key).add(number);
  }
  const lives = new Map<string, Life>();
  for (const entry of entries) {
    const keys = keysById.get(entry.id)!;
    const isDue = (entry.until !== undefined && entry.until < today) || entry.state === "upcoming";
    if (!changed.has(entry.id) && !isDue && !keys.some(key => touched.has(key))) continue;
    const namesakes = keys.filter((key, at) => at === 0 || key.length >= SHORTEST_NAME).flatMap(key => named.get(key) ?? []);
    const sayers = new Set(keys.flatMap(key => speakers.get(key) ?? []).filter(({ id }) => id !== entry.id));
    const others = new Set([...namesakes, ...[...sayers].map(({ id }) => lifeById.get(id)!)]);
    const { state, until } = statusOf(lifeById.get(entry.id)!, [...others], [...sayers].map(sayingOf), today);
    lives.set(entry.id, { state, ...(until === undefined ? {} : { until }) });
  }
  return lives;
}

/** What is shorter is the name of many annexes, 评分标准, and of none that another replaces. */
const SHORTEST_NAME = 8;

/** The states of a document that holds. */
export function isInForce(state: Lifecycle["state"]): boolean {
  return state === "in-force" || state === "on-trial";
}

/** What a document says of how long others hold. */
export function endingsIn(references: readonly Reference[]): Ending[] {
  const endings: Ending[] = [];
  for (const [i, { relation, kind, key, until, issued, end, text, target }] of references.entries()) {
    const isEnding = relation === "repeals" || until !== undefined;
    const isInside = target?.node !== undefined && target.document === undefined;
    if (!isEnding || isInside || !(kind === "title" || kind === "number" || kind === "shortName")) continue;
    const before = references[i - 1];
    // 《…》（国发〔2024〕1号） is one document.
    if (kind === "number" && before?.kind === "title" && references[i]!.start - before.end === 1) continue;
    const after = references[i + 1];
    const number = kind === "title" && after?.kind === "number" && after.start - end === 1 ? after.key : undefined;
    const ending: Ending = { key, relation: relation === "repeals" ? "repeals" : "extends" };
    if (until !== undefined) ending.until = until;
    if (issued !== undefined) ending.issued = issued;
    if (number !== undefined) ending.number = number;
    if (OF_A_YEAR.test(text)) ending.text = text;
    endings.push(ending);
  }
  return endings;
}

/** 《…办法（2018修正）》: of which edition it is said */
const OF_A_YEAR = /[（(](?:19|20)\d\d/u;

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

/** What a document says of others, led to those that it means by the same rules as all that it cites. */
function sayingsOf({ id, date, ends = [] }: DocumentEntry, named: CatalogueIndex): CitingDocument {
  const references = ends.flatMap((ending, at): Reference[] => {
    const { key, relation, until, issued, number, text = "" } = ending;
    const start = at * APART;
    const said: Reference = {
      kind: "title",
      key,
      relation: relation === "repeals" ? "repeals" : "mentions",
      ...(until !== undefined && { until }),
      ...(issued !== undefined && { issued }),
      start,
      end: start + 1,
      text,
      node: "",
    };
    // 《…》（国发〔2024〕1号） is one document: its number stands at once behind its title.
    if (number === undefined) return [said];
    return [said, { kind: "number", key: number, relation: said.relation!, start: said.end + 1, end: said.end + 2, text: "", node: "" }];
  });
  return { id, references: resolveReferences(references, named, { id, ...(date !== undefined && { date }) }) };
}

/** So far apart stand two things that a document says, in no text. */
const APART = 10;

function remembered<In extends object, Out>(make: (one: In) => Out): (one: In) => Out {
  const known = new Map<In, Out>();
  return one => {
    const made = known.get(one) ?? make(one);
    known.set(one, made);
    return made;
  };
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
