import { type FileHandle, open, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes a new file and waits until it is on the disk. It must not be in use: only `replaceFile` changes what others read. */
export async function writeSynced(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a new content in the place of a file in one step: who opens it finds all of the old or all of the new. */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  try {
    await writeSynced(beside, content);
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Waits until the names in a folder are on the disk; not every system can, and those that cannot need not. */
export async function syncFolder(path: string): Promise<void> {
  let folder: FileHandle | undefined;
  try {
    folder = await open(path, "r");
    await folder.sync();
  } catch {
    // Windows opens no folders
  } finally {
    await folder?.close();
  }
}
