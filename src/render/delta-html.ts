import type { WordChange } from "../compare/index.ts";
import { type ComparedVersions, type DeltaView, deltaView, type Passage } from "./delta-view.ts";
import { escapeHtml, markedHtml } from "./html.ts";
import type { Language } from "./options.ts";
import { DELTA_WORDING, type DeltaWording } from "./tables/delta-wording.ts";
import { REPORT_STYLE } from "./tables/report-style.ts";

/** What changed between two versions as one HTML page that needs nothing else: numbers first, then both texts side by side with the words marked. */
export function renderDeltaHtml(versions: ComparedVersions, language: Language = "zh"): string {
  const words = DELTA_WORDING[language];
  const view = deltaView(versions, language);
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.report}: ${escapeHtml(view.new)}</title>
<style>${REPORT_STYLE}${DELTA_STYLE}</style>
<h1>${words.report}</h1>
<dl><dt>${words.old}</dt><dd>${escapeHtml(view.old)}</dd><dt>${words.new}</dt><dd>${escapeHtml(view.new)}</dd></dl>
<p class="summary">${escapeHtml(view.summary)}</p>
${numberTable(view, words)}
${view.changes.length === 0 ? "" : `<h2>${words.changes}</h2>`}
${view.changes.map(change => pairBlock(change, versions)).join("\n")}
</html>
`;
}

const DELTA_STYLE = `
.pair > h3, .pair > .moves { grid-column: 1 / -1; } .kind { font-weight: 600; margin-right: .6rem; }
del { background: #ffd7d5; text-decoration: line-through; } ins { background: #ccf2d4; text-decoration: none; border-bottom: 2px solid #18794e; }
@media (prefers-color-scheme: dark) { del { background: #67060c; } ins { background: #04432a; } }
`;

function numberTable({ numbers }: DeltaView, words: DeltaWording): string {
  if (numbers.length === 0) return "";
  const heads = [words.place, words.what, words.before, words.after, words.direction].map(head => `<th>${head}</th>`).join("");
  const rows = numbers.map(
    ({ place, what, before, after, direction }) =>
      `<tr>${[place, what, before, after, direction].map(cell => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
  );
  return `<h2>${words.numbers}</h2>\n<table class="numbers"><thead><tr>${heads}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function pairBlock({ change, kind, notes, movements, old, new: fresh }: DeltaView["changes"][number], versions: ComparedVersions): string {
  const places = [...new Set([old?.place, fresh?.place].filter(place => place !== undefined))].map(escapeHtml).join(" → ");
  const left = side(versions.old.data.text, old, marksOf(change.words, "old", old), "del", change.kind === "removed");
  const right = side(versions.new.data.text, fresh, marksOf(change.words, "new", fresh), "ins", change.kind === "added");
  const told = movements.map(line => `<p class="moves">${escapeHtml(line)}</p>`).join("");
  return `<section class="pair ${change.kind}"><h3><span class="kind">${[kind, ...notes].join(" ")}</span>${places}</h3>${told}${left}${right}</section>`;
}

function side(text: string, passage: Passage | undefined, marks: [number, number][], tag: "del" | "ins", whole: boolean): string {
  if (passage === undefined) return "<p></p>";
  const { start, end } = passage;
  return `<p>${markedHtml(text, start, end, whole ? [[start, end]] : marks, tag)}</p>`;
}

function marksOf(words: readonly WordChange[], key: "old" | "new", passage: Passage | undefined): [number, number][] {
  if (passage === undefined) return [];
  return words
    .map(word => word[key])
    .filter(({ start, end }) => start < end && start >= passage.start && end <= passage.end)
    .map(({ start, end }): [number, number] => [start, end]);
}
