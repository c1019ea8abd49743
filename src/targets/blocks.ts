import type { Span } from "../text/index.ts";
import { type Container, isLeaf, type Leaf, type Root } from "../tree/index.ts";
import { type DocumentFrame, frameOf, periodIn } from "./frame.ts";
import { measuredAbove } from "./measured-above.ts";
import type { TimeMark } from "./read-times.ts";
import { REPORT_TITLE } from "./tables/columns.ts";
import { CONDITIONS, isCondition } from "./tables/conditions.ts";
import { LOOKING_AHEAD, LOOKING_BACK, REPORT_OPENINGS } from "./tables/tenses.ts";
import type { Force, TargetTime } from "./target.ts";

/** A stretch of running text that is read at once: a paragraph, a heading, a cell's words. */
export interface Block extends Span {
  node: string;
  kind: "heading" | "text";
  /** A heading that opens its paragraph on the same line. */
  frame: DocumentFrame;
  /** Under a heading, or in a paragraph, that reports what was achieved. */
  past: boolean;
  /** It reports by its own opening or that of its list, not by a heading: a time to come turns it. */
  turns?: true;
  /** Under a heading that looks ahead. */
  ahead?: true;
  /** Under a heading that names a year or period. */
  time?: TargetTime;
  /** Under a paragraph of the same list that opens with a deadline: 主要目标是：到2030年… */
  opening?: TimeMark;
  /** The deadline of the row that it is a cell of, wherever that stands. */
  due?: TimeMark;
  /** Under a lead-in such as 主要预期目标是：, or a heading 预期性指标. */
  force?: Force;
  /** What is measured, where the heading right above is a name for it: 3.绿地覆盖率 */
  measured?: Span;
  /** What a lead-in in it stands over: all that the container of a paragraph holds; the parts of a measure, for the measure's own text. */
  reach: Container;
}

/** A table of the tree, with what stands over it. */
export interface TableBlock {
  table: Container;
  frame: DocumentFrame;
  past: boolean;
  /** The heading, or the line above, and the headings around: where a year or period is looked for. */
  title: string;
}

interface Scope {
  frame: DocumentFrame;
  past: boolean;
  /** In a list whose first paragraph opens in the past. */
  opened?: boolean;
  ahead?: boolean;
  time?: TargetTime;
}

/** Parts of a document that make no promises. */
const SILENT: ReadonlySet<string> = new Set([
  "copyNumber",
  "classification",
  "urgency",
  "issuer",
  "documentNumber",
  "signatory",
  "annexMark",
  "title",
  "status",
  "adoption",
  "contents",
  "addressee",
  "attachments",
  "signature",
  "date",
  "note",
  "copies",
  "printing",
]);

/** All blocks and tables, in the order of the text; the cells of a table are blocks as well, for tables that hold prose. The walk keeps its own stack, so depth is free. */
export function collectBlocks(tree: Root): { blocks: Block[]; tables: TableBlock[] } {
  const text = tree.data.text;
  const blocks: Block[] = [];
  const tables: TableBlock[] = [];
  const outer: Scope = { frame: { report: false, normative: false }, past: false };
  const stack: { node: Container; parent: Container; scope: Scope }[] = [];
  const push = (children: readonly (Container | Leaf)[], parent: Container, scope: Scope): void => {
    const opened = !scope.past && continuesPast(parent, text, scope.frame);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]!;
      if (!isLeaf(child)) stack.push({ node: child, parent, scope: child.type === "paragraph" && opened ? { ...scope, opened } : scope });
    }
  };
  for (const child of [...tree.children].reverse()) stack.push({ node: child, parent: child, scope: outer });
  // What a heading without a marker (2024年工作回顾) sets for all that follows it, until the next one.
  let turn: Pick<Scope, "past" | "ahead" | "time"> | undefined;

  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node, parent } = entry;
    if (SILENT.has(node.type)) continue;
    if (node.type === "document" || (node.heading !== undefined && turnOf(node.heading) !== undefined)) turn = undefined;
    const scope = { ...scopeOf(node, entry.scope, text), ...turn };
    if (node.type === "paragraph") turn = unmarkedHeading(node, text, scope.frame.reference) ?? turn;
    if (node.type === "table") {
      const title = titleAbove(node, text);
      tables.push({ table: node, frame: scope.frame, past: scope.past, title });
      push(node.children, node, REPORT_TITLE.test(title) ? { ...scope, past: true } : scope);
      continue;
    }
    for (const span of textRuns(node)) {
      const block: Block = {
        ...span,
        node: node.id,
        frame: scope.frame,
        past: scope.past || scope.opened === true || opensAsReport(text, span, scope.frame),
        reach: node.type === "paragraph" ? parent : node,
      };
      if (block.past && !scope.past) block.turns = true;
      if (scope.ahead && !block.past) block.ahead = true;
      if (scope.time !== undefined) block.time = scope.time;
      if (isCondition(text, span)) block.frame = { ...block.frame, normative: true };
      const measured = measuredAbove(node.type === "paragraph" ? parent : node, node, text);
      if (measured !== undefined && span.kind === "text") block.measured = measured;
      blocks.push(block);
    }
    push(node.children, node, scope);
  }
  return { blocks, tables };
}

/** A document starts its own scope; a heading changes that of what it holds. */
function scopeOf(node: Container, outer: Scope, text: string): Scope {
  if (node.type === "document") {
    const frame = frameOf(node, text);
    const known = frame.firstYear === undefined ? { ...outer.frame, ...frame } : frame;
    return known.year === undefined ? { frame: known, past: false } : { frame: known, past: false, time: known.year };
  }
  if (node.heading === undefined) return outer;
  const heading = node.heading;
  const scope: Scope = { ...outer };
  if (CONDITIONS.test(heading)) scope.frame = { ...scope.frame, normative: true };
  const turn = turnOf(heading);
  if (turn === "back") scope.past = true;
  if (turn === "ahead") scope.ahead = true;
  const time = timeInHeading(node, heading, outer.frame.reference);
  if (time !== undefined) {
    scope.time = time;
    if (outer.frame.firstYear !== undefined && Number.parseInt(time.end!, 10) < outer.frame.firstYear) scope.past = true;
  }
  return scope;
}

/** Whether a heading turns to what was done or to what shall be. */
function turnOf(heading: string): "back" | "ahead" | undefined {
  if (LOOKING_AHEAD.some(pattern => pattern.test(heading))) return "ahead";
  return LOOKING_BACK.some(pattern => pattern.test(heading)) ? "back" : undefined;
}

/** A short line of its own that names what follows, where a report has headings without markers. */
const UNMARKED = /^(?:[一二三四五六七八九十]、)?[^。；，：:;,！？、]{4,26}$/;

function unmarkedHeading(
  paragraph: Container,
  text: string,
  reference: string | undefined,
): Pick<Scope, "past" | "ahead" | "time"> | undefined {
  const { start, end } = paragraph.position;
  if (end.offset - start.offset > 40) return undefined;
  const words = text.slice(start.offset, end.offset).trim();
  const turn = UNMARKED.test(words) ? turnOf(words) : undefined;
  if (turn === undefined) return undefined;
  const time = timeIn(words, start.offset, reference);
  return { past: turn === "back", ahead: turn === "ahead", ...(time === undefined ? {} : { time }) };
}

/** 2026年主要工作, “十五五”时期的主要目标 */
const YEAR_HEADING = /^(?:[（(]?[一二三四五六七八九十]+[）)、]?)?\s*((?:19|20)\d\d)年(?!.{0,3}[—\-–－至到])/;

function timeInHeading(node: Container, heading: string, reference: string | undefined): TargetTime | undefined {
  const leaf = node.children.find(child => child.type === "heading");
  const from = leaf?.position.start.offset ?? -1;
  return from < 0 ? undefined : timeIn(heading, from, reference);
}

/** The year or period that a heading names; `from` is where it stands. */
function timeIn(heading: string, from: number, reference: string | undefined): TargetTime | undefined {
  const year = YEAR_HEADING.exec(heading);
  if (year !== null) {
    const start = from + year[0].length - 5;
    return { relation: "during", start: year[1]!, end: year[1]!, text: `${year[1]}年`, at: [start, start + 5], carried: true };
  }
  if (!LOOKING_AHEAD.some(pattern => pattern.test(heading)) && !LOOKING_BACK.some(pattern => pattern.test(heading))) return undefined;
  const period = periodIn(heading, reference);
  if (period === undefined) return undefined;
  return {
    relation: "during",
    start: period.start,
    end: period.end,
    text: period.text,
    at: [from + period.index, from + period.index + period.text.length],
    carried: true,
  };
}

/** Runs of leaves that touch or are parted by white space only; a heading stands alone. */
function textRuns(node: Container): { start: number; end: number; kind: "heading" | "text" }[] {
  const runs: { start: number; end: number; kind: "heading" | "text" }[] = [];
  for (const child of node.children) {
    if (!isLeaf(child) || child.type === "marker") continue;
    const { start, end } = child.position;
    const last = runs.at(-1);
    if (child.type === "text" && last?.kind === "text") last.end = end.offset;
    else runs.push({ start: start.offset, end: end.offset, kind: child.type === "heading" ? "heading" : "text" });
  }
  return runs;
}

/** 2025年，… in a report of 2026; 五年来，… */
function opensAsReport(text: string, span: Span, frame: DocumentFrame): boolean {
  const opening = text.slice(span.start, span.start + 40);
  return REPORT_OPENINGS.test(opening) || opensInPast(opening, frame);
}

/** “十四五”时期，… of a plan that begins in 2026, 2025年，…: a time that is over by the document's own. */
function opensInPast(opening: string, frame: DocumentFrame): boolean {
  if (frame.firstYear === undefined) return false;
  const year = /^(?:截至|截止)?((?:19|20)\d\d)年(?:以来|[，,]|全[国省市区县年])/.exec(opening);
  if (year !== null) return Number(year[1]) < frame.firstYear;
  if (!/^[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来)/.test(opening)) return false;
  return Number(periodIn(opening.slice(0, 12))?.end) < frame.firstYear;
}

/** Paragraphs under a heading whose first one opens in the past go on with it. */
function continuesPast(node: Container, text: string, frame: DocumentFrame): boolean {
  const first = node.children.find(child => child.type === "paragraph");
  const start = first?.position.start.offset ?? -1;
  return start >= 0 && opensInPast(text.slice(start, start + 40), frame);
}

function titleAbove(table: Container, text: string): string {
  return (
    table.heading ??
    text
      .slice(Math.max(0, table.position.start.offset - 60), table.position.start.offset)
      .trim()
      .split("\n")
      .at(-1) ??
    ""
  );
}
