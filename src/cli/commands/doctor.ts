import { existsSync } from "node:fs";
import { release } from "node:os";
import { displayWidth, padEnd } from "../../render/index.ts";
import { cuttersHere, DICTIONARY, loadCutter } from "../../words/index.ts";
import type { Command } from "../command.ts";
import { libraryFolder } from "../open.ts";
import { hasOption } from "../read-call.ts";
import { version } from "../version.ts";

export const command: Command = {
  operands: "",
  count: { least: 0, most: 0 },
  about: {
    zh: "说明这台机器上装了什么、用的是哪个：版本、分词器、词典、资料库位置。报告问题时请附上。",
    en: "Says what is installed and in use on this machine: versions, the cutter of words, its dictionary, the library. Useful in a report of a problem.",
  },
  options: [],
  examples: [{ line: "zhengce doctor", about: { zh: "看一看", en: "have a look" } }],
  async run(call, terminal) {
    const inUse = loadCutter({ prefer: "fast" });
    const reference = loadCutter({ prefer: "reference" });
    const folder = libraryFolder(call, terminal);
    const facts = {
      zhengce: version(),
      node: process.version,
      platform: `${process.platform} ${process.arch} ${release()}`,
      dictionary: DICTIONARY,
      cutters: cuttersHere().map(({ name, cutter, failure }) => ({
        name,
        ...(cutter !== undefined && { version: cutter.version }),
        ...(failure !== undefined && { failure }),
        use: [...(name === inUse.name ? ["commands"] : []), ...(name === reference.name ? ["reference"] : [])],
      })),
      library: { path: folder, exists: existsSync(folder) },
    };
    if (hasOption(call, "json")) {
      await terminal.print(`${JSON.stringify(facts)}\n`);
      return 0;
    }
    const zh = terminal.language === "zh";
    const uses: Record<string, string> = zh
      ? { commands: "短命令用它", reference: "建索引、常驻进程用它" }
      : { commands: "used by short commands", reference: "used to build an index and by servers" };
    const rows: [string, string][] = [
      ["zhengce", facts.zhengce],
      ["Node.js", facts.node],
      [zh ? "系统" : "system", facts.platform],
      [zh ? "词典" : "dictionary", facts.dictionary],
      ...facts.cutters.map((cutter): [string, string] => [
        zh ? "分词器" : "cutter",
        `${cutter.name} ${cutter.version ?? (zh ? `未能装载（${cutter.failure}）` : `cannot be loaded (${cutter.failure})`)}${cutter.use.map(use => (zh ? `；${uses[use]}` : `; ${uses[use]}`)).join("")}`,
      ]),
      [
        zh ? "资料库" : "library",
        `${folder}${facts.library.exists ? "" : zh ? "（还没有；zhengce add 会建立它）" : " (not there yet; zhengce add makes it)"}`,
      ],
    ];
    const left = Math.max(...rows.map(([head]) => displayWidth(head)));
    await terminal.print(
      rows.map(([head, fact], index) => `${padEnd(head === rows[index - 1]?.[0] ? "" : head, left)}  ${fact}\n`).join(""),
    );
    await terminal.print(
      zh
        ? "\n几个分词器切出的词完全相同，快慢不同；缺少原生的不影响结果。\n"
        : "\nAll cutters give the same words at different speeds; results do not depend on which is there.\n",
    );
    return 0;
  },
};
