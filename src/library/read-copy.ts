import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { read } from "../formats/index.ts";
import type { Source } from "../text/index.ts";
import type { DocumentEntry } from "./catalog.ts";
import { hashOf } from "./log.ts";
import { DOCUMENTS, damaged } from "./manifest.ts";
import { fileOf } from "./sources.ts";

/** The stored bytes of a document. Throws a `ZhengceError` "library-damaged" where they are missing or not what was stored. */
export async function copyBytes(folder: string, { file, hash }: Pick<DocumentEntry, "file" | "hash">): Promise<Uint8Array> {
  const path = join(folder, DOCUMENTS, file);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw damaged(path, "文件无法读取", cause);
  }
  if (hashOf(bytes) !== hash) throw damaged(path, "校验和不符");
  return bytes;
}

/** A document as it was read when it came in. */
export async function readCopy(folder: string, entry: DocumentEntry): Promise<Source> {
  return read(await copyBytes(folder, entry), { file: sourceName(folder, entry), maxBytes: Number.POSITIVE_INFINITY });
}

/** Where it came from; where that is not known, its stored copy. */
export function sourceName(folder: string, { source, file }: Pick<DocumentEntry, "source" | "file">): string {
  return source === undefined ? join(folder, DOCUMENTS, file) : fileOf(folder, source);
}
