import { open } from "node:fs/promises";
import { join } from "node:path";
import { type CatalogueEntry, indexCatalogue, resolveReferences } from "../references/index.ts";
import type { Catalog } from "./catalog.ts";
import { type DocumentInfo, infoOf } from "./document-info.ts";
import { hashOf, readRange } from "./log.ts";
import { damaged, type Manifest } from "./manifest.ts";
import type { Findings } from "./read-document.ts";

/** What was found in one document, its references resolved against all others. Offsets and node ids are those of its tree. */
export interface DocumentFindings extends Findings {
  document: DocumentInfo;
}

/** Reads the findings of all documents one by one. Throws a `ZhengceError` "library-damaged". */
export async function* readFindings(folder: string, manifest: Manifest, catalog: Catalog): AsyncGenerator<DocumentFindings> {
  if (catalog.entries.size === 0) return;
  const path = join(folder, manifest.findings.file);
  const file = await open(path, "r").catch((cause: unknown) => {
    throw damaged(path, "文件无法读取", cause);
  });
  const cited = indexCatalogue(Array.from(catalog.entries.values(), citable));
  try {
    for (const entry of catalog.entries.values()) {
      const bytes = await readRange(file, entry.findings.at, entry.findings.size).catch((cause: unknown) => {
        throw damaged(path, "文件无法读取", cause);
      });
      if (hashOf(bytes) !== entry.findings.sha256) throw damaged(path, `${entry.id} 的校验和不符`);
      const { id, targets, references, terms } = JSON.parse(bytes.toString("utf8")) as Findings & { id: string };
      const { date } = entry;
      const resolved = resolveReferences(references, cited, { id, ...(date === undefined ? {} : { date }) });
      yield { document: infoOf(folder, entry), targets, references: resolved, terms };
    }
  } finally {
    await file.close();
  }
}

/** What citations may lead to. */
export function citable({ id, title, inner, number, date, adopted, issuer }: DocumentInfo): CatalogueEntry {
  return {
    id,
    title,
    ...(inner && { aliases: inner }),
    ...(number !== undefined && { documentNumber: number }),
    ...(date !== undefined && { date }),
    ...(adopted !== undefined && { adopted }),
    ...(issuer && { issuer }),
  };
}
