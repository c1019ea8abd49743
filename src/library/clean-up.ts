import { readdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Catalog } from "./catalog.ts";
import { LOCK } from "./lock.ts";
import { DOCUMENTS, type Manifest, SEGMENTS } from "./manifest.ts";
import { placesFile } from "./segment-places.ts";
import { copiedId } from "./stored-copy.ts";

/**
 * Removes what writers that died have left, and what readers may still have been reading when the last one ended.
 * Files whose names are not ours stay.
 */
export async function cleanUp(folder: string, manifest: Manifest, catalog: Catalog): Promise<void> {
  const copies = new Set<string>();
  for (const { file } of catalog.entries.values()) copies.add(file);
  const segments = new Set(manifest.segments.flatMap(({ file }) => [file, placesFile(file)]));
  const logs = new Set([manifest.catalog.file, manifest.findings.file]);
  await Promise.all([
    sweep(join(folder, DOCUMENTS), name => copiedId(name) !== undefined && !copies.has(name)),
    sweep(join(folder, SEGMENTS), name => SEGMENT.test(name) && !segments.has(name)),
    sweep(folder, name => BESIDE.test(name) || (LOG.test(name) && !logs.has(name))),
  ]);
}

async function sweep(folder: string, isLeft: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter(isLeft).map(name => unlink(join(folder, name)).catch(() => {})));
}

/** "000012.segment", "000012.places.json" */
const SEGMENT = /^\d{6,}\.(?:segment|places\.json)$/;
/** "catalog-3.jsonl" */
const LOG = /^(?:catalog|findings)-\d+\.jsonl$/;
/** "manifest.json.4711.new" */
const BESIDE = new RegExp(`^(?!${LOCK}).+\\.\\d+\\.new$`);
