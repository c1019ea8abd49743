import { type ErrorCode, ZhengceError } from "../text/index.ts";

/** What became of every file. Documents by id, files as absolute paths. */
export interface AddReport {
  added: string[];
  updated: string[];
  unchanged: string[];
  /** The same content in a new place, the old one being gone. */
  moved: string[];
  /** Files that could not be read, and why; all others went in. */
  skipped: SkippedFile[];
  /** Files with the very content of a document that is there already, and where that came from. */
  duplicates: { file: string; id: string; other?: string }[];
  /** Different documents that ask for one id: this one got `id`, as the one from `other` has the wanted id. */
  collisions: { file: string; id: string; wanted: string; other?: string }[];
  /** Documents whose files are no longer there, or hold another document now. They stay in the library unless pruned. */
  vanished: { id: string; file: string }[];
  /** Stopped by the signal before all files were read. */
  stopped: boolean;
}

export interface SkippedFile {
  file: string;
  code: ErrorCode | "unexpected";
  message: string;
  remedy?: string;
}

export function emptyReport(): AddReport {
  return { added: [], updated: [], unchanged: [], moved: [], skipped: [], duplicates: [], collisions: [], vanished: [], stopped: false };
}

export function skipped(file: string, error: unknown): SkippedFile {
  if (!(error instanceof ZhengceError))
    return { file, code: "unexpected", message: error instanceof Error ? error.message : String(error) };
  const { code, message, remedy } = error;
  return { file, code, message, ...(remedy === undefined ? {} : { remedy }) };
}
