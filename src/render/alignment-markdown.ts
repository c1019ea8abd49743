import { placeLine } from "./alignment.ts";
import { type AlignedDocuments, alignmentView } from "./alignment-view.ts";
import type { Language } from "./options.ts";
import type { Place } from "./place.ts";
import { WORDING } from "./tables/alignment-wording.ts";

/** The report of an alignment as Markdown (GFM tables), with the shared wording below each pair. */
export function renderAlignmentMarkdown(documents: AlignedDocuments, language: Language = "zh"): string {
  const words = WORDING[language];
  const view = alignmentView(documents, language);
  const texts = { local: documents.local.data.text, national: documents.national.data.text };
  const lines = [
    `# ${words.report}`,
    "",
    `- ${words.local}${words.colon}${escaped(view.local)}`,
    `- ${words.national}${words.colon}${escaped(view.national)}`,
    `- ${words.coverage(view.coverage.carried, view.coverage.total)}`,
    "",
    `## ${words.pairs}`,
    "",
  ];
  if (view.rows.length === 0) lines.push(words.noPairs);
  else {
    lines.push(row(words.localMeasure, words.nationalMeasure, words.score, words.shared), row("---", "---", "---:", "---"));
    for (const { local, nationals } of view.rows) {
      for (const { evidence, score, ...national } of nationals) {
        const shared = evidence.map(({ local: [start, end] }) => texts.local.slice(start, end).trim()).filter(text => text !== "");
        lines.push(
          row(
            escaped(placeLine(local)),
            escaped(placeLine(national)),
            score.toFixed(2),
            escaped([...new Set(shared)].join(language === "zh" ? "；" : "; ")),
          ),
        );
      }
    }
  }
  lines.push("", ...list(words.gaps, words.noGaps, view.gaps), "", ...list(words.additions, words.noAdditions, view.additions));
  if (view.targets.length > 0) {
    lines.push(
      "",
      `## ${words.targets}`,
      "",
      row(words.indicator, words.local, words.national, words.verdict),
      row("---", "---", "---", "---"),
    );
    for (const { indicator, local, national, verdict, time } of view.targets)
      lines.push(row(escaped(indicator), escaped(local) || "—", escaped(national) || "—", [verdict, time].filter(Boolean).join(" ")));
  }
  return `${lines.join("\n")}\n`;
}

const row = (...cells: string[]): string => `| ${cells.join(" | ")} |`;

const list = (head: string, none: string, places: readonly Place[]): string[] =>
  places.length === 0 ? [none] : [`## ${head.replace(/[：:]$/, "")}`, "", ...places.map(place => `- ${escaped(placeLine(place))}`)];

/** Nothing in a document's words is markup of the report. */
const escaped = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>|#~]/g, "\\$&");
