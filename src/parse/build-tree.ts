import type { Block } from "../text/index.ts";
import type { Container, ContainerType, Root } from "../tree/index.ts";
import { addKnownTable, addRow } from "./add-table.ts";
import { createMaker, type Maker } from "./create-nodes.ts";
import type { Ladder } from "./learn-ladder.ts";
import type { Extent, Line, Marker, Role } from "./line.ts";
import { rankInside } from "./rank-inside.ts";
import { type HeadingPolicy, headingPolicy, readHeading } from "./read-heading.ts";
import type { Lines } from "./read-lines.ts";
import { FOREWORD } from "./tables/parts.ts";
import { typeFor } from "./type-for.ts";

/** A container that more can still go into. */
export interface Open {
  node: Container;
  rank: number;
  marker: Marker | undefined;
  /** A list inside, in the style of a level around it. */
  inside?: boolean;
}

interface Builder {
  text: string;
  lines: readonly Line[];
  blocks: readonly Block[];
  maker: Maker;
  /** Of the document that is being built: where its lines end, its levels, how its lines speak, what is open in it. */
  end: number;
  /** For each line the next numbered one behind it. */
  nextMarker: readonly (Marker | undefined)[];
  ladder: Ladder;
  decimalDepth: number;
  policy: HeadingPolicy;
  stack: Open[];
}

const DOCUMENT = 0;
/** How far inside an article its 款 stand, and outside any list. */
const PARAGRAPH_OF_ARTICLE = 0.9;
/** Headings without a number stand outside 一、 and inside 条. */
const UNNUMBERED = 55;
/** Closed by any marker. */
const INNERMOST = 1000;
/** Parts of several lines that are one node. */
const JOINED: ReadonlySet<Role> = new Set(["title", "adoption", "addressee", "contents", "attachments", "signature", "copies", "printing"]);
/** Parts whose lines are paragraphs of their own. */
const LISTS: ReadonlySet<Role> = new Set(["contents", "attachments"]);

/** Puts the lines into a tree: a stack of open containers, closed by what stands above them on the document's ladder. */
export function buildTree(
  { text, starts, lines, skipped }: Lines,
  blocks: readonly Block[],
  documents: readonly Extent[],
  ladders: readonly Ladder[],
): Root {
  const maker = createMaker(text, starts, skipped);
  const roots: Container[] = [];
  const nextMarker = markersBehind(lines);
  const outer: Container[] = []; // the documents that are open: the first, and the one inside it that annexes belong to
  for (const [i, extent] of documents.entries()) {
    const first = lines[extent.start];
    if (first === undefined) break;
    const node = maker.container("document", first.from);
    while (outer.length > (extent.annex ? 2 : 1)) maker.close(outer.pop()!);
    (outer[outer.length - 1]?.children ?? roots).push(node);
    const stack: Open[] = [{ node, rank: DOCUMENT, marker: undefined }];
    const builder: Builder = {
      text,
      lines,
      blocks,
      maker,
      end: extent.end,
      nextMarker,
      decimalDepth: deepestDecimal(lines, extent),
      ladder: ladders[i]!,
      policy: headingPolicy(text, lines, extent),
      stack,
    };
    for (let at = extent.start; at < extent.end; ) at = addLine(builder, at);
    while (stack.length > 1) maker.close(stack.pop()!.node);
    if (extent.annex && outer.length > 0) maker.close(node);
    else outer.push(node);
  }
  while (outer.length > 0) maker.close(outer.pop()!);
  const row = starts.length - 1;
  const end = { line: row + 1, column: text.length - starts[row]! + 1, offset: text.length };
  return {
    type: "root",
    children: roots,
    position: { start: { line: 1, column: 1, offset: 0 }, end },
    data: { text, skipped, messages: [] },
  };
}

/** Adds what begins at a line; returns the line after it. */
function addLine(builder: Builder, at: number): number {
  const { role } = builder.lines[at]!;
  switch (role) {
    case "numbered":
      return addNumbered(builder, at);
    case "headed":
      return addHeaded(builder, at);
    case "table":
    case "cell":
    case "pipes":
    case "box":
      return addTable(builder, at);
    case "continued":
      return at + 1;
    case "paragraph":
    case undefined:
      addParagraph(builder, at);
      return at + 1;
    default:
      return addPart(builder, at, role);
  }
}

function addPart(builder: Builder, at: number, role: ContainerType & Role): number {
  const { lines, maker, stack, end } = builder;
  popTo(builder, DOCUMENT + 1);
  const node = maker.container(role, lines[at]!.from);
  stack[0]!.node.children.push(node);
  let next = at + 1;
  if (JOINED.has(role)) while (next < end && lines[next]!.role === role) next++;
  for (let i = at; i < next; i++) {
    const { from, to } = lines[i]!;
    if (role === "contents" && i === at && to - from < 10) maker.leaf(node, "heading", from, to);
    else if (LISTS.has(role)) addLeafIn(builder, node, "paragraph", from, to);
    else maker.leaf(node, "text", from, to);
  }
  maker.close(node);
  return next;
}

/** A container with one text in it; none where the text is empty. */
function addLeafIn({ maker }: Builder, parent: Container, type: ContainerType, from: number, to: number): Container | undefined {
  const node = maker.around(type, from, to);
  if (node !== undefined) parent.children.push(node);
  return node;
}

/** Where running text goes: the innermost open level; an article takes it as its next 款; before the first level it is the preamble. */
function placeForText(builder: Builder, from: number): { parent: Container; inArticle: boolean } {
  const { stack, maker } = builder;
  const article = openArticle(stack);
  const inArticle = article !== undefined;
  if (inArticle) popTo(builder, article.rank + PARAGRAPH_OF_ARTICLE);
  const top = stack[stack.length - 1]!;
  if (top.node.type !== "document") return { parent: top.node, inArticle };
  const preamble = maker.container("preamble", from);
  top.node.children.push(preamble);
  stack.push({ node: preamble, rank: INNERMOST, marker: undefined });
  return { parent: preamble, inArticle };
}

function openArticle(stack: readonly Open[]): Open | undefined {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.node.type === "article") return stack[i];
  return undefined;
}

function addParagraph(builder: Builder, at: number): void {
  const { text, lines, stack, maker, nextMarker } = builder;
  const { from, to } = lines[at]!;
  const item = itemAround(stack, nextMarker[at]);
  if (item !== undefined) {
    popTo(builder, item.rank + 0.01);
    addLeafIn(builder, item.node, "paragraph", from, to);
    return;
  }
  const foreword = to - from < 10 && FOREWORD.test(text.slice(from, to));
  if (foreword && stack[stack.length - 1]!.node.type === "preamble") popTo(builder, INNERMOST);
  const { parent, inArticle } = placeForText(builder, from);
  if (foreword && parent.type === "preamble") {
    maker.leaf(parent, "heading", from, to);
    parent.heading = headingText(parent);
    return;
  }
  const node = addLeafIn(builder, parent, "paragraph", from, to);
  if (inArticle && node !== undefined) stack.push({ node, rank: stack.at(-1)!.rank + PARAGRAPH_OF_ARTICLE, marker: undefined });
}

/** In an article: the open item that the next number goes on from. What stands between the two is part of it and no 款. */
function itemAround(stack: readonly Open[], next: Marker | undefined): Open | undefined {
  if (next === undefined || next.ordinal < 2) return undefined;
  const article = stack.findLastIndex(open => open.node.type === "article");
  if (article < 0) return undefined;
  return stack.findLast(
    ({ marker }, i) =>
      i > article &&
      marker !== undefined &&
      marker.style.family !== "unit" &&
      marker.style.name === next.style.name &&
      marker.ordinal === next.ordinal - 1,
  );
}

function deepestDecimal(lines: readonly Line[], { start, end }: Extent): number {
  let depth = 0;
  for (let i = start; i < end; i++) if (lines[i]!.role === "numbered") depth = Math.max(depth, lines[i]!.marker!.path.length + 1);
  return depth;
}

function markersBehind(lines: readonly Line[]): (Marker | undefined)[] {
  const behind: (Marker | undefined)[] = new Array(lines.length);
  let next: Marker | undefined;
  for (let i = lines.length - 1; i >= 0; i--) {
    behind[i] = next;
    if (lines[i]!.role === "numbered") next = lines[i]!.marker;
  }
  return behind;
}

/** A box's title with the rows below it, or rows alone. */
function addTable(builder: Builder, at: number): number {
  const { text, lines, blocks, maker, end } = builder;
  const table = maker.container("table", lines[at]!.from);
  const { parent } = placeForText(builder, lines[at]!.from);
  let next = at;
  if (lines[at]!.role === "box") {
    maker.leaf(table, "heading", lines[at]!.from, lines[at]!.to);
    table.heading = headingText(table);
    next++;
  }
  for (let first = next; next < end && isRowOf(lines, at, first, next); next++) {
    const line = lines[next]!;
    if (line.role === "continued" || line.role === "cell") continue;
    if (line.block === undefined) {
      let behind = next + 1;
      while (behind < end && lines[behind]!.role === "cell") behind++;
      addRow(table, text, lines.slice(next, behind), maker);
      continue;
    }
    addKnownTable(table, line.block, blocks, line.from, Math.max(line.to, line.block.end), maker);
    if (lines[next + 1]?.block !== line.block) {
      next++;
      break;
    }
  }
  if (table.children.length > 0) parent.children.push(table);
  maker.close(table);
  return next;
}

/** |---|---| between the head and the rows of a table. */
function isRuleIn(lines: readonly Line[], at: number): boolean {
  return lines[at]!.role === "continued" && lines[at - 1]!.role === "pipes";
}

/** Is a line a row of the table that begins at another? Empty lines part tables, but not the rows of a box or of cells on lines of their own. */
function isRowOf(lines: readonly Line[], at: number, first: number, next: number): boolean {
  if (!isRow(lines[next]!) && !isRuleIn(lines, next)) return false;
  return next === first || !lines[next]!.gap || lines[at]!.role === "box" || isStacked(lines, next);
}

/** Rows and cells on lines of their own, between which empty lines may stand. */
function isStacked(lines: readonly Line[], at: number): boolean {
  return lines[at]!.role === "cell" || (lines[at]!.role === "table" && lines[at + 1]?.role === "cell" && lines[at - 1]!.role === "cell");
}

function isRow({ role }: Line): boolean {
  return role === "table" || role === "cell" || role === "pipes";
}

const HEADED: readonly ContainerType[] = ["chapter", "section", "measure"];

/** A level without a number: its heading, as the format marks it. */
function addHeaded(builder: Builder, at: number): number {
  const { lines, maker, stack } = builder;
  const { from, to, level } = lines[at]!;
  const rank = level < 0 ? DOCUMENT + 1 : UNNUMBERED + level / 10;
  popTo(builder, rank);
  const node = maker.container(HEADED[Math.min(Math.max(level, 0), HEADED.length - 1)]!, from);
  stack[stack.length - 1]!.node.children.push(node);
  maker.leaf(node, "heading", from, to);
  node.heading = headingText(node);
  stack.push({ node, rank, marker: undefined });
  return at + 1;
}

function addNumbered(builder: Builder, at: number): number {
  const { text, lines, maker, stack, ladder, policy, end } = builder;
  const { from, to, marker: read } = lines[at]!;
  const marker = read!;
  const usual = rankOf(marker, ladder);
  const rank = rankInside(stack, usual, marker);
  popTo(builder, rank ?? usual);
  const inArticle = openArticle(stack) !== undefined;
  const node = maker.numbered(typeFor(marker, stack, builder.decimalDepth), from, marker);
  stack[stack.length - 1]!.node.children.push(node);
  stack.push({ node, rank: rank ?? usual, marker, inside: rank !== undefined });
  let next = at + 1;
  while (next < end && lines[next]!.role === "continued") next++;
  let rest = marker.body;
  const heading =
    inArticle || rest >= to || marker.style.name === "article"
      ? undefined
      : policy.headingOf(readHeading(text, lines[at]!, rest), marker, lines[next], usual);
  if (heading !== undefined) {
    rest = heading.after;
    maker.leaf(node, "heading", marker.body, rest);
    node.heading = headingText(node);
  }
  if (rest < to) addText(builder, node, rest, to);
  return next;
}

/** The text behind a marker or a heading: in a paragraph of its own, in lists as it is. */
function addText(builder: Builder, node: Container, from: number, to: number): void {
  if (node.type === "item" || node.type === "subitem" || node.type === "point") {
    builder.maker.leaf(node, "text", from, to);
    return;
  }
  const paragraph = addLeafIn(builder, node, "paragraph", from, to);
  if (node.type === "article" && paragraph !== undefined)
    builder.stack.push({ node: paragraph, rank: builder.stack.at(-1)!.rank + PARAGRAPH_OF_ARTICLE, marker: undefined });
}

/** The characters of the heading, lines joined, without the 。 that ends a run-in one. */
function headingText(node: Container): string {
  let text = "";
  for (const child of node.children) if (child.type === "heading") text += child.value;
  const line = text.includes("\n") || text.includes("\r") ? text.replace(/\s*[\n\r]\s*/g, "") : text;
  return line.endsWith("。") ? line.slice(0, -1) : line;
}

function rankOf(marker: Marker, ladder: Ladder): number {
  const rank = ladder.get(marker.style.name) ?? marker.style.rank;
  return marker.path.length > 0 ? rank + Math.min(marker.path.length, 8) * 0.5 : rank;
}

/** Closes what stands at this rank or inside it. */
function popTo({ stack, maker }: Builder, rank: number): void {
  while (stack.length > 1 && stack[stack.length - 1]!.rank >= rank) maker.close(stack.pop()!.node);
}
