import { type AddReport, emptyReport, skipped } from "./add-report.ts";
import type { DocumentEntry } from "./catalog.ts";
import { DocumentReaders } from "./document-readers.ts";
import { findFiles } from "./find-files.ts";
import { loadAhead } from "./load-ahead.ts";
import { isoToday, refreshLives } from "./refresh-lives.ts";
import { fileOf, isGone, sourceOf } from "./sources.ts";
import { takeFile } from "./take-file.ts";
import { useWriter } from "./use-writer.ts";
import { Writer } from "./writer.ts";

/** A path or pattern; or content that stands in no file, with the address it came from, or how to get it from there when its turn comes. */
export type AddInput = string | { name: string; bytes: Uint8Array } | { name: string; load(): Promise<Uint8Array> };

/** Every field is optional. */
export interface AddOptions {
  /** Called before each file and once at the end. */
  onProgress?: (progress: AddProgress) => void;
  /** Stops before the next file; what was read until then is kept. */
  signal?: AbortSignal;
  /** Remove documents whose files have vanished from the folders that are added. They stay, and are named, unless said. */
  prune?: boolean;
  /** After how many documents at most they become visible, and are safe from an interruption; 1000 unless said. Fewer is slower. */
  batch?: number;
  /** How long to wait for another writer, in milliseconds; 10 seconds unless said. */
  wait?: number;
  /** The day on which documents are in force or not, as an ISO date; that of the clock unless said. */
  today?: string;
}

export interface AddProgress {
  /** Files that are finished, and all of them. */
  done: number;
  total: number;
  /** The file at hand; absent at the end. */
  file?: string;
}

export const WAIT = 10_000;

/** 入库: adds files to a library or updates them. Safe to stop at any moment and to run again. */
export async function addDocuments(folder: string, inputs: readonly AddInput[], options: AddOptions = {}): Promise<AddReport> {
  const { onProgress, signal, prune = false, batch = 1000, wait = WAIT, today = isoToday() } = options;
  const paths = inputs.filter(input => typeof input === "string");
  const contents = inputs.filter(input => typeof input !== "string");
  const files = [...(await findFiles(paths, folder)), ...contents];
  const report = emptyReport();
  const readers = new DocumentReaders();
  const work = async (writer: Writer): Promise<AddReport> => {
    const replaced: DocumentEntry[] = [];
    let done = 0;
    for await (const loaded of loadAhead(files, readers, writer.catalog, today)) {
      if (signal?.aborted) {
        report.stopped = true;
        break;
      }
      onProgress?.({ done, total: files.length, file: loaded.file });
      if ("error" in loaded) report.skipped.push(skipped(loaded.file, loaded.error));
      else {
        const before = await takeFile(writer, { ...loaded, source: sourceOf(folder, loaded.file) }, report);
        if (before !== undefined) replaced.push(before);
      }
      if (writer.isFull || writer.waiting >= batch) await writer.commit();
      done++;
    }
    if (!report.stopped) await noteVanished(writer, paths, prune, report);
    await writer.commit();
    await readers.close();
    await refreshLives(writer, new Set([...report.added, ...report.updated]), today, replaced);
    await writer.tidy(MERGED_AT_LEAST + MERGED_PER_DOCUMENT * (report.added.length + report.updated.length), signal);
    onProgress?.({ done, total: files.length });
    return report;
  };
  return useWriter(folder, () => Writer.open(folder, wait), work).finally(() => readers.close());
}

/** Passages that a single document may cause to be merged, and how many more each further one may. */
const MERGED_AT_LEAST = 5_000;
const MERGED_PER_DOCUMENT = 250;

/** Documents that came from a folder of this call and whose files are not there any more. */
async function noteVanished(writer: Writer, paths: readonly string[], prune: boolean, report: AddReport): Promise<void> {
  const { catalog, folder } = writer;
  const prefixes = paths.map(path => sourceOf(folder, path)).map(source => (source === "" ? "" : `${source}/`));
  for (const entry of [...catalog.entries.values()]) {
    const { id, source } = entry;
    if (source === undefined || !prefixes.some(prefix => source.startsWith(prefix)) || !isGone(folder, source)) continue;
    report.vanished.push({ id, file: fileOf(folder, source) });
    if (prune) await writer.remove(entry);
  }
}
