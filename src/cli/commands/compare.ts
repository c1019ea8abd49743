import { compare } from "../../compare/index.ts";
import { renderAlignment, renderAlignmentHtml, renderAlignmentMarkdown } from "../../render/index.ts";
import type { Command } from "../command.ts";
import { openTree } from "../open.ts";
import { hasOption } from "../read-call.ts";
import { OUTPUT, save } from "../save.ts";

export const command: Command = {
  operands: "LOCAL NATIONAL",
  count: { least: 2, most: 2 },
  about: {
    zh: "对照两份文件：地方的每条措施落实了国家的哪几条，哪些国家措施没有对应，哪些是地方特色，目标是加码、持平还是打折。",
    en: "Aligns two documents: which national measures each local one carries out, which have no counterpart, which are local additions, and whether the targets are stricter, the same or looser.",
  },
  options: [
    { name: "md", about: { zh: "输出 Markdown 报告", en: "a report in Markdown" } },
    {
      name: "html",
      about: { zh: "输出 HTML 报告，附原文对照和对应关系图", en: "a report in HTML, with the texts side by side and a matrix" },
    },
    OUTPUT,
  ],
  examples: [
    { line: "zhengce compare 省.md 国家.md", about: { zh: "在终端看", en: "on the terminal" } },
    { line: "zhengce compare 省.md 国家.md --html -o 报告.html", about: { zh: "可以交出去的报告", en: "a report to hand in" } },
  ],
  async run(call, terminal) {
    const [local, national] = [await openTree(call.operands[0]!, call, terminal), await openTree(call.operands[1]!, call, terminal)];
    const alignment = compare(local.tree, national.tree);
    const documents = { alignment, local: local.tree, national: national.tree };
    const { language } = terminal;
    if (hasOption(call, "json")) await save(`${JSON.stringify(alignment)}\n`, call, terminal);
    else if (hasOption(call, "html")) await save(renderAlignmentHtml(documents, language), call, terminal);
    else if (hasOption(call, "md")) await save(renderAlignmentMarkdown(documents, language), call, terminal);
    else await save(renderAlignment(documents, terminal), call, terminal);
    return 0;
  },
};
