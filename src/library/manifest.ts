import { type BigIntStats, existsSync, readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ZhengceError } from "../text/index.ts";
import { replaceFile } from "./write-file.ts";

/**
 * 清单: what is in force in a library. All other files are written first and never changed in the part that a manifest
 * names, so replacing this one file is the whole step from one generation to the next.
 */
export interface Manifest {
  zhengce: "library";
  /** Of the files in the folder; another version is refused. */
  format: number;
  /** Counts the changes. */
  generation: number;
  /** Which dictionary the words of the index were cut with. */
  dictionary: string | null;
  documents: number;
  /** One line of JSON for each change to a document, the last one of an id in force. */
  catalog: LogState;
  /** One line of JSON for each document: what was found in it. */
  findings: LogState;
  segments: SegmentState[];
}

/** A file that is only ever added to, and how much of it is in force. */
export interface LogState {
  file: string;
  size: number;
  /** SHA-256 of the part in force; absent where every line has its own. */
  sha256?: string;
}

export interface SegmentState {
  file: string;
  size: number;
  sha256: string;
  /** All that it holds, the removed ones too. */
  passages: number;
  /** Ranges of passages that are no longer in force, the ends exclusive. */
  removed: [from: number, to: number][];
}

export const FORMAT = 2;
export const MANIFEST = "manifest.json";
export const DOCUMENTS = "documents";
export const SEGMENTS = "segments";

export function emptyManifest(): Manifest {
  return {
    zhengce: "library",
    format: FORMAT,
    generation: 0,
    dictionary: null,
    documents: 0,
    catalog: { file: "catalog-0.jsonl", size: 0 },
    findings: { file: "findings-0.jsonl", size: 0 },
    segments: [],
  };
}

/** Throws a `ZhengceError`: not-found, library-damaged, index-mismatch for another version of the format. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    if ((cause as { code?: string }).code === "ENOENT") throw hasLostManifest(folder) ? lostManifest(folder) : noLibrary(folder);
    throw new ZhengceError("not-readable", "资料库的清单无法读取", { file: path, remedy: "请检查文件权限", cause });
  }
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(text);
  } catch (cause) {
    throw damaged(path, "清单不是有效的 JSON", cause);
  }
  if (manifest?.zhengce !== "library") throw damaged(path, "清单不是资料库的清单");
  if (manifest.format !== FORMAT) {
    throw new ZhengceError("index-mismatch", `资料库的格式是第 ${manifest.format} 版，本程序只读第 ${FORMAT} 版`, {
      file: path,
      remedy: "请换用相应版本的 zhengce，或重新建库",
    });
  }
  if (!Array.isArray(manifest.segments) || !manifest.catalog || !manifest.findings) throw damaged(path, "清单不完整");
  return manifest as Manifest;
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await replaceFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** What changes when the manifest is replaced; undefined where there is none. */
export function manifestStamp(folder: string): string | undefined {
  const found: BigIntStats | undefined = statSync(join(folder, MANIFEST), { bigint: true, throwIfNoEntry: false });
  return found && `${found.ino}:${found.mtimeNs}:${found.size}`;
}

export function damaged(file: string, message: string, cause?: unknown): ZhengceError {
  return new ZhengceError("library-damaged", `资料库有损坏：${message}`, {
    file,
    remedy: "请运行 zhengce check --repair 从文件重建",
    cause,
  });
}

export function mismatch(folder: string, dictionary: string, ours: string): ZhengceError {
  return new ZhengceError("index-mismatch", `索引用词典 ${dictionary} 切分，本程序用 ${ours}`, {
    file: folder,
    remedy: "请运行 zhengce check --repair 重建索引",
  });
}

/** Whether copies of documents stand in a folder and the manifest that names them does not. A new library has its manifest before its first copy. */
export function hasLostManifest(folder: string): boolean {
  const copies =
    existsSync(join(folder, DOCUMENTS)) &&
    statSync(join(folder, DOCUMENTS)).isDirectory() &&
    readdirSync(join(folder, DOCUMENTS)).length > 0;
  return copies === true && !existsSync(join(folder, MANIFEST));
}

/** Nothing may be written over what such a folder holds; a check can build the library again. */
export function lostManifest(folder: string): ZhengceError {
  return damaged(join(folder, MANIFEST), "清单不见了，文件还在");
}

export function noLibrary(folder: string): ZhengceError {
  return new ZhengceError("not-found", "这里没有资料库", {
    file: folder,
    remedy: "请用 zhengce add 添加文件来建库，或用 --library 指定位置",
  });
}
