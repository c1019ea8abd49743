import { parse } from "../parse/index.ts";
import type { Reference, Term } from "../references/index.ts";
import { type Passage, passagesOf } from "../search/index.ts";
import type { Target } from "../targets/index.ts";
import type { FrontMatter, Source } from "../text/index.ts";
import { type Metadata, type Root, type Stated } from "../tree/index.ts";
import type { DocumentEntry } from "./catalog.ts";

/** What was found in a document, as a library keeps it for questions to all documents. */
export interface Findings {
  targets: Target[];
  references: Reference[];
  terms: Term[];
}

/** A document as it is taken into a library, before it has its id. */
export interface ReadDocument {
  tree: Root;
  /** What it says of itself; the title is never missing. */
  about: Pick<DocumentEntry, "title" | "number" | "date" | "issuer" | "region" | "level" | "genre" | "status">;
  /** The id that its front matter asks for. */
  wanted?: string;
  findings: Findings;
  passages(id: string): Passage[];
}

/** Parses a source and finds in it what a library keeps. */
export function readDocument(source: Source): ReadDocument {
  const tree = parse(source);
  const about = aboutOf(tree, source);
  const wanted = words(source.meta.id);
  const findings: Findings = { targets: [], references: [], terms: [] };
  return {
    tree,
    about,
    ...(wanted === undefined ? {} : { wanted }),
    findings,
    passages: id => passagesOf(tree, { document: id, targets: findings.targets, terms: findings.terms }),
  };
}

/** Front matter stands above what the text says. */
function aboutOf(tree: Root, { meta, file }: Source): ReadDocument["about"] {
  const said: Metadata = tree.children[0]?.data?.meta ?? {};
  const one = (value: unknown, stated: Stated<string> | undefined): string | undefined => words(value) ?? stated?.value;
  const issuer = list(meta.issuer) ?? said.issuer?.value;
  const level = one(meta.level, said.level);
  return defined({
    title: one(meta.title, said.title) ?? nameOf(file) ?? firstLine(tree),
    number: one(meta.documentNumber ?? meta.number, said.documentNumber),
    date: one(meta.date, said.date),
    issuer,
    region: one(meta.region, said.region),
    level: LEVELS.find(known => known === level),
    genre: one(meta.genre, said.genre),
    status: one(meta.status, said.status),
  });
}

const LEVELS = ["national", "provincial", "municipal", "county"] as const;

function words(value: unknown): string | undefined {
  return (typeof value === "string" && value.trim() !== "") || typeof value === "number" ? String(value).trim() : undefined;
}

function list(value: FrontMatter[string]): string[] | undefined {
  const found = (Array.isArray(value) ? value : [value]).map(words).filter(word => word !== undefined);
  return found.length > 0 ? found : undefined;
}

function nameOf(file: string | undefined): string | undefined {
  return file?.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "") || undefined;
}

function firstLine({ data }: Root): string {
  return /\S.{0,60}/.exec(data.text)?.[0].trim() ?? "";
}

/** Without the fields that are undefined. */
function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
