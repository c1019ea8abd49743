import type { Coverage, CoverageRow } from "../compare/index.ts";
import { expectArguments, expectOptions } from "../text/index.ts";
import { type Root, select } from "../tree/index.ts";
import { COVERAGE, LANGUAGE, RENDER_OPTIONS } from "./arguments.ts";
import { plainText } from "./csv.ts";
import { measureFinder } from "./measure-place.ts";
import { renderTitle } from "./metadata.ts";
import { DEFAULTS, type Language, type Paint, type RenderOptions } from "./options.ts";
import { type Place, placeLine } from "./place.ts";
import { renderTable } from "./table.ts";
import { formalKinds } from "./tables/formal-wording.ts";
import { MATRIX_WORDING, type MatrixWording } from "./tables/matrix-wording.ts";
import { cut } from "./width.ts";

/** A matrix with the national document that it is about; `names` say who each row is, where its id would say too little. */
export interface CoverageDocuments {
  coverage: Coverage;
  national: Root;
  names?: ReadonlyMap<string, string>;
}

/** From this score on a measure is clearly answered. */
export const SURE = 0.8;

/** The matrix for a terminal: a row for each document with a sign for each national measure, then how many documents answer each measure. */
export function renderMatrix(documents: CoverageDocuments, options: RenderOptions = {}): string {
  expectArguments({ documents }, COVERAGE);
  expectOptions(options, RENDER_OPTIONS);
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const words = MATRIX_WORDING[language];
  if (documents.coverage.rows.length === 0) return `${words.none}\n`;
  const columns = answered(documents);
  const measures = columns.map(({ place, count, of }, j) => [String(j + 1), cut(placeLine(place), width - 22), `${count}/${of}`]);
  return [
    `${paint.faint(words.national)} ${paint.title(titleOf(documents.national, language))}\n`,
    ...blocksOf(columns.length, width).map(block => signTable(documents, block, width, words, paint)),
    `${paint.faint(words.legend)}\n`,
    renderTable(
      [
        { head: words.number, align: "right", role: "faint" },
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

/** Signs stand in groups of so many, below the number of the first. */
const GROUP = 5;
/** Least columns of a name with its gaps and the share behind. */
const BESIDE = 34;

/** The columns from … to … that fit beside the names, in whole groups. */
function blocksOf(columns: number, width: number): [number, number][] {
  const fit = GROUP * Math.max(2, Math.floor((width - BESIDE) / (GROUP + 1)));
  return Array.from({ length: Math.max(1, Math.ceil(columns / fit)) }, (_, i) => [i * fit, Math.min(columns, (i + 1) * fit)]);
}

/** "1     6     11    16" above "■■·▪■ ·■■··" */
function signTable(
  { coverage, ...documents }: CoverageDocuments,
  [from, to]: [number, number],
  width: number,
  words: MatrixWording,
  paint: Paint,
): string {
  const groups = Array.from({ length: Math.ceil((to - from) / GROUP) }, (_, i) => from + i * GROUP);
  const head = groups.map(first => String(first + 1).padEnd(GROUP)).join(" ");
  const signs = (cells: CoverageRow["cells"]): string =>
    groups
      .map(first =>
        cells
          .slice(first, Math.min(to, first + GROUP))
          .map(signOf)
          .join(""),
      )
      .join(" ");
  const rows = rowsOf(coverage).map(row => [
    nameOf({ coverage, ...documents }, row.document),
    row.unrelated ? "" : signs(row.cells),
    row.unrelated ? words.unrelated : percent(row.covered),
  ]);
  const columns = [
    { head: words.document, least: 12 },
    { head: head.trimEnd() },
    { head: words.covered, role: "number", align: "right" },
  ] as const;
  return renderTable(columns, rows, width, paint);
}

const signOf = (cell: CoverageRow["cells"][number]): string => (cell === null ? "·" : cell.score >= SURE ? "■" : "▪");

/** The matrix as CSV (RFC 4180): a line for each document, a column for each measure with the score of its answer, empty where there is none. */
export async function renderMatrixCsv(documents: CoverageDocuments, language: Language = "zh"): Promise<string> {
  expectArguments({ documents }, COVERAGE);
  expectArguments({ language }, LANGUAGE);
  const { stringify } = await import("csv-stringify/sync");
  const words = MATRIX_WORDING[language];
  const head = [words.document, words.covered, ...answered(documents).map(({ place }) => plainText(placeLine(place)))];
  const rows = rowsOf(documents.coverage).map(({ document, covered, cells, unrelated }) => [
    plainText(nameOf(documents, document)),
    unrelated ? words.unrelated : covered.toFixed(2),
    ...cells.map(cell => (unrelated ? "" : (cell?.score ?? ""))),
  ]);
  return stringify([head, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}

export interface MatrixColumn {
  place: Place;
  /** So many documents answer it, of so many that have to do with the national one. */
  count: number;
  of: number;
}

/** The columns, each with how many documents answer it. */
export function answered({ coverage, national }: CoverageDocuments): MatrixColumn[] {
  const place = measureFinder(national);
  const related = coverage.rows.filter(({ unrelated }) => !unrelated);
  return coverage.measures.map((id, j) => ({
    place: place(id),
    count: related.filter(({ cells }) => cells[j] !== null).length,
    of: related.length,
  }));
}

/** The rows as they are shown: what has nothing to do with the national document comes last. */
export const rowsOf = ({ rows }: Coverage): CoverageRow[] => [
  ...rows.filter(({ unrelated }) => !unrelated),
  ...rows.filter(({ unrelated }) => unrelated),
];

export const nameOf = ({ names }: CoverageDocuments, document: string): string => names?.get(document) ?? document;
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What the matrix comes to, and what has no column in it. */
export function summaryOf({ coverage: { rows, measures, formal } }: CoverageDocuments, language: Language): string {
  const words = MATRIX_WORDING[language];
  const related = rows.filter(({ unrelated }) => !unrelated);
  const mean = related.reduce((sum, { covered }) => sum + covered, 0) / Math.max(1, related.length);
  const summary = words.summary({
    documents: rows.length,
    unrelated: rows.length - related.length,
    measures: measures.length,
    share: percent(mean),
  });
  return formal.length === 0
    ? summary
    : `${summary}${language === "zh" ? "" : " "}${words.formal(formal.length, formalKinds(formal, language))}`;
}

export function titleOf(root: Root, language: Language): string {
  const [document] = select(root, "document");
  return renderTitle(document, language);
}
