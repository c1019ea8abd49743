import { basename } from "node:path";
import { diff } from "../../compare/index.ts";
import { renderDelta, renderDeltaHtml } from "../../render/index.ts";
import type { Command } from "../command.ts";
import { openTree } from "../open.ts";
import { formatOption, OUTPUT, save } from "../save.ts";

export const command: Command = {
  operands: "OLD NEW",
  count: { least: 2, most: 2 },
  about: {
    zh: "比较同一文件的两稿：先列改动的数字、期限和力度用词，再逐条列出新增、删去、拆分、合并、改写、移动。条文按内容对应，改了序号也认得。",
    en: "Compares two versions of a document: numbers, deadlines and words of commitment that changed, then what was added, removed, split, merged, reworded or moved. Provisions are matched by what they say, whatever their numbers.",
  },
  options: [{ name: "html", about: { zh: "输出 HTML，两稿并列", en: "HTML, both versions side by side" } }, OUTPUT],
  examples: [
    { line: "zhengce diff 征求意见稿.docx 正式稿.docx", about: { zh: "在终端看", en: "on the terminal" } },
    { line: "zhengce diff 旧.md 新.md --html -o 对照.html", about: { zh: "两稿并列", en: "side by side" } },
  ],
  async run(call, terminal) {
    const format = formatOption(call, ["json", "html"], terminal.language);
    const [old, fresh] = [await openTree(call.operands[0]!, call, terminal), await openTree(call.operands[1]!, call, terminal)];
    const delta = diff(old.tree, fresh.tree);
    const versions = { delta, old: old.tree, new: fresh.tree, names: namesOf(old.name, fresh.name) };
    if (format === "json") await save(`${JSON.stringify(delta)}\n`, call, terminal);
    else if (format === "html") await save(renderDeltaHtml(versions, terminal.language), call, terminal);
    else await save(renderDelta(versions, terminal), call, terminal);
    return 0;
  },
};

/** Without their folders, unless these tell them apart. */
function namesOf(old: string, fresh: string): { old: string; new: string } {
  const [a, b] = [basename(old), basename(fresh)];
  return a === b ? { old, new: fresh } : { old: a, new: b };
}
