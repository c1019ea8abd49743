import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Catalog, type CatalogLine, type DocumentEntry, readCatalog } from "./catalog.ts";
import { DOCUMENTS, readManifest } from "./manifest.ts";
import { copiedHash, copiedId } from "./stored-copy.ts";

/** What is still known of a stored document. `hash` may be only the beginning of it. */
export type Remembered = Pick<DocumentEntry, "id" | "file" | "hash"> & Partial<Pick<DocumentEntry, "source" | "added" | "updated">>;

/**
 * The documents of a library, by its catalogue; where that is damaged, by the lines of it that can still be read, and by
 * the names of the stored files.
 */
export async function salvage(folder: string): Promise<Remembered[]> {
  const whole = await wholeCatalog(folder);
  const catalog = whole ?? (await brokenCatalog(folder));
  const remembered: Remembered[] = [...catalog.entries.values()];
  if (whole !== undefined) return remembered;
  const copies = new Set(await readdir(join(folder, DOCUMENTS)).catch(() => []));
  const known = new Set(remembered.map(({ id }) => id));
  const found = remembered.filter(({ file }) => copies.has(file));
  for (const file of [...copies].sort()) {
    const id = copiedId(file);
    if (id === undefined || known.has(id)) continue;
    known.add(id);
    found.push({ id, file, hash: copiedHash(file) });
  }
  return found;
}

async function wholeCatalog(folder: string): Promise<Catalog | undefined> {
  try {
    const manifest = await readManifest(folder);
    return await readCatalog(folder, manifest.catalog);
  } catch {
    return undefined;
  }
}

async function brokenCatalog(folder: string): Promise<Catalog> {
  const catalog = new Catalog();
  const logs = (await readdir(folder).catch(() => [])).filter(name => LOG.test(name)).sort(byNumber);
  for (const name of logs) {
    const text = await readFile(join(folder, name), "utf8").catch(() => "");
    for (const line of text.split("\n")) {
      const entry = entryIn(line);
      if (entry !== undefined) catalog.take(entry);
    }
  }
  return catalog;
}

/** "catalog-12.jsonl" */
const LOG = /^catalog-(\d+)\.jsonl$/;

function byNumber(a: string, b: string): number {
  return Number(LOG.exec(a)![1]) - Number(LOG.exec(b)![1]);
}

function entryIn(line: string): CatalogLine | undefined {
  try {
    const read = JSON.parse(line) as Partial<DocumentEntry> & { gone?: true };
    if (typeof read.id !== "string") return undefined;
    return read.gone || (typeof read.file === "string" && typeof read.hash === "string") ? (read as CatalogLine) : undefined;
  } catch {
    return undefined;
  }
}
