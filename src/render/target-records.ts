import type { Language, Words } from "./options.ts";
import { renderOrigin } from "./origin.ts";
import { FORCE, TARGET_KIND } from "./tables/labels.ts";
import { type TargetRow, timePhrase, valuePhrase } from "./target-phrases.ts";

/**
 * A cell of an exported table: numbers stay numbers, what is not stated is null. A date is ISO 8601 as precise as the text (2030, 2030-06, 2030-06-30), and says
 * which end of a year or month is meant; a link has its address beside its text.
 */
export type Cell = string | number | null | { date: string; end: boolean } | { text: string; link: string };

/** One column of the exported table of targets: its head, its width in a spreadsheet, and how it reads a row. */
export interface RecordColumn {
  head: Words;
  width: number;
  cell: (row: TargetRow, language: Language) => Cell;
}

/** The exported table. A further column is one line here, and stands in CSV and XLSX alike. */
export const TARGET_COLUMNS: readonly RecordColumn[] = [
  { head: { zh: "文件", en: "document" }, width: 40, cell: row => row.document },
  { head: { zh: "出处", en: "source" }, width: 18, cell: row => row.citation },
  { head: { zh: "主体", en: "subject" }, width: 16, cell: ({ target }) => target.subject?.text ?? null },
  { head: { zh: "指标", en: "indicator" }, width: 36, cell: ({ target }) => target.indicator.text },
  { head: { zh: "表述", en: "in words" }, width: 20, cell: ({ target }, language) => valuePhrase(target, language) || null },
  { head: { zh: "数值", en: "value" }, width: 14, cell: ({ target }) => target.value?.value ?? null },
  { head: { zh: "上限", en: "upper" }, width: 14, cell: ({ target }) => target.upper ?? null },
  { head: { zh: "单位", en: "unit" }, width: 10, cell: ({ target }) => target.unit ?? null },
  { head: { zh: "比较", en: "comparator" }, width: 10, cell: ({ target }) => target.comparator ?? null },
  { head: { zh: "变化", en: "change" }, width: 12, cell: ({ target }) => target.change ?? null },
  {
    head: { zh: "期限", en: "time" },
    width: 16,
    cell: ({ target }, language) =>
      timePhrase({ ...target, ...(target.time && { time: { ...target.time, carried: undefined as never } }) }, language) || null,
  },
  { head: { zh: "起", en: "start" }, width: 12, cell: ({ target }) => dateCell(target.time?.start, false) },
  { head: { zh: "止", en: "end" }, width: 12, cell: ({ target }) => dateCell(target.time?.end, true) },
  { head: { zh: "频次", en: "frequency" }, width: 8, cell: ({ target }) => target.frequency ?? null },
  { head: { zh: "基期", en: "baseline" }, width: 10, cell: ({ target }) => dateCell(target.baseline?.time, true) },
  { head: { zh: "基期值", en: "baseline value" }, width: 10, cell: ({ target }) => target.baseline?.value ?? null },
  { head: { zh: "力度", en: "force" }, width: 10, cell: ({ target }, language) => FORCE[target.force][language] || null },
  { head: { zh: "类别", en: "kind" }, width: 8, cell: ({ target }, language) => TARGET_KIND[target.kind][language] },
  { head: { zh: "用词", en: "strength" }, width: 8, cell: ({ target }) => target.strength?.word ?? null },
  {
    head: { zh: "推断", en: "inferred" },
    width: 8,
    cell: ({ target }, language) => (target.inferred ? (language === "zh" ? "是" : "yes") : null),
  },
  { head: { zh: "原文", en: "text" }, width: 60, cell: ({ target }) => target.text },
  {
    head: { zh: "原文位置", en: "place in the original" },
    width: 14,
    cell: ({ origin }, language) => (origin === undefined ? null : renderOrigin(origin, language)),
  },
  { head: { zh: "节点", en: "node" }, width: 14, cell: ({ target }) => target.node },
  { head: { zh: "位置", en: "offset" }, width: 10, cell: ({ target }) => target.start },
  {
    head: { zh: "来源", en: "file" },
    width: 30,
    cell: ({ file, link }) => (file !== undefined && link !== undefined ? { text: file, link } : (file ?? null)),
  },
];

/** Words that are no date (远景) stay words. */
function dateCell(iso: string | undefined, end: boolean): Cell {
  if (iso === undefined) return null;
  return ISO.test(iso) ? { date: iso, end } : iso;
}

/** "2030", "2030-06", "2030-06-30" */
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
