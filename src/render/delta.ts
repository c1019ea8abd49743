import type { NodeChange, WordChange } from "../compare/index.ts";
import { recognize } from "../entities/index.ts";
import { expectArguments, expectOptions } from "../text/index.ts";
import { RENDER_OPTIONS, VERSIONS } from "./arguments.ts";
import { cutBesideNumbers } from "./cut-beside-numbers.ts";
import { type ComparedVersions, type DeltaView, deltaView, type Passage } from "./delta-view.ts";
import { DEFAULTS, type Paint, type RenderOptions, type Role } from "./options.ts";
import { renderTable } from "./table.ts";
import { DELTA_WORDING } from "./tables/delta-wording.ts";
import { cut, displayWidth } from "./width.ts";
import { wordEdge } from "./word-edge.ts";
import { wrap } from "./wrap.ts";

const ROLE: Partial<Record<string, Role>> = {
  added: "good",
  removed: "bad",
  reworded: "heading",
  split: "number",
  merged: "number",
  moved: "marker",
};
/** Unchanged words shown on either side of a change, and how far apart two changes may stand to be shown together. */
const CONTEXT = 14;

/** What changed, for a terminal: the numbers, deadlines and words of commitment as a table, then each change with what went ［－…－］ and what came ［＋…＋］. */
export function renderDelta(versions: ComparedVersions, options: RenderOptions = {}): string {
  expectArguments({ versions }, VERSIONS);
  expectOptions(options, RENDER_OPTIONS);
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const words = DELTA_WORDING[language];
  const view = deltaView(versions, language);
  const blocks = [
    `${paint.faint(words.old)} ${paint.title(view.old)}\n${paint.faint(words.new)} ${paint.title(view.new)}\n\n${view.summary}\n`,
  ];
  if (view.numbers.length > 0) blocks.push(`${paint.heading(words.numbers)}\n\n${numberTable(view, words, width, paint)}`);
  if (view.changes.length > 0) {
    const entries = view.changes.map(change => entry(change, versions, width, paint));
    blocks.push(`${paint.heading(words.changes)}\n\n${entries.join("\n")}`);
  }
  return blocks.join("\n");
}

function numberTable(view: DeltaView, words: (typeof DELTA_WORDING)["zh"], width: number, paint: Paint): string {
  const columns = [
    { head: words.place, least: 12 },
    { head: words.what, role: "faint" },
    { head: words.before, least: 8 },
    { head: words.after, least: 8, role: "number" },
    { head: words.direction },
  ] as const;
  const rows = view.numbers.map(({ place, what, before, after, direction }) => [
    cut(place, Math.floor(width / 3)),
    what,
    before,
    after,
    direction,
  ]);
  return renderTable(columns, rows, width, paint);
}

function entry(
  { change, kind, notes, movements, old, new: fresh }: DeltaView["changes"][number],
  versions: ComparedVersions,
  width: number,
  paint: Paint,
): string {
  const role = ROLE[change.kind];
  const told = [kind, ...notes].join(" ");
  const lines = [
    `${role === undefined ? told : paint[role](told)}  ${cutBesideNumbers(placesOf(change, old, fresh), width - displayWidth(told) - 2)}`,
  ];
  lines.push(...movements.flatMap(line => wrap(line, width - 4).map(part => `    ${paint.faint(part)}`)));
  const text = versions.new.data.text;
  if (change.words.length > 0 && fresh !== undefined)
    lines.push(...wrap(inContext(change.words, text, fresh), width - 4).map(line => `    ${painted(line, paint)}`));
  else if (change.kind === "added" && fresh !== undefined) lines.push(...indent(text, fresh, width));
  else if (change.kind === "removed" && old !== undefined) lines.push(...indent(versions.old.data.text, old, width));
  return `${lines.join("\n")}\n`;
}

/** 第五条 → 第六条 with the first words of the new one; where one became several each says what it came from, even under the same number. */
function placesOf({ kind }: NodeChange, old: Passage | undefined, fresh: Passage | undefined): string {
  if (old === undefined || fresh === undefined) return (fresh ?? old)?.place ?? "";
  const stays = old.citation === fresh.citation && kind !== "split" && kind !== "merged";
  return stays ? fresh.place : `${old.citation} → ${fresh.place}`;
}

const indent = (text: string, { start, end }: Passage, width: number): string[] =>
  wrap(oneLine(text.slice(start, end)), width - 4).map(line => `    ${line}`);

/** …检测费用不超过［－20万元－］［＋35万元＋］。 */
function inContext(words: readonly WordChange[], text: string, { start, end }: Passage): string {
  const uncut = numberEdges(text, start, end);
  let shown = "";
  let at = -1;
  for (const { old, new: fresh } of words) {
    if (at >= 0 && fresh.start - at <= 2 * CONTEXT) {
      shown += text.slice(at, fresh.start) + mark("－", old.text) + mark("＋", fresh.text);
      at = fresh.end;
      continue;
    }
    const from = afterSigns(text, uncut(Math.max(at, start, fresh.start - CONTEXT), "start"), Math.max(at, start));
    const to = at < 0 ? start : Math.min(uncut(at + CONTEXT, "end"), fresh.start);
    if (at >= 0) shown += to >= from ? text.slice(at, from) : `${text.slice(at, to)}…`;
    else if (from > start) shown += "…";
    shown += text.slice(from, Math.max(from, fresh.start)) + mark("－", old.text) + mark("＋", fresh.text);
    at = fresh.end;
  }
  const rest = uncut(at + CONTEXT, "end");
  return oneLine(shown + (end - at <= CONTEXT * 2 || rest >= end ? text.slice(at, Math.max(at, end)) : `${text.slice(at, rest)}…`));
}

/**
 * Where a passage may be cut: not inside a number with its unit or a date, of which half would be another number, nor inside a word; the edge of the one that
 * stands at a place.
 */
function numberEdges(text: string, start: number, end: number): (at: number, edge: "start" | "end") => number {
  const passage = text.slice(start, end);
  const numbers = recognize(passage);
  return (at, edge) => {
    const cutOne = numbers.find(number => start + number.start < at && at < start + number.end);
    return start + (cutOne === undefined ? wordEdge(passage, at - start, edge) : cutOne[edge]);
  };
}

/** An excerpt begins behind the ， or ） that it would begin with, unless that stands where the passage or the last change ended. */
function afterSigns(text: string, from: number, least: number): number {
  return from > least && /[，。；：、）》”]/.test(text[from] ?? "") ? from + 1 : from;
}

const mark = (sign: string, text: string): string => (text === "" ? "" : `［${sign}${text}${sign}］`);
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What went and what came keep their signs beside the colours: not every reader sees those. */
function painted(line: string, paint: Paint): string {
  return line.replace(/［－[^［］]*－］/g, went => paint.bad(went)).replace(/［＋[^［］]*＋］/g, came => paint.good(came));
}
