import { parse } from "../parse/index.ts";
import { type Reference, references, statedLife, statusOf, type Term, terms } from "../references/index.ts";
import { type Passage, passagesOf } from "../search/index.ts";
import { type Target, targets } from "../targets/index.ts";
import type { Source } from "../text/index.ts";
import type { Metadata, Root } from "../tree/index.ts";
import type { DocumentEntry } from "./catalog.ts";
import { endingsIn, isInForce, type Life, lifeOf } from "./find-lives.ts";

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
  about: About;
  /** The id that its front matter asks for. */
  wanted?: string;
  findings: Findings;
  passages(id: string): Passage[];
}

/** What a document says of itself, as its entry has it. */
export type About = Pick<
  DocumentEntry,
  | "title"
  | "inner"
  | "number"
  | "date"
  | "adopted"
  | "issuer"
  | "region"
  | "level"
  | "genre"
  | "status"
  | "effective"
  | "expiry"
  | "law"
  | "state"
  | "until"
  | "ends"
  | "targets"
>;

/** Parses a source and finds in it what a library keeps. `today`: ISO date; `life`: what is known better of where it is in its life. */
export function readDocument(source: Source, today: string, life?: Life): ReadDocument {
  const tree = parse(source);
  const said = tree.children[0]?.data?.meta ?? {};
  const findings: Findings = { targets: targets(tree), references: references(tree), terms: terms(tree) };
  const stated = aboutOf(tree, said, source.file);
  const ends = endingsIn(findings.references);
  const about: About = {
    ...stated,
    ...(life ?? ownLife(stated, today)),
    ...(ends.length > 0 && { ends }),
    targets: findings.targets.length,
  };
  return {
    tree,
    about,
    ...(said.id === undefined ? {} : { wanted: said.id.value }),
    findings,
    passages: id =>
      passagesOf(tree, {
        document: id,
        targets: findings.targets,
        terms: findings.terms,
        fields: about.state === "none" ? {} : { inForce: isInForce(about.state) },
      }),
  };
}

function aboutOf(tree: Root, said: Metadata, file: string | undefined): Omit<About, "targets" | "state"> {
  const inner = innerTitles(tree, said.title?.value);
  return {
    title: said.title?.value || nameOf(file) || firstLine(tree),
    ...(inner.length > 0 && { inner }),
    ...(said.documentNumber && { number: said.documentNumber.value }),
    ...(said.date && { date: said.date.value }),
    ...(said.adopted && { adopted: said.adopted.value }),
    ...(said.issuer && { issuer: said.issuer.value }),
    ...(said.region && { region: said.region.value }),
    ...(said.level && { level: said.level.value }),
    ...(said.genre && { genre: said.genre.value }),
    ...statedLife(tree),
  };
}

/** What a document says of its own life; what others say of it the catalogue knows. */
function ownLife(stated: Omit<About, "targets" | "state">, today: string): Life {
  const { state, until } = statusOf(lifeOf({ id: "", ...stated }), [], [], today);
  return { state, ...(until === undefined ? {} : { until }) };
}

/** Titles of the other documents in it, such as the method that a notice forwards. */
function innerTitles(tree: Root, title: string | undefined): string[] {
  const found = new Set<string>();
  const rest = [...tree.children];
  for (let node = rest.shift(); node !== undefined; node = rest.shift()) {
    if (node.type !== "document") continue;
    const said = node.data?.meta?.title?.value;
    if (said !== undefined && said !== title) found.add(said);
    for (const child of node.children) if (child.type === "document") rest.push(child);
  }
  return [...found];
}

function nameOf(file: string | undefined): string | undefined {
  return file?.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
}

function firstLine({ data }: Root): string {
  return /\S.{0,60}/.exec(data.text)?.[0].trim() ?? "";
}
