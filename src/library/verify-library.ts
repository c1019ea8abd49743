import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Segment } from "../search/index.ts";
import { ZhengceError } from "../text/index.ts";
import { DICTIONARY } from "../words/index.ts";
import { type Catalog, readCatalog } from "./catalog.ts";
import type { Problem } from "./check-library.ts";
import { hashOf, readRange } from "./log.ts";
import { DOCUMENTS, MANIFEST, type Manifest, manifestStamp, mismatch, readManifest, SEGMENTS } from "./manifest.ts";
import { copyBytes } from "./read-copy.ts";
import { countPlaces, placesFile, placesWithout } from "./segment-places.ts";

/** What is wrong in a library, and the state of the manifest that it was held against. */
export interface Verified {
  stamp: string | undefined;
  documents: number;
  problems: Problem[];
}

/** Reads every file of a library and changes nothing. */
export async function verifyLibrary(folder: string): Promise<Verified> {
  const stamp = manifestStamp(folder);
  const problems: Problem[] = [];
  const note = (error: unknown, file: string, document?: string): void => {
    const message = error instanceof Error ? error.message : String(error);
    const place = error instanceof ZhengceError ? (error.file ?? file) : file;
    problems.push({ file: place, message, ...(document === undefined ? {} : { document }) });
  };
  let manifest: Manifest;
  try {
    manifest = await readManifest(folder);
    if (manifest.dictionary !== null && manifest.dictionary !== DICTIONARY) throw mismatch(folder, manifest.dictionary, DICTIONARY);
  } catch (error) {
    if (error instanceof ZhengceError && error.code === "not-found") throw error;
    note(error, join(folder, MANIFEST));
    return { stamp, documents: 0, problems };
  }
  const indexed = await verifySegments(folder, manifest, note);
  const catalog = await readCatalog(folder, manifest.catalog).catch((error: unknown) => {
    note(error, join(folder, manifest.catalog.file));
    return undefined;
  });
  if (catalog === undefined) return { stamp, documents: 0, problems };
  await verifyDocuments(folder, catalog, indexed, note);
  await verifyFindings(folder, manifest, catalog, note);
  return { stamp, documents: catalog.entries.size, problems };
}

type Note = (error: unknown, file: string, document?: string) => void;

/** Gives the number of passages in force by document; undefined where a segment cannot be read. */
async function verifySegments(folder: string, { segments }: Manifest, note: Note): Promise<Map<string, number> | undefined> {
  const counts = new Map<string, number>();
  let isWhole = true;
  for (const { file, size, sha256, removed } of segments) {
    const path = join(folder, SEGMENTS, file);
    try {
      const bytes = await readFile(path);
      if (bytes.length !== size) throw new Error(`长度应为 ${size} 字节，实为 ${bytes.length}`);
      if (hashOf(bytes) !== sha256) throw new Error("校验和不符");
      const segment = new Segment(bytes, removed);
      const places = countPlaces(segment);
      for (const [id, count] of placesWithout(places, removed)) counts.set(id, (counts.get(id) ?? 0) + count);
      const beside = await readFile(join(folder, SEGMENTS, placesFile(file)), "utf8").catch(() => undefined);
      if (beside !== undefined && beside !== JSON.stringify(places))
        note(new Error("与索引不符"), join(folder, SEGMENTS, placesFile(file)));
    } catch (error) {
      isWhole = false;
      note(error, path);
    }
  }
  return isWhole ? counts : undefined;
}

async function verifyDocuments(folder: string, catalog: Catalog, indexed: Map<string, number> | undefined, note: Note): Promise<void> {
  for (const entry of catalog.entries.values()) {
    const { id, file, passages } = entry;
    const path = join(folder, DOCUMENTS, file);
    await copyBytes(folder, entry).catch((error: unknown) => note(error, path, id));
    const found = indexed?.get(id) ?? 0;
    indexed?.delete(id);
    if (indexed !== undefined && found !== passages) note(new Error(`索引里有 ${found} 段，应有 ${passages} 段`), path, id);
  }
  for (const id of indexed?.keys() ?? []) note(new Error("索引里有，目录里没有"), join(folder, SEGMENTS), id);
}

async function verifyFindings(folder: string, { findings }: Manifest, catalog: Catalog, note: Note): Promise<void> {
  if (catalog.entries.size === 0) return;
  const path = join(folder, findings.file);
  try {
    const file = await open(path, "r");
    try {
      for (const { id, findings: place } of catalog.entries.values()) {
        const bytes = await readRange(file, place.at, place.size);
        if (hashOf(bytes) !== place.sha256) note(new Error("抽取结果的校验和不符"), path, id);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    note(error, path);
  }
}
