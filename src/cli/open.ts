import { statSync } from "node:fs";
import { read } from "../formats/index.ts";
import { parse } from "../parse/index.ts";
import { type Source, ZhengceError } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import type { Call } from "./command.ts";
import { textOption } from "./read-call.ts";
import { message } from "./tables/messages.ts";
import type { Terminal } from "./terminal.ts";

/** What a FILE on the command line stands for. */
export interface Opened {
  tree: Root;
  /** As the user called it. */
  name: string;
}

/** The library's folder: --library, else ZHENGCE_LIBRARY, else ./library. */
export function libraryFolder(call: Call, terminal: Terminal): string {
  return textOption(call, "library") ?? (terminal.environment.ZHENGCE_LIBRARY || "./library");
}

/** Reads a path, or standard input for "-". */
export async function readFile(file: string, call: Call, terminal: Terminal): Promise<Source> {
  if (file === "-") return read(await terminal.readInput(), { file: terminal.language === "zh" ? "（标准输入）" : "(standard input)" });
  if (exists(file)) return read(file);
  throw new ZhengceError("not-found", message(terminal.language).noSuchFile(file, libraryFolder(call, terminal)), { file });
}

/** Opens what a FILE stands for: a path, "-", or the id of a document in the library. */
export async function openTree(file: string, call: Call, terminal: Terminal): Promise<Opened> {
  return { tree: parse(await readFile(file, call, terminal)), name: file };
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
