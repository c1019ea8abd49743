import type { Entity } from "../entities/index.ts";
import { expectArguments, expectOptions, lineStarts, pointAt, TEXT } from "../text/index.ts";
import { renderAmount, renderNumber } from "./amount.ts";
import { RENDER_OPTIONS, SPANS } from "./arguments.ts";
import { DEFAULTS, type Language, type RenderOptions } from "./options.ts";
import { renderOriginBriefly } from "./origin.ts";
import { renderTable } from "./table.ts";
import { ENTITY_KIND, RELATED } from "./tables/labels.ts";
import { renderClock, renderDuration, renderTimes } from "./time.ts";

/** Numbers, quantities, dates and periods as a table: words, kind, value, place: that in the original where an entity has one, else line:column in the text. */
export function renderEntities(text: string, entities: readonly Entity[], options: RenderOptions = {}): string {
  expectArguments({ text }, TEXT);
  expectArguments({ entities }, SPANS);
  expectOptions(options, RENDER_OPTIONS);
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const zh = language === "zh";
  if (entities.length === 0) return zh ? "没有找到数量或时间。\n" : "No numbers or dates found.\n";
  const starts = lineStarts(text);
  const rows = entities.map(entity => {
    const { line, column } = pointAt(starts, entity.start);
    const place = entity.origin === undefined ? `${line}:${column}` : renderOriginBriefly(entity.origin, language);
    return [entity.text.replace(/\s+/g, " "), ENTITY_KIND[entity.kind][language], entityValue(entity, language), place];
  });
  const placed = entities.some(({ origin }) => origin !== undefined);
  const place = zh ? (placed ? "原文位置" : "行:列") : placed ? "In the original" : "Line:column";
  const heads = zh ? ["原文", "类别", "值", place] : ["Text", "Kind", "Value", place];
  const columns = [
    { head: heads[0]!, least: 16 },
    { head: heads[1]!, role: "faint" },
    { head: heads[2]!, role: "number", least: 16 },
    { head: heads[3]!, role: "faint" },
  ] as const;
  const sum = zh ? `共${entities.length}处` : `${entities.length} found`;
  return `${renderTable(columns, rows, width, paint)}\n${paint.faint(sum)}\n`;
}

/** The normalised value in a line: 75%, 900万平方米, 2026-01-01/2030-12-31, ≥ 3家. */
function entityValue(entity: Entity, language: Language): string {
  const { value, unit, lower, upper, kind } = entity;
  if (kind === "label") return "—";
  const approx = entity.approx ? (language === "zh" ? "约" : "≈ ") : "";
  const sign = kind === "percent" ? (unit ?? "%") : kind === "multiple" ? (unit ?? "倍") : (unit ?? "");
  if (typeof value === "number") return bound(entity) + approx + renderAmount(value, sign, language);
  // 2026年底前 takes in the last day of the year.
  const related = entity.rel === "before" && END_OF.test(entity.text) ? "by" : entity.rel;
  const relation = related === undefined ? "" : RELATED[related][language];
  if (typeof value === "string") return relation + (kind === "duration" ? bound(entity) : "") + approx + worded(value, entity, language);
  if (value !== null) return relation + (value.start === value.end ? value.start : `${value.start}/${value.end}`);
  if (lower !== undefined && upper !== undefined) return `${approx}${boundary(lower, "", language)}—${boundary(upper, sign, language)}`;
  const only = lower ?? upper;
  if (only !== undefined) return `${bound(entity)}${approx}${boundary(only, sign, language)}`;
  return language === "zh" ? "（未定）" : "(unresolved)";
}

/** 2026年底前, 6月末前 */
const END_OF = /[底末]/;

/** A date as it is; a length of time in words with its ISO form; times as on a clock. */
function worded(value: string, { kind, unit }: Entity, language: Language): string {
  if (kind === "timerange") return renderTimes(value);
  if (kind === "time") return renderClock(value);
  if (kind !== "duration" || language !== "zh") return value;
  return `${unit === undefined ? renderDuration(value) : renderDuration(value).replace("日", `个${unit}`)}（${value}）`;
}

/** An end of a range: a number, or an ISO 8601 duration. */
function boundary(end: number | string, sign: string, language: Language): string {
  if (typeof end === "number") return sign === "" ? renderNumber(end) : renderAmount(end, sign, language);
  return language === "zh" ? renderDuration(end) : end;
}

/** ≥, >, ≤ or < where the entity has one bound. */
function bound({ lower, upper, lowerInclusive, upperInclusive }: Entity): string {
  if (lower !== undefined && upper === undefined) return lowerInclusive === false ? "> " : "≥ ";
  if (upper !== undefined && lower === undefined) return upperInclusive === false ? "< " : "≤ ";
  return "";
}
