import type { Words } from "../render/index.ts";
import type { Terminal } from "./terminal.ts";

/** 0 done; 1 problems found, files skipped, or nothing found; 2 wrong use or unreadable input; 130 stopped by Ctrl-C, as shells count it. */
export type ExitCode = 0 | 1 | 2 | 130;

/** One sub-command. Each is a file in commands/ and a line in the table in commands.ts. */
export interface Command {
  /** What stands behind the name: "FILE…", "[FILE]", "LOCAL NATIONAL". */
  operands: string;
  /** How many operands there may be. */
  count: { least: number; most: number };
  about: Words;
  options: readonly Option[];
  examples: readonly Example[];
  run(call: Call, terminal: Terminal): Promise<ExitCode>;
}

export interface Option {
  name: string;
  short?: string;
  /** The placeholder of its value: "DIR"; absent for a switch. */
  value?: string;
  /** It may be given several times. */
  multiple?: true;
  about: Words;
}

/** A line to copy, and what it does. */
export interface Example {
  line: string;
  about: Words;
}

/** What the user wrote, taken apart. */
export interface Call {
  operands: string[];
  options: Options;
}

export type Options = Readonly<Record<string, true | string[]>>;

/** Options that every command understands. */
export const COMMON: readonly Option[] = [
  {
    name: "library",
    value: "DIR",
    about: {
      zh: "资料库所在文件夹（默认 $ZHENGCE_LIBRARY，否则 ./library）",
      en: "the library's folder (else $ZHENGCE_LIBRARY, else ./library)",
    },
  },
  { name: "json", about: { zh: "只输出一份 JSON", en: "print one JSON document and nothing else" } },
  { name: "lang", value: "zh|en", about: { zh: "输出语言（默认看 LANG）", en: "language of the output (else by LANG)" } },
  { name: "help", short: "h", about: { zh: "显示本命令的用法", en: "show how the command is used" } },
];
