import type { Command } from "../command.ts";
import { openLibrary } from "../open.ts";
import { hasOption } from "../read-call.ts";

export const command: Command = {
  operands: "FOLDER",
  count: { least: 1, most: 1 },
  about: {
    zh: "把资料库写成任何程序都能读的普通文件：原文件，以及文件、段落、目标、引用的 JSON 行。FOLDER 须是空的或还没有的文件夹。",
    en: "Writes the library as plain files that any program can read: the documents as they came in, and JSON lines of documents, passages, targets and references. FOLDER must be empty or not be there.",
  },
  options: [],
  examples: [{ line: "zhengce export 导出", about: { zh: "写进文件夹“导出”", en: "into the folder 导出" } }],
  async run(call, terminal) {
    const library = await openLibrary(call, terminal);
    const report = await library.export(call.operands[0]!);
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify(report)}\n`);
    else
      await terminal.print(
        terminal.language === "zh"
          ? `已导出${report.documents}份文件、${report.passages}段，在 ${report.folder}\n`
          : `exported ${report.documents} documents and ${report.passages} passages to ${report.folder}\n`,
      );
    return 0;
  },
};
