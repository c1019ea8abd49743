import { renderLint } from "../../render/index.ts";
import { ZhengceError } from "../../text/index.ts";
import type { Command } from "../command.ts";
import { openTree } from "../open.ts";
import { hasOption, textOptions } from "../read-call.ts";

export const command: Command = {
  operands: "FILE…",
  count: { least: 1, most: Number.POSITIVE_INFINITY },
  about: {
    zh: "文件里对不上的地方：编号跳号、重号、倒退，目录与正文不符，引用了本文没有的条款，简称没有定义，日期先后颠倒，同一指标前后数值不一。有错误时退出码为1。",
    en: "What does not fit in a document: gaps, repeats and jumps in its numbering, a contents list that differs, provisions that are not there, short names never defined, dates out of order, one indicator with two amounts. Exit code 1 where there are errors.",
  },
  options: [
    { name: "without", value: "RULE", multiple: true, about: { zh: "不查这条规则，可重复", en: "leave a rule out; may be repeated" } },
  ],
  examples: [
    { line: "zhengce lint 送审稿.md", about: { zh: "印发前查一遍", en: "before it is issued" } },
    { line: "zhengce lint 意见.md --without numbering-gap", about: { zh: "不管跳号", en: "gaps in the numbering do not matter" } },
  ],
  async run(call, terminal) {
    const { lint, RULE_IDS } = await import("../../lint/index.ts");
    const without = textOptions(call, "without");
    const unknown = without.find(id => !RULE_IDS.includes(id));
    if (unknown !== undefined) {
      const zh = terminal.language === "zh";
      throw new ZhengceError(
        "invalid-argument",
        zh ? `--without “${unknown}”：没有这条规则` : `--without “${unknown}”: there is no such rule`,
        {
          remedy: zh ? `可以是 ${RULE_IDS.join("、")}` : `take one of ${RULE_IDS.join(", ")}`,
        },
      );
    }
    const files = [];
    for (const name of call.operands) {
      const { tree } = await openTree(name, call, terminal);
      const messages = lint(tree, { without, language: terminal.language });
      for (const message of messages) message.file = name;
      files.push({ name, messages });
    }
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify({ messages: files.flatMap(({ messages }) => messages) })}\n`);
    else await terminal.print(renderLint(files, terminal));
    return files.some(({ messages }) => messages.some(({ fatal }) => fatal === true)) ? 1 : 0;
  },
};
