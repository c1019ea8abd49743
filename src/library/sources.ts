import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

/*
 * Where documents come from is kept as a path from the library's folder, with /, so that a library and its documents
 * can move together; or as an address.
 */

/** What the catalogue keeps of a file's path or of an address. */
export function sourceOf(folder: string, fileOrAddress: string): string {
  if (ADDRESS.test(fileOrAddress)) return fileOrAddress;
  const from = relative(folder, resolve(fileOrAddress));
  return isAbsolute(from) ? resolve(fileOrAddress) : from.replaceAll(sep, "/");
}

/** The absolute path, or the address, that the catalogue's words mean. */
export function fileOf(folder: string, source: string): string {
  return ADDRESS.test(source) || isAbsolute(source) ? source : join(folder, source);
}

/** Whether a file is known to be no longer there; of an address it is not. */
export function isGone(folder: string, source: string): boolean {
  return !ADDRESS.test(source) && !existsSync(fileOf(folder, source));
}

/** "https://…"; one letter before the colon is a drive */
const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;
