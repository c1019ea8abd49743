import { escapeHtml } from "./html.ts";
import type { Language } from "./options.ts";
import { REPORT_STYLE } from "./tables/report-style.ts";
import { REPORT_WORDING } from "./tables/report-wording.ts";

/** A part of a report; `body` is HTML, all else plain text. */
export interface ReportPart {
  id: string;
  head: string;
  body: string;
  /** How many entries it has, where that is worth saying beside its name. */
  count?: number;
  /** Places inside it that are worth going to by themselves. */
  entries?: { id: string; name: string }[];
}

export interface ReportPage {
  title: string;
  head: string;
  /** What stands above all parts: which documents, and what it comes to; HTML. */
  summary: string;
  parts: readonly ReportPart[];
  /** What the marks and colours mean; HTML, a line each. */
  legend: readonly string[];
  style?: string;
}

/** A report as one HTML page that needs nothing else: what it comes to, where what stands, what the marks mean, then its parts. */
export function reportPage({ title, head, summary, parts, legend, style = "" }: ReportPage, language: Language): string {
  const words = REPORT_WORDING[language];
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${REPORT_STYLE}${style}</style>
<h1>${escapeHtml(head)}</h1>
${summary}
${contents(parts, words.contents)}
${parts.length === 0 ? "" : `<aside class="legend" aria-label="${words.legend}"><h2>${words.legend}</h2><ul>${legend.map(line => `<li>${line}</li>`).join("")}</ul></aside>`}
${parts.map(({ id, head, body }) => `<section class="part" id="${id}">\n<h2>${escapeHtml(head)}</h2>\n${body}\n</section>`).join("\n")}
</html>
`;
}

/** The parts with their entries, which are folded up: a report of hundreds of pairs has as many. */
function contents(parts: readonly ReportPart[], name: string): string {
  if (parts.length < 2) return "";
  const link = (id: string, text: string): string => `<a href="#${id}">${escapeHtml(text)}</a>`;
  const items = parts.map(({ id, head, count, entries = [] }) => {
    const listed =
      entries.length === 0
        ? ""
        : `<details><summary>${entries.length}</summary><ol>${entries.map(entry => `<li>${link(entry.id, entry.name)}</li>`).join("")}</ol></details>`;
    return `<li>${link(id, head)}${count === undefined || listed !== "" ? "" : ` <span>${count}</span>`}${listed}</li>`;
  });
  return `<nav aria-label="${name}"><h2>${name}</h2><ol>${items.join("\n")}</ol></nav>`;
}
