import { link, mkdir, readdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import { ZhengceError } from "../text/index.ts";
import { LOCK } from "./lock.ts";
import { makeFolder } from "./make-folder.ts";
import { DOCUMENTS, emptyManifest, hasLostManifest, lostManifest, MANIFEST, SEGMENTS } from "./manifest.ts";
import { SYNONYMS_FILE } from "./read-synonyms.ts";
import { syncFolder, writeSynced } from "./write-file.ts";

/**
 * Makes an empty library in a folder that is empty or not there. Throws a `ZhengceError`: "refused" where other files
 * stand in it, "not-writable".
 */
export async function createLibrary(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    const names = await readdir(folder);
    const foreign = names.find(name => !OURS.test(name));
    if (names.includes(MANIFEST)) return;
    if (hasLostManifest(folder)) throw lostManifest(folder);
    if (foreign !== undefined) {
      throw new ZhengceError("refused", `文件夹里有别的文件（${foreign}），不是资料库`, {
        file: folder,
        remedy: "请指定一个空文件夹或已有的资料库",
      });
    }
    for (const subfolder of [DOCUMENTS, SEGMENTS]) await mkdir(join(folder, subfolder), { recursive: true });
    await placeFirst(folder);
  } catch (cause) {
    if (cause instanceof ZhengceError) throw cause;
    const isFile = (cause as NodeJS.ErrnoException).code === "ENOTDIR";
    throw new ZhengceError("not-writable", isFile ? "路径上有同名的文件，建不了资料库" : "无法在这里建立资料库", {
      file: folder,
      remedy: isFile ? "请指定一个文件夹" : "请检查路径和权限，或用 --library 指定别处",
      cause,
    });
  }
}

/** Writes the first manifest, unless another process has done so in the meantime. */
async function placeFirst(folder: string): Promise<void> {
  const beside = join(folder, `${MANIFEST}.${process.pid}.new`);
  await writeSynced(beside, `${JSON.stringify(emptyManifest(), null, 1)}\n`);
  try {
    await link(beside, join(folder, MANIFEST));
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  } finally {
    await unlink(beside);
  }
  await syncFolder(folder);
}

/** What a library that is being made may hold already. */
const OURS = new RegExp(
  `^(?:${MANIFEST.replace(".", "\\.")}.*|${DOCUMENTS}|${SEGMENTS}|${LOCK}.*|(?:catalog|findings)-\\d+\\.jsonl|${SYNONYMS_FILE.replace(".", "\\.")}|\\.DS_Store)$`,
);
