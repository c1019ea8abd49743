import { mkdir, readFile, rename, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { read } from "../formats/index.ts";
import type { Source } from "../text/index.ts";
import { WAIT } from "./add-documents.ts";
import type { CheckOptions, Problem } from "./check-library.ts";
import { hashOf } from "./log.ts";
import { DOCUMENTS, MANIFEST } from "./manifest.ts";
import { sourceName } from "./read-copy.ts";
import { type ReadDocument, readDocument } from "./read-document.ts";
import { isoToday, refreshLives } from "./refresh-lives.ts";
import { type Remembered, salvage } from "./salvage.ts";
import { fileOf } from "./sources.ts";
import { copyName } from "./stored-copy.ts";
import { useWriter } from "./use-writer.ts";
import { Writer } from "./writer.ts";

/** How many documents there are again, and what could not be read. */
export interface Rebuilt {
  documents: number;
  lost: Problem[];
}

/**
 * Builds catalogue, findings and index again from the stored documents. Until the last step, which is one, the library stays
 * as it was. A copy that is damaged is fetched anew from where it came, if that still has the same content.
 */
export async function rebuildLibrary(folder: string, options: CheckOptions): Promise<Rebuilt> {
  const { onProgress, wait = WAIT } = options;
  const work = async (writer: Writer): Promise<Rebuilt> => {
    const remembered = await salvage(folder);
    const lost: Lost[] = [];
    for (const [done, entry] of remembered.entries()) {
      onProgress?.({ done, total: remembered.length, file: entry.file });
      await rebuildOne(writer, entry, lost);
      if (writer.isFull) await writer.commit();
    }
    await writer.commit();
    await refreshLives(writer, new Set(writer.catalog.entries.keys()), isoToday());
    await writer.tidy(Number.POSITIVE_INFINITY);
    // Before the clean-up that ends it all, which would take them for left-overs.
    if (lost.length > 0) await mkdir(join(folder, DAMAGED), { recursive: true });
    for (const { copy, file } of lost) await rename(join(folder, DOCUMENTS, copy), file).catch(() => {});
    await setAside(folder, join(folder, MANIFEST));
    await writer.publish();
    onProgress?.({ done: remembered.length, total: remembered.length });
    return { documents: writer.catalog.entries.size, lost: lost.map(({ copy: _, ...problem }) => problem) };
  };
  return useWriter(folder, () => Writer.openFresh(folder, wait), work);
}

/** A document whose copy cannot be used; it is moved into a folder of its own. */
interface Lost extends Problem {
  copy: string;
}

const DAMAGED = "damaged";

async function rebuildOne(writer: Writer, entry: Remembered, lost: Lost[]): Promise<void> {
  const { folder } = writer;
  const found = await healthyBytes(folder, entry);
  let source: Source;
  let document: ReadDocument;
  try {
    if (found === undefined) throw new Error("文件已损坏，原来的位置也没有相同的文件；找到原件后请重新添加");
    source = await read(found.bytes, { file: sourceName(folder, entry), maxBytes: Number.POSITIVE_INFINITY });
    document = readDocument(source, isoToday());
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    lost.push({ file: join(folder, DAMAGED, entry.file), message, document: entry.id, copy: entry.file });
    return;
  }
  const next = {
    id: entry.id,
    ...document.about,
    ...(entry.source === undefined ? {} : { source: entry.source }),
    format: source.format,
    size: found.bytes.length,
    hash: hashOf(found.bytes),
    characters: source.text.length,
    added: entry.added ?? new Date().toISOString(),
    ...(entry.updated === undefined ? {} : { updated: entry.updated }),
  };
  await setAside(folder, join(folder, DOCUMENTS, copyName(next)));
  const isThere = found.isCopy && copyName(next) === entry.file;
  await writer.put(next, isThere ? undefined : found.bytes, document.passages(entry.id), JSON.stringify(document.findings));
}

/** A folder where a file should stand cannot be written over: it is kept among what is damaged. */
async function setAside(folder: string, path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return;
  await mkdir(join(folder, DAMAGED), { recursive: true });
  await rename(path, join(folder, DAMAGED, `${basename(path)}-${Date.now()}`));
}

/** The stored bytes where they are as they were, else those of the original. */
async function healthyBytes(
  folder: string,
  { file, source, hash }: Remembered,
): Promise<{ bytes: Uint8Array; isCopy: boolean } | undefined> {
  const paths = [join(folder, DOCUMENTS, file), ...(source === undefined ? [] : [fileOf(folder, source)])];
  for (const [i, path] of paths.entries()) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes !== undefined && hashOf(bytes).startsWith(hash)) return { bytes, isCopy: i === 0 };
  }
  return undefined;
}
