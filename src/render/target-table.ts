import { grouped } from "./group.ts";
import { DEFAULTS, type RenderOptions } from "./options.ts";
import { renderTable } from "./table.ts";
import { CARRIED, forcePhrase, indicatorPhrase, type TargetRow, timePhrase, valuePhrase } from "./target-phrases.ts";

/** The table of targets: 指标 数值 期限 力度 出处, one block a document; below it what the signs mean, where they occur. */
export function renderTargets(rows: readonly TargetRow[], options: RenderOptions = {}): string {
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const zh = language === "zh";
  if (rows.length === 0) return zh ? "没有找到目标。\n" : "No targets found.\n";
  const blocks = [...grouped(rows, row => row.document)].map(([document, own]) => {
    const cells = own.map(({ target, citation }) => [
      indicatorPhrase(target),
      valuePhrase(target, language),
      timePhrase(target, language),
      forcePhrase(target, language),
      citation,
    ]);
    return `${paint.title(document)}\n\n${renderTable(zh ? COLUMNS.zh : COLUMNS.en, cells, width, paint)}`;
  });
  const numbers = rows.filter(row => row.target.kind === "quantitative").length;
  const sum = zh ? `共${rows.length}项目标，其中定量${numbers}项` : `${rows.length} targets, ${numbers} of them quantitative`;
  const carried = rows.some(({ target }) => target.indicator.carried || target.subject?.carried || target.time?.carried);
  const legend = carried ? (zh ? `；${CARRIED}承前文，本句未写` : `; ${CARRIED} carried from an earlier clause`) : "";
  return `${blocks.join("\n")}\n${paint.faint(sum + legend)}\n`;
}

const COLUMNS = {
  zh: [
    { head: "指标", least: 20 },
    { head: "数值", role: "number", least: 10 },
    { head: "期限", least: 10 },
    { head: "力度", role: "warn" },
    { head: "出处", role: "marker", least: 12 },
  ],
  en: [
    { head: "Indicator", least: 20 },
    { head: "Value", role: "number", least: 10 },
    { head: "Time", least: 10 },
    { head: "Force", role: "warn" },
    { head: "Source", role: "marker", least: 12 },
  ],
} as const;
