import { stat } from "node:fs/promises";
import { basename, resolve, sep } from "node:path";
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
    return files
      .map(native)
      .filter(file => !NOT_DOCUMENTS.test(basename(file)))
      .sort();
  }
  if (known === undefined && isDynamicPattern(path)) return (await glob([path], { absolute: true })).map(native).sort();
  return [resolve(path)];
}

function native(file: string): string {
  return resolve(file);
}
