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
    summary: { zh: "文件的结构提纲", en: "the outline of documents" },
    load: async () => (await import("./commands/parse.ts")).command,
  },
  {
    name: "targets",
    operands: "FILE… | --all",
    summary: { zh: "目标表：指标、数值、期限、力度、出处", en: "the table of targets, of files or of the library" },
    load: async () => (await import("./commands/targets.ts")).command,
  },
  {
    name: "indicators",
    operands: "[WORDS]",
    summary: { zh: "同一指标在各文件里定多少", en: "the same indicator across documents" },
    load: async () => (await import("./commands/indicators.ts")).command,
  },
  {
    name: "duties",
    operands: "FILE… | --all",
    summary: { zh: "哪个单位负责哪条措施", en: "who does what" },
    load: async () => (await import("./commands/duties.ts")).command,
  },
  {
    name: "recognize",
    operands: "[FILE]",
    summary: { zh: "文字里的数量、日期、时期", en: "numbers, quantities, dates and periods in a text" },
    load: async () => (await import("./commands/recognize.ts")).command,
  },
  {
    name: "refs",
    operands: "FILE… | --missing",
    summary: { zh: "引用的文件、文号、条款，定义的术语", en: "what documents cite, and the terms they define" },
    load: async () => (await import("./commands/refs.ts")).command,
  },
  {
    name: "compare",
    operands: "LOCAL NATIONAL | --all NATIONAL",
    summary: { zh: "地方文件与国家文件逐条对照", en: "which national measures a local document carries out" },
    load: async () => (await import("./commands/compare.ts")).command,
  },
  {
    name: "diff",
    operands: "OLD NEW",
    summary: { zh: "两稿之间改了什么，先列数字和期限", en: "what changed between two versions, numbers first" },
    load: async () => (await import("./commands/diff.ts")).command,
  },
  {
    name: "lint",
    operands: "FILE…",
    summary: { zh: "查编号、目录、引用、日期、数值上的错漏", en: "numbering, references, dates and amounts that do not fit" },
    load: async () => (await import("./commands/lint.ts")).command,
  },
  {
    name: "add",
    operands: "PATH…",
    summary: { zh: "收进资料库", en: "put files into the library" },
    load: async () => (await import("./commands/add.ts")).command,
  },
  {
    name: "search",
    operands: "QUERY…",
    summary: { zh: "在资料库里检索", en: "search the library" },
    load: async () => (await import("./commands/search.ts")).command,
  },
  {
    name: "list",
    operands: "",
    summary: { zh: "资料库里有哪些文件", en: "the documents of the library" },
    load: async () => (await import("./commands/list.ts")).command,
  },
  {
    name: "show",
    operands: "FILE [CITATION]",
    summary: { zh: "读一份文件，或其中一处", en: "read a document, or one place in it" },
    load: async () => (await import("./commands/show.ts")).command,
  },
  {
    name: "status",
    operands: "[ID…]",
    summary: { zh: "哪些文件有效、试行、到期、废止", en: "which documents are in force" },
    load: async () => (await import("./commands/status.ts")).command,
  },
  {
    name: "remove",
    operands: "ID…",
    summary: { zh: "从资料库移除", en: "take documents out of the library" },
    load: async () => (await import("./commands/remove.ts")).command,
  },
  {
    name: "check",
    operands: "",
    summary: { zh: "核对、修复资料库", en: "check and repair the library" },
    load: async () => (await import("./commands/check.ts")).command,
  },
  {
    name: "export",
    operands: "[FOLDER] [--html FILE]",
    summary: { zh: "把资料库导出为普通文件，或一个可检索的网页", en: "write the library as plain files, or as one page to search" },
    load: async () => (await import("./commands/export.ts")).command,
  },
  {
    name: "doctor",
    operands: "",
    summary: { zh: "装了什么，用的是哪个", en: "what is installed and in use" },
    load: async () => (await import("./commands/doctor.ts")).command,
  },
];
