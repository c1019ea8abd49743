/** A straight line that is drawn on a page: level, or upright; in points from the top left corner. */
export interface Rule {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A table as its rules draw it. */
export interface Grid extends Rule {
  rows: GridCell[][];
}

/** A cell: where it is, and how many columns and rows of the grid it takes. */
export interface GridCell extends Rule {
  columns: number;
  rows: number;
}

/** The tables that rules draw: rules that meet belong together, and fields without a rule between them are one cell. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const grids = groupsOf(rules.slice(0, MOST_RULES)).map(gridOf);
  return grids.filter(grid => grid !== undefined).sort((a, b) => a.top - b.top);
}

/** Groups of rules that touch each other. Sorted by height, so that each is compared with its neighbours alone. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
  const sorted = [...rules].sort((a, b) => a.top - b.top);
  const leaders = sorted.map((_, i) => i);
  const leader = (i: number): number => {
    let at = i;
    while (leaders[at] !== at) {
      leaders[at] = leaders[leaders[at]!]!;
      at = leaders[at]!;
    }
    return at;
  };
  const open: number[] = [];
  sorted.forEach((rule, i) => {
    for (let k = open.length - 1; k >= 0; k--) {
      const other = sorted[open[k]!]!;
      if (other.bottom + NEAR < rule.top) open.splice(k, 1);
      else if (other.left <= rule.right + NEAR && rule.left <= other.right + NEAR) leaders[leader(i)] = leader(open[k]!);
    }
    open.push(i);
  });
  const groups = new Map<number, Rule[]>();
  sorted.forEach((rule, i) => {
    const at = leader(i);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [rule]);
    else group.push(rule);
  });
  return [...groups.values()];
}

function gridOf(rules: readonly Rule[]): Grid | undefined {
  const level = rules.filter(isLevel);
  const upright = rules.filter(rule => !isLevel(rule));
  // A table may be open at its sides: its rows then end where their rules do.
  const xs = distinct([...upright.map(({ left }) => left), ...level.flatMap(({ left, right }) => [left, right])]);
  const ys = distinct([...level.map(({ top }) => top), ...upright.flatMap(({ top, bottom }) => [top, bottom])]);
  const [across, down] = [xs.length - 1, ys.length - 1];
  if (upright.length === 0 || across < 2 || down < 1 || across * down > MOST_FIELDS) return undefined;
  const ruled = (row: number, column: number, side: "right" | "below"): boolean => {
    const [x, y] = [(xs[column]! + xs[column + 1]!) / 2, (ys[row]! + ys[row + 1]!) / 2];
    return side === "right"
      ? upright.some(rule => Math.abs(rule.left - xs[column + 1]!) < NEAR && rule.top < y && rule.bottom > y)
      : level.some(rule => Math.abs(rule.top - ys[row + 1]!) < NEAR && rule.left < x && rule.right > x);
  };
  const taken = new Set<number>();
  const rows: GridCell[][] = [];
  for (let row = 0; row < down; row++) {
    const cells: GridCell[] = [];
    for (let column = 0; column < across; column++) {
      if (taken.has(row * across + column)) continue;
      let columns = 1;
      while (column + columns < across && !taken.has(row * across + column + columns) && !ruled(row, column + columns - 1, "right"))
        columns++;
      let high = 1;
      while (row + high < down && !anyRuled(row + high - 1, column, columns, ruled)) high++;
      for (let r = row; r < row + high; r++) for (let c = column; c < column + columns; c++) taken.add(r * across + c);
      cells.push({ left: xs[column]!, top: ys[row]!, right: xs[column + columns]!, bottom: ys[row + high]!, columns, rows: high });
    }
    rows.push(cells);
  }
  if (rows.flat().length < 3) return undefined; // a frame
  return { left: xs[0]!, top: ys[0]!, right: xs[across]!, bottom: ys[down]!, rows };
}

function anyRuled(
  row: number,
  column: number,
  columns: number,
  ruled: (row: number, column: number, side: "right" | "below") => boolean,
): boolean {
  for (let c = column; c < column + columns; c++) if (ruled(row, c, "below")) return true;
  return false;
}

function isLevel({ left, top, right, bottom }: Rule): boolean {
  return right - left > bottom - top;
}

/** Values that nearly meet are one. */
function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (found.length === 0 || value - found.at(-1)! > NEAR) found.push(value);
  return found;
}

/** In points. */
const NEAR = 3;
const MOST_RULES = 4000;
const MOST_FIELDS = 4000;
