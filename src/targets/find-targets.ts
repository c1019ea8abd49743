import { expectArguments, expectOptions, type Span, TREE, withOrigins } from "../text/index.ts";
import { nodeAt, type Root } from "../tree/index.ts";
import { TARGET_OPTIONS } from "./arguments.ts";
import { type Block, collectBlocks, type TableBlock } from "./blocks.ts";
import { findTextTables } from "./find-text-tables.ts";
import { type DocumentFrame, frameOf } from "./frame.ts";
import { type Cell, type Grid, gridOf, rowsOfTable } from "./grid.ts";
import { mergeTargets } from "./merge-targets.ts";
import { openBlock, type ReadBlock } from "./open-block.ts";
import { readBareAmount } from "./read-bare-amount.ts";
import { readMilestones } from "./read-milestones.ts";
import { readQuantities } from "./read-quantities.ts";
import { readTable } from "./read-table.ts";
import { readTaskTable, type TaskCell, taskCellOf } from "./read-task-table.ts";
import type { TimeMark } from "./read-times.ts";
import { readWords } from "./read-words.ts";
import { strengthOf } from "./strength.ts";
import type { Force, Target } from "./target.ts";

export interface TargetOptions {
  /** Leave out milestones, or targets whose number is in words only. Both are found by default. */
  milestones?: boolean;
  inferred?: boolean;
}

/**
 * 指标、任务: the quantified targets, milestones and relative targets of a document, sorted by place. What the text does not state is absent; what
 * stands in an earlier clause is marked `carried`, with the offsets where it stands; what is words only (全覆盖) is marked `inferred`.
 * Reports of what was achieved, thresholds, procedure times, grants and names are left out. Never throws.
 */
export function targets(tree: Root, options: TargetOptions = {}): Target[] {
  expectArguments({ tree }, TREE);
  expectOptions(options, TARGET_OPTIONS);
  const text = tree.data.text;
  const { blocks, tables } = collectBlocks(tree);
  const found: Target[] = [];
  const ofTable = new Set<Target>();
  const keep = (targets: readonly Target[]): void => {
    for (const target of targets) {
      ofTable.add(target);
      found.push(target);
    }
  };
  const covered: Span[] = [];
  const tasks: TaskCell[] = [];
  for (const part of joinTables(tables, text)) {
    const { frame, past, title } = part.first;
    const ofTasks = readTaskTable(part.rows, frame);
    const grid = ofTasks?.dated ? undefined : gridOfTable(part);
    if (grid === undefined) {
      if (ofTasks !== undefined) tasks.push(...ofTasks.cells);
      continue;
    }
    keep(readTable(text, grid, { frame, title, past }));
    covered.push({ start: part.start, end: part.end });
  }
  for (const { frame, start, end } of documentsOf(tree)) {
    for (const table of findTextTables(text, start, end)) {
      if (covered.some(span => span.start < table.end && table.start < span.end)) continue;
      covered.push(table);
      const around = nodeAt(tree, table.start);
      const node = around.type === "root" ? "" : around.id;
      const past = blocks.find(block => block.start <= table.start && table.start < block.end)?.past ?? nearestPast(blocks, table.start);
      keep(readTable(text, { ...table.grid, node }, { frame, title: table.title, past }));
    }
  }
  covered.sort((a, b) => a.start - b.start);
  let list: ListAbove | undefined;
  for (const block of blocks) {
    if (isCovered(covered, block)) continue;
    const task = taskCellOf(tasks, block);
    const read = openBlock(text, underList(task?.due === undefined ? block : { ...block, due: task.due }, list));
    list = listBelow(read, list);
    const bare = task?.task === undefined ? undefined : readBareAmount(read, task.task);
    const numbers = bare === undefined ? readQuantities(read) : [bare];
    const words = readWords(read, numbers);
    found.push(...numbers, ...words);
    if (read.times.length > 0 && options.milestones !== false) found.push(...readMilestones(read, [...numbers, ...words]));
  }
  const headings = new Set(blocks.filter(block => block.kind === "heading").map(block => block.node));
  const merged = mergeTargets(found, target => (ofTable.has(target) ? 0 : headings.has(target.node) ? 2 : 1));
  for (const target of merged) if (!ofTable.has(target)) addStrength(target, text);
  return withOrigins(tree.data, options.inferred === false ? merged.filter(target => target.inferred !== true) : merged);
}

/** The word that a target's own clause rests on. */
function addStrength(target: Target, text: string): void {
  const strength = strengthOf(text.slice(target.start, Math.min(target.end, target.start + 200)));
  if (strength === undefined) return;
  const { word, rank } = strength;
  target.strength = { start: target.start + strength.start, end: target.start + strength.end, word, rank };
}

/** What a paragraph sets for those that follow it in the same container, however deep they stand. */
interface ListAbove {
  reach: Block["reach"];
  opening?: TimeMark;
  force?: Force;
}

/** 主要目标是：到2030年…, or 到2030年，主要预期目标是：, with the goals in paragraphs of their own below. */
const GOALS = /(?:目标|指标|任务)\S{0,12}[：:]/;
/** 到2027年，取得以下成效： — but not 2026年是…之年，现提出如下意见： */
const LEADS = /[：:]$(?<!(?:意见|通知|公告|方案|措施|决定|函|答复|说明|报告)(?:如下)?[：:])/;

function listBelow({ block, opening: first, turn, text, leadAt, clauses }: ReadBlock, above: ListAbove | undefined): ListAbove | undefined {
  if (block.kind === "heading") return above;
  const opening = turn === undefined ? first : turn.mark;
  const words = text.slice(turn?.start ?? block.start, Math.min(block.end, (turn?.start ?? block.start) + 60));
  const lead = text[block.end - 1] === "：" ? leadAt(clauses.length - 1) : undefined;
  if (
    opening !== undefined &&
    (opening.relation !== "during" || opening.from !== opening.to) &&
    (GOALS.test(words) || LEADS.test(text.slice(Math.max(block.start, block.end - 40), block.end)))
  ) {
    return { reach: block.reach, opening, ...(lead === undefined ? {} : { force: lead }) };
  }
  if (lead !== undefined) return { reach: block.reach, force: lead };
  if (above === undefined || turn !== undefined || !reaches(above, block)) return undefined;
  // 到2035年，… behind the items of 到2027年：ends their list; an item with a time of its own does not.
  return opening !== undefined && !ITEM.test(words) ? undefined : above;
}

/** ——, 1., （1）, 一是 at the head of a paragraph */
const ITEM = /^\s*(?:[—\-–·●•■◆▪]|[（(]?[\d一二三四五六七八九十①-⑳]+[）)、.．是]|[①-⑳])/;

function reaches({ reach }: ListAbove, block: Block): boolean {
  return reach.position.start.offset <= block.start && block.end <= reach.position.end.offset;
}

function underList(block: Block, list: ListAbove | undefined): Block {
  if (list === undefined || !reaches(list, block)) return block;
  return {
    ...block,
    ...(list.opening === undefined ? {} : { opening: list.opening }),
    ...(list.force === undefined ? {} : { force: list.force }),
  };
}

interface WholeTable extends Span {
  first: TableBlock;
  rows: Cell[][];
}

/** A table that came out in parts, with nothing but rules between them (| --- | --- |), is one. */
function joinTables(tables: readonly TableBlock[], text: string): WholeTable[] {
  const whole: WholeTable[] = [];
  for (const block of tables) {
    const start = block.table.position.start.offset;
    const end = block.table.position.end.offset;
    const rows = rowsOfTable(block.table);
    const last = whole.at(-1);
    if (last !== undefined && start - last.end < 200 && /^[\s|:\-+—=]*$/.test(text.slice(last.end, start))) {
      last.rows.push(...rows);
      last.end = end;
    } else whole.push({ first: block, rows, start, end });
  }
  return whole;
}

/** Undefined where it has no columns of indicators; its cells are then read as running text. */
function gridOfTable({ first, rows }: WholeTable): Grid | undefined {
  // One cell a line: its columns are found in the text.
  if (rows.every(row => row.length < 2)) return undefined;
  return gridOf(
    rows,
    first.table.id,
    rows.some(row => row.length !== rows[0]!.length),
  );
}

function documentsOf(tree: Root): { frame: DocumentFrame; start: number; end: number }[] {
  const documents = tree.children.filter(child => child.type === "document");
  return documents.map(document => ({
    frame: frameOf(document, tree.data.text),
    start: document.position.start.offset,
    end: document.position.end.offset,
  }));
}

function nearestPast(blocks: readonly Block[], at: number): boolean {
  return blocks.findLast(block => block.end <= at)?.past ?? false;
}

function isCovered(spans: readonly Span[], block: Span): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (span.end <= block.start) low = middle + 1;
    else if (span.start >= block.end) high = middle - 1;
    else return true;
  }
  return false;
}
