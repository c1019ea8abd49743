import { mkdir, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { SegmentIndex } from "../search/index.ts";
import { ZhengceError } from "../text/index.ts";
import type { Catalog } from "./catalog.ts";
import { type DocumentInfo, infoOf } from "./document-info.ts";
import { makeFolder } from "./make-folder.ts";
import { DOCUMENTS, type Manifest } from "./manifest.ts";
import { copyBytes } from "./read-copy.ts";
import { readFindings } from "./read-findings.ts";
import { writeSynced } from "./write-file.ts";

/** What was written, and where. */
export interface ExportReport {
  folder: string;
  documents: number;
  passages: number;
}

/**
 * 导出: a library as plain files that any program can read. `documents/` has the files as they came in, named by id;
 * documents.jsonl what is known of each, with the name of its file; passages.jsonl every passage with its citation and
 * fields; findings.jsonl the targets, references and terms of each document.
 */
export async function exportLibrary(
  folder: string,
  manifest: Manifest,
  catalog: Catalog,
  index: SegmentIndex,
  to: string,
): Promise<ExportReport> {
  await makeFolder(to);
  if ((await readdir(to)).length > 0) {
    throw new ZhengceError("refused", "文件夹不是空的", { file: to, remedy: "请指定一个空文件夹" });
  }
  await mkdir(join(to, DOCUMENTS));
  const entries = [...catalog.entries.values()];
  await writeLines(join(to, "documents.jsonl"), async function* () {
    for (const entry of entries) {
      const file = `${entry.id}${/\.[^.]+$/.exec(entry.file)![0]}`;
      await writeSynced(join(to, DOCUMENTS, file), await copyBytes(folder, entry));
      yield { ...infoOf(folder, entry), file: `${DOCUMENTS}/${file}` } satisfies DocumentInfo & { file: string };
    }
  });
  const passages = await writeLines(join(to, "passages.jsonl"), function* () {
    for (const segment of index.segments) {
      for (let i = 0; i < segment.size; i++) if (segment.removed?.[i] !== 1) yield segment.passage(i);
    }
  });
  await writeLines(join(to, "findings.jsonl"), async function* () {
    for await (const { document, ...found } of readFindings(folder, manifest, catalog)) yield { document: document.id, ...found };
  });
  return { folder: to, documents: entries.length, passages };
}

/** One line of JSON for each value; gives how many. */
async function writeLines(path: string, values: () => Iterable<unknown> | AsyncIterable<unknown>): Promise<number> {
  const file = await open(path, "w");
  try {
    let count = 0;
    for await (const value of values()) {
      await file.write(`${JSON.stringify(value)}\n`);
      count++;
    }
    return count;
  } finally {
    await file.close();
  }
}
