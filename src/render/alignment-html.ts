import { type AlignedDocuments, type AlignmentView, alignmentView, isContainer, relationLines, summaryLines } from "./alignment-view.ts";
import { escapeHtml, markedHtml } from "./html.ts";
import { isNamed } from "./measure-place.ts";
import type { Language } from "./options.ts";
import { pairMap } from "./pair-map.ts";
import { type Place, placeLine } from "./place.ts";
import type { AlignmentWording } from "./tables/alignment-wording.ts";
import { REPORT_STYLE } from "./tables/report-style.ts";

/** The report of an alignment as one HTML page that needs nothing else: summary, matrix, the texts side by side with the shared wording marked, gaps, targets. */
export function renderAlignmentHtml(documents: AlignedDocuments, language: Language = "zh"): string {
  const view = alignmentView(documents, language);
  const { words } = view;
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.report}${words.colon}${escapeHtml(view.local)}</title>
<style>${REPORT_STYLE}</style>
<h1>${words.report}</h1>
<dl><dt>${words.local}</dt><dd>${escapeHtml(view.local)}</dd><dt>${words.national}</dt><dd>${escapeHtml(view.national)}</dd></dl>
<p class="summary">${words.coverage(view.coverage)}</p>
${bar(view)}
${summaryLines(view)
  .map(line => `<p class="extent">${escapeHtml(line)}</p>`)
  .join("\n")}
${pairMap(view)}
<h2>${words.pairs}</h2>
${view.rows.length === 0 ? `<p>${words.noPairs}</p>` : `<p class="extent">${words.scoreNote}</p>`}
${view.rows.map(row => pairBlock(row, documents, words)).join("\n")}
${ownList(words.onlyLocal, view.own.local)}
${ownList(words.onlyNational, view.own.national)}
${relationLines(view)
  .map(({ head, lines }) => listed(head, lines))
  .join("\n")}
${placeList(words.gaps, words.noGaps, view.gaps)}
${listed(words.proseGaps, view.prose.gaps.map(placeLine))}
${placeList(words.additions, words.noAdditions, view.additions)}
${listed(words.proseAdditions, view.prose.additions.map(placeLine))}
${targetTable(view, words)}
</html>
`;
}

/** How much of the national document is covered, as a bar. */
function bar({ coverage: { carried, total } }: AlignmentView): string {
  if (total === 0) return "";
  return `<svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" role="presentation"><path class="rest" d="M0 0H100V2H0z"/><path class="part" d="M0 0H${((100 * carried) / total).toFixed(1)}V2H0z"/></svg>`;
}

/** One local measure beside each national one that it carries out; what both say is marked. */
function pairBlock({ local, nationals }: AlignmentView["rows"][number], documents: AlignedDocuments, words: AlignmentWording): string {
  return nationals
    .map(({ score, evidence, synonyms, ...national }) => {
      const shared = [...evidence, ...synonyms];
      const side = (place: Place, text: string, marks: [number, number][]): string =>
        `<div><h3>${escapeHtml(titleOf(place))}</h3>${bodyOf(place, text, marks)}</div>`;
      const left = side(
        local,
        documents.local.data.text,
        shared.map(one => one.local),
      );
      const right = side(
        national,
        documents.national.data.text,
        shared.map(one => one.national),
      );
      return `<section class="pair">${left}${right}<p class="score">${words.score} ${score.toFixed(2)}</p></section>`;
    })
    .join("\n");
}

/** What is named by its first words is called by its place alone: the text stands below. */
const titleOf = (place: Place): string => (isNamed(place) ? placeLine(place) : place.citation);

/** The text below the heading; a chapter's is that of its measures, which have blocks of their own. */
function bodyOf(place: Place, text: string, marks: [number, number][]): string {
  const { node } = place;
  if (node === undefined || isContainer(place)) return "";
  const heading = node.children.find(child => child.type === "heading");
  return `<p>${markedHtml(text, (heading ?? node.children[0] ?? node).position[heading === undefined ? "start" : "end"].offset, node.position.end.offset, marks).replace(/^[。：:.]?\s*/, "")}</p>`;
}

/** What one side says that the other does not, measure by measure. */
const ownList = (head: string, measures: AlignmentView["own"]["local"]): string =>
  measures.length === 0
    ? ""
    : `<h2>${head}</h2>\n<dl class="own">${measures
        .map(
          ({ place, sentences }) =>
            `<dt>${escapeHtml(placeLine(place))}</dt><dd><ul>${sentences.map(sentence => `<li>${escapeHtml(sentence)}</li>`).join("")}</ul></dd>`,
        )
        .join("\n")}</dl>`;

const listed = (head: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ""
    : `<h2>${head.replace(/[：:]$/, "")}</h2>\n<ul>${lines.map(line => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;

const placeList = (head: string, none: string, places: readonly Place[]): string =>
  places.length === 0 ? `<p>${none}</p>` : listed(head, places.map(placeLine));

/** A value, and the clause that says it. */
const valueCell = (value: string, clause: string): string =>
  clause === "" ? "—" : `${escapeHtml(value)}<small>${escapeHtml(clause)}</small>`;

function targetTable(view: AlignmentView, words: AlignmentWording): string {
  if (view.targets.length === 0) return "";
  const rows = view.targets.map(
    ({ indicator, local, national, said, verdict, kind, time }) =>
      `<tr class="${kind}"><td>${escapeHtml(indicator)}</td><td>${valueCell(local, said.local)}</td><td>${valueCell(national, said.national)}</td><td>${verdict} ${time}</td></tr>`,
  );
  return `<h2>${words.targets}</h2>\n<table><thead><tr><th>${words.indicator}</th><th>${words.local}</th><th>${words.national}</th><th>${words.verdict}</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}
