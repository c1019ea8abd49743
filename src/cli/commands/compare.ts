import { type CoverageRow, compare, type LocalDocument, matrix } from "../../compare/index.ts";
import {
  renderAlignment,
  renderAlignmentHtml,
  renderAlignmentMarkdown,
  renderMatrix,
  renderMatrixCsv,
  renderMatrixHtml,
  renderMatrixMarkdown,
} from "../../render/index.ts";
import type { Call, Command, ExitCode } from "../command.ts";
import { libraryBackground } from "../library-background.ts";
import { openAll, openTree } from "../open.ts";
import { hasOption, tooFew, tooMany } from "../read-call.ts";
import { formatOption, OUTPUT, save } from "../save.ts";
import { message } from "../tables/messages.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  operands: "LOCAL NATIONAL | --all NATIONAL",
  count: { least: 1, most: 2 },
  about: {
    zh: "对照两份文件：地方的每条措施落实了国家的哪几条，哪些国家措施没有对应，哪些是地方特色，目标是加码、持平还是打折。加 --all 则把资料库里的地方文件一并与国家文件对照，成一张覆盖矩阵。",
    en: "Aligns two documents: which national measures each local one carries out, which have no counterpart, which are local additions, and whether the targets are stricter, the same or looser. With --all, every local document of the library beside the national one, as a matrix of coverage.",
  },
  options: [
    { name: "all", about: { zh: "资料库里的全部地方文件，成一张矩阵", en: "all local documents of the library, as a matrix" } },
    { name: "csv", about: { zh: "矩阵输出 CSV，只用于 --all", en: "the matrix as CSV, with --all only" } },
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
    {
      line: "zhengce compare --all 国家.md --html -o 矩阵.html",
      about: { zh: "各地覆盖情况", en: "which measures each province covers" },
    },
  ],
  async run(call, terminal) {
    if (hasOption(call, "all")) return compareAll(call, terminal);
    if (call.operands.length < 2) throw tooFew("compare", command, terminal.language);
    const { language } = terminal;
    const format = formatOption(call, ["json", "html", "md"], language);
    const [local, national] = [await openTree(call.operands[0]!, call, terminal), await openTree(call.operands[1]!, call, terminal)];
    const alignment = compare(local.tree, national.tree, { background: await libraryBackground(call, terminal) });
    const documents = { alignment, local: local.tree, national: national.tree };
    if (format === "json") await save(`${JSON.stringify(alignment)}\n`, call, terminal);
    else if (format === "html") await save(renderAlignmentHtml(documents, language), call, terminal);
    else if (format === "md") await save(renderAlignmentMarkdown(documents, language), call, terminal);
    else await save(renderAlignment(documents, terminal), call, terminal);
    return 0;
  },
};

/** Every document of the library that is not national itself beside one that is. */
async function compareAll(call: Call, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  if (call.operands.length > 1) throw tooMany("compare", call.operands[1]!, language);
  const format = formatOption(call, ["json", "csv", "html", "md"], language);
  const national = await openTree(call.operands[0]!, call, terminal);
  const names = new Map<string, string>();
  const placeless = new Set<string>();
  const locals: LocalDocument[] = [];
  for await (const { tree, id, info } of openAll(call, terminal)) {
    const level = tree.children[0]?.data?.meta?.level?.value;
    if (level === "national" || id === national.id || tree.data.text === national.tree.data.text) continue;
    const { region, title } = info;
    if (level === undefined && region === undefined) placeless.add(id);
    names.set(id, region === undefined || title.includes(region) ? title : `${region} ${title}`);
    locals.push({ document: id, tree });
  }
  const background = await libraryBackground(call, terminal);
  const all = matrix(locals, national.tree, { background });
  // Judgments, standards and the like: nothing says that they are a province's, and nothing in them answers.
  const isOther = ({ document, cells }: CoverageRow): boolean => placeless.has(document) && cells.every(cell => cell === null);
  const left = all.rows.filter(isOther).map(({ document }) => names.get(document)!);
  if (left.length > 0) terminal.notice(`${message(language).noPlaceNoAnswer(left)}\n`);
  const coverage = { ...all, rows: all.rows.filter(row => !isOther(row)) };
  const documents = { coverage, national: national.tree, names };
  if (format === "json") await save(`${JSON.stringify(documents.coverage)}\n`, call, terminal);
  else if (format === "csv") await save(await renderMatrixCsv(documents, language), call, terminal);
  else if (format === "html") await save(renderMatrixHtml(documents, language), call, terminal);
  else if (format === "md") await save(renderMatrixMarkdown(documents, language), call, terminal);
  else await save(renderMatrix(documents, terminal), call, terminal);
  return 0;
}
