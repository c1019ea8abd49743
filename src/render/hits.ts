import type { Hit } from "../search/index.ts";
import { highlighted } from "./highlight.ts";
import { DEFAULTS, type RenderOptions } from "./options.ts";
import { snippet } from "./snippet.ts";
import { cut, displayWidth } from "./width.ts";

/** How many lines of a terminal a hit's text may take. */
const LINES = 3;

/** Hits as a numbered list: citation and document in the first line, then the text around what was found, highlighted. */
export function renderHits(hits: readonly Hit[], options: RenderOptions = {}): string {
  const { width, paint } = { ...DEFAULTS, ...options };
  const digits = String(hits.length).length;
  const indent = " ".repeat(digits + 2);
  const inner = Math.max(24, width - indent.length);
  const blocks = hits.map((hit, index) => {
    const number = `${String(index + 1).padStart(digits)}. `;
    const title = paint.title(cut(hit.title, inner - displayWidth(hit.citation) - 2));
    const { text, highlights } = snippet(hit.text, hit.highlights, inner * LINES - 8);
    const lines = highlighted(text, highlights, inner, paint).map(line => indent + line);
    return [
      `${number}${paint.marker(hit.citation)}${hit.citation === "" ? "" : "  "}${title}`,
      ...lines,
      indent + paint.faint(`${hit.document}  ${hit.node}`),
    ].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
