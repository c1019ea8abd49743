import { genreOf } from "../metadata/index.ts";
import { expectArguments, TEXT } from "../text/index.ts";
import { CITING, ENTRIES, ENTRY } from "./arguments.ts";
import type { CatalogueEntry, CitingDocument } from "./catalogue.ts";
import { titleKey } from "./key.ts";
import { eveOf, extended, lastDay, nextDay, planEnd, startOf } from "./life-days.ts";
import type { Reference } from "./reference.ts";
import { NORM_HEADS } from "./tables/head-words.ts";
import { DRAFT, TRIAL, WITHOUT_VALIDITY } from "./tables/life-words.ts";

/** What a document says of its own life, beside what the catalogue lists. */
export interface LifecycleEntry extends CatalogueEntry {
  /** Without brackets: 试行, 征求意见稿. */
  status?: string;
  /** ISO date, or words (自公布之日起). */
  effective?: string;
  /** The last day as an ISO date, or an ISO duration (P10Y), counted from the day it takes effect. */
  expiry?: string;
  /** Of a law, which holds only from the day that it says: what its 题注 says of when it was made public, ISO date. */
  law?: { promulgated?: string };
}

/** Where in its life a document is on a day. */
export interface Lifecycle {
  /** `revised`: a later text of the same name has taken its place; `none`: a case, a guide or a report, which is not in force or out of it. */
  state: "draft" | "upcoming" | "in-force" | "on-trial" | "expired" | "repealed" | "revised" | "none";
  /** The day from which on it is in force; absent where nothing says it. */
  since?: string;
  /** The last day on which it is. */
  until?: string;
  /** `until` is the end of the last year in a plan's title, and nothing that its text says. */
  untilByTitle?: true;
  /** The year that a plan's title looks out to beyond its own years (2035年远景目标): it ends with those. */
  outlook?: string;
  /** It says that it ends (`until`) before it begins (`since`): one of the two is wrong. */
  endsBeforeStart?: true;
  /** Ids of the documents that say so; a repeal that is still to come leaves the state as it is. */
  repealedBy?: string;
  revisedBy?: string;
  extendedBy?: string;
  amendedBy: string[];
  /** What it rests on or carries out and what has since been repealed: by which document. */
  replaced: { superior: string; by: string }[];
}

/** What statements are looked up in. */
interface Shelf {
  catalogue: readonly LifecycleEntry[];
  entries: ReadonlyMap<string, LifecycleEntry>;
  documents: readonly CitingDocument[];
  today: string;
}

/**
 * The state of a document on `today` (ISO date), from what it says itself and from what the documents of a library say of it.
 * The references must be resolved; what no document of the library says is not known here.
 */
export function statusOf(
  document: LifecycleEntry,
  catalogue: readonly LifecycleEntry[],
  documents: readonly CitingDocument[],
  today: string,
): Lifecycle {
  expectArguments({ document }, ENTRY);
  expectArguments({ catalogue }, ENTRIES);
  expectArguments({ documents }, CITING);
  expectArguments({ today }, TEXT);
  const life: Lifecycle = { state: "in-force", amendedBy: [], replaced: [] };
  if (hasNoValidity(document)) return { ...life, state: "none" };
  const shelf: Shelf = { catalogue, entries: new Map(catalogue.map(entry => [entry.id, entry])), documents, today };
  life.amendedBy = amendersOf(document, shelf);
  life.replaced = replacedSuperiors(document, shelf);
  const since = startOf(document);
  if (since !== undefined) life.since = since;
  endOwnTerm(life, document, shelf);
  const repeal = repealOf(document, shelf);
  const isRepealed = repeal !== undefined && repeal.earliest <= today;
  if (repeal !== undefined) life.repealedBy = repeal.by;
  const eve = repeal?.from === undefined ? undefined : eveOf(repeal.from);
  if (eve !== undefined && (life.until === undefined || eve < life.until)) {
    life.until = eve;
    delete life.untilByTitle;
  }
  const revision = newerVersion(document, shelf)?.id;
  if (revision !== undefined && !isRepealed) life.revisedBy = revision;
  life.state = stateOf(document, life, isRepealed, today);
  return life;
}

function stateOf(
  document: LifecycleEntry,
  { since = document.date, until, revisedBy }: Lifecycle,
  isRepealed: boolean,
  today: string,
): Lifecycle["state"] {
  if (isDraft(document)) return "draft";
  if (isRepealed) return "repealed";
  if (revisedBy !== undefined) return "revised";
  if (until !== undefined && until < today) return "expired";
  if (since !== undefined && since > today) return "upcoming";
  return TRIAL.test(`${document.status ?? ""}${document.title}`) ? "on-trial" : "in-force";
}

/** The term that the document sets itself, or its title; and how far another has extended it. */
function endOwnTerm(life: Lifecycle, document: LifecycleEntry, shelf: Shelf): void {
  const stated = lastDay(document, life.since);
  const plan = stated === undefined ? planEnd(document) : undefined;
  const until = stated ?? plan?.end;
  if (until !== undefined) life.until = until;
  if (plan !== undefined) life.untilByTitle = true;
  if (plan?.outlook !== undefined) life.outlook = plan.outlook;
  if (stated !== undefined && life.since !== undefined && stated < life.since) life.endsBeforeStart = true;
  for (const { entry, reference } of sayingsOf(document, shelf)) {
    if (reference.relation === "repeals" || reference.until === undefined) continue;
    const end = reference.until.startsWith("P") ? extended(reference.until, life.until) : reference.until;
    if (end === undefined || (life.until !== undefined && end <= life.until)) continue;
    life.until = end;
    life.extendedBy = entry.id;
    delete life.untilByTitle;
    if (life.since !== undefined && end >= life.since) delete life.endsBeforeStart;
  }
}

/** The repeal that takes effect first; `from` is absent where nobody dates it, `earliest` is a day before which it does not. */
function repealOf(document: LifecycleEntry, shelf: Shelf): { by: string; from?: string; earliest: string } | undefined {
  const repeals = sayingsOf(document, shelf)
    .filter(({ reference }) => reference.relation === "repeals" && reference.kind !== "provision")
    .map(({ entry, reference: { until } }) => {
      const from = until === undefined ? startOf(entry) : nextDay(until);
      return { by: entry.id, ...(from !== undefined && { from }), earliest: from ?? until ?? earliestStart(entry, shelf) };
    });
  return repeals.sort((a, b) => (a.earliest < b.earliest ? -1 : 1))[0];
}

/** Nothing holds before it was made; what has no date is taken to hold. */
function earliestStart(entry: LifecycleEntry, { today }: Shelf): string {
  return startOf(entry) ?? entry.date ?? today;
}

/** Who changes it, the oldest first; a repealed provision amends. */
function amendersOf(document: LifecycleEntry, shelf: Shelf): string[] {
  const amenders = sayingsOf(document, shelf).filter(
    ({ entry, reference: { relation, kind } }) =>
      (relation === "amends" || (relation === "repeals" && kind === "provision")) && earliestStart(entry, shelf) <= shelf.today,
  );
  return [...new Set(amenders.map(({ entry }) => entry.id))];
}

/** All that others say of the document, the oldest first. A draft says nothing yet, and what is older than the text at hand is in it already. */
function sayingsOf(document: LifecycleEntry, { documents, entries }: Shelf): { entry: LifecycleEntry; reference: Reference }[] {
  return documents
    .flatMap(({ id, references }) => {
      const entry = entries.get(id) ?? { id, title: "" };
      if (id === document.id || isDraft(entry)) return [];
      if (entry.date !== undefined && document.date !== undefined && entry.date < document.date) return [];
      return references.filter(({ target }) => target?.document === document.id).map(reference => ({ entry, reference }));
    })
    .sort((a, b) => ((a.entry.date ?? "") < (b.entry.date ?? "") ? -1 : 1));
}

/** A law or measure of the same name and issuer and of a later date takes the place of this one. */
function newerVersion(document: LifecycleEntry, shelf: Shelf): LifecycleEntry | undefined {
  const names = normsOf(document);
  if (document.date === undefined || names.size === 0) return undefined;
  const issuer = document.issuer?.join("") ?? "";
  return shelf.catalogue
    .filter(other => other.id !== document.id && other.date !== undefined && other.date > document.date! && !isDraft(other))
    .filter(other => earliestStart(other, shelf) <= shelf.today && (other.issuer?.join("") ?? "") === issuer)
    .filter(other => [...normsOf(other)].some(name => names.has(name)))
    .sort((a, b) => (a.date! < b.date! ? -1 : 1))[0];
}

/** The names of the laws and measures that a document is or forwards; 评分标准 inside a notice is a name of many, and without an issuer all inner ones are. */
function normsOf({ title, aliases = [], issuer = [] }: LifecycleEntry): Set<string> {
  const inner = issuer.length === 0 ? [] : aliases.filter(alias => alias.length >= SHORTEST_OWN_NAME);
  return new Set([title, ...inner].map(titleKey).filter(name => NORM.test(name)));
}

/** What the document rests on and what another has repealed since; a revision leaves the law as such what it was. */
function replacedSuperiors(document: LifecycleEntry, shelf: Shelf): Lifecycle["replaced"] {
  const own = shelf.documents.find(({ id }) => id === document.id)?.references ?? [];
  const superiors = own
    .filter(({ relation }) => relation === "based-on" || relation === "implements")
    .map(({ target }) => target?.document);
  return [...new Set(superiors)].flatMap(superior => {
    const entry = superior === undefined ? undefined : shelf.entries.get(superior);
    const repeal = entry === undefined ? undefined : repealOf(entry, shelf);
    const isSaid = repeal !== undefined && repeal.earliest <= shelf.today && repeal.by !== document.id;
    return entry !== undefined && isSaid ? [{ superior: entry.id, by: repeal.by }] : [];
  });
}

function isDraft({ status = "", title }: LifecycleEntry): boolean {
  return DRAFT.test(`${status}${title}`);
}

function hasNoValidity({ title, documentNumber, effective, expiry }: LifecycleEntry): boolean {
  const bare = title.replace(BRACKETS, "");
  const saysNothing = documentNumber === undefined && effective === undefined && expiry === undefined;
  if (saysNothing && SENTENCE.test(bare) && genreOf(bare) === undefined) return true;
  return WITHOUT_VALIDITY.some(({ ends, but = [] }) => ends.some(word => bare.endsWith(word)) && !but.some(word => bare.endsWith(word)));
}

/** 车位未交付，买受人可以拒付余款: what a judgment found */
const SENTENCE = /[，。？]/u;
const SHORTEST_OWN_NAME = 8;
const BRACKETS = /[（(][^（()）]{1,40}[）)]$/u;
/** Decisions of one name (关于修改部分规章的决定) stand side by side: none takes the place of another. */
const NORM = new RegExp(`(?<!决定|决议)(?:${NORM_HEADS.filter(head => head !== "决定" && head !== "决议").join("|")})$`, "u");
