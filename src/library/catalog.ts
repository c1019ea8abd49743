import { createHash, type Hash } from "node:crypto";
import { join } from "node:path";
import type { Lifecycle, Reference } from "../references/index.ts";
import type { Format } from "../text/index.ts";
import { idKey } from "./document-id.ts";
import { readLog } from "./log.ts";
import { damaged, type LogState } from "./manifest.ts";

/** One document's word that another is repealed, or holds until another day. */
export interface Ending extends Pick<Reference, "key" | "until" | "issued"> {
  relation: "repeals" | "extends";
  /** The number that stands behind the title. */
  number?: string;
  /** As it is cited, where that names an edition: 《…办法（2018修正）》. */
  text?: string;
}

/** What a library knows of a document without opening it. */
export interface DocumentEntry {
  /** Lasts as long as the document, whatever changes in it. */
  id: string;
  title: string;
  /** Titles of the documents inside it: the method that a notice forwards. */
  inner?: string[];
  /** 发文字号 */
  number?: string;
  /** ISO 8601 */
  date?: string;
  /** When a law was first made public, where `date` is that of a later version. */
  adopted?: string;
  issuer?: string[];
  region?: string;
  level?: "national" | "provincial" | "municipal" | "county";
  genre?: string;
  /** 征求意见稿, 试行 */
  status?: string;
  /** ISO date, or words. */
  effective?: string;
  /** ISO date or duration. */
  expiry?: string;
  /** Of a law: when it was made public, where its 题注 says so. */
  law?: { promulgated?: string };
  /** 时效: where it was in its life when the library last changed. */
  state: Lifecycle["state"];
  /** The last day on which it holds, where it says one: ISO date. */
  until?: string;
  /** What it says of how long other documents hold. */
  ends?: Ending[];
  /** How many targets were found in it. */
  targets: number;
  /** Where it came from: a path from the library's folder, with /; absent where it came from no file. */
  source?: string;
  format: Format;
  /** The stored copy of the file it came from, in the folder `documents`. */
  file: string;
  /** Bytes of the file. */
  size: number;
  /** SHA-256 of the file. */
  hash: string;
  /** How many passages can be found in it. */
  passages: number;
  /** Length of its text in UTF-16 code units. */
  characters: number;
  /** When it came in, and when it last changed: ISO 8601. */
  added: string;
  updated?: string;
  /** Where its findings stand in their log, and their SHA-256. */
  findings: { at: number; size: number; sha256: string };
}

/** A line of the catalogue: a document, or that one is gone. */
export type CatalogLine = DocumentEntry | { id: string; gone: true };

/** 目录: the documents of a library, by id, by the file they came from, by their content. */
export class Catalog {
  readonly entries: Map<string, DocumentEntry> = new Map();
  readonly bySource: Map<string, DocumentEntry> = new Map();
  readonly byHash: Map<string, DocumentEntry> = new Map();
  /** Lines in the log, those that a later one has replaced too. */
  lines = 0;
  /** Of the log as far as it is in force. */
  readonly running: Hash = createHash("sha256");
  /** Made when it is first asked for: only a document that is new asks. */
  private keys: Set<string> | undefined;

  /** Whether an id is taken, also by one that a file system would not tell from it. */
  has(id: string): boolean {
    this.keys ??= new Set(Array.from(this.entries.keys(), idKey));
    return this.keys.has(idKey(id));
  }

  take(line: CatalogLine): void {
    this.lines++;
    const before = this.entries.get(line.id);
    if (before !== undefined) {
      if (before.source !== undefined && this.bySource.get(before.source) === before) this.bySource.delete(before.source);
      if (this.byHash.get(before.hash) === before) this.byHash.delete(before.hash);
    }
    if ("gone" in line) {
      this.entries.delete(line.id);
      this.keys?.delete(idKey(line.id));
      return;
    }
    this.entries.set(line.id, line);
    this.keys?.add(idKey(line.id));
    if (line.source !== undefined) this.bySource.set(line.source, line);
    this.byHash.set(line.hash, line);
  }
}

/** Throws a `ZhengceError` "library-damaged". */
export async function readCatalog(folder: string, state: LogState): Promise<Catalog> {
  const bytes = await readLog(folder, state);
  const catalog = new Catalog();
  catalog.running.update(bytes);
  try {
    // A line feed stands between lines only: JSON writes those inside texts as \n. One array is parsed twice as fast as its lines.
    const lines = JSON.parse(`[${bytes.toString("utf8").trimEnd().replaceAll("\n", ",")}]`) as CatalogLine[];
    for (const line of lines) catalog.take(line);
  } catch (cause) {
    throw damaged(join(folder, state.file), "目录里有一行读不出来", cause);
  }
  return catalog;
}
