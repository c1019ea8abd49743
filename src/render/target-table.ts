import { expectArguments, expectOptions } from "../text/index.ts";
import { TARGET_ROWS, TARGET_TABLE_OPTIONS } from "./arguments.ts";
import { grouped } from "./group.ts";
import { DEFAULTS, type RenderOptions } from "./options.ts";
import { isElsewhere, renderOriginBriefly } from "./origin.ts";
import { renderTable } from "./table.ts";
import { CARRIED, forcePhrase, indicatorPhrase, type TargetRow, timePhrase, valuePhrase } from "./target-phrases.ts";
import { cut } from "./width.ts";

export interface TargetTableOptions extends RenderOptions {
  /** One table in the order given, the document beside each place, instead of one table a document. */
  flat?: boolean;
}

/** The table of targets: 指标 数值 期限 力度 出处, one block a document; below it what the signs mean, where they occur. */
export function renderTargets(rows: readonly TargetRow[], options: TargetTableOptions = {}): string {
  expectArguments({ rows }, TARGET_ROWS);
  expectOptions(options, TARGET_TABLE_OPTIONS);
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const zh = language === "zh";
  if (rows.length === 0) return zh ? "没有找到目标。\n" : "No targets found.\n";
  const placed = rows.some(({ origin }) => isElsewhere(origin));
  const columns = [...COLUMNS[language], ...(placed ? [PLACE[language]] : [])];
  const cells = ({ target, citation, document, origin }: TargetRow): string[] => [
    indicatorPhrase(target),
    valuePhrase(target, language),
    timePhrase(target, language),
    forcePhrase(target, language),
    options.flat === true ? `${cut(document, DOCUMENT_WIDTH)} ${citation}` : citation,
    ...(placed ? [origin === undefined ? "" : renderOriginBriefly(origin, language)] : []),
  ];
  const blocks = options.flat
    ? [renderTable(columns, rows.map(cells), width, paint)]
    : [...grouped(rows, row => row.document)].map(
        ([document, own]) => `${paint.title(document)}\n\n${renderTable(columns, own.map(cells), width, paint)}`,
      );
  const numbers = rows.filter(row => row.target.kind === "quantitative").length;
  const sum = zh ? `共${rows.length}项目标，其中定量${numbers}项` : `${rows.length} targets, ${numbers} of them quantitative`;
  const carried = rows.some(({ target }) => target.indicator.carried || target.subject?.carried || target.time?.carried);
  const legend = carried ? (zh ? `；${CARRIED}承前文，本句未写` : `; ${CARRIED} carried from an earlier clause`) : "";
  return `${blocks.join("\n")}\n${paint.faint(sum + legend)}\n`;
}

/** Columns for a document's title beside a citation. */
const DOCUMENT_WIDTH = 24;

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

/** Where rows were read from another file than a text, whose citations are found as they are. */
const PLACE = {
  zh: { head: "原文位置", role: "faint", least: 8 },
  en: { head: "In the original", role: "faint", least: 8 },
} as const;
