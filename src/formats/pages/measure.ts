import { largest, smallest } from "./extremes.ts";
import type { Line } from "./page-lines.ts";

/** How a document is set: its margins and the size of its running text, in points. */
export interface Measures {
  left: number;
  right: number;
  size: number;
  /** From one line of running text to the next, downwards. */
  pitch: number;
}

/** Read from all of its lines. */
export function measure(lines: readonly Line[]): Measures {
  const size = usual(
    lines.map(line => line.size),
    0.5,
  );
  const body = lines.filter(line => Math.abs(line.size - size) < 0.15 * size);
  const widest = largest(
    body.map(line => line.right),
    0,
  );
  // Where every paragraph is one line, most lines are indented: the margin is the first place that some lines share.
  const left = firstShared(
    body.map(line => line.left),
    STEP,
    0.04,
  );
  const right = usual(
    body
      .map(line => line.right)
      .filter(right => right > left + (widest - left) * 0.6)
      .sort((a, b) => b - a), // the outermost of those that are as many
    STEP,
  );
  const steps = body.slice(1).map((line, i) => (line.page === body[i]!.page ? line.y - body[i]!.y : 0));
  // Where paragraphs stand apart, the steps inside of them are the smaller ones.
  const pitch = firstShared(
    steps.filter(step => step > size && step < 3 * size),
    0.5,
    0.15,
  );
  return { left, right: right || widest, size, pitch: Math.min(pitch, 2 * size) };
}

/** The value that most have, to a step. */
function usual(values: readonly number[], step: number): number {
  const counts = countIn(values, step);
  let best = 0;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** The smallest value that this part of all has at least, to a step. */
function firstShared(values: readonly number[], step: number, part: number): number {
  const least = Math.max(2, values.length * part);
  const shared = [...countIn(values, step)].filter(([, count]) => count >= least).map(([value]) => value);
  return smallest(shared.length > 0 ? shared : values, Number.MAX_VALUE);
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
