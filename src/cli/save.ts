import { writeFile } from "node:fs/promises";
import type { Call } from "./command.ts";
import { textOption } from "./read-call.ts";
import type { Terminal } from "./terminal.ts";

/** Writes a result to the file of `-o`, or to standard output where there is none. */
export async function save(content: string | Uint8Array, call: Call, terminal: Terminal): Promise<void> {
  const file = textOption(call, "output");
  if (file !== undefined) {
    await writeFile(file, content);
    terminal.notice(terminal.language === "zh" ? `已写入 ${file}\n` : `wrote ${file}\n`);
  } else if (typeof content === "string") await terminal.print(content);
}

export const OUTPUT = { name: "output", short: "o", value: "FILE", about: { zh: "写入文件", en: "write into a file" } } as const;
