import type { CatalogueEntry, CitingDocument } from "./catalogue.ts";
import { titleKey } from "./key.ts";
import { NORM_HEADS } from "./tables/head-words.ts";

/** What a document says of its own life, beside what the catalogue lists. */
export interface LifecycleEntry extends CatalogueEntry {
  /** Without brackets: 试行, 征求意见稿. */
  status?: string;
  /** ISO date, or words (自公布之日起). */
  effective?: string;
  /** The last day as an ISO date, or an ISO duration (P10Y), counted from the day it takes effect. */
  expiry?: string;
}

/** Where in its life a document is on a day. */
export interface Lifecycle {
  state: "draft" | "upcoming" | "in-force" | "on-trial" | "expired" | "repealed";
  /** The day from which on it is in force. */
  since?: string;
  /** The last day on which it is. */
  until?: string;
  /** Ids of the documents that say so. */
  repealedBy?: string;
  amendedBy: string[];
  /** What it rests on or carries out and what has since been repealed: by which document. */
  replaced: { superior: string; by: string }[];
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
  const entries = new Map(catalogue.map(entry => [entry.id, entry]));
  const since = startOf(document);
  const until = lastDay(document, since);
  const repealer = repealerOf(document, catalogue, documents, entries, today);
  const life: Lifecycle = {
    state: "in-force",
    amendedBy: sayingOf(document.id, "amends", documents, entries, today).map(({ id }) => id),
    replaced: replacedSuperiors(document, catalogue, documents, entries, today),
  };
  if (since !== undefined) life.since = since;
  if (until !== undefined) life.until = until;
  if (repealer !== undefined) life.repealedBy = repealer;
  if (DRAFT.test(`${document.status ?? ""}${document.title}`)) life.state = "draft";
  else if (repealer !== undefined) life.state = "repealed";
  else if (until !== undefined && until < today) life.state = "expired";
  else if (since !== undefined && since > today) life.state = "upcoming";
  else if (TRIAL.test(`${document.status ?? ""}${document.title}`)) life.state = "on-trial";
  return life;
}

/** Documents whose references say this of the whole document, in force on `today`, the oldest first. A repealed provision amends. */
function sayingOf(
  id: string,
  relation: "repeals" | "amends",
  documents: readonly CitingDocument[],
  entries: ReadonlyMap<string, LifecycleEntry>,
  today: string,
): LifecycleEntry[] {
  return documents
    .filter(citing => citing.id !== id)
    .filter(({ references }) =>
      references.some(({ target, relation: said, kind }) => {
        if (target?.document !== id) return false;
        return relation === "repeals"
          ? said === "repeals" && kind !== "provision"
          : said === "amends" || (said === "repeals" && kind === "provision");
      }),
    )
    .map(citing => entries.get(citing.id) ?? { id: citing.id, title: "" })
    .filter(entry => (startOf(entry) ?? today) <= today)
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
}

function repealerOf(
  document: LifecycleEntry,
  catalogue: readonly LifecycleEntry[],
  documents: readonly CitingDocument[],
  entries: ReadonlyMap<string, LifecycleEntry>,
  today: string,
): string | undefined {
  const [said] = sayingOf(document.id, "repeals", documents, entries, today);
  return said?.id ?? newerVersion(document, catalogue, today)?.id;
}

/** A law or measure of the same name and issuer and of a later date takes the place of this one. */
function newerVersion(document: LifecycleEntry, catalogue: readonly LifecycleEntry[], today: string): LifecycleEntry | undefined {
  const names = normsOf(document);
  if (document.date === undefined || names.size === 0) return undefined;
  const issuer = document.issuer?.join("") ?? "";
  return catalogue
    .filter(
      other => other.id !== document.id && other.date !== undefined && other.date > document.date! && (startOf(other) ?? today) <= today,
    )
    .filter(other => [...normsOf(other)].some(name => names.has(name)) && (other.issuer?.join("") ?? "") === issuer)
    .sort((a, b) => (a.date! < b.date! ? -1 : 1))[0];
}

/** The names of the laws and measures that a document is or forwards. */
function normsOf({ title, aliases = [] }: LifecycleEntry): Set<string> {
  return new Set([title, ...aliases].map(titleKey).filter(name => NORM.test(name)));
}

/** What the document rests on and what another has repealed since. */
function replacedSuperiors(
  document: LifecycleEntry,
  catalogue: readonly LifecycleEntry[],
  documents: readonly CitingDocument[],
  entries: ReadonlyMap<string, LifecycleEntry>,
  today: string,
): Lifecycle["replaced"] {
  const own = documents.find(({ id }) => id === document.id)?.references ?? [];
  const superiors = own
    .filter(({ relation }) => relation === "based-on" || relation === "implements")
    .map(({ target }) => target?.document);
  return [...new Set(superiors)].flatMap(superior => {
    const entry = superior === undefined ? undefined : entries.get(superior);
    const by = entry === undefined ? undefined : repealerOf(entry, catalogue, documents, entries, today);
    return entry === undefined || by === undefined || by === document.id ? [] : [{ superior: entry.id, by }];
  });
}

function startOf({ effective, date }: LifecycleEntry): string | undefined {
  return effective !== undefined && ISO_DATE.test(effective) ? effective : date;
}

/** 有效期至2030年12月31日 is that day; 有效期10年 ends on the eve of the same day ten years on. */
function lastDay({ expiry }: LifecycleEntry, since: string | undefined): string | undefined {
  if (expiry === undefined || ISO_DATE.test(expiry)) return expiry;
  const [, years = "0", months = "0", days = "0"] = DURATION.exec(expiry) ?? [];
  const [, year, month, day] = FULL_DATE.exec(since ?? "") ?? [];
  if (year === undefined || `${years}${months}${days}` === "000") return undefined;
  const end = new Date(Date.UTC(Number(year) + Number(years), Number(month) - 1 + Number(months), Number(day) + Number(days) - 1));
  return end.toISOString().slice(0, 10);
}

const ISO_DATE = /^\d{4}-\d{2}(?:-\d{2})?$/u;
const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** P10Y, P1Y6M, P90D */
const DURATION = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/u;
const DRAFT = /征求意见稿|送审稿|讨论稿|草案|审议稿/u;
/** 试行 暂行: in the title, or as the status behind it */
const TRIAL = /试行|暂行/u;
const NORM = new RegExp(`(?:${NORM_HEADS.join("|")})$`, "u");
