import type { Paint } from "./options.ts";
import { wrapSpans } from "./wrap.ts";

/** A text with marked stretches, wrapped into lines, each painted by itself. */
export function highlighted(text: string, highlights: readonly (readonly [number, number])[], width: number, paint: Paint): string[] {
  const marks = joined(highlights);
  return wrapSpans(text, width).map(([start, end]) => {
    let line = "";
    let at = start;
    for (const [from, to] of marks) {
      if (to <= start || from >= end) continue;
      const first = Math.max(from, start);
      const last = Math.min(to, end);
      line += text.slice(at, first) + paint.highlight(text.slice(first, last));
      at = last;
    }
    return line + text.slice(at, end);
  });
}

/** Marks that touch or overlap become one. */
function joined(highlights: readonly (readonly [number, number])[]): [number, number][] {
  const marks: [number, number][] = [];
  for (const [start, end] of highlights.toSorted((a, b) => a[0] - b[0])) {
    const last = marks.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) marks.push([start, end]);
  }
  return marks;
}
