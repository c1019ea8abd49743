import { WAIT } from "./add-documents.ts";
import { type DocumentInfo, entryOf, infoOf } from "./document-info.ts";
import { isoToday, refreshLives } from "./refresh-lives.ts";
import { useWriter } from "./use-writer.ts";
import { Writer } from "./writer.ts";

/** 移除: takes documents out of a library; all or none. Throws a `ZhengceError`: not-found, locked. */
export async function removeDocuments(folder: string, names: readonly string[], options: { wait?: number } = {}): Promise<DocumentInfo[]> {
  const work = async (writer: Writer): Promise<DocumentInfo[]> => {
    const entries = [...new Set(names.map(name => entryOf(writer.catalog, name)))];
    for (const entry of entries) await writer.remove(entry);
    await writer.commit();
    await refreshLives(writer, new Set(), isoToday(), entries);
    await writer.tidy(MERGED);
    return entries.map(entry => infoOf(folder, entry));
  };
  return useWriter(folder, () => Writer.open(folder, options.wait ?? WAIT), work);
}

/** Passages that may be merged on the occasion. */
const MERGED = 5_000;
