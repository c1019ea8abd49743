import { expectArguments } from "../text/index.ts";
import { COVERAGE, LANGUAGE } from "./arguments.ts";
import { escaped, row } from "./markdown.ts";
import { answered, type CoverageDocuments, nameOf, percent, rowsOf, summaryOf, titleOf } from "./matrix.ts";
import type { Language } from "./options.ts";
import { placeLine } from "./place.ts";
import { MATRIX_WORDING } from "./tables/matrix-wording.ts";

/** The matrix as Markdown: how much each document covers, and for each measure who answers it; a table of all cells would be too wide to read. */
export function renderMatrixMarkdown(documents: CoverageDocuments, language: Language = "zh"): string {
  expectArguments({ documents }, COVERAGE);
  expectArguments({ language }, LANGUAGE);
  const words = MATRIX_WORDING[language];
  const rows = rowsOf(documents.coverage);
  const head = [
    `# ${words.report}`,
    "",
    `- ${words.national}${language === "zh" ? "：" : ": "}${escaped(titleOf(documents.national, language))}`,
  ];
  if (rows.length === 0) return `${[...head, "", words.none].join("\n")}\n`;
  const shares = rows.map(({ document, covered, unrelated }) =>
    row(escaped(nameOf(documents, document)), unrelated ? words.unrelated : percent(covered)),
  );
  const related = rows.filter(({ unrelated }) => !unrelated);
  const measures = answered(documents).map(({ place, count, of }, j) => {
    const by = related
      .filter(({ cells }) => cells[j] !== null)
      .map(({ document, cells }) => `${escaped(nameOf(documents, document))} ${cells[j]!.score.toFixed(2)}`);
    return row(escaped(placeLine(place)), `${count}/${of}`, by.join("<br>") || "—");
  });
  return `${[
    ...head,
    `- ${summaryOf(documents, language)}`,
    "",
    row(words.document, words.covered),
    row("---", "---:"),
    ...shares,
    "",
    row(words.measure, words.answered, words.document),
    row("---", "---:", "---"),
    ...measures,
  ].join("\n")}\n`;
}
