import { placeLine } from "./alignment.ts";
import { type AlignedDocuments, type AlignmentView, alignmentView, summaryLines } from "./alignment-view.ts";
import type { Language } from "./options.ts";
import type { Place } from "./place.ts";
import type { AlignmentWording } from "./tables/alignment-wording.ts";

/** The report of an alignment as Markdown (GFM tables), with the shared wording below each pair. */
export function renderAlignmentMarkdown(documents: AlignedDocuments, language: Language = "zh"): string {
  const view = alignmentView(documents, language);
  const { words } = view;
  const texts = { local: documents.local.data.text, national: documents.national.data.text };
  const lines = [
    `# ${words.report}`,
    "",
    `- ${words.local}${words.colon}${escaped(view.local)}`,
    `- ${words.national}${words.colon}${escaped(view.national)}`,
    `- ${words.coverage(view.coverage.carried, view.coverage.total)}`,
    ...summaryLines(view).map(line => `- ${escaped(line)}`),
    "",
    `## ${words.pairs}`,
    "",
  ];
  if (view.rows.length === 0) lines.push(words.noPairs);
  else {
    lines.push(row(words.localMeasure, words.nationalMeasure, words.score, words.shared), row("---", "---", "---:", "---"));
    for (const { local, nationals } of view.rows) {
      for (const { evidence, synonyms, score, ...national } of nationals) {
        const said = ([start, end]: [number, number], text: string): string => text.slice(start, end).trim();
        const shared = [
          ...evidence.map(one => said(one.local, texts.local)),
          ...synonyms.map(one => `${said(one.local, texts.local)} ≈ ${said(one.national, texts.national)}`),
        ].filter(text => text !== "");
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
  lines.push(...differences(view, words), ...relationLists(view, words));
  lines.push("", ...list(words.gaps, words.noGaps, view.gaps), "", ...list(words.additions, words.noAdditions, view.additions));
  if (view.targets.length > 0) {
    lines.push(
      "",
      `## ${words.targets}`,
      "",
      row(words.indicator, words.local, words.national, words.verdict),
      row("---", "---", "---", "---"),
    );
    const cell = (value: string, clause: string): string => (clause === "" ? "—" : `${escaped(value)}<br>${escaped(clause)}`);
    for (const { indicator, local, national, said, verdict, time } of view.targets)
      lines.push(
        row(escaped(indicator), cell(local, said.local), cell(national, said.national), [verdict, time].filter(Boolean).join(" ")),
      );
  }
  return `${lines.join("\n")}\n`;
}

/** What each side has that the other lacks, measure by measure. */
function differences(view: AlignmentView, words: AlignmentWording): string[] {
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const { local, only, nationals } of view.rows) {
    const told = nationals.filter(national => national.only.length > 0 && !seen.has(national.id));
    if (only.length === 0 && told.length === 0) continue;
    lines.push("", `### ${escaped(placeLine(local))}`, "");
    for (const sentence of only) lines.push(`- ${words.onlyLocal}: ${escaped(sentence)}`);
    for (const national of told) {
      seen.add(national.id);
      for (const sentence of national.only) lines.push(`- ${words.onlyNational} ${escaped(placeLine(national))}: ${escaped(sentence)}`);
    }
  }
  return lines.length === 0 ? [] : ["", `## ${words.onlyLocal} / ${words.onlyNational}`, ...lines];
}

function relationLists({ splits, merges, moves }: AlignmentView, words: AlignmentWording): string[] {
  const oneToMany = ({ one, several }: AlignmentView["splits"][number]): string =>
    `${placeLine(one)} ↔ ${several.map(placeLine).join("；")}`;
  const block = (head: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", `## ${head}`, "", ...lines.map(line => `- ${escaped(line)}`)];
  return [
    ...block(words.splits, splits.map(oneToMany)),
    ...block(words.merges, merges.map(oneToMany)),
    ...block(
      words.moves,
      moves.map(({ local, national }) => `${placeLine(local)} ↔ ${placeLine(national)}`),
    ),
  ];
}

const row = (...cells: string[]): string => `| ${cells.join(" | ")} |`;

const list = (head: string, none: string, places: readonly Place[]): string[] =>
  places.length === 0 ? [none] : [`## ${head.replace(/[：:]$/, "")}`, "", ...places.map(place => `- ${escaped(placeLine(place))}`)];

/** Nothing in a document's words is markup of the report. */
const escaped = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>|#~]/g, "\\$&");
