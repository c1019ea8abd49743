import { createHash } from "node:crypto";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { damaged, type LogState } from "./manifest.ts";

/*
 * 日志: files of lines that are only added to. The manifest says how much of one is in force; what stands behind that was
 * left by a writer that died, and the next writer writes over it.
 */

/** The part of a log that is in force. Throws a `ZhengceError` "library-damaged" where it is shorter, or not what was written. */
export async function readLog(folder: string, { file, size, sha256 }: LogState): Promise<Buffer> {
  if (size === 0) return Buffer.alloc(0);
  const path = join(folder, file);
  let bytes: Buffer;
  try {
    bytes = (await readFile(path)).subarray(0, size);
  } catch (cause) {
    throw damaged(path, "文件无法读取", cause);
  }
  if (bytes.length < size) throw damaged(path, "文件比应有的短");
  if (sha256 !== undefined && hashOf(bytes) !== sha256) throw damaged(path, "校验和不符");
  return bytes;
}

/** Adds lines behind the part in force and waits until they are on the disk; gives the place of the first. */
export async function appendLog(folder: string, state: LogState, added: Buffer): Promise<void> {
  if (added.length === 0) return;
  const file = await opened(join(folder, state.file));
  try {
    await file.truncate(state.size);
    for (let done = 0; done < added.length; ) done += (await file.write(added, done, added.length - done, state.size + done)).bytesWritten;
    await file.sync();
  } finally {
    await file.close();
  }
}

/** One range of a log. */
export async function readRange(file: FileHandle, at: number, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let done = 0;
  while (done < size) {
    const { bytesRead } = await file.read(bytes, done, size - done, at + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path, "r+");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return open(path, "w+");
    throw error;
  }
}
