import { statSync } from "node:fs";
import { join } from "node:path";
import { openSegments, type SegmentIndex } from "../search/index.ts";
import { ZhengceError } from "../text/index.ts";
import { DICTIONARY } from "../words/index.ts";
import { damaged, type Manifest, mismatch, SEGMENTS } from "./manifest.ts";
import { readSynonyms } from "./read-synonyms.ts";

/** Opens the index of a generation. Throws a `ZhengceError`: library-damaged, index-mismatch. */
export function openGeneration(folder: string, manifest: Manifest): SegmentIndex {
  const { dictionary, segments } = manifest;
  if (dictionary !== null && dictionary !== DICTIONARY) throw mismatch(folder, dictionary, DICTIONARY);
  const sources = segments.map(({ file, size, removed }) => {
    const path = join(folder, SEGMENTS, file);
    const found = statSync(path, { throwIfNoEntry: false })?.size;
    if (found === undefined) throw damaged(path, "索引文件不见了");
    if (found !== size) throw damaged(path, "索引文件的长度不对");
    return { source: path, removed };
  });
  return openSegments(sources, { synonyms: readSynonyms(folder) });
}

/** What an index finds damaged is a damaged library, which can be repaired. */
export async function ofLibrary<T>(folder: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (cause) {
    if (cause instanceof ZhengceError && cause.code !== "damaged") throw cause;
    const unread = cause instanceof ZhengceError || cause instanceof SyntaxError || cause instanceof RangeError;
    throw unread ? damaged(join(folder, SEGMENTS), "索引文件读不出来", cause) : cause;
  }
}
