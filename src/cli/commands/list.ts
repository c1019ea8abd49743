import type { DocumentInfo } from "../../library/index.ts";
import { type RenderOptions, renderTable, titleWithStatus } from "../../render/index.ts";
import type { Command } from "../command.ts";
import { openLibrary } from "../open.ts";
import { hasOption } from "../read-call.ts";

export const command: Command = {
  operands: "",
  count: { least: 0, most: 0 },
  about: {
    zh: "列出资料库里的文件：编号、标题、文号、日期、地区。编号可以用在任何写 FILE 的地方。",
    en: "Lists the documents of the library: id, title, number, date, region. An id can stand wherever a FILE is asked for.",
  },
  options: [],
  examples: [{ line: "zhengce list", about: { zh: "全部文件", en: "all documents" } }],
  async run(call, terminal) {
    const library = await openLibrary(call, terminal);
    const documents = await library.list();
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify({ documents })}\n`);
    else await terminal.print(renderDocuments(documents, terminal));
    return 0;
  },
};

function renderDocuments(
  documents: readonly DocumentInfo[],
  { language = "zh", width = 80, paint }: RenderOptions & { paint: NonNullable<RenderOptions["paint"]> },
): string {
  const zh = language === "zh";
  if (documents.length === 0)
    return zh ? "资料库是空的。用 zhengce add 收进文件。\n" : "The library is empty. Add documents with zhengce add.\n";
  const heads = zh ? ["编号", "标题（文号）", "日期", "地区"] : ["Id", "Title (number)", "Date", "Region"];
  const columns = [
    { head: heads[0]!, role: "marker" },
    { head: heads[1]!, least: 24 },
    { head: heads[2]!, role: "faint" },
    { head: heads[3]!, role: "faint", least: 6 },
  ] as const;
  const rows = documents.map(({ id, title, status, number, date = "", region = "" }) => [
    id,
    number === undefined ? titleWithStatus(title, status) : `${titleWithStatus(title, status)}（${number}）`,
    date,
    region,
  ]);
  return `${renderTable(columns, rows, width, paint)}\n${paint.faint(zh ? `共${documents.length}份文件` : `${documents.length} documents`)}\n`;
}
