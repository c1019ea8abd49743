import type { Coverage } from "../compare/index.ts";
import { type Root, select } from "../tree/index.ts";
import { escapeHtml } from "./html.ts";
import { renderTitle } from "./metadata.ts";
import { DEFAULTS, type Language, type RenderOptions } from "./options.ts";
import { type Place, placeFinder, placeLine } from "./place.ts";
import { renderTable } from "./table.ts";
import { MATRIX_WORDING } from "./tables/matrix-wording.ts";
import { REPORT_STYLE } from "./tables/report-style.ts";
import { cut } from "./width.ts";

/** A matrix with the national document that it is about; `names` say who each row is, where its id would say too little. */
export interface CoverageDocuments {
  coverage: Coverage;
  national: Root;
  names?: ReadonlyMap<string, string>;
}

/** From this score on a measure is clearly answered. */
const SURE = 0.8;

/** The matrix for a terminal: a row for each document with a sign for each national measure, then how many documents answer each measure. */
export function renderMatrix(documents: CoverageDocuments, options: RenderOptions = {}): string {
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const words = MATRIX_WORDING[language];
  const { coverage } = documents;
  if (coverage.rows.length === 0) return `${words.none}\n`;
  const rows = coverage.rows.map(row => [
    nameOf(documents, row.document),
    row.cells.map(cell => (cell === null ? "·" : cell.score >= SURE ? "■" : "▪")).join(""),
    percent(row.covered),
  ]);
  const columns = [
    { head: words.document, least: 12 },
    { head: words.measure, least: 12 },
    { head: words.covered, role: "number", align: "right" },
  ] as const;
  const measures = answered(documents).map(({ place, count }) => [cut(placeLine(place), width - 16), `${count}/${coverage.rows.length}`]);
  return [
    `${paint.faint(words.national)} ${paint.title(titleOf(documents.national, language))}\n`,
    renderTable(columns, rows, width, paint),
    `${paint.faint(words.legend)}\n`,
    renderTable(
      [
        { head: words.measure, least: 20 },
        { head: words.answered, align: "right" },
      ],
      measures,
      width,
      paint,
    ),
    `${summaryOf(documents, language)}\n`,
  ].join("\n");
}

/** The matrix as CSV (RFC 4180): a line for each document, a column for each measure with the score of its answer, empty where there is none. */
export async function renderMatrixCsv(documents: CoverageDocuments, language: Language = "zh"): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  const words = MATRIX_WORDING[language];
  const head = [words.document, words.covered, ...answered(documents).map(({ place }) => placeLine(place))];
  const rows = documents.coverage.rows.map(({ document, covered, cells }) => [
    nameOf(documents, document),
    covered.toFixed(2),
    ...cells.map(cell => cell?.score ?? ""),
  ]);
  return stringify([head, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}

/** The matrix as one HTML page that needs nothing else: documents downwards, national measures across, the darker the surer. */
export function renderMatrixHtml(documents: CoverageDocuments, language: Language = "zh"): string {
  const words = MATRIX_WORDING[language];
  const { coverage, national } = documents;
  const columns = answered(documents);
  const heads = columns.map(
    ({ place }, j) => `<th title="${escapeHtml(placeLine(place))}"><a href="#m${j + 1}">${escapeHtml(shortName(place, j))}</a></th>`,
  );
  const rows = coverage.rows.map(({ document, covered, cells }) => {
    const squares = cells.map((cell, j) => {
      const place = placeLine(columns[j]!.place);
      return cell === null
        ? `<td title="${escapeHtml(place)}"></td>`
        : `<td style="--s:${Math.round(cell.score * 100)}%" title="${escapeHtml(`${place} ↔ ${cell.local} ${cell.score.toFixed(2)}`)}"><span>${cell.score.toFixed(2)}</span></td>`;
    });
    return `<tr><th scope="row">${escapeHtml(nameOf(documents, document))}</th>${squares.join("")}<td class="sum">${percent(covered)}</td></tr>`;
  });
  const list = columns.map(
    ({ place, count }, j) => `<li id="m${j + 1}">${escapeHtml(placeLine(place))}<span>${count}/${coverage.rows.length}</span></li>`,
  );
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.report}: ${escapeHtml(titleOf(national, language))}</title>
<style>${REPORT_STYLE}${MATRIX_STYLE}</style>
<h1>${words.report}</h1>
<dl><dt>${words.national}</dt><dd>${escapeHtml(titleOf(national, language))}</dd></dl>
<p class="summary">${coverage.rows.length === 0 ? words.none : escapeHtml(summaryOf(documents, language))}</p>
<div class="wide"><table class="matrix"><thead><tr><th>${words.document}</th>${heads.join("")}<th>${words.covered}</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div>
<h2>${words.measure}</h2>
<ol class="measures">${list.join("\n")}</ol>
</html>
`;
}

const MATRIX_STYLE = `
.wide { overflow-x: auto; } .matrix { width: auto; font-size: .8rem; } .matrix th, .matrix td { padding: .2rem .35rem; text-align: center; border: 1px solid #8884; white-space: nowrap; }
.matrix thead th:not(:first-child):not(:last-child) { writing-mode: vertical-rl; font-weight: 400; } .matrix a { color: inherit; text-decoration: none; }
.matrix th[scope] { text-align: left; position: sticky; left: 0; background: Canvas; }
.matrix td[style] { background: color-mix(in srgb, #b5121b var(--s), Canvas); color: #fff; } .matrix td span { font-size: .7rem; }
.measures { padding: 0; list-style: none; } .measures li { display: flex; justify-content: space-between; border-bottom: 1px solid #8884; }
`;

interface Column {
  place: Place;
  count: number;
}

/** The columns, each with how many documents answer it. */
function answered({ coverage, national }: CoverageDocuments): Column[] {
  const place = placeFinder(national);
  return coverage.measures.map((id, j) => ({ place: place(id), count: coverage.rows.filter(({ cells }) => cells[j] !== null).length }));
}

const nameOf = ({ names }: CoverageDocuments, document: string): string => names?.get(document) ?? document;
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const shortName = ({ node }: Place, column: number): string => node?.marker ?? String(column + 1);

function summaryOf({ coverage: { rows, measures } }: CoverageDocuments, language: Language): string {
  const mean = rows.reduce((sum, { covered }) => sum + covered, 0) / Math.max(1, rows.length);
  return MATRIX_WORDING[language].summary(rows.length, measures.length, percent(mean));
}

function titleOf(root: Root, language: Language): string {
  const [document] = select(root, "document");
  return renderTitle(document, language);
}
