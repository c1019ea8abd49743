import { textOf } from "../tree/index.ts";
import { placeLine } from "./alignment.ts";
import { type AlignedDocuments, type AlignmentView, alignmentView, isContainer, summaryLines } from "./alignment-view.ts";
import { escapeHtml, markedHtml } from "./html.ts";
import type { Language } from "./options.ts";
import type { Place } from "./place.ts";
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
<p class="summary">${words.coverage(view.coverage.carried, view.coverage.total)}</p>
${bar(view)}
${summaryLines(view)
  .map(line => `<p class="extent">${escapeHtml(line)}</p>`)
  .join("\n")}
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

/** How much of the national document is covered, as a bar. */
function bar({ coverage: { carried, total } }: AlignmentView): string {
  if (total === 0) return "";
  return `<svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" role="presentation"><path class="rest" d="M0 0H100V2H0z"/><path class="part" d="M0 0H${((100 * carried) / total).toFixed(1)}V2H0z"/></svg>`;
}

/** One local measure beside each national one that it carries out; what both say is marked. */
function pairBlock(
  { local, only, nationals }: AlignmentView["rows"][number],
  documents: AlignedDocuments,
  words: AlignmentWording,
): string {
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
  return `<p>${markedHtml(text, (heading ?? node.children[0] ?? node).position[heading === undefined ? "start" : "end"].offset, node.position.end.offset, marks).replace(/^[。：:.]?\s*/, "")}</p>`;
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
  const sides = [
    ...down.map((one, i) => tick(one, `x="-4" y="${i * CELL + TICK}" text-anchor="end"`)),
    ...across.map((one, i) => tick(one, `x="4" y="${i * CELL + TICK}" transform="rotate(-90)"`)),
  ].join("");
  const box = `${-SIDE} ${-SIDE} ${width + SIDE + 2} ${height + SIDE + 2}`;
  return `<figure><svg class="matrix" viewBox="${box}" width="${width + SIDE + 2}" role="img" aria-label="${words.matrix}"><path class="grid" d="${grid}"/>${cells.join("")}${sides}</svg><figcaption>${words.matrix}${words.colon}${words.localMeasure} ↓ ${words.nationalMeasure} →</figcaption></figure>`;
}

/** The end of a citation beside its row or column: （五）, 第十二条. The whole is shown on pointing. */
const tick = (one: Place, at: string): string =>
  `<text ${at}>${escapeHtml(LAST_STEP.exec(one.citation)?.[0] ?? one.citation)}<title>${escapeHtml(placeLine(one))}</title></text>`;

/** 第二章（五） → （五） */
const LAST_STEP = /（[^（）]{1,6}）$|第[^第（]{1,8}$|^.{0,6}$/u;
/** Room for the ticks, and where their text stands in a cell. */
const SIDE = 56;
const TICK = 10;
const CELL = 14;
const place = ({ node }: Place): number => node?.position.start.offset ?? 0;

const placeList = (head: string, none: string, places: readonly Place[]): string =>
  places.length === 0
    ? `<p>${none}</p>`
    : `<h2>${head.replace(/[：:]$/, "")}</h2>\n<ul>${places.map(one => `<li>${escapeHtml(placeLine(one))}</li>`).join("")}</ul>`;

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
