import { statSync } from "node:fs";
import type { DocumentInfo, Library } from "../library/index.ts";
import { type Source, ZhengceError } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import type { Call } from "./command.ts";
import { textOption } from "./read-call.ts";
import { message } from "./tables/messages.ts";
import type { Terminal } from "./terminal.ts";

/** What a FILE on the command line stands for. */
export interface Opened {
  tree: Root;
  /** As the user called it, or the id in the library. */
  name: string;
  /** Its id in the library, or what it would be called there. */
  id: string;
}

/** The library's folder: --library, else ZHENGCE_LIBRARY, else ./library. */
export function libraryFolder(call: Call, terminal: Terminal): string {
  return textOption(call, "library") ?? (terminal.environment.ZHENGCE_LIBRARY || "./library");
}

/** The library of a call; only adding makes one that is not there. */
export async function openLibrary(call: Call, terminal: Terminal, create = false): Promise<Library> {
  const { Library } = await import("../library/index.ts");
  return Library.open(libraryFolder(call, terminal), { create });
}

/** The library of a call where there is one; one that was asked for with --library and is not there is an error. */
export async function openLibraryIfAny(call: Call, terminal: Terminal): Promise<Library | undefined> {
  try {
    return await openLibrary(call, terminal);
  } catch (error) {
    const isAbsent = error instanceof ZhengceError && (error.code === "not-found" || error.code === "refused");
    if (isAbsent && textOption(call, "library") === undefined) return undefined;
    throw error;
  }
}

/** Reads a path, "-" for standard input, or a document of the library by its id. */
export async function readFile(file: string, call: Call, terminal: Terminal): Promise<Source> {
  if (isInLibrary(file)) return readFromLibrary(file, call, terminal);
  const { read } = await import("../formats/index.ts");
  if (file === "-") return read(await terminal.readInput(), { file: terminal.language === "zh" ? "（标准输入）" : "(standard input)" });
  return read(file);
}

/** Whether a FILE is no path and so the id, number or title of a document in the library. */
export function isInLibrary(file: string): boolean {
  return file !== "-" && statSync(file, { throwIfNoEntry: false }) === undefined;
}

/** Opens what a FILE stands for. */
export async function openTree(file: string, call: Call, terminal: Terminal): Promise<Opened> {
  const { parse } = await import("../parse/index.ts");
  const tree = parse(await readFile(file, call, terminal));
  return { tree, name: file, id: idOf(tree) ?? file };
}

/** Every document of the library with its tree, one at a time. */
export async function* openAll(call: Call, terminal: Terminal): AsyncGenerator<Opened & { info: DocumentInfo }> {
  const library = await openLibrary(call, terminal);
  for (const info of await library.list()) yield { tree: await library.get(info.id), name: info.source ?? info.id, id: info.id, info };
}

async function readFromLibrary(name: string, call: Call, terminal: Terminal): Promise<Source> {
  try {
    const library = await openLibrary(call, terminal);
    return await library.source(name);
  } catch (error) {
    if (!(error instanceof ZhengceError) || error.code !== "not-found") throw error;
    const near = error.file === name && error.remedy !== undefined ? { remedy: error.remedy } : {};
    throw new ZhengceError("not-found", message(terminal.language).noSuchFile(name, libraryFolder(call, terminal)), {
      file: name,
      ...near,
    });
  }
}

/** What names a document for good: the id of its front matter, else its number, else its title. */
function idOf(tree: Root): string | undefined {
  const meta = tree.children[0]?.data?.meta;
  return meta?.id?.value ?? meta?.documentNumber?.value ?? meta?.title?.value;
}
