import { renderOutline } from "../../render/index.ts";
import type { Command } from "../command.ts";
import { openTree } from "../open.ts";
import { countOption, hasOption } from "../read-call.ts";

export const command: Command = {
  operands: "FILE…",
  count: { least: 1, most: Number.POSITIVE_INFINITY },
  about: {
    zh: "把文件读成一棵结构树：标题、章节、措施、条款，按原文编号缩进列出，末尾是计数和编号上的疑点。",
    en: "Reads documents as trees: titles, chapters, measures, articles, indented and numbered as written, with counts and doubts about the numbering at the end.",
  },
  options: [
    { name: "depth", value: "N", about: { zh: "只列出前 N 层", en: "show the first N levels only" } },
    { name: "ids", about: { zh: "列出每个节点的编号", en: "show the id of each node" } },
  ],
  examples: [
    { line: "zhengce parse 意见.md --depth 2", about: { zh: "章和措施", en: "chapters and measures" } },
    { line: "zhengce parse 意见.md --json", about: { zh: "整棵树，JSON", en: "the whole tree, as JSON" } },
  ],
  async run(call, terminal) {
    const depth = countOption(call, "depth", terminal.language);
    const options = { ...terminal, ids: hasOption(call, "ids"), ...(depth !== undefined && { depth }) };
    const trees = [];
    for (const file of call.operands) {
      const { tree } = await openTree(file, call, terminal);
      if (hasOption(call, "json")) trees.push(tree);
      else await terminal.print((file === call.operands[0] ? "" : "\n") + renderOutline(tree, options));
    }
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify(trees.length === 1 ? trees[0] : trees)}\n`);
    return 0;
  },
};
