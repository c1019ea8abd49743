import type { Words } from "../render/index.ts";
import type { Command } from "./command.ts";

/** A sub-command as the overview shows it; its own file is loaded only when it is called. */
export interface CommandEntry {
  name: string;
  operands: string;
  summary: Words;
  load: () => Promise<Command>;
}

/** The sub-commands, in the order in which a newcomer needs them. A new one is one file in commands/ and one line here. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "parse",
    operands: "FILE…",
    summary: { zh: "文件的结构提纲", en: "the outline of a document" },
    load: async () => (await import("./commands/parse.ts")).command,
  },
  {
    name: "doctor",
    operands: "",
    summary: { zh: "装了什么，用的是哪个", en: "what is installed and in use" },
    load: async () => (await import("./commands/doctor.ts")).command,
  },
];
