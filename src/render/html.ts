import { withoutControls } from "../text/index.ts";

/** The characters of HTML made harmless, and control characters left out. */
export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, character => ENTITIES[character]!);
}

/** A stretch of a text, by offsets, and the class that its mark has. */
export type Mark = readonly [start: number, end: number, className?: string];

/** A slice of a text with `<mark>` (or another tag) around the given stretches (offsets into the whole text); line breaks become `<br>`. */
export function markedHtml(text: string, start: number, end: number, marks: readonly Mark[], tag: "mark" | "del" | "ins" = "mark"): string {
  let html = "";
  let at = start;
  for (const [from, to, name] of marks.toSorted((a, b) => a[0] - b[0])) {
    const first = Math.max(from, at);
    const last = Math.min(to, end);
    if (last <= first) continue;
    html += `${escapeHtml(text.slice(at, first))}<${tag}${name === undefined ? "" : ` class="${name}"`}>${escapeHtml(text.slice(first, last))}</${tag}>`;
    at = last;
  }
  return (html + escapeHtml(text.slice(at, end))).replace(/\s*\n\s*/g, "<br>");
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
