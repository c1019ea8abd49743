import { access, constants, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { EXTENSIONS, NOT_DOCUMENTS } from "./tables/document-files.ts";

/**
 * The files that paths name, each once, in order: a file, the documents in a folder and below it, or a pattern with `*`.
 * A path that names nothing is given back as it is, so that reading it says what is wrong. `except` is a folder to leave out.
 */
export async function findFiles(paths: readonly string[], except: string): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) for (const file of await expand(path)) if (!file.startsWith(except + sep)) found.add(file);
  return [...found];
}

async function expand(path: string): Promise<string[]> {
  const known = await stat(path).catch(() => undefined);
  if (known?.isDirectory()) {
    const patterns = [`**/*.{${EXTENSIONS.join(",")}}`];
    const files = await glob(patterns, { cwd: path, absolute: true, caseSensitiveMatch: false, ignore: ["**/node_modules/**"] });
    const found = await withoutTwins(files.map(native).filter(file => !NOT_DOCUMENTS.test(basename(file))));
    return [...found, ...(await closedFolders(path))];
  }
  if (known === undefined && isDynamicPattern(path)) return (await glob([path], { absolute: true })).map(native).sort();
  return [resolve(path)];
}

/** Folders that nobody may look into, given back as they are so that reading them says so: what is in them would be missed in silence. */
async function closedFolders(path: string): Promise<string[]> {
  const folders = await glob(["**/"], { cwd: path, absolute: true, onlyDirectories: true, ignore: ["**/node_modules/**"] });
  const closed: string[] = [];
  for (const folder of folders.map(native)) await access(folder, constants.R_OK | constants.X_OK).catch(() => closed.push(folder));
  return closed.sort();
}

/** Files in order, each by one of the ways that links lead to its folder, the shortest: a link to a folder above leads round and round. */
async function withoutTwins(files: readonly string[]): Promise<string[]> {
  const folders = new Map<string, string>();
  const found = new Map<string, string>();
  for (const file of [...files].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const folder = dirname(file);
    if (!folders.has(folder)) folders.set(folder, await realpath(folder).catch(() => folder));
    const real = join(folders.get(folder)!, basename(file));
    if (!found.has(real)) found.set(real, file);
  }
  return [...found.values()].sort();
}

function native(file: string): string {
  return resolve(file);
}
