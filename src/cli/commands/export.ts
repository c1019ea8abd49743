import { readFile } from "node:fs/promises";
import { renderSearchPage } from "../../render/index.ts";
import type { Command } from "../command.ts";
import { openLibrary } from "../open.ts";
import { hasOption, textOption, tooFew } from "../read-call.ts";
import { writeOutput } from "../save.ts";

export const command: Command = {
  operands: "[FOLDER] [--html FILE]",
  count: { least: 0, most: 1 },
  about: {
    zh: "把资料库写成任何程序都能读的普通文件：原文件，以及文件、段落、目标、引用的 JSON 行；FOLDER 须是空的或还没有的文件夹。--html 写成一个网页文件：全库的段落、索引和检索程序都在里面，用浏览器打开就能检索，不用联网，也不用服务器。",
    en: "Writes the library as plain files that any program can read: the documents as they came in, and JSON lines of documents, passages, targets and references; FOLDER must be empty or not be there. --html writes one page that holds all passages, their index and the program that searches it: open it in a browser, without a network or a server.",
  },
  options: [{ name: "html", value: "FILE", about: { zh: "写成一个可检索的网页文件", en: "write one page that can be searched" } }],
  examples: [
    { line: "zhengce export 导出", about: { zh: "写进文件夹“导出”", en: "into the folder 导出" } },
    { line: "zhengce export --html 检索.html", about: { zh: "写成一个网页，可以发给别人", en: "one page to pass on" } },
  ],
  async run(call, terminal) {
    const [folder] = call.operands;
    const page = textOption(call, "html");
    if (folder === undefined && page === undefined) throw tooFew("export", command, terminal.language);
    const library = await openLibrary(call, terminal);
    const zh = terminal.language === "zh";
    if (page !== undefined) {
      const data = await library.exportIndex();
      const script = await readFile(new URL("../../browser/search.script.js", import.meta.url), "utf8");
      const title = zh ? "政策检索" : "Policy search";
      await writeOutput(page, renderSearchPage({ title, script, data }), terminal);
      terminal.notice(zh ? `已写入 ${page}，${data.passages.length}段\n` : `wrote ${page}, ${data.passages.length} passages\n`);
      if (folder === undefined) {
        if (hasOption(call, "json")) await terminal.print(`${JSON.stringify({ file: page, passages: data.passages.length })}\n`);
        return 0;
      }
    }
    const report = await library.export(folder!);
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify(report)}\n`);
    else
      await terminal.print(
        zh
          ? `已导出${report.documents}份文件、${report.passages}段，在 ${report.folder}\n`
          : `exported ${report.documents} documents and ${report.passages} passages to ${report.folder}\n`,
      );
    return 0;
  },
};
