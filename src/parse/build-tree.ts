import type { Block } from "../text/index.ts";
import type { Container, Root } from "../tree/index.ts";
import { addHeaded } from "./add-headed.ts";
import { addNumbered } from "./add-numbered.ts";
import { addParagraph } from "./add-paragraph.ts";
import { addPart } from "./add-part.ts";
import { addTable } from "./add-table.ts";
import { type Builder, DOCUMENT, type Open } from "./builder.ts";
import { createMaker } from "./create-nodes.ts";
import type { Ladder } from "./learn-ladder.ts";
import type { Extent, Line, Marker } from "./line.ts";
import { headingPolicy } from "./read-heading.ts";
import type { Lines } from "./read-lines.ts";

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
    const stack: Open[] = [{ node, rank: DOCUMENT, marker: undefined, inside: false }];
    const builder: Builder = {
      text,
      lines,
      blocks,
      maker,
      end: extent.end,
      nextMarker,
      decimalDepth: deepestDecimal(lines, extent),
      pointed: ladders[i]!.get("decimal") === ladders[i]!.get("digit-point"),
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
