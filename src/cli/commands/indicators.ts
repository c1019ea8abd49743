import { forcePhrase, renderTable, renderTime, valuePhrase } from "../../render/index.ts";
import { type Indicator, indicators } from "../../targets/index.ts";
import type { Command } from "../command.ts";
import { openLibrary } from "../open.ts";
import { hasOption } from "../read-call.ts";
import { FILTERS, targetFilter } from "../target-filter.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  operands: "[WORDS]",
  count: { least: 0, most: 1 },
  about: {
    zh: "把资料库各文件里同一个指标放在一起：谁定多少、到哪年、哪个最严，并说明合并了哪些写法。只合并有把握的。",
    en: "Puts the same indicator of all documents together: who sets how much by when, which is strictest, and which wordings were joined and why. Only what is certain is joined.",
  },
  options: [
    { name: "shared", about: { zh: "只列出现在两份以上文件里的", en: "those only that stand in more than one document" } },
    ...FILTERS.filter(({ name }) => name !== "kind" && name !== "indicator"),
  ],
  examples: [
    { line: "zhengce indicators 城镇化率", about: { zh: "一个指标", en: "an indicator" } },
    { line: "zhengce indicators --shared", about: { zh: "各文件共有的指标", en: "what documents have in common" } },
  ],
  async run(call, terminal) {
    const keep = targetFilter(call, terminal.language);
    const library = await openLibrary(call, terminal);
    const documents = [];
    const titles = new Map<string, string>();
    for await (const { document, targets } of library.findings()) {
      const { id, title, region } = document;
      const own = targets.filter(target => keep({ target, citation: "", document: title, id, ...(region !== undefined && { region }) }));
      documents.push({ document: id, targets: own, ...(region !== undefined && { region }) });
      titles.set(id, title);
    }
    const words = call.operands[0] ?? "";
    const found = indicators(documents).filter(
      ({ name, joined, entries }) =>
        (name.includes(words) || joined.some(other => other.name.includes(words))) &&
        (!hasOption(call, "shared") || new Set(entries.map(({ document }) => document)).size > 1),
    );
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify({ indicators: found })}\n`);
    else
      await terminal.print(
        found.length === 0
          ? terminal.language === "zh"
            ? "没有这样的指标。\n"
            : "No such indicator.\n"
          : found.map(indicator => renderIndicator(indicator, titles, terminal)).join("\n"),
      );
    return 0;
  },
};

function renderIndicator(
  { name, entries, joined, reason }: Indicator,
  titles: ReadonlyMap<string, string>,
  { language, width, paint }: Terminal,
): string {
  const zh = language === "zh";
  const columns = [
    { head: zh ? "数值" : "Value", role: "number", align: "right" },
    { head: zh ? "期限" : "Time" },
    { head: zh ? "力度" : "Force", role: "warn" },
    { head: zh ? "文件" : "Document", least: 24 },
    { head: "", role: "good" },
  ] as const;
  const rows = [...entries]
    .sort((a, b) => (a.year ?? "9999").localeCompare(b.year ?? "9999"))
    .map(({ target, document, strictest }) => [
      valuePhrase(target, language),
      renderTime(target.time, language),
      forcePhrase(target, language),
      titles.get(document) ?? document,
      strictest ? (zh ? "最严" : "strictest") : "",
    ]);
  const notes = joined
    .filter(other => other.name !== name)
    .map(other =>
      zh
        ? `同“${other.name}”${other.because.length === 0 ? "" : `（${other.because.join("；")}）`}`
        : `also “${other.name}”${other.because.length === 0 ? "" : ` (${other.because.join("; ")})`}`,
    );
  const tail = [...notes, ...(reason === undefined ? [] : [reason])].map(note => `${paint.faint(note)}\n`).join("");
  return `${paint.title(name)}\n\n${renderTable(columns, rows, width, paint)}${tail}`;
}
