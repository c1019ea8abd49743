import type { Paint } from "./options.ts";
import { displayWidth } from "./width.ts";
import { wrap, wrapSpans } from "./wrap.ts";

/** A text with marked stretches, wrapped into lines, each painted by itself. Marks that take room (【】) are wrapped with the text. */
export function highlighted(text: string, highlights: readonly (readonly [number, number])[], width: number, paint: Paint): string[] {
  const marks = joined(highlights);
  if (displayWidth(paint.highlight("")) > 0) return wrap(withMarks(text, marks, paint), width);
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

function withMarks(text: string, marks: readonly [number, number][], paint: Paint): string {
  let marked = "";
  let at = 0;
  for (const [start, end] of marks) {
    marked += text.slice(at, start) + paint.highlight(text.slice(start, end));
    at = end;
  }
  return marked + text.slice(at);
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
