import { isWide } from "../pages/is-wide.ts";
import type { Run } from "../pages/page-lines.ts";
import { POINTS } from "./names.ts";

/** A text as a page file gives it; lengths in millimetres. */
export interface OfdText {
  text: string;
  /** Of the first character's origin, in the object. */
  at: { x: number; y: number };
  size: number;
  /** Characters are so many times as wide as their font has them. */
  stretch: number;
  /** Left, top, width and height of the object on the page. */
  boundary: readonly number[];
  /** Six numbers, from the object to its boundary; none: as it is. */
  matrix: readonly number[];
  /** Steps from one character to the next: "4.2 g 3 5" */
  across: string | undefined;
  down: string | undefined;
}

/** The runs of a text as they are seen, in points: cut where a step is wider than a character, or leads to another line. */
export function textRuns({ text, at, size, stretch, boundary, matrix, across, down }: OfdText): Run[] {
  const characters = [...text];
  const steps = stepsIn(across, characters.length);
  const falls = stepsIn(down, characters.length);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const [left = 0, top = 0] = boundary;
  const upright = Math.abs(b) <= Math.abs(a) * SKEW;
  if (!upright && Math.abs(a) > Math.abs(b) * SKEW) return []; // aslant: a watermark
  const runs: Run[] = [];
  let run: Run | undefined;
  let { x, y } = at;
  characters.forEach((character, i) => {
    const wide = isWide(character.codePointAt(0)!) ? size * stretch : (size * stretch) / 2;
    const step = steps[i] ?? (falls[i] === undefined ? wide : 0);
    const fall = falls[i] ?? 0;
    const seen = { x: POINTS * (left + a * x + c * y + e), y: POINTS * (top + b * x + d * y + f) };
    const scale = Math.hypot(c, d) || 1;
    run ??= { text: "", ...seen, width: 0, size: POINTS * size * scale };
    run.text += character;
    const width = POINTS * Math.abs(upright ? a : b) * Math.min(Math.max(step, 0) || wide, wide * NEAR);
    run.width = upright ? Math.abs(seen.x - run.x) + width : run.size;
    x += step;
    y += fall;
    if (Math.abs(step) > wide * NEAR || step < 0 || fall !== 0 || !upright) {
      runs.push(run);
      run = undefined;
    }
  });
  if (run !== undefined) runs.push(run);
  return runs;
}

/** "4.2 g 3 5": one step of 4.2 and three of 5. A short list goes on as it ended. */
function stepsIn(words: string | undefined, most: number): number[] {
  const steps: number[] = [];
  const parts = (words ?? "").trim().split(/\s+/);
  for (let i = 0; i < parts.length && steps.length < most; i++) {
    if (parts[i] === "g") {
      const step = Number(parts[i + 2]);
      for (let k = Math.min(Number(parts[i + 1]) || 0, most - steps.length); k > 0; k--) steps.push(step || 0);
      i += 2;
    } else if (parts[i] !== "") steps.push(Number(parts[i]) || 0);
  }
  return steps;
}

/** A text that leans less is a line of text. */
const SKEW = 0.2;
/** A step of so many widths still leads to the next character of a word. */
const NEAR = 1.5;
