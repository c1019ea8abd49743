import type { Language } from "../../render/index.ts";
import type { ErrorCode } from "../../text/index.ts";

/** What the command line says by itself; a sentence each, in both languages. */
export interface Messages {
  unknownCommand(written: string, near: string | undefined): string;
  unknownOption(written: string, near: string | undefined): string;
  needsValue(option: string, value: string): string;
  noValue(option: string): string;
  tooFew(usage: string): string;
  tooMany(operand: string): string;
  notACount(option: string, written: string, least: number): string;
  notAChoice(option: string, written: string, choices: readonly string[]): string;
  notADate(option: string, written: string): { what: string; remedy: string };
  notAProvision(option: string, written: string): { what: string; remedy: string };
  notTogether(first: string, second: string): string;
  notHere(option: string, usable: readonly string[]): string;
  noSuchFolder(file: string, folder: string): { what: string; remedy: string };
  isFolder(file: string): { what: string; remedy: string };
  overwritesInput(file: string): string;
  seeHelp(command: string): string;
  noSuchFile(file: string, library: string): string;
  noSuchPlace(place: string, document: string): string;
  seePlaces(document: string): string;
  /** Before why the library is not used. */
  withoutLibrary: string;
  /** Documents without a place of which no measure answers any. */
  noPlaceNoAnswer(titles: readonly string[]): string;
  failed: string;
  reportIt: string;
  /** One sentence for each thing that a caller can act on. */
  errors: Record<Exclude<ErrorCode, "invalid-argument">, { what: string; remedy: string }>;
}

const zh: Messages = {
  unknownCommand: (written, near) => `没有“${written}”这个命令${near === undefined ? "" : `，是不是想用 ${near}？`}`,
  unknownOption: (written, near) => `没有 ${written} 这个选项${near === undefined ? "" : `，是不是想用 ${near}？`}`,
  needsValue: (option, value) => `${option} 后面要写 ${value}`,
  noValue: option => `${option} 是开关，后面不带值`,
  tooFew: usage => `少了参数，用法是 ${usage}`,
  tooMany: operand => `多了参数“${operand}”`,
  notACount: (option, written, least) => `${option} 要一个不小于${least}的整数，写的是“${written}”`,
  notAChoice: (option, written, choices) => `${option} 只能是 ${choices.join("、")}，写的是“${written}”`,
  notADate: (option, written) => ({ what: `${option} “${written}”不是日期`, remedy: "写成 2026-01-01、2026-01 或 2026" }),
  notAProvision: (option, written) => ({
    what: `${option} “${written}”不是条款`,
    remedy: "写成 第三十二条、第三条第二款、第三条至第五条、水法第三十二条，或节点编号 art_32",
  }),
  notTogether: (first, second) => `${first} 和 ${second} 不能同时用，请只写一个`,
  notHere: (option, usable) => `这里不能用 ${option}，可以用 ${usable.join("、")}`,
  noSuchFolder: (file, folder) => ({ what: `写不了 ${file}：没有 ${folder} 这个文件夹`, remedy: "请先建好这个文件夹，或换一个位置" }),
  isFolder: file => ({ what: `写不了 ${file}：它是文件夹`, remedy: "请在后面写上文件名，如 报告.html" }),
  overwritesInput: file => `${file} 是要读的文件，不能同时写入；请换一个 -o`,
  seeHelp: command => `用法见 zhengce ${command === "" ? "" : `${command} `}--help`,
  noSuchFile: (file, library) => `找不到“${file}”：没有这个文件，资料库 ${library} 里也没有这个编号`,
  noSuchPlace: (place, document) => `文件 ${document} 里没有“${place}”`,
  seePlaces: document => `可用的出处见 zhengce show ${document} --ids`,
  withoutLibrary: "没有用资料库的词频：",
  noPlaceNoAnswer: titles => `${titles.length}份文件没有写明是哪里的，也没有一条对应，未列入：${titles.join("、")}`,
  failed: "程序内部出错",
  reportIt: "设 ZHENGCE_DEBUG=1 再运行一次可看到详情",
  errors: {
    "not-found": { what: "找不到这个文件", remedy: "请检查路径，或用 zhengce list 查看资料库里的编号" },
    "not-readable": { what: "读不了这个文件", remedy: "请检查读取权限，以及它是不是普通文件" },
    "not-writable": { what: "写不了这个位置", remedy: "请检查写入权限和剩余空间" },
    empty: { what: "文件是空的", remedy: "请换一个有文字的文件" },
    binary: { what: "不是文字文件", remedy: "请给出文本、Markdown 等格式的文件" },
    unsupported: { what: "还不能读这种格式", remedy: "请另存为文本或 Markdown 再试" },
    encrypted: { what: "文件加了密码", remedy: "请去掉密码另存一份再试" },
    damaged: { what: "文件已损坏", remedy: "请重新下载或另存一份" },
    "too-large": { what: "文件太大", remedy: "请拆成几个文件" },
    refused: { what: "拒绝执行", remedy: "请看 zhengce --help" },
    locked: { what: "另一个进程正在写这个资料库", remedy: "等它结束后再试" },
    "index-mismatch": { what: "索引是用另一部词典或另一个版本建的", remedy: "请运行 zhengce check --repair 重建索引" },
    "library-damaged": { what: "资料库有损坏", remedy: "请运行 zhengce check" },
  },
};

const en: Messages = {
  unknownCommand: (written, near) => `there is no command “${written}”${near === undefined ? "" : `; did you mean ${near}?`}`,
  unknownOption: (written, near) => `there is no option ${written}${near === undefined ? "" : `; did you mean ${near}?`}`,
  needsValue: (option, value) => `${option} needs a value: ${value}`,
  noValue: option => `${option} is a switch and takes no value`,
  tooFew: usage => `something is missing; the usage is ${usage}`,
  tooMany: operand => `“${operand}” is one argument too many`,
  notACount: (option, written, least) => `${option} needs a whole number of at least ${least}, not “${written}”`,
  notAChoice: (option, written, choices) => `${option} is one of ${choices.join(", ")}, not “${written}”`,
  notADate: (option, written) => ({ what: `${option} "${written}" is no date`, remedy: "write 2026-01-01, 2026-01 or 2026" }),
  notAProvision: (option, written) => ({
    what: `${option} “${written}” is no provision`,
    remedy: "write 第三十二条, 第三条第二款, 第三条至第五条, 水法第三十二条, or the id of a node, art_32",
  }),
  notTogether: (first, second) => `${first} and ${second} cannot be used together; write one of them`,
  notHere: (option, usable) => `${option} cannot be used here; use one of ${usable.join(", ")}`,
  noSuchFolder: (file, folder) => ({
    what: `cannot write ${file}: there is no folder ${folder}`,
    remedy: "make the folder first, or choose another place",
  }),
  isFolder: file => ({ what: `cannot write ${file}: it is a folder`, remedy: "write the name of a file behind it, such as report.html" }),
  overwritesInput: file => `${file} is being read and cannot be written as well; choose another -o`,
  seeHelp: command => `see zhengce ${command === "" ? "" : `${command} `}--help`,
  noSuchFile: (file, library) => `cannot find “${file}”: no such file, and no document of this id in the library ${library}`,
  noSuchPlace: (place, document) => `there is no “${place}” in ${document}`,
  seePlaces: document => `see the places with zhengce show ${document} --ids`,
  withoutLibrary: "the library's weights are not used: ",
  noPlaceNoAnswer: titles =>
    `left out, as ${titles.length === 1 ? "it names" : "they name"} no place and ${titles.length === 1 ? "answers" : "answer"} no measure: ${titles.join(", ")}`,
  failed: "internal error",
  reportIt: "run again with ZHENGCE_DEBUG=1 to see where",
  errors: {
    "not-found": { what: "no such file", remedy: "check the path, or see the ids of the library with zhengce list" },
    "not-readable": { what: "cannot read this file", remedy: "check its permissions, and whether it is a plain file" },
    "not-writable": { what: "cannot write here", remedy: "check the permissions and the space that is left" },
    empty: { what: "the file is empty", remedy: "give a file that has text in it" },
    binary: { what: "this is not a text file", remedy: "give a file of text, Markdown or another format that can be read" },
    unsupported: { what: "this format cannot be read yet", remedy: "save it as text or Markdown and try again" },
    encrypted: { what: "the file has a password", remedy: "save it without the password and try again" },
    damaged: { what: "the file is damaged", remedy: "download or save it again" },
    "too-large": { what: "the file is too large", remedy: "split it" },
    refused: { what: "refused", remedy: "see zhengce --help" },
    locked: { what: "another process is writing this library", remedy: "wait until it has ended and try again" },
    "index-mismatch": { what: "the index was made with another dictionary or version", remedy: "rebuild it with zhengce check --repair" },
    "library-damaged": { what: "the library is damaged", remedy: "run zhengce check" },
  },
};

export const message = (language: Language): Messages => (language === "en" ? en : zh);
