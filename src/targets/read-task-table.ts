import { recognize } from "../entities/index.ts";
import type { Block } from "./blocks.ts";
import type { DocumentFrame } from "./frame.ts";
import type { Cell } from "./grid.ts";
import { type TimeMark, timesOf } from "./read-times.ts";
import { COUNT_HEAD, DEADLINE_HEAD, EMPTY_CELL, TASK_HEAD } from "./tables/columns.ts";

/** What the row of a table of tasks says of one of its cells. */
export interface TaskCell {
  cell: Cell;
  due?: TimeMark;
  /** The task's cell, for one under 目标: it names what a bare amount is the amount of. */
  task?: Cell;
}

/** A table of tasks; `dated` where it has a column of deadlines, so that it is none of indicators. */
export interface TaskTable {
  dated: boolean;
  cells: TaskCell[];
}

/** Rows among which a head is looked for: a title may stand above it. */
const HEAD_ROWS = 3;

/** 任务、目标、完成时限: what every row says of its cells; undefined where no row heads such columns. */
export function readTaskTable(rows: readonly (readonly Cell[])[], frame: DocumentFrame): TaskTable | undefined {
  for (const [at, row] of rows.slice(0, HEAD_ROWS).entries()) {
    const heads = row.map(({ text }) => (text.length > 16 ? "" : text.replace(/[\s\u3000\u00a0]/g, "")));
    const columns = columnsOf(heads);
    if (columns === undefined) continue;
    const cells = rows.slice(at + 1).flatMap(cells => (cells.length === heads.length ? readRow(cells, columns, frame) : []));
    return { dated: columns.due >= 0, cells };
  }
  return undefined;
}

interface TaskColumns {
  task: number;
  count: number;
  due: number;
}

function columnsOf(heads: readonly string[]): TaskColumns | undefined {
  if (heads.some(head => /指标/.test(head))) return undefined;
  const due = heads.findIndex(head => DEADLINE_HEAD.test(head));
  const count = heads.findLastIndex((head, index) => index !== due && COUNT_HEAD.test(head));
  // 重点领域, 任务, 工作内容, 目标: the last column of tasks before that of goals says most.
  const task = heads.findLastIndex(
    (head, index) => index !== due && index !== count && (count < 0 || index < count) && TASK_HEAD.test(head),
  );
  return task < 0 || (due < 0 && count < 0) ? undefined : { task, count, due };
}

function readRow(cells: readonly Cell[], { task, count, due }: TaskColumns, frame: DocumentFrame): TaskCell[] {
  const mark = due < 0 ? undefined : deadlineIn(cells[due]!, frame);
  return cells.flatMap((cell, index): TaskCell[] => {
    if (index === due || EMPTY_CELL.test(cell.text)) return [];
    const read: TaskCell = { cell };
    if (mark !== undefined) read.due = mark;
    if (index === count && !EMPTY_CELL.test(cells[task]!.text)) read.task = cells[task]!;
    return read.due === undefined && read.task === undefined ? [] : [read];
  });
}

/** A deadline is short; words of more (2026年完成20个，2027年完成30个) are goals of their own. */
const LONGEST_DEADLINE = 24;

/**
 * 2027年6月, 2027年底前, 2026—2028年; none of 长期坚持 and 每年6月. What is done in steps is done with the last. A date in such a column is one
 * until when, whatever words are left out; only a period of years may be the time that a count is of.
 */
export function deadlineIn({ text, start }: Cell, { reference }: DocumentFrame): TimeMark | undefined {
  if (text.length > LONGEST_DEADLINE || /每|定期|常态/.test(text)) return undefined;
  const marks = timesOf(recognize(text, reference === undefined ? {} : { reference }), text, 0).filter(({ role }) => role === "deadline");
  const last = marks.reduce<TimeMark | undefined>((a, b) => (a === undefined || (b.to ?? "") >= (a.to ?? "") ? b : a), undefined);
  if (last === undefined) return undefined;
  const mark: TimeMark = { ...last, start: last.start + start, end: last.end + start };
  const years = mark.from?.slice(0, 4) !== mark.to?.slice(0, 4);
  if (mark.relation === undefined && !years) mark.relation = "by";
  if (mark.relation === "during" && !years) mark.relation = "by";
  return mark;
}

/** The cell of a block, in cells sorted by place. */
export function taskCellOf(cells: readonly TaskCell[], block: Block): TaskCell | undefined {
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { cell } = cells[middle]!;
    if (cell.end <= block.start) low = middle + 1;
    else if (cell.start >= block.end) high = middle - 1;
    else return cells[middle];
  }
  return undefined;
}
