import { expectArguments } from "../text/index.ts";
import { type Container, isLeaf, isNumbered, type Root } from "../tree/index.ts";
import { COVERAGE, LANGUAGE } from "./arguments.ts";
import { escapeHtml } from "./html.ts";
import { answered, type CoverageDocuments, type MatrixColumn, nameOf, percent, rowsOf, SURE, summaryOf, titleOf } from "./matrix.ts";
import { measureFinder } from "./measure-place.ts";
import type { Language } from "./options.ts";
import { type Place, placeLine } from "./place.ts";
import { MATRIX_WORDING } from "./tables/matrix-wording.ts";
import { REPORT_STYLE } from "./tables/report-style.ts";
import { cut } from "./width.ts";

/**
 * The matrix as one HTML page that needs nothing else: documents downwards, each with its share, national measures across below their chapters; the darker
 * the surer.
 */
export function renderMatrixHtml(documents: CoverageDocuments, language: Language = "zh"): string {
  expectArguments({ documents }, COVERAGE);
  expectArguments({ language }, LANGUAGE);
  const words = MATRIX_WORDING[language];
  const { coverage, national } = documents;
  const columns = answered(documents);
  const heads = columns.map(
    ({ place }, j) =>
      `<th title="${escapeHtml(placeLine(place))}"><a href="#m${j + 1}">${j + 1} ${escapeHtml(cut(shortName(place), LONGEST_HEAD))}</a></th>`,
  );
  const groups = groupHeads(columns, national);
  const ends = [words.document, words.covered].map(head => `<th class="end"${groups === "" ? "" : ' rowspan="2"'}>${head}</th>`).join("");
  const rows = rowsOf(coverage).map(({ document, covered, cells, unrelated }) => {
    if (unrelated)
      return `<tr class="unrelated"><th scope="row">${escapeHtml(nameOf(documents, document))}</th><td class="sum">${words.unrelated}</td><td colspan="${cells.length}"></td></tr>`;
    const squares = cells.map((cell, j) => {
      const place = placeLine(columns[j]!.place);
      return cell === null
        ? `<td title="${escapeHtml(place)}"></td>`
        : `<td style="--s:${Math.round(cell.score * 100)}%${cell.score < SURE ? ";color:inherit" : ""}" title="${escapeHtml(`${place} ↔ ${cell.local} ${cell.score.toFixed(2)}`)}"><span>${cell.score.toFixed(2)}</span></td>`;
    });
    return `<tr><th scope="row">${escapeHtml(nameOf(documents, document))}</th><td class="sum">${percent(covered)}</td>${squares.join("")}</tr>`;
  });
  const list = columns.map(
    ({ place, count, of }, j) => `<li id="m${j + 1}">${j + 1} ${escapeHtml(placeLine(place))}<span>${count}/${of}</span></li>`,
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
<div class="wide"><table class="matrix${columns.length > MOST_SCORED ? " dense" : ""}"><thead>${groups === "" ? "" : `<tr>${ends}${groups}</tr>\n`}<tr class="heads">${groups === "" ? ends : ""}${heads.join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div>
<h2>${words.measure}</h2>
<ol class="measures">${list.join("\n")}</ol>
</html>
`;
}

/** Beyond so many columns a cell shows its score on pointing only. */
const MOST_SCORED = 36;
/** Terminal columns, two for a Han character, of the head of a column and of a chapter above each column below it. */
const LONGEST_HEAD = 28;
const GROUP_HEAD = 12;

/** The chapters above the columns, each over those that stand in it. */
function groupHeads(columns: readonly MatrixColumn[], national: Root): string {
  const place = measureFinder(national);
  const above = holders(national);
  if (columns.every(({ place: { id } }) => above.get(id) === undefined)) return "";
  const groups: { id: string | undefined; count: number }[] = [];
  for (const column of columns) {
    const id = above.get(column.place.id);
    const last = groups.at(-1);
    if (last !== undefined && last.id === id) last.count++;
    else groups.push({ id, count: 1 });
  }
  return groups
    .map(({ id, count }) => {
      const name = id === undefined ? "" : placeLine(place(id));
      const shown = count === 1 && id !== undefined ? place(id).citation : cut(name, GROUP_HEAD * count);
      return `<th class="group" colspan="${count}" title="${escapeHtml(name)}">${escapeHtml(shown)}</th>`;
    })
    .join("");
}

/** For each node the innermost numbered one that it stands in. */
function holders(root: Root): Map<string, string> {
  const found = new Map<string, string>();
  const stack: { node: Root | Container; above: string | undefined }[] = [{ node: root, above: undefined }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, above } = step;
    if (node.type !== "root" && above !== undefined) found.set(node.id, above);
    const inside = node.type !== "root" && isNumbered(node) ? node.id : above;
    for (const child of node.children) if (!isLeaf(child)) stack.push({ node: child as Container, above: inside });
  }
  return found;
}

/** Below its chapter a measure is known by its marker and heading: （五）因城施策. The 1. of an item would stand beside the number of the column. */
const shortName = ({ node, heading }: Place): string => (/^[(（第]/.test(node?.marker ?? "") ? node!.marker! + heading : heading);

const MATRIX_STYLE = `
body { max-width: none; margin: 2rem; }
.wide { overflow-x: auto; } .matrix { width: auto; font-size: .8rem; line-height: 1.4; } .matrix th, .matrix td { padding: .2rem .3rem; text-align: center; border: 1px solid #8884; }
.matrix .heads th:not(.end) { writing-mode: vertical-rl; font-weight: 400; text-align: start; white-space: nowrap; } .matrix a { color: inherit; text-decoration: none; }
.matrix .group { font-weight: 600; min-width: 1.6rem; } .matrix .end { vertical-align: bottom; white-space: nowrap; }
.matrix th[scope] { text-align: left; font-weight: 400; min-width: 9rem; max-width: 16rem; position: sticky; left: 0; background: Canvas; }
.matrix td[style] { background: color-mix(in srgb, #b5121b var(--s), Canvas); color: #fff; } .matrix td span { font-size: .7rem; } .matrix .sum { font-weight: 600; } .unrelated { opacity: .7; } .matrix .unrelated .sum { font-weight: 400; white-space: nowrap; }
.dense td span { display: none; } .dense th, .dense td { padding: .2rem .1rem; }
.measures { padding: 0; list-style: none; columns: 30rem; column-gap: 2rem; } .measures li { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid #8884; break-inside: avoid; }
@media print { @page { size: A4 landscape; margin: 1cm; } body { margin: 0; font-size: 9pt; } .wide { overflow: visible; } .matrix { font-size: 6.5pt; print-color-adjust: exact; }
.matrix th, .matrix td { padding: 1px; } .matrix td span { font-size: 5.5pt; } .matrix th[scope] { position: static; min-width: 0; max-width: 9rem; } .matrix tr { break-inside: avoid; } }
`;
