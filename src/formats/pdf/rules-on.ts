import type { getResolvedPDFJS } from "unpdf";
import type { Rule } from "../pages/grids.ts";
import { MOST_RULES, takePoints } from "../pages/take-points.ts";
import type { PdfPage } from "./runs-of.ts";

/** From one plane to another, as PDF has it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The level and upright lines that a page draws: strokes, and rectangles that are as thin as one. */
export async function rulesOn(
  page: PdfPage,
  operators: Awaited<ReturnType<typeof getResolvedPDFJS>>["OPS"],
  view: Matrix,
): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  for (let i = 0; i < fnArray.length && rules.length < MOST_RULES; i++) {
    const operator = fnArray[i]!;
    const values = argsArray[i] as unknown[] | null;
    if (operator === operators.save || operator === operators.paintFormXObjectBegin) {
      saved.push(matrix);
      const own = operator === operators.paintFormXObjectBegin ? (values?.[0] as number[] | null) : null;
      if (own?.length === 6) matrix = multiply(matrix, own);
    } else if (operator === operators.restore || operator === operators.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === operators.transform && values !== null) matrix = multiply(matrix, values as number[]);
    else if (operator === operators.constructPath && values !== null && values[0] !== operators.endPath) {
      const strokes = values[0] === operators.stroke || values[0] === operators.closeStroke;
      for (const data of values[1] as (ArrayLike<number> | null)[]) if (data) takePath(data, matrix, strokes, rules);
    }
  }
  return rules;
}

/** A path: its points one by one, 0 moves, 1 draws a line, 2 and 3 curves, 4 closes. */
function takePath(data: ArrayLike<number>, matrix: Matrix, strokes: boolean, rules: Rule[]): void {
  let points: [number, number][] = [];
  const end = (): void => {
    takePoints(points, strokes, rules);
    points = [];
  };
  for (let i = 0; i < data.length && rules.length < MOST_RULES; ) {
    const kind = data[i++]!;
    if (kind === 4) continue;
    if (kind === 0) end();
    else if (kind === 2) i += 4;
    else if (kind === 3) i += 2;
    else if (kind !== 1) return;
    const [x, y] = [data[i++]!, data[i++]!];
    points.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]);
  }
  end();
}

function multiply(outer: Matrix, inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
