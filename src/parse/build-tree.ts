import type { Container, ContainerType, Root } from "../tree/index.ts";
import { createMaker, type Maker } from "./create-nodes.ts";
import type { Ladder } from "./learn-ladder.ts";
import type { Extent, Line, Marker, Role } from "./line.ts";
import { type HeadingPolicy, headingPolicy, readHeading } from "./read-heading.ts";
import type { Lines } from "./read-lines.ts";
import { FOREWORD } from "./tables/parts.ts";
import { typeFor } from "./type-for.ts";

/** A container that more can still go into. */
export interface Open {
  node: Container;
  rank: number;
  marker: Marker | undefined;
}

const DOCUMENT = 0;
const PARAGRAPH_OF_ARTICLE = 50.5;
/** Closed by any marker. */
const INNERMOST = 1000;
/** Parts of several lines that are one node. */
const JOINED: ReadonlySet<Role> = new Set(["title", "adoption", "contents", "attachments", "signature", "copies", "printing"]);

/** Puts the lines into a tree: a stack of open containers, closed by what stands above them on the document's ladder. */
export function buildTree(source: Lines, documents: readonly Extent[], ladders: readonly Ladder[]): Root {
  const { text, starts, lines, skipped } = source;
  const maker = createMaker(text, starts, skipped);
  const top: Container[] = [];
  const outer: Open[] = []; // the documents that are open: the first, and the one inside it that annexes belong to
  documents.forEach((extent, i) => {
    const row = lines[extent.start]?.row ?? 0;
    const node = maker.container("document", row, lines[extent.start]?.from ?? 0);
    while (outer.length > (extent.annex ? 2 : 1)) closeOpen(outer.pop()!, maker);
    const parent = outer[outer.length - 1];
    if (parent === undefined) top.push(node);
    else parent.node.children.push(node);
    const stack: Open[] = [{ node, rank: DOCUMENT, marker: undefined }];
    const policy = headingPolicy(text, lines, extent);
    for (let at = extent.start; at < extent.end; at++) at = addLine(source, at, extent.end, stack, maker, ladders[i]!, policy);
    while (stack.length > 1) closeOpen(stack.pop()!, maker);
    outer.push(stack[0]!);
    if (extent.annex && outer.length > 1) closeOpen(outer.pop()!, maker);
  });
  while (outer.length > 0) closeOpen(outer.pop()!, maker);
  const last = starts.length - 1;
  return {
    type: "root",
    children: top,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: last + 1, column: text.length - starts[last]! + 1, offset: text.length },
    },
    data: { text, skipped, messages: [] },
  };
}

function closeOpen(open: Open, maker: Maker): void {
  maker.close(open.node, maker.end());
}

/** Adds what begins at a line; returns the last line that it took. */
function addLine(source: Lines, at: number, end: number, stack: Open[], maker: Maker, ladder: Ladder, policy: HeadingPolicy): number {
  const { text, lines } = source;
  const line = lines[at]!;
  switch (line.role) {
    case "numbered":
      return addNumbered(source, at, end, stack, maker, ladder, policy);
    case "paragraph":
    case "continued":
    case "table":
    case "box":
    case undefined:
      addParagraph(text, line, stack, maker);
      return at;
    default:
      return addPart(source, at, end, line.role, stack, maker);
  }
}

function addPart({ text, lines }: Lines, at: number, end: number, role: ContainerType & Role, stack: Open[], maker: Maker): number {
  popTo(stack, DOCUMENT + 1, maker);
  const line = lines[at]!;
  const node = maker.container(role, line.row, line.from);
  stack[stack.length - 1]!.node.children.push(node);
  let last = at;
  if (JOINED.has(role)) while (last + 1 < end && lines[last + 1]!.role === role) last++;
  const entries = role === "contents" || role === "attachments";
  for (let i = at; i <= last; i++) {
    const { row, from, to } = lines[i]!;
    if (role === "contents" && i === at) maker.leaf(node, "heading", row, from, to);
    else if (entries) addInside(node, "paragraph", text, lines[i]!, maker);
    else maker.leaf(node, "text", row, from, to);
  }
  maker.close(node, maker.end());
  return last;
}

function addInside(parent: Container, type: ContainerType, _text: string, { row, from, to }: Line, maker: Maker): void {
  const node = maker.container(type, row, from);
  parent.children.push(node);
  maker.leaf(node, "text", row, from, to);
  maker.close(node, maker.end());
}

function addParagraph(text: string, line: Line, stack: Open[], maker: Maker): void {
  const article = stack.findLast(open => open.node.type === "article");
  if (article !== undefined) popTo(stack, PARAGRAPH_OF_ARTICLE, maker);
  let top = stack[stack.length - 1]!;
  if (top.node.type === "document") {
    const preamble = maker.container("preamble", line.row, line.from);
    top.node.children.push(preamble);
    top = { node: preamble, rank: INNERMOST, marker: undefined };
    stack.push(top);
    if (line.to - line.from < 10 && FOREWORD.test(text.slice(line.from, line.to))) {
      maker.leaf(preamble, "heading", line.row, line.from, line.to);
      return;
    }
  }
  const node = maker.container("paragraph", line.row, line.from);
  top.node.children.push(node);
  maker.leaf(node, "text", line.row, line.from, line.to);
  maker.close(node, maker.end());
  if (article !== undefined) stack.push({ node, rank: PARAGRAPH_OF_ARTICLE, marker: undefined });
}

function addNumbered(source: Lines, at: number, end: number, stack: Open[], maker: Maker, ladder: Ladder, policy: HeadingPolicy): number {
  const { text, lines } = source;
  const line = lines[at]!;
  const marker = line.marker!;
  const rank = rankOf(marker, ladder);
  popTo(stack, rank, maker, marker);
  const node = maker.container(typeFor(marker, stack), line.row, line.from);
  stack[stack.length - 1]!.node.children.push(node);
  node.ordinal = marker.ordinal;
  if (marker.suffix > 0) node.suffix = marker.suffix;
  node.marker = text.slice(line.from, marker.end);
  maker.leaf(node, "marker", line.row, line.from, marker.end);
  stack.push({ node, rank, marker });
  let last = at;
  while (last + 1 < end && lines[last + 1]!.role === "continued") last++;
  const to = lines[last]!.to;
  let rest = marker.body;
  const inside = stack.some(open => open.node.type === "article");
  const heading = inside
    ? undefined
    : marker.body < to
      ? policy.headingOf(readHeading(text, line, marker.body), marker, lines[last + 1], rank)
      : undefined;
  if (heading !== undefined) {
    rest = last > at ? to : heading.after;
    maker.leaf(node, "heading", line.row, marker.body, rest);
    node.heading = headingText(node);
  }
  if (rest >= to) return last;
  addText(node, line.row, rest, to, stack, maker);
  return last;
}

/** The text behind a marker or a heading: in a paragraph of its own, in lists as it is. */
function addText(node: Container, row: number, from: number, to: number, stack: Open[], maker: Maker): void {
  if (node.type === "item" || node.type === "subitem" || node.type === "point") {
    maker.leaf(node, "text", row, from, to);
    return;
  }
  const paragraph = maker.container("paragraph", row, from);
  maker.leaf(paragraph, "text", row, from, to);
  if (paragraph.children.length === 0) return;
  node.children.push(paragraph);
  paragraph.position.start = { ...paragraph.children[0]!.position.start };
  maker.close(paragraph, maker.end());
  if (node.type === "article") stack.push({ node: paragraph, rank: PARAGRAPH_OF_ARTICLE, marker: undefined });
}

/** The characters of the heading, lines joined, without the 。 that ends a run-in one. */
function headingText(node: Container): string {
  let text = "";
  for (const child of node.children) if (child.type === "heading") text += child.value;
  return text.replace(/\s*[\n\r]\s*/g, "").replace(/。$/, "");
}

function rankOf(marker: Marker, ladder: Ladder): number {
  const rank = ladder.get(marker.style.name) ?? marker.style.rank;
  return marker.path.length > 0 ? rank + Math.min(marker.path.length, 8) * 0.5 : rank;
}

/** Closes what stands at this rank or inside it, unless a run of the same style continues outside. */
function popTo(stack: Open[], rank: number, maker: Maker, marker?: Marker): void {
  if (marker !== undefined && isListInside(stack, rank, marker)) {
    while (stack.length > 1 && stack[stack.length - 1]!.rank === INNERMOST) closeOpen(stack.pop()!, maker);
    return;
  }
  while (stack.length > 1 && stack[stack.length - 1]!.rank >= rank) closeOpen(stack.pop()!, maker);
}

/** 1, 2, 3 of a style that is open at 4, and 5 comes after them: a list inside, though its style is that of the level around. */
function isListInside(stack: readonly Open[], rank: number, marker: Marker): boolean {
  if (marker.ordinal !== 1) return false;
  const open = stack.findLast(({ marker: other }) => other?.style.name === marker.style.name);
  const top = stack[stack.length - 1]!;
  if (open === undefined || open === top || top.rank <= rank || top.marker === undefined) return false;
  const after = marker.runEnd?.next;
  return after !== undefined && after.ordinal === open.marker!.ordinal + 1;
}
