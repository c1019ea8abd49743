import { expectArguments } from "../text/index.ts";
import {
  type AlignedDocuments,
  type AlignmentView,
  alignmentView,
  elsewhereLines,
  isContainer,
  relationLines,
  summaryLines,
} from "./alignment-view.ts";
import { ALIGNED, LANGUAGE } from "./arguments.ts";
import { cardTable } from "./card-table.ts";
import { escapeHtml, type Mark, markedHtml } from "./html.ts";
import { isNamed } from "./measure-place.ts";
import type { Language } from "./options.ts";
import { pairMap } from "./pair-map.ts";
import { type Place, placeLine } from "./place.ts";
import { type ReportPart, reportPage } from "./report-page.ts";
import type { SideTable } from "./side-table.ts";
import type { AlignmentWording } from "./tables/alignment-wording.ts";

/**
 * The report of an alignment as one HTML page that needs nothing else: what it comes to, the targets, what has no counterpart, what each side has for
 * itself, the picture of who answers whom, and the texts side by side with the shared wording marked.
 */
export function renderAlignmentHtml(documents: AlignedDocuments, language: Language = "zh"): string {
  expectArguments({ documents }, ALIGNED);
  expectArguments({ language }, LANGUAGE);
  const view = alignmentView(documents, language);
  const { words } = view;
  const lines = summaryLines(view).map(line => `<p class="extent">${escapeHtml(line)}</p>`);
  const parts = [
    targetPart(view, words),
    ...view.tables.map(sidePart),
    placePart("gaps", words.gaps, words.noGaps, view.gaps, documents.national.data.text),
    linePart("elsewhere", words.elsewhere, elsewhereLines(view)),
    linePart("prose-gaps", words.proseGaps, view.prose.gaps.map(placeLine)),
    placePart("additions", words.additions, words.noAdditions, view.additions, documents.local.data.text),
    linePart("prose-additions", words.proseAdditions, view.prose.additions.map(placeLine)),
    ownPart("only-national", words.onlyNational, words.onlyNote, view.own.national),
    ownPart("only-local", words.onlyLocal, words.onlyNote, view.own.local),
    ...relationLines(view).map(({ kind, head, lines: told }) => linePart(kind, head, told)),
    mapPart(view),
    pairPart(view, documents),
  ];
  return reportPage(
    {
      title: `${words.report}${words.colon}${view.local}`,
      head: words.report,
      summary: `<dl><dt>${words.local}</dt><dd>${escapeHtml(view.local)}</dd><dt>${words.national}</dt><dd>${escapeHtml(view.national)}</dd></dl>
<p class="summary">${words.coverage(view.coverage)}</p>
${bar(view)}
${lines.join("\n")}`,
      parts: parts.filter(part => part !== undefined),
      legend: [
        `<mark>${words.shared}</mark> ${words.sharedMark}`,
        `<mark class="word">${words.synonyms}</mark> ${words.synonymMark}`,
        words.scoreNote,
        ...(view.targets.length > 0 ? [words.verdictNote] : []),
        ...(view.carries ? [words.carriedNote] : []),
      ],
    },
    language,
  );
}

/** How much of the national document is covered, as a bar. */
function bar({ coverage: { carried, total } }: AlignmentView): string {
  if (total === 0) return "";
  return `<svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" role="presentation"><path class="rest" d="M0 0H100V2H0z"/><path class="part" d="M0 0H${((100 * carried) / total).toFixed(1)}V2H0z"/></svg>`;
}

function mapPart(view: AlignmentView): ReportPart | undefined {
  const body = pairMap(view);
  return body === "" ? undefined : { id: "map", head: view.words.matrix, body };
}

function pairPart({ rows, words }: AlignmentView, documents: AlignedDocuments): ReportPart {
  const entries = rows.map(({ local }, i) => ({ id: `pair-${i + 1}`, name: placeLine(local) }));
  const body = rows.map((row, i) => pairBlock(row, `pair-${i + 1}`, documents, words)).join("\n");
  return { id: "pairs", head: words.pairs, body: rows.length === 0 ? `<p>${words.noPairs}</p>` : body, entries };
}

/** One local measure beside each national one that it carries out, each below the name of its side; what both say is marked. */
function pairBlock(
  { local, headings, nationals }: AlignmentView["rows"][number],
  id: string,
  documents: AlignedDocuments,
  words: AlignmentWording,
): string {
  const above = headings.map(
    heading =>
      `<section class="pair above"><div><p class="side">${escapeHtml(words.local)}</p><h3>${escapeHtml(placeLine(heading))}</h3></div></section>`,
  );
  const pairs = nationals.map(({ score, evidence, synonyms, ...national }, i) => {
    const marks = (side: "local" | "national"): Mark[] => [
      ...evidence.map((one): Mark => one[side]),
      ...synonyms.map((one): Mark => [...one[side], "word"]),
    ];
    const body = (key: "local" | "national", place: Place): string => bodyOf(place, documents[key].data.text, marks(key));
    const side = (key: "local" | "national", place: Place, shown: string): string =>
      `<div><p class="side">${escapeHtml(words[key])}</p><h3>${escapeHtml(titleOf(place))}</h3>${shown}</div>`;
    const own = body("local", local);
    const left = side("local", local, i === 0 || own === "" ? own : repeated(own, id, words));
    const right = side("national", national, body("national", national));
    return `<section class="pair"${i === 0 ? ` id="${id}"` : ""}>${left}${right}<p class="score">${words.score} ${score.toFixed(2)}</p></section>`;
  });
  return [...above, ...pairs].join("\n");
}

/** A text that stands above already: where, and folded up what it has in common with this counterpart. */
const repeated = (body: string, id: string, words: AlignmentWording): string =>
  `<p><a href="#${id}">${words.above}</a></p><details><summary>${words.shared}</summary>${body}</details>`;

/** What is named by its first words is called by its place alone: the text stands below. */
const titleOf = (place: Place): string => (isNamed(place) ? placeLine(place) : place.citation);

/** The text below the heading, or behind the marker, which the title has; a chapter's is that of its measures, which have blocks of their own. */
function bodyOf(place: Place, text: string, marks: readonly Mark[]): string {
  const { node } = place;
  if (node === undefined || isContainer(place)) return "";
  const named = node.children.find(child => child.type === "heading") ?? node.children.find(child => child.type === "marker");
  const start = named?.position.end.offset ?? node.position.start.offset;
  const body = markedHtml(text, start, node.position.end.offset, marks).replace(/^(?:<br>|[。：:.\s])+/, "");
  return body === "" ? "" : `<p>${body}</p>`;
}

/** What one side says that the other does not, measure by measure. */
function ownPart(id: string, head: string, note: string, measures: AlignmentView["own"]["local"]): ReportPart | undefined {
  if (measures.length === 0) return undefined;
  const blocks = measures.map(
    ({ place, sentences }) =>
      `<dt>${escapeHtml(placeLine(place))}</dt><dd><ul>${sentences.map(sentence => `<li>${escapeHtml(sentence)}</li>`).join("")}</ul></dd>`,
  );
  return { id, head, body: `<p class="extent">${escapeHtml(note)}</p><dl class="own">${blocks.join("\n")}</dl>`, count: measures.length };
}

function linePart(id: string, head: string, lines: readonly string[]): ReportPart | undefined {
  if (lines.length === 0) return undefined;
  const body = `<ul>${lines.map(line => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
  return { id, head: withoutColon(head), body, count: lines.length };
}

/** A list of places with their texts folded up below them, or the sentence that there are none. */
function placePart(id: string, head: string, none: string, places: readonly Place[], text: string): ReportPart {
  const items = places.map(place => {
    const body = bodyOf(place, text, []);
    const name = escapeHtml(placeLine(place));
    return body === "" ? `<li>${name}</li>` : `<li><details><summary>${name}</summary>${body}</details></li>`;
  });
  const body = items.length === 0 ? `<p>${none}</p>` : `<ul class="places">${items.join("\n")}</ul>`;
  return { id, head: withoutColon(head), body, count: places.length };
}

const withoutColon = (head: string): string => head.replace(/[：:]$/, "");

/** A value, and the clause that says it. */
const valueCell = (value: string, clause: string): string =>
  clause === "" ? "—" : `${escapeHtml(value)}<small>${escapeHtml(clause)}</small>`;

function targetPart({ targets }: AlignmentView, words: AlignmentWording): ReportPart | undefined {
  if (targets.length === 0) return undefined;
  const heads = [words.indicator, words.local, words.national, words.verdict];
  const rows = targets.map(({ indicator, local, national, said, verdict, kind, time }) => {
    const cells = [escapeHtml(indicator), valueCell(local, said.local), valueCell(national, said.national), `${verdict} ${time}`];
    return { cells, kind };
  });
  return { id: "targets", head: words.targets, body: cardTable("targets", heads, rows), count: targets.length };
}

function sidePart({ id, head, columns, rows }: SideTable): ReportPart {
  const shown = rows.map(({ cells, kind }) => ({ cells: cells.map(cell => (cell === "" ? "—" : escapeHtml(cell))), kind }));
  return { id, head, body: cardTable(id, columns, shown), count: rows.length };
}
