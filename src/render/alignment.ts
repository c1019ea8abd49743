import { expectArguments, expectOptions } from "../text/index.ts";
import {
  type AlignedDocuments,
  type AlignmentView,
  alignmentView,
  elsewhereLines,
  isContainer,
  relationLines,
  summaryLines,
} from "./alignment-view.ts";
import { ALIGNED, RENDER_OPTIONS } from "./arguments.ts";
import { depthFinder } from "./depth.ts";
import { briefName } from "./measure-place.ts";
import { DEFAULTS, type RenderOptions, type Role } from "./options.ts";
import { type Place, placeLine } from "./place.ts";
import type { SideTable } from "./side-table.ts";
import { renderTable } from "./table.ts";
import type { AlignmentWording } from "./tables/alignment-wording.ts";
import { cut, displayWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

const ROLE = { stricter: "good", same: "faint", looser: "warn", incomparable: "faint", missing: "bad", new: "marker" } as const;

/** What each level below the chapters is indented by. */
const INDENT = "  ";

/** Which national measures the local ones carry out, what has no counterpart on either side, and the targets side by side. */
export function renderAlignment(documents: AlignedDocuments, options: RenderOptions = {}): string {
  expectArguments({ documents }, ALIGNED);
  expectOptions(options, RENDER_OPTIONS);
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const view = alignmentView(documents, language);
  const { words } = view;
  const half = Math.floor((width - displayWidth(words.score) - 4) / 2);
  const lines: { local: Place | undefined; national: AlignmentView["rows"][number]["nationals"][number] | undefined }[] = view.rows.flatMap(
    ({ local, headings, nationals }) => [
      ...headings.map(heading => ({ local: heading, national: undefined })),
      ...nationals.map((national, index) => ({ local: index === 0 ? local : undefined, national })),
    ],
  );
  const bold = (row: number): Role | undefined => {
    const { local, national } = lines[row]!;
    const shown = national ?? local;
    return shown !== undefined && isContainer(shown) ? "heading" : undefined;
  };
  const columns = [
    { head: words.localMeasure, least: 20, role: bold },
    { head: words.nationalMeasure, least: 20, role: bold },
    { head: words.score, role: "faint", align: "right" },
  ] as const;
  const depthOf = depthFinder(documents.local, new Set(lines.flatMap(({ local }) => local?.id ?? [])));
  const pairs = lines.map(({ local, national }) => [
    local === undefined ? "" : cut(INDENT.repeat(depthOf(local.id)) + localLine(local), half),
    national === undefined ? "" : cut(placeLine(national), half),
    national?.score.toFixed(2) ?? "",
  ]);
  const blocks = [
    `${paint.faint(words.local)} ${paint.title(view.local)}\n${paint.faint(words.national)} ${paint.title(view.national)}\n`,
    ...(pairs.length === 0 ? [`${words.noPairs}\n`] : [renderTable(columns, pairs, width, paint)]),
    `${[words.coverage(view.coverage), ...summaryLines(view)].flatMap(line => wrap(line, width)).join("\n")}\n`,
    ...relationBlocks(view, width, paint),
    placeBlock(words.gaps, words.noGaps, view.gaps, width, text => paint.bad(text)),
    ...(view.elsewhere.length > 0 ? [elsewhereBlock(view, width, paint)] : []),
    ...(view.prose.gaps.length > 0 ? [placeBlock(words.proseGaps, "", view.prose.gaps, width, text => paint.faint(text))] : []),
    placeBlock(words.additions, words.noAdditions, view.additions, width, text => paint.good(text)),
    ...(view.prose.additions.length > 0
      ? [placeBlock(words.proseAdditions, "", view.prose.additions, width, text => paint.faint(text))]
      : []),
  ];
  blocks.push(...ownBlocks(view, width, paint));
  if (view.targets.length > 0) blocks.push(`${paint.heading(words.targets)}\n\n${targetTable(view, words, width, paint)}`);
  for (const table of view.tables) blocks.push(`${paint.heading(table.head)}\n\n${sideTable(table, width, paint)}`);
  if (view.carries) blocks.push(`${paint.faint(words.carriedNote)}\n`);
  return blocks.join("\n");
}

function targetTable(view: AlignmentView, words: AlignmentWording, width: number, paint: Required<RenderOptions>["paint"]): string {
  const columns = [
    { head: words.indicator, least: 16 },
    { head: words.local, least: 10 },
    { head: words.national, least: 10 },
    { head: words.verdict, role: (row: number) => ROLE[view.targets[row]!.kind] },
  ];
  const rows = view.targets.map(({ indicator, local, national, verdict, time }) => [
    indicator,
    local || "—",
    national || "—",
    [verdict, time].filter(Boolean).join(" "),
  ]);
  return renderTable(columns, rows, width, paint);
}

function sideTable({ columns, rows }: SideTable, width: number, paint: Required<RenderOptions>["paint"]): string {
  const last = columns.length - 1;
  const shown = columns.map((head, i) => (i < last ? { head, least: 16 } : { head, least: 8, role: (at: number) => ROLE[rows[at]!.kind] }));
  return renderTable(
    shown,
    rows.map(({ cells }) => cells.map(cell => cell || "—")),
    width,
    paint,
  );
}

function elsewhereBlock(view: AlignmentView, width: number, paint: Required<RenderOptions>["paint"]): string {
  const lines = elsewhereLines(view).map(line => `  ${paint.faint("•")} ${wrap(line, width - 4).join("\n    ")}`);
  return `${view.words.elsewhere}\n${lines.join("\n")}\n`;
}

/** What national measures say that no counterpart does; of the local ones, which are many, only how much that is. */
function ownBlocks({ own, words }: AlignmentView, width: number, paint: Required<RenderOptions>["paint"]): string[] {
  const blocks: string[] = [];
  const indented = (text: string, mark: string): string =>
    `${mark}${wrap(text, width - displayWidth(mark)).join(`\n${" ".repeat(displayWidth(mark))}`)}`;
  if (own.national.length > 0) {
    const measures = own.national.map(({ place, sentences }) =>
      [`  ${paint.bad("•")} ${cut(placeLine(place), width - 4)}`, ...sentences.map(sentence => indented(sentence, "    – "))].join("\n"),
    );
    blocks.push(
      `${words.onlyNational}${words.colon.trim()}\n${paint.faint(wrap(words.onlyNote, width).join("\n"))}\n${measures.join("\n")}\n`,
    );
  }
  const count = own.local.reduce((sum, { sentences }) => sum + sentences.length, 0);
  if (count > 0) blocks.push(`${paint.faint(wrap(words.onlyLocalCount(own.local.length, count), width).join("\n"))}\n`);
  return blocks;
}

function placeBlock(head: string, none: string, places: readonly Place[], width: number, paint: (text: string) => string): string {
  if (places.length === 0) return `${none}\n`;
  return `${head}\n${places.map(place => `  ${paint("•")} ${cut(placeLine(place), width - 4)}`).join("\n")}\n`;
}

/** Splits, merges and moves, the measures on the other side by their brief names. */
function relationBlocks(view: AlignmentView, width: number, paint: Required<RenderOptions>["paint"]): string[] {
  return relationLines(view, briefName).map(
    ({ head, lines }) => `${head}\n${lines.map(line => `  ${paint.marker("•")} ${wrap(line, width - 4).join("\n    ")}`).join("\n")}\n`,
  );
}

/** Below its chapter a measure is known by its marker: （五）因城施策… */
function localLine(place: Place): string {
  const { node, heading } = place;
  return node?.type === "measure" && node.marker !== undefined ? `${node.marker}${heading}` : placeLine(place);
}
