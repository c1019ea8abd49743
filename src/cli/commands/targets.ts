import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { renderTargets, renderTargetsCsv, renderTargetsXlsx } from "../../render/index.ts";
import { targets } from "../../targets/index.ts";
import { originOf } from "../../text/index.ts";
import type { Root } from "../../tree/index.ts";
import { citer, documentAround } from "../cite.ts";
import type { Call, Command } from "../command.ts";
import { openAll, openTree } from "../open.ts";
import { choiceOption, hasOption, tooFew } from "../read-call.ts";
import { formatOption, OUTPUT, save } from "../save.ts";
import { byDeadline, FILTERS, type FoundTarget, targetFilter } from "../target-filter.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  operands: "FILE… | --all",
  count: { least: 0, most: Number.POSITIVE_INFINITY },
  about: {
    zh: "列出量化目标和有期限的定性目标：指标、数值、期限、力度、出处。可以是几个文件，也可以是整个资料库；可以筛选，可以存成 CSV 或 XLSX。",
    en: "Lists quantified targets and milestones: indicator, value, time, force, source; of files or of the whole library; filtered; as CSV or XLSX.",
  },
  options: [
    { name: "all", about: { zh: "资料库里的全部文件", en: "all documents of the library" } },
    ...FILTERS,
    {
      name: "sort",
      value: "ORDER",
      about: { zh: "text 按原文先后（默认），time 按期限先后", en: "text: in the order of the text (default); time: by deadline" },
    },
    { name: "csv", about: { zh: "输出 CSV（Excel、WPS 可直接打开）", en: "as CSV that Excel and WPS open" } },
    {
      ...OUTPUT,
      about: {
        zh: "写入文件；以 .xlsx 结尾就写电子表格，以 .csv 结尾就写 CSV，以 .json 结尾就写 JSON",
        en: "write into a file: a workbook if it ends in .xlsx, CSV if in .csv, JSON if in .json",
      },
    },
  ],
  examples: [
    { line: "zhengce targets 意见.md", about: { zh: "一个文件的目标", en: "the targets of a document" } },
    {
      line: "zhengce targets --all --year 2030 --unit %",
      about: { zh: "资料库里2030年到期、以百分比计的目标", en: "what is due in 2030 and counted in per cent, in the whole library" },
    },
    { line: "zhengce targets --all -o 目标.xlsx", about: { zh: "存成电子表格", en: "as a workbook" } },
  ],
  async run(call, terminal) {
    const { language } = terminal;
    const keep = targetFilter(call, language);
    const sort = choiceOption(call, "sort", ["text", "time"], language) ?? "text";
    const format = formatOption(call, ["json", "csv", "xlsx"], language);
    const rows = (await collect(call, terminal)).filter(keep);
    if (sort === "time") rows.sort(byDeadline);
    if (format === "json")
      await save(
        `${JSON.stringify({ targets: rows.map(({ target, id, file }) => ({ ...(file !== undefined && { file }), document: id, ...target })) })}\n`,
        call,
        terminal,
      );
    else if (format === "xlsx") await save(await renderTargetsXlsx(rows, language), call, terminal);
    else if (format === "csv") await save(await renderTargetsCsv(rows, language), call, terminal);
    else await save(renderTargets(rows, { ...terminal, flat: sort === "time" }), call, terminal);
    return 0;
  },
};

async function collect(call: Call, terminal: Terminal): Promise<FoundTarget[]> {
  const rows: FoundTarget[] = [];
  if (hasOption(call, "all")) {
    for await (const { tree, name, id } of openAll(call, terminal)) rows.push(...rowsOf(tree, name, id));
    return rows;
  }
  if (call.operands.length === 0) throw tooFew("targets", command, terminal.language);
  for (const operand of call.operands) {
    const { tree, name, id } = await openTree(operand, call, terminal);
    rows.push(...rowsOf(tree, name, id));
  }
  return rows;
}

function rowsOf(tree: Root, file: string, id: string): FoundTarget[] {
  const cite = citer(tree);
  const link = statSync(file, { throwIfNoEntry: false })?.isFile() ? pathToFileURL(file).href : undefined;
  return targets(tree).map(target => {
    const { title, region } = documentAround(tree, target.start);
    return {
      target,
      citation: cite(target.node),
      document: title,
      origin: originOf(tree.data, target.start),
      file,
      id,
      ...(link !== undefined && { link }),
      ...(region !== undefined && { region }),
    };
  });
}
