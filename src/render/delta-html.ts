import type { WordChange } from "../compare/index.ts";
import { expectArguments } from "../text/index.ts";
import { LANGUAGE, VERSIONS } from "./arguments.ts";
import { cardTable } from "./card-table.ts";
import { type ComparedVersions, type DeltaView, deltaView, type Passage } from "./delta-view.ts";
import { escapeHtml, type Mark, markedHtml } from "./html.ts";
import type { Language } from "./options.ts";
import { type ReportPart, reportPage } from "./report-page.ts";
import { DELTA_WORDING, type DeltaWording } from "./tables/delta-wording.ts";

/** What changed between two versions as one HTML page that needs nothing else: numbers first, then both texts side by side with the words marked. */
export function renderDeltaHtml(versions: ComparedVersions, language: Language = "zh"): string {
  expectArguments({ versions }, VERSIONS);
  expectArguments({ language }, LANGUAGE);
  const words = DELTA_WORDING[language];
  const view = deltaView(versions, language);
  return reportPage(
    {
      title: `${words.report}${language === "zh" ? "：" : ": "}${view.new}`,
      head: words.report,
      summary: `<dl><dt>${words.old}</dt><dd>${escapeHtml(view.old)}</dd><dt>${words.new}</dt><dd>${escapeHtml(view.new)}</dd></dl>
<p class="summary">${escapeHtml(view.summary)}</p>`,
      parts: [numberPart(view, words), changePart(view, versions, words)].filter(part => part !== undefined),
      legend: [
        `<del>${words.wentMark.name}</del> ${words.wentMark.meaning}`,
        `<ins>${words.cameMark.name}</ins> ${words.cameMark.meaning}`,
        ...(view.numbers.length > 0 ? [words.numberNote] : []),
      ],
      style: DELTA_STYLE,
    },
    language,
  );
}

const DELTA_STYLE = `
.pair > h3, .pair > .moves { grid-column: 1 / -1; } .kind { font-weight: 600; margin-right: .6rem; }
del { background: #ffd7d5; text-decoration: line-through; } ins { background: #ccf2d4; text-decoration: none; border-bottom: 2px solid #18794e; } .numbers td:nth-child(2) { white-space: nowrap; } .numbers a { color: inherit; }
@media (prefers-color-scheme: dark) { del { background: #67060c; } ins { background: #04432a; } }
@media print { .numbers a { text-decoration: none; } }
`;

/** Each number leads to the change that it is part of. */
function numberPart({ numbers, changes }: DeltaView, words: DeltaWording): ReportPart | undefined {
  if (numbers.length === 0) return undefined;
  const ids = new Map(changes.flatMap(({ change }, i) => change.numbers.map(number => [number, idOf(i)] as const)));
  const heads = [words.place, words.what, words.before, words.after, words.direction];
  const rows = numbers.map(({ place, what, before, after, direction, change }) => [
    `<a href="#${ids.get(change)}">${escapeHtml(place)}</a>`,
    ...[what, before, after, direction].map(escapeHtml),
  ]);
  const body = cardTable(
    "numbers",
    heads,
    rows.map(cells => ({ cells })),
  );
  return { id: "numbers", head: words.numbers, body, count: numbers.length };
}

function changePart({ changes }: DeltaView, versions: ComparedVersions, words: DeltaWording): ReportPart | undefined {
  if (changes.length === 0) return undefined;
  const entries = changes.map(({ kind, notes, old, new: fresh }, i) => ({
    id: idOf(i),
    name: [kind, ...notes, (fresh ?? old)?.place ?? ""].join(" "),
  }));
  const body = changes.map((change, i) => pairBlock(change, idOf(i), versions)).join("\n");
  return { id: "changes", head: words.changes, body, entries };
}

const idOf = (place: number): string => `change-${place + 1}`;

function pairBlock(
  { change, kind, notes, movements, old, new: fresh }: DeltaView["changes"][number],
  id: string,
  versions: ComparedVersions,
): string {
  // Their words stand below.
  const cited = [old?.citation, fresh?.citation].filter(place => place !== undefined);
  const places = (change.kind === "split" || change.kind === "merged" ? cited : [...new Set(cited)]).map(escapeHtml).join(" → ");
  const left = side(versions.old.data.text, old, marksOf(change.words, "old", old), "del", change.kind === "removed");
  const right = side(versions.new.data.text, fresh, marksOf(change.words, "new", fresh), "ins", change.kind === "added");
  const told = movements.map(line => `<p class="moves">${escapeHtml(line)}</p>`).join("");
  return `<section class="pair ${change.kind}" id="${id}"><h3><span class="kind">${[kind, ...notes].join(" ")}</span>${places}</h3>${told}${left}${right}</section>`;
}

function side(text: string, passage: Passage | undefined, marks: readonly Mark[], tag: "del" | "ins", whole: boolean): string {
  if (passage === undefined) return "<p></p>";
  const { start, end } = passage;
  return `<p>${markedHtml(text, start, end, whole ? [[start, end]] : marks, tag)}</p>`;
}

function marksOf(words: readonly WordChange[], key: "old" | "new", passage: Passage | undefined): [number, number][] {
  if (passage === undefined) return [];
  return words
    .map(word => word[key])
    .filter(({ start, end }) => start < end && start >= passage.start && end <= passage.end)
    .map(({ start, end }): [number, number] => [start, end]);
}
