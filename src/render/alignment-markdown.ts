import type { AlignedPair } from "../compare/index.ts";
import { expectArguments } from "../text/index.ts";
import { type AlignedDocuments, type AlignmentView, alignmentView, elsewhereLines, relationLines, summaryLines } from "./alignment-view.ts";
import { ALIGNED, LANGUAGE } from "./arguments.ts";
import { escaped, row } from "./markdown.ts";
import type { Language } from "./options.ts";
import { type Place, placeLine } from "./place.ts";

/** The report of an alignment as Markdown (GFM tables), with the shared wording below each pair. */
export function renderAlignmentMarkdown(documents: AlignedDocuments, language: Language = "zh"): string {
  expectArguments({ documents }, ALIGNED);
  expectArguments({ language }, LANGUAGE);
  const view = alignmentView(documents, language);
  const { words } = view;
  const texts = { local: documents.local.data.text, national: documents.national.data.text };
  const lines = [
    `# ${words.report}`,
    "",
    `- ${words.local}${words.colon}${escaped(view.local)}`,
    `- ${words.national}${words.colon}${escaped(view.national)}`,
    `- ${words.coverage(view.coverage)}`,
    ...summaryLines(view).map(line => `- ${escaped(line)}`),
    "",
    `## ${words.pairs}`,
    "",
  ];
  if (view.rows.length === 0) lines.push(words.noPairs);
  else {
    lines.push(words.scoreNote, "");
    lines.push(row(words.localMeasure, words.nationalMeasure, words.score, words.shared), row("---", "---", "---:", "---"));
    for (const { local, headings, nationals } of view.rows) {
      lines.push(...headings.map(heading => row(escaped(placeLine(heading)), "", "", "")));
      for (const { evidence, synonyms, score, ...national } of nationals) {
        const longest = mostTelling(evidence, MOST_SHOWN);
        const said = ([start, end]: [number, number], text: string): string => text.slice(start, end).trim();
        const shared = [
          ...longest.map(one => said(one.local, texts.local)),
          ...synonyms.slice(0, MOST_SHOWN).map(one => `${said(one.local, texts.local)} ≈ ${said(one.national, texts.national)}`),
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
  lines.push(...ownLists(view), ...relationLines(view).flatMap(({ head, lines: told }) => ["", `## ${head}`, "", ...bullets(told)]));
  lines.push("", ...list(words.gaps, words.noGaps, view.gaps));
  if (view.elsewhere.length > 0) lines.push("", `## ${words.elsewhere.replace(/[：:]$/, "")}`, "", ...bullets(elsewhereLines(view)));
  if (view.prose.gaps.length > 0) lines.push("", ...list(words.proseGaps, "", view.prose.gaps));
  lines.push("", ...list(words.additions, words.noAdditions, view.additions));
  if (view.prose.additions.length > 0) lines.push("", ...list(words.proseAdditions, "", view.prose.additions));
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
    if (view.carries) lines.push("", words.carriedNote);
  }
  for (const { head, columns, rows } of view.tables) {
    lines.push("", `## ${head}`, "", row(...columns), row("---", "---", "---", "---"));
    lines.push(...rows.map(({ cells }) => row(...cells.map(cell => escaped(cell) || "—"))));
  }
  return `${lines.join("\n")}\n`;
}

/** A cell holds so much. */
const MOST_SHOWN = 12;

/** The longest wordings, in the order of the text. */
function mostTelling(evidence: AlignedPair["evidence"], most: number): AlignedPair["evidence"] {
  const length = ({ local: [start, end] }: AlignedPair["evidence"][number]): number => end - start;
  return evidence
    .toSorted((a, b) => length(b) - length(a))
    .slice(0, most)
    .sort((a, b) => a.local[0] - b.local[0]);
}

/** What each side says that the other does not, measure by measure. */
function ownLists({ own, words }: AlignmentView): string[] {
  const block = (head: string, measures: AlignmentView["own"]["local"]): string[] =>
    measures.length === 0
      ? []
      : [
          "",
          `## ${head}`,
          "",
          words.onlyNote,
          ...measures.flatMap(({ place, sentences }) => ["", `### ${escaped(placeLine(place))}`, "", ...bullets(sentences)]),
        ];
  return [...block(words.onlyLocal, own.local), ...block(words.onlyNational, own.national)];
}

const bullets = (lines: readonly string[]): string[] => lines.map(line => `- ${escaped(line)}`);
const list = (head: string, none: string, places: readonly Place[]): string[] =>
  places.length === 0 ? [none] : [`## ${head.replace(/[：:]$/, "")}`, "", ...bullets(places.map(placeLine))];
