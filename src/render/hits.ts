import type { Hit } from "../search/index.ts";
import { highlighted } from "./highlight.ts";
import { DEFAULTS, type RenderOptions } from "./options.ts";
import { renderOriginBriefly } from "./origin.ts";
import { snippet } from "./snippet.ts";
import { cut, displayWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

export interface HitOptions extends RenderOptions {
  /** How many hits stand before the first of these. */
  from?: number;
}

/** How many lines of a terminal a hit's text may take. */
const LINES = 3;

/** Hits as a numbered list: citation and document in the first line, then the text around what was found, highlighted. */
export function renderHits(hits: readonly Hit[], options: HitOptions = {}): string {
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const from = options.from ?? 0;
  const digits = String(from + hits.length).length;
  const indent = " ".repeat(digits + 2);
  const inner = Math.max(24, width - indent.length);
  const blocks = hits.map((hit, index) => {
    const number = `${String(from + index + 1).padStart(digits)}. `;
    const head = [paint.marker(hit.citation), paint.title(cut(hit.title, inner - displayWidth(hit.citation) - 2))]
      .filter(text => text !== "")
      .join("  ");
    const { text, highlights } = snippet(hit.text, hit.highlights, inner * LINES - 8);
    const lines = highlighted(text, highlights, inner, paint).map(line => indent + line);
    const others =
      hit.others === undefined || hit.others === 0
        ? ""
        : language === "zh"
          ? `  本文件另有${hit.others}处`
          : `  ${hit.others} more in this document`;
    const place = hit.origin === undefined ? "" : `  ${renderOriginBriefly(hit.origin, language)}`;
    const why = (hit.explanation ?? []).map(({ term, score }) => `${term} ${score.toFixed(2)}`).join("  ");
    return [
      number + head,
      ...lines,
      indent + paint.faint(`${hit.document}  ${hit.node}${place}${others}`),
      ...(why === "" ? [] : wrap(why, inner).map(line => indent + paint.faint(line))),
    ].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
