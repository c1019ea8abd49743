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
  const what = known === undefined || speaks(own.message, language) ? own.message : known.what;
  const remedy = own.remedy !== undefined && (known === undefined || speaks(own.remedy, language)) ? own.remedy : known?.remedy;
  const file = own.file === undefined || what.includes(own.file) ? "" : `${own.file}: `;
  const end = ENDED.test(what) ? (language === "zh" ? "" : " ") : dot;
  return `zhengce: ${oneLine(file + strip(what))}${remedy === undefined ? "" : end + oneLine(language === "zh" ? remedy : capitalised(remedy))}${stack}\n`;
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

/** The rooms below speak Chinese; who asked for English gets the sentence from the table. */
const speaks = (text: string, language: Language): boolean => HAN.test(text) === (language === "zh");
const HAN = /\p{Script=Han}/u;

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");
const ENDED = /[？！?!]$/;
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const strip = (text: string): string => text.replace(/[。.]$/, "");
