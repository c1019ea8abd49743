import type { Command } from "../command.ts";
import { openLibrary } from "../open.ts";
import { hasOption } from "../read-call.ts";

export const command: Command = {
  operands: "ID…",
  count: { least: 1, most: Number.POSITIVE_INFINITY },
  about: {
    zh: "把文件从资料库移除（原文件不动）。有一个编号不对就一份也不移除。",
    en: "Takes documents out of the library; the files that they came from are not touched. All or none.",
  },
  options: [],
  examples: [{ line: "zhengce remove 文件编号", about: { zh: "移除一份", en: "one document" } }],
  async run(call, terminal) {
    const library = await openLibrary(call, terminal);
    const removed = await library.remove(call.operands);
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify({ removed })}\n`);
    else
      await terminal.print(
        removed.map(({ id, title }) => (terminal.language === "zh" ? `已移除 ${id}  ${title}\n` : `removed ${id}  ${title}\n`)).join(""),
      );
    return 0;
  },
};
