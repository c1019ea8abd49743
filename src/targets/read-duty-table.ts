import type { Cell } from "./grid.ts";
import { type AddUnits, readNote, unitsIn } from "./read-duty-notes.ts";
import { DEADLINE_HEAD, TASK_HEAD } from "./tables/columns.ts";
import { DUTY_ROLES, type DutyRole } from "./tables/offices.ts";

/** The head of a column that names units. */
const UNIT_HEAD = /(?:责任|牵头|主办|配合|参与|协办|承办|实施|落实|负责|完成|指导)(?:单位|部门|主体|科室|处室)|责任分工/;
/** Rows among which a head is looked for: a title may stand above it. */
const HEAD_ROWS = 3;

/** What a row of a table of tasks says besides its units. */
export interface TaskRow {
  task?: Cell;
  deadline?: Cell;
}

/** 任务、责任单位、完成时限: the units of every row whose column is headed as one of units. */
export function readDutyTable(rows: readonly (readonly Cell[])[], addFor: (row: TaskRow) => AddUnits): void {
  const at = rows.slice(0, HEAD_ROWS).findIndex(row => row.length > 1 && row.some(({ text }) => text.length <= 12 && isUnitHead(text)));
  if (at < 0) return;
  const heads = rows[at]!.map(({ text }) => text.replace(/\s/g, ""));
  const taskAt = heads.findLastIndex(head => TASK_HEAD.test(head) && !isUnitHead(head) && !DEADLINE_HEAD.test(head));
  const deadlineAt = heads.findIndex(head => DEADLINE_HEAD.test(head));
  for (const cells of rows.slice(at + 1)) {
    if (cells.length !== heads.length) continue;
    const row: TaskRow = {};
    if ((cells[taskAt]?.text ?? "") !== "") row.task = cells[taskAt]!;
    if ((cells[deadlineAt]?.text ?? "") !== "") row.deadline = cells[deadlineAt]!;
    const add = addFor(row);
    for (const [index, head] of heads.entries()) if (isUnitHead(head)) readUnits(cells[index]!, roleOfHead(head), add);
  }
}

const isUnitHead = (head: string): boolean => UNIT_HEAD.test(head.replace(/\s/g, ""));

const roleOfHead = (head: string): DutyRole => DUTY_ROLES.find(({ label }) => label.test(head))?.role ?? "responsible";

/** A cell that gives parts of its own (市水利局牵头) is read as a note is; other units have the part of their column. */
function readUnits({ text, start }: Cell, role: DutyRole, add: AddUnits): void {
  if (/牵头|负责|配合|参与|[：:]/.test(text)) {
    readNote(text, start, false, add);
    return;
  }
  let from = 0;
  for (const line of text.split("\n")) {
    add(start + from, unitsIn(line, "any"), role);
    from += line.length + 1;
  }
}
