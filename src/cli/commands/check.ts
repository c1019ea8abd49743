import type { CheckReport } from "../../library/index.ts";
import type { Command } from "../command.ts";
import { openLibrary } from "../open.ts";
import { hasOption } from "../read-call.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  operands: "",
  count: { least: 0, most: 0 },
  about: {
    zh: "逐个核对资料库的文件：校验和、目录、索引。有问题时退出码为1；--repair 会用库内保存的原文件重建。",
    en: "Compares every file of the library with its checksum, and the index with the catalogue. Exit code 1 where something is wrong; --repair builds it again from the stored documents.",
  },
  options: [
    { name: "repair", about: { zh: "有问题就重建", en: "build everything again where something is wrong" } },
    {
      name: "rebuild",
      about: { zh: "没有问题也重建，例如升级 zhengce 之后", en: "build everything again in any case, as after an update of zhengce" },
    },
  ],
  examples: [
    { line: "zhengce check", about: { zh: "只看", en: "look only" } },
    { line: "zhengce check --repair", about: { zh: "有问题就修", en: "and repair" } },
  ],
  async run(call, terminal) {
    const library = await openLibrary(call, terminal);
    const report = await library.check({ repair: hasOption(call, "repair"), rebuild: hasOption(call, "rebuild") });
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify(report)}\n`);
    else await terminal.print(renderReport(report, terminal));
    return report.problems.length > 0 && (!report.rebuilt || report.lost.length > 0) ? 1 : 0;
  },
};

function renderReport({ documents, problems, rebuilt, lost }: CheckReport, { language, paint }: Terminal): string {
  const zh = language === "zh";
  const lines = problems.map(({ file, message }) => `${paint.bad(zh ? "有问题" : "wrong")} ${file}${zh ? "：" : ": "}${message}`);
  for (const { file, message } of lost) lines.push(`${paint.bad(zh ? "无法修复" : "lost")} ${file}${zh ? "：" : ": "}${message}`);
  if (problems.length === 0) lines.push(zh ? `没有问题，共${documents}份文件。` : `Nothing is wrong; ${documents} documents.`);
  else if (!rebuilt) lines.push(zh ? "用 zhengce check --repair 修复。" : "Repair it with zhengce check --repair.");
  if (rebuilt) lines.push(zh ? `已重建，共${documents}份文件。` : `Built again; ${documents} documents.`);
  return `${lines.join("\n")}\n`;
}
