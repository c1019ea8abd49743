import type { Rule } from "../pages/grids.ts";
import { takePoints } from "../pages/take-points.ts";
import { POINTS } from "./names.ts";

/** A path as a page file gives it; lengths in millimetres. */
export interface OfdPath {
  /** "M 0 0 L 120 0": each letter moves, draws a line or a curve, or closes (GB/T 33190, 9.3.2). */
  data: string;
  /** Left and top of the object on the page. */
  boundary: readonly number[];
  /** Six numbers, from the object to its boundary; none: as it is. */
  matrix: readonly number[];
  strokes: boolean;
}

/** Adds the level and upright lines that a path draws, in points. */
export function takePath({ data, boundary, matrix, strokes }: OfdPath, rules: Rule[]): void {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const [left = 0, top = 0] = boundary;
  let points: [number, number][] = [];
  const end = (): void => {
    takePoints(points, strokes, rules);
    points = [];
  };
  for (const [, letter, words] of data.slice(0, LONGEST).matchAll(STEP)) {
    const numbers = words!.trim().split(/\s+/).map(Number);
    const [x, y] = numbers.slice(-2);
    if (letter === "S" || letter === "M") end();
    if (letter === "C" || x === undefined || y === undefined || !Number.isFinite(x + y)) continue;
    points.push([POINTS * (left + a * x + c * y + e), POINTS * (top + b * x + d * y + f)]);
  }
  end();
}

/** "L 120 0" */
const STEP = /([SMLQBAC])([^A-Z]*)/g;
/** Longer paths draw no table. */
const LONGEST = 20_000;
