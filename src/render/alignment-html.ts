import { textOf } from "../tree/index.ts";
import { placeLine } from "./alignment.ts";
import { type AlignedDocuments, type AlignmentView, alignmentView, isContainer } from "./alignment-view.ts";
import { escapeHtml, markedHtml } from "./html.ts";
import type { Language } from "./options.ts";
import type { Place } from "./place.ts";
import { type AlignmentWording, WORDING } from "./tables/alignment-wording.ts";
import { REPORT_STYLE } from "./tables/report-style.ts";

/** The report of an alignment as one HTML page that needs nothing else: summary, matrix, the texts side by side with the shared wording marked, gaps, targets. */
export function renderAlignmentHtml(documents: AlignedDocuments, language: Language = "zh"): string {
  const words = WORDING[language];
  const view = alignmentView(documents, language);
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.report}${words.colon}${escapeHtml(view.local)}</title>
<style>${REPORT_STYLE}</style>
<h1>${words.report}</h1>
<dl><dt>${words.local}</dt><dd>${escapeHtml(view.local)}</dd><dt>${words.national}</dt><dd>${escapeHtml(view.national)}</dd></dl>
<p class="summary">${words.coverage(view.coverage.carried, view.coverage.total)}</p>
${matrix(view, documents, words)}
<h2>${words.pairs}</h2>
${view.rows.length === 0 ? `<p>${words.noPairs}</p>` : view.rows.map(row => pairBlock(row, documents, words)).join("\n")}
${relationLists(view, words)}
${placeList(words.gaps, words.noGaps, view.gaps)}
${placeList(words.additions, words.noAdditions, view.additions)}
${targetTable(view, words)}
</html>
`;
}

/** One local measure beside each national one that it carries out; what both say is marked. */
function pairBlock(
  { local, only, nationals }: AlignmentView["rows"][number],
  documents: AlignedDocuments,
  words: AlignmentWording,
): string {
  return nationals
    .map(({ score, evidence, ...national }) => {
      const side = (place: Place, text: string, marks: [number, number][]): string =>
        `<div><h3>${escapeHtml(titleOf(place))}</h3>${bodyOf(place, text, marks)}</div>`;
      const left = side(
        local,
        documents.local.data.text,
        evidence.map(shared => shared.local),
      );
      const right = side(
        national,
        documents.national.data.text,
        evidence.map(shared => shared.national),
      );
      return `<section class="pair">${left}${right}<p class="score">${words.score} ${score.toFixed(2)}</p>${onlyList(words.onlyLocal, only)}${onlyList(words.onlyNational, national.only)}</section>`;
    })
    .join("\n");
}

/** A paragraph is called by its place alone: its text stands below. */
const titleOf = (place: Place): string => (place.node?.heading === undefined ? place.citation : placeLine(place));

/** The text below the heading; a chapter's is that of its measures, which have blocks of their own. */
function bodyOf(place: Place, text: string, marks: [number, number][]): string {
  const { node } = place;
  if (node === undefined || isContainer(place)) return "";
  const heading = node.children.find(child => child.type === "heading");
  return `<p>${markedHtml(text, (heading ?? node.children[0] ?? node).position[heading === undefined ? "start" : "end"].offset, node.position.end.offset, marks).replace(/^[。：:.]/, "")}</p>`;
}

/** The sentences that one side has and the other lacks. */
const onlyList = (head: string, sentences: readonly string[]): string =>
  `<div class="only">${sentences.length === 0 ? "" : `<h4>${head}</h4><ul>${sentences.map(sentence => `<li>${escapeHtml(sentence)}</li>`).join("")}</ul>`}</div>`;

function relationLists({ splits, merges, moves }: AlignmentView, words: AlignmentWording): string {
  const list = (head: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `<h2>${head}</h2>\n<ul>${lines.map(line => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
  const oneToMany = ({ one, several }: AlignmentView["splits"][number]): string =>
    `${placeLine(one)} ↔ ${several.map(placeLine).join("；")}`;
  return [
    list(words.splits, splits.map(oneToMany)),
    list(words.merges, merges.map(oneToMany)),
    list(
      words.moves,
      moves.map(({ local, national }) => `${placeLine(local)} ↔ ${placeLine(national)}`),
    ),
  ].join("\n");
}

/** A picture of who answers whom: local measures downwards, national ones across, the darker the nearer. */
function matrix(view: AlignmentView, { national }: AlignedDocuments, words: AlignmentWording): string {
  const across = [
    ...new Map([...view.rows.flatMap(row => row.nationals), ...view.gaps].map(place => [place.id, place as Place])).values(),
  ].toSorted((a, b) => place(a) - place(b));
  const down = [...view.rows.map(row => row.local), ...view.additions].toSorted((a, b) => place(a) - place(b));
  if (across.length === 0 || down.length === 0 || textOf(national) === "") return "";
  const column = new Map(across.map(({ id }, index) => [id, index]));
  const line = new Map(down.map(({ id }, index) => [id, index]));
  const cells = view.rows.flatMap(({ local, nationals }) =>
    nationals.map(
      other =>
        `<rect x="${column.get(other.id)! * CELL}" y="${line.get(local.id)! * CELL}" width="${CELL - 1}" height="${CELL - 1}" fill-opacity="${Math.max(0.15, other.score).toFixed(2)}"><title>${escapeHtml(`${placeLine(local)} ↔ ${placeLine(other)} ${other.score.toFixed(2)}`)}</title></rect>`,
    ),
  );
  const [width, height] = [across.length * CELL, down.length * CELL];
  const grid =
    [...across.keys(), across.length].map(i => `M${i * CELL - 0.5} 0V${height}`).join("") +
    [...down.keys(), down.length].map(i => `M0 ${i * CELL - 0.5}H${width}`).join("");
  return `<figure><svg viewBox="-1 -1 ${width + 2} ${height + 2}" width="${width + 2}" role="img" aria-label="${words.matrix}"><path class="grid" d="${grid}"/>${cells.join("")}</svg><figcaption>${words.matrix}${words.colon}${words.localMeasure} ↓ ${words.nationalMeasure} →</figcaption></figure>`;
}

const CELL = 14;
const place = ({ node }: Place): number => node?.position.start.offset ?? 0;

const placeList = (head: string, none: string, places: readonly Place[]): string =>
  places.length === 0
    ? `<p>${none}</p>`
    : `<h2>${head.replace(/[：:]$/, "")}</h2>\n<ul>${places.map(one => `<li>${escapeHtml(placeLine(one))}</li>`).join("")}</ul>`;

function targetTable(view: AlignmentView, words: AlignmentWording): string {
  if (view.targets.length === 0) return "";
  const rows = view.targets.map(
    ({ indicator, local, national, verdict, kind, time }) =>
      `<tr class="${kind}"><td>${escapeHtml(indicator)}</td><td>${escapeHtml(local)}</td><td>${escapeHtml(national)}</td><td>${verdict} ${time}</td></tr>`,
  );
  return `<h2>${words.targets}</h2>\n<table><thead><tr><th>${words.indicator}</th><th>${words.local}</th><th>${words.national}</th><th>${words.verdict}</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}
