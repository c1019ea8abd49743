import { writeFile } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { withoutControls, ZhengceError } from "../text/index.ts";
import type { Call } from "./command.ts";
import { hasOption, textOption } from "./read-call.ts";
import { message } from "./tables/messages.ts";
import type { Terminal } from "./terminal.ts";

/** Writes a result to the file of `-o`, or to standard output where there is none. */
export async function save(content: string | Uint8Array, call: Call, terminal: Terminal): Promise<void> {
  const file = textOption(call, "output");
  if (file !== undefined) {
    if (call.operands.some(operand => resolve(operand) === resolve(file)))
      throw new ZhengceError("invalid-argument", message(terminal.language).overwritesInput(file));
    const isData = hasOption(call, "json") || extname(file).toLowerCase() === ".json";
    await writeOutput(file, typeof content === "string" && !isData ? withoutColours(content) : content, terminal);
    terminal.notice(terminal.language === "zh" ? `已写入 ${file}\n` : `wrote ${file}\n`);
  } else if (typeof content === "string") await terminal.print(content);
}

/** Writes a file; one whose folder is not there is told as that, not as a file that cannot be found. */
export async function writeOutput(file: string, content: string | Uint8Array, { language }: Terminal): Promise<void> {
  await writeFile(file, content).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "EISDIR") {
      const { what, remedy } = message(language).isFolder(file);
      throw new ZhengceError("invalid-argument", what, { remedy, cause });
    }
    if (cause.code !== "ENOENT" && cause.code !== "ENOTDIR")
      throw new ZhengceError("not-writable", language === "zh" ? "写不了这个文件" : "cannot write this file", { file, cause });
    const { what, remedy } = message(language).noSuchFolder(file, dirname(file));
    throw new ZhengceError("invalid-argument", what, { remedy, cause });
  });
}

/** A text for a file: neither colours nor other controls. */
const withoutColours = (text: string): string => withoutControls(text.replace(COLOUR, ""));
const COLOUR = /\x1b\[[\d;]*m/g;

export type Format = "json" | "csv" | "xlsx" | "html" | "md";

/** The format that switches and the ending of `-o` ask for; what is contradictory or cannot be had is a ZhengceError "invalid-argument". */
export function formatOption<Wanted extends Format>(call: Call, usable: readonly Wanted[], language: "zh" | "en"): Wanted | undefined {
  const switches = SWITCHES.filter(name => hasOption(call, name));
  const ending = extname(textOption(call, "output") ?? "")
    .slice(1)
    .toLowerCase();
  const asked = [...switches.map(name => ({ format: name, written: `--${name}` }))];
  const named = FORMATS.find(format => format === ending);
  if (named !== undefined && !switches.includes(named)) asked.push({ format: named, written: `-o *.${named}` });
  const [first, second] = asked;
  if (first === undefined) return undefined;
  if (second !== undefined) throw new ZhengceError("invalid-argument", message(language).notTogether(first.written, second.written));
  const found = usable.find(format => format === first.format);
  if (found !== undefined) return found;
  const choices = usable.map(format => (format === "xlsx" ? "-o *.xlsx" : `--${format}`));
  throw new ZhengceError("invalid-argument", message(language).notHere(first.written, choices));
}

const FORMATS: readonly Format[] = ["json", "csv", "xlsx", "html", "md"];
const SWITCHES: readonly Format[] = ["json", "csv", "html", "md"];

export const OUTPUT = { name: "output", short: "o", value: "FILE", about: { zh: "写入文件", en: "write into a file" } } as const;
