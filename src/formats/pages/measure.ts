import type { Line } from "./page-lines.ts";

/** How a document is set: its margins and the size of its running text, in points. */
export interface Measures {
  left: number;
  right: number;
  size: number;
}

/** Read from all of its lines. */
export function measure(lines: readonly Line[]): Measures {
  const size = usual(
    lines.map(line => line.size),
    0.5,
  );
  const body = lines.filter(line => Math.abs(line.size - size) < 0.15 * size);
  const widest = Math.max(...body.map(line => line.right), 0);
  // Where every paragraph is one line, most lines are indented: the margin is the first place that some lines share.
  const left = firstShared(body.map(line => line.left));
  const right = usual(
    body
      .map(line => line.right)
      .filter(right => right > left + (widest - left) * 0.6)
      .sort((a, b) => b - a), // the outermost of those that are as many
    STEP,
  );
  return { left, right: right || widest, size };
}

/** The value that most have, to a step. */
function usual(values: readonly number[], step: number): number {
  const counts = countIn(values, step);
  let best = 0;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function firstShared(values: readonly number[]): number {
  const least = Math.max(2, values.length * SHARE);
  const shared = [...countIn(values, STEP)].filter(([, count]) => count >= least).map(([value]) => value);
  return shared.length > 0 ? Math.min(...shared) : Math.min(...values, Number.MAX_VALUE);
}

function countIn(values: readonly number[], step: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value / step) * step;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return counts;
}

const STEP = 4;
/** This part of all lines begins at a margin, at least. */
const SHARE = 0.04;
