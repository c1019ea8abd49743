import type { Language } from "../render/index.ts";
import { ZhengceError } from "../text/index.ts";
import { message } from "./tables/messages.ts";

/** One line for standard error: what is wrong, with which file, what to do. */
export function sayError(error: unknown, language: Language, debug = false): string {
  const own = asZhengceError(error);
  const stack = debug && error instanceof Error ? `\n${error.stack}` : "";
  const dot = language === "zh" ? "。" : ". ";
  if (own === undefined) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    return `zhengce: ${message(language).failed}: ${reason}${dot}${message(language).reportIt}${stack}\n`;
  }
  const known = own.code === "invalid-argument" ? undefined : message(language).errors[own.code];
  const file = own.file === undefined || known === undefined ? "" : `${own.file}: `;
  const what = known === undefined || own.file === undefined ? own.message : known.what;
  const remedy = known === undefined ? own.remedy : known.remedy;
  return `zhengce: ${oneLine(file + strip(what))}${remedy === undefined ? "" : dot + oneLine(remedy)}${stack}\n`;
}

/** Errors of the system that say something about a file are told as our own. */
function asZhengceError(error: unknown): ZhengceError | undefined {
  if (error instanceof ZhengceError) return error;
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  const about = path === undefined ? {} : { file: path };
  if (code === "ENOENT") return new ZhengceError("not-found", String(code), about);
  if (code === "EACCES" || code === "EPERM" || code === "EISDIR" || code === "ENOTDIR")
    return new ZhengceError("not-readable", String(code), about);
  return undefined;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");
const strip = (text: string): string => text.replace(/[。.]$/, "");
