import { largest, smallest } from "./extremes.ts";
import type { Run } from "./page-lines.ts";

/**
 * The parts of a page in the order in which they are read: what stands above a gutter, its left column, its right column,
 * and so on. A page without a gutter is one part. A gutter is a strip between two bodies of prose that hardly a run crosses.
 */
export function columnsOf(runs: readonly Run[], width: number): Run[][] {
  const gutter = gutterOf(runs, width);
  if (gutter === undefined) return [[...runs]];
  const parts: Run[][] = [];
  let [left, right]: [Run[], Run[]] = [[], []];
  let above: Run[] = [];
  const flush = (): void => {
    for (const part of [above, left, right]) if (part.length > 0) parts.push(part);
    [above, left, right] = [[], [], []];
  };
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    if (run.x < gutter && run.x + run.width > gutter) {
      if (left.length + right.length > 0) flush();
      above.push(run);
    } else if (run.x < gutter) left.push(run);
    else right.push(run);
  }
  flush();
  return parts;
}

function gutterOf(runs: readonly Run[], width: number): number | undefined {
  const rows = rowsOf(runs);
  if (rows.length < LEAST) return undefined;
  for (let at = 0.4; at <= 0.6; at += 0.02) if (isGutter(rows, width * at, width)) return width * at;
  return undefined;
}

/** Nearly all rows leave a gap here, and on both sides most are as long as a column is wide. */
function isGutter(rows: readonly (readonly Run[])[], x: number, width: number): boolean {
  let [crossed, left, right, long] = [0, 0, 0, 0];
  for (const row of rows) {
    const before = row.filter(run => run.x + run.width / 2 < x);
    const behind = row.filter(run => run.x + run.width / 2 >= x);
    const end = largest(
      before.map(run => run.x + run.width),
      0,
    );
    const start = smallest(
      behind.map(run => run.x),
      width,
    );
    if (end > x || start < x || (before.length > 0 && behind.length > 0 && start - end < GAP * row[0]!.size)) crossed++;
    if (before.length > 0) left++;
    if (behind.length > 0) right++;
    if (before.length > 0 && end - before[0]!.x > LONG * width) long++;
    if (behind.length > 0 && end < start && largest(behind.map(run => run.x + run.width)) - start > LONG * width) long++;
  }
  return crossed * 8 <= rows.length && Math.min(left, right) >= LEAST / 2 && long > (left + right) * 0.6;
}

/** What stands on one height, from the left. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row !== undefined && run.y - row[0]!.y < run.size / 2) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** Rows, at least, on a page with columns. */
const LEAST = 10;
/** In sizes of a character: a gutter is wider. */
const GAP = 1.2;
/** This part of the page is what most lines of a column fill. */
const LONG = 0.28;
