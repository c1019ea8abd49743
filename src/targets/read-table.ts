import type { StatedText } from "../tree/index.ts";
import { type DocumentFrame, periodIn } from "./frame.ts";
import { type Cell, type Column, type Grid, type Row, readRow } from "./grid.ts";
import { boundAfter, boundBefore } from "./read-bounds.ts";
import { NAMED_CHANGES } from "./tables/change-verbs.ts";
import { BASELINE_HEAD, EMPTY_CELL, GOAL_HEAD, NATURE, PERIOD_HEAD, REPORT_TITLE } from "./tables/columns.ts";
import type { Comparator, Force, Target, TargetTime } from "./target.ts";
import { amountIn, isUnit } from "./units.ts";

/** What stands over a table. */
export interface TableContext {
  frame: DocumentFrame;
  title: string;
  past: boolean;
}

interface ReadColumn {
  column: Column;
  kind: "baseline" | "goal" | "period";
  year?: string;
}

/** One target a row and goal column; a baseline column is the baseline and never a target. */
export function readTable(text: string, grid: Grid, context: TableContext): Target[] {
  if (context.past || REPORT_TITLE.test(context.title)) return [];
  const period =
    periodIn(context.title) ??
    periodIn(grid.columns.map(column => column.head).join(" ")) ??
    (context.frame.period === undefined ? undefined : periodOf(context.frame.period));
  if (period !== undefined && context.frame.firstYear !== undefined && Number(period.end) < context.frame.firstYear) return [];
  const columns = readColumns(grid, context.frame);
  if (!columns.some(({ kind }) => kind !== "baseline")) return [];
  const targets: Target[] = [];
  let nature: Cell | undefined;
  for (const cells of grid.rows) {
    const row = readRow(grid, cells);
    nature = row.nature ?? (row.group === undefined ? nature : nature);
    if (row.name === undefined) continue;
    const first = targets.length;
    for (const { cell, column } of row.values) {
      const read = columns.find(other => other.column === column);
      if (read === undefined || read.kind === "baseline" || EMPTY_CELL.test(cell.text)) continue;
      targets.push(...readCell({ text, grid, row, cell, read, columns, period, nature }));
    }
    targets.push(...withoutDifferences(targets.splice(first)));
  }
  return targets;
}

/** 10.6 → 11.3 〔0.7〕: a cumulative figure that only says how far the goal lies from the baseline is no second goal. */
function withoutDifferences(row: readonly Target[]): Target[] {
  const kept: Target[] = [];
  for (const target of row) {
    const goal = row.find(
      ({ value, baseline, unit, time }) =>
        time?.relation === "by" &&
        unit === target.unit &&
        value !== undefined &&
        baseline?.value !== undefined &&
        target.value !== undefined &&
        target.time?.relation === "during" &&
        Math.abs(Math.abs(value.value - baseline.value) - target.value.value) <= 1e-6 * Math.abs(value.value),
    );
    if (goal === undefined) kept.push(target);
    else goal.alsoAt = [...(goal.alsoAt ?? []), { start: target.value!.start, end: target.value!.end }];
  }
  return kept;
}

function periodOf(time: TargetTime): { start: string; end: string } {
  return { start: time.start!, end: time.end! };
}

/** Which value columns say where things stand: by their words, or the earliest of several years. */
function readColumns(grid: Grid, frame: DocumentFrame): ReadColumn[] {
  const values = grid.columns.filter(({ role }) => role === "value");
  const years = values.map(column => /(?:19|20)\d\d/.exec(column.head)?.[0]);
  const latest = years.reduce<string>((a, b) => (b !== undefined && b > a ? b : a), "");
  return values.map((column, index): ReadColumn => {
    const year = years[index];
    const period = PERIOD_HEAD.test(column.head) && !/(?:19|20)\d\d年?(?:目标|规划)/.test(column.head);
    if (BASELINE_HEAD.test(column.head) && !GOAL_HEAD.test(column.head))
      return { column, kind: "baseline", ...(year === undefined ? {} : { year }) };
    if (period) return { column, kind: "period" };
    const early =
      year !== undefined &&
      year < latest &&
      !GOAL_HEAD.test(column.head) &&
      !(frame.period?.start !== undefined && year >= frame.period.start) &&
      (frame.firstYear === undefined || Number(year) <= frame.firstYear || index === 0);
    if (early) return { column, kind: "baseline", year };
    return year === undefined ? { column, kind: "goal" } : { column, kind: "goal", year };
  });
}

const NUMBER = /\d[\d,，]*(?:\.\d+)?/g;
/** 25—27, 3～5: both ends of a range */
const RANGE = /^\s*[%％]?\s*[—\-–－~～至]+\s*$/;
const BRACKETED = /^[^\d]*[〔［【[（(]\s*[^\d〕］】\])）]*\d/;

/** A cell of a goal with its row, its column and what holds for the table. */
interface Place {
  text: string;
  grid: Grid;
  row: Row;
  cell: Cell;
  read: ReadColumn;
  columns: ReadColumn[];
  period: { start: string; end: string } | undefined;
  /** 约束性, 预期性: of this row, or of the one above where cells are merged. */
  nature: Cell | undefined;
}

function readCell(place: Place): Target[] {
  const { text, grid, row, cell } = place;
  const pieces = piecesOf(text, cell);
  if (pieces.length === 0) return wordCell(place);
  const names = pieces.length > 1 ? splitName(text, row.name!, pieces.length) : [row.name!];
  return pieces.slice(0, names.length).map((piece, index): Target => {
    const name = nameWithoutUnit(text, names[index]!);
    const unitEnd = unitBehind(text, piece.end, cell.end);
    const unitWords =
      unitEnd > piece.end ? text.slice(piece.end, unitEnd) : (ownUnit(place.read, cell) ?? unitOf(row, names[index]!, name, grid));
    const { value, unit, base } = amountIn(piece.value, unitWords);
    const cumulative = BRACKETED.test(cell.text);
    const target = targetOf(place, name, changeOf(name.text, unit, place.read, cumulative), cumulative);
    target.value = { start: piece.start, end: Math.max(piece.end, unitEnd), value };
    target.comparator = comparatorOf(text, cell, piece);
    if (piece.upper !== undefined) target.upper = amountIn(piece.upper, unitWords).value;
    if (unit !== undefined) target.unit = unit;
    if (base !== undefined) target.base = base;
    if (/每年/.test(cell.text)) target.frequency = "P1Y";
    // A rate beside a level is not measured from the level's baseline.
    const baseline = place.read.kind === "period" && target.change === "growth-rate" ? undefined : baselineOf(place, index, unitWords);
    if (baseline !== undefined) target.baseline = baseline;
    return target;
  });
}

interface Piece {
  start: number;
  end: number;
  value: string;
  upper?: string;
}

/** The numbers of a cell: both ends of a range are one, A/B are two. */
function piecesOf(text: string, cell: Cell): Piece[] {
  const pieces: Piece[] = [];
  for (const match of cell.text.matchAll(NUMBER)) {
    const last = pieces.at(-1);
    const start = cell.start + match.index;
    const end = start + match[0].length;
    if (last !== undefined && last.upper === undefined && RANGE.test(text.slice(last.end, start))) [last.upper, last.end] = [match[0], end];
    else if (last === undefined || /[/／、和]\s*$/.test(text.slice(last.end, start))) pieces.push({ start, end, value: match[0] });
  }
  return pieces;
}

function comparatorOf(text: string, cell: Cell, piece: Piece): Comparator {
  if (piece.upper !== undefined) return "range";
  const before = boundBefore(text.slice(cell.start, piece.start), true);
  const after = boundAfter(text.slice(piece.end, cell.end), true);
  return before ?? after ?? "eq";
}

/** 完成省定目标, 与经济增长同步, 基本稳定 in the place of a number. */
function wordCell(place: Place): Target[] {
  const { text, row, cell, read } = place;
  if (cell.text.length < 3 || NATURE.test(cell.text)) return [];
  const name = nameWithoutUnit(text, row.name!);
  const target = targetOf(place, name, changeOf(name.text, undefined, read, false), false);
  target.kind = "relative";
  target.yardstick = { start: cell.start, end: cell.end, text: cell.text };
  const baseline = baselineOf(place, 0, unitOf(row, row.name!, name, place.grid));
  if (baseline !== undefined) target.baseline = baseline;
  return [target];
}

function targetOf(place: Place, name: Cell, change: NonNullable<Target["change"]>, cumulative: boolean): Target {
  const { text, grid, row, cell, read, period, nature } = place;
  const start = row.name!.start;
  const target: Target = {
    start,
    end: cell.end,
    text: text.slice(start, cell.end),
    node: grid.node,
    kind: "quantitative",
    indicator: stated(text, name),
    change,
    force: forceOf(row, nature, text, cell),
  };
  if (row.group !== undefined && row.group.end <= start && !isCategory(grid, row.group)) target.subject = stated(text, row.group);
  const time = timeOf(read, period, change, cumulative);
  if (time !== undefined) target.time = time;
  return target;
}

/** The latest baseline column of the row that has a number, in the target's unit. */
function baselineOf({ row, columns }: Place, index: number, unitWords: string): Target["baseline"] | undefined {
  const baseline = row.values.findLast(
    ({ cell, column }) => columns.find(other => other.column === column)?.kind === "baseline" && /\d/.test(cell.text),
  );
  if (baseline === undefined) return undefined;
  const numbers = baseline.cell.text.match(NUMBER)!;
  const year = columns.find(other => other.column === baseline.column)?.year;
  return {
    value: amountIn(numbers[index] ?? numbers[0]!, unitWords).value,
    ...(year === undefined ? {} : { time: year }),
    text: baseline.cell.text,
    at: [baseline.cell.start, baseline.cell.end],
  };
}

/** A group is the subject only where the table has no column for categories that it could stand in. */
function isCategory(grid: Grid, group: Cell): boolean {
  return grid.columns.some(({ role }) => role === "group") && !/[（(]|率|(?:数|[^质力能]量|人口|事故)$|占|每/.test(group.text);
}

function stated(text: string, cell: { start: number; end: number }): StatedText {
  return { start: cell.start, end: cell.end, text: text.slice(cell.start, cell.end) };
}

/** 人均预期寿命（岁）: the unit in the last brackets is no part of the name. */
const UNIT_IN_NAME = /\s*[（(]([^（()）]{1,12})[）)]\s*(?:[*＊#①-⑳]+)?$/;

/** 3. and （3） before a name number the row. */
const ROW_NUMBER = /^(?:[（(]?\d{1,3}[）)．、]|\d{1,3}\.(?!\d))\s*(?=[^\d\s])/;

function nameWithoutUnit(text: string, cell: Cell): Cell {
  const from = ROW_NUMBER.exec(cell.text)?.[0].length ?? 0;
  const unit = UNIT_IN_NAME.exec(cell.text);
  // A name wrapped over lines is longer in the text than its words.
  if (unit === null || !isUnit(unit[1]!)) return { start: cell.start + from, end: cell.end, text: cell.text.slice(from) };
  const bracket = Math.max(text.lastIndexOf("（", cell.end - 1), text.lastIndexOf("(", cell.end - 1));
  const end = bracket > cell.start ? bracket : cell.start + unit.index;
  return {
    start: cell.start + from,
    end: end - (/\s*$/.exec(text.slice(cell.start, end))?.[0].length ?? 0),
    text: cell.text.slice(from, unit.index),
  };
}

function unitOf(row: Row, cell: Cell, name: Cell, grid: Grid): string {
  if (name.end < cell.end) return UNIT_IN_NAME.exec(cell.text)?.[1] ?? "";
  if (row.unit !== undefined && !EMPTY_CELL.test(row.unit.text)) return row.unit.text.replace(/\s|^[（(]|[）)]$/g, "");
  return grid.columns.map(({ head }) => /[（(]([^（()）]{1,8})[）)]/.exec(head)?.[1] ?? "").find(isUnit) ?? "";
}

/** 年均增长（%）: a rate has the unit of its column, not of the indicator. */
function ownUnit({ column, kind }: ReadColumn, cell: Cell): string | undefined {
  if (kind !== "period") return undefined;
  const unit = /[（(]([^（()）]{1,8})[）)]/.exec(column.head)?.[1];
  if (unit !== undefined && isUnit(unit)) return unit;
  // 年均增速［累计］: what stands in no brackets is the rate.
  return /增[速长]|增长率/.test(column.head) && !BRACKETED.test(cell.text) ? "%" : undefined;
}

/** 5% or 90分 in the cell itself. */
function unitBehind(text: string, from: number, end: number): number {
  const unit = /^\s*(?:[%％‰]|(?:万|亿)?(?:元|人|件|个|套|亩|吨|千瓦|公里|户|家|张|岁|年|辆|公顷|天|分|平方米|立方米)(?!均))/.exec(
    text.slice(from, end),
  );
  return unit === null ? from : from + unit[0].length;
}

function changeOf(name: string, unit: string | undefined, read: ReadColumn, cumulative: boolean): NonNullable<Target["change"]> {
  const named = NAMED_CHANGES.find(({ pattern }) => pattern.test(name));
  if (named !== undefined && (named.change !== "growth-rate" || unit === "%" || unit === undefined)) return named.change;
  if (read.kind === "period" && unit === "%" && /年均|增/.test(read.column.head) && !cumulative && !/率$|比重$|占比$|比例$/.test(name))
    return "growth-rate";
  if (cumulative && read.kind === "period" && /累计/.test(read.column.head) && !/率$|比重$|占比$|比例$/.test(name)) return "increase";
  return "level";
}

function forceOf(row: Row, carried: Cell | undefined, text: string, cell: Cell): Force {
  const nature = NATURE.exec((row.nature ?? carried)?.text ?? "")?.[1];
  if (nature === "约束") return "binding";
  if (nature === "预期") return "expected";
  return /力争|努力|争取/.test(text.slice(cell.start, cell.end)) ? "strive" : "plain";
}

/** A growth rate, a count and a cumulative figure are of the whole period; a level is reached in the column's year. */
function timeOf(
  read: ReadColumn,
  period: { start: string; end: string } | undefined,
  change: Target["change"],
  cumulative: boolean,
): TargetTime | undefined {
  const at: [number, number] = [read.column.start, read.column.end];
  const whole = change === "growth-rate" || cumulative || read.kind === "period";
  if (whole && period !== undefined)
    return { relation: "during", start: period.start, end: period.end, text: read.column.head, at, carried: true };
  const end = read.year ?? (read.kind === "goal" ? period?.end : undefined);
  return end === undefined ? undefined : { relation: "by", end, text: read.column.head, at, carried: true };
}

/** 城镇/农村居民收入: as many names as values, where the name has that many parts. */
function splitName(text: string, name: Cell, count: number): Cell[] {
  const parts = name.text.split(/[/／]/);
  // 97/98 of one name: a goal and a further one.
  if (parts.length !== count) return Array.from({ length: count }, () => name);
  let at = name.start;
  return parts.map(part => {
    const cell = { start: at, end: at + part.length, text: text.slice(at, at + part.length) };
    at += part.length + 1;
    return cell;
  });
}
