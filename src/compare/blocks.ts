import type { Span } from "../text/index.ts";
import { type Container, isLeaf, isNumbered, type Leaf, type Root, type TreeNode } from "../tree/index.ts";
import { closingParagraphs } from "./closing.ts";

/** A stretch of a document that is compared as one: an article, measure, paragraph, table row, or the heading of a container. */
export interface Block {
  id: string;
  node: Container;
  marker: string | undefined;
  /** Index of the block that is the heading of what it stands in; −1 where there is none. */
  under: number;
  /** The characters without the marker, leaf by leaf; offsets into the parsed text. */
  pieces: (Span & { text: string })[];
  /** The same without white space. */
  text: string;
}

/** All of a document but markers and the contents list, each character in one block, in the order of the text; the tables of a measure behind all else in it. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  const closing = closingParagraphs(tree);
  const stack: { node: TreeNode; under: number }[] = [{ node: tree, under: -1 }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node } = step;
    if (isLeaf(node) || node.type === "contents") continue;
    let { under } = step;
    const apart: TreeNode[] = [];
    if (node.type !== "root") {
      const whole = isWhole(node);
      const own = whole ? [...ownLeaves(node, closing, apart)] : node.children.filter(isLeaf);
      const block = blockOf(node, own, under);
      if (block.text !== "" || (whole && own.length > 0)) {
        if (!whole || apart.length > 0) under = blocks.length;
        blocks.push(block);
      }
      if (!whole) apart.push(...node.children);
    } else apart.push(...node.children);
    for (let i = apart.length - 1; i >= 0; i--) stack.push({ node: apart[i]!, under });
  }
  return blocks;
}

const CONTAINERS: ReadonlySet<string> = new Set(["document", "part", "subpart", "chapter", "section", "preamble", "table"]);

/** Numbered text below the containers, paragraphs, rows, and the parts of head and tail; a measure takes its items along, unless it is no more than their heading. */
function isWhole(node: Container): boolean {
  return (
    (!CONTAINERS.has(node.type) && !isHeadingOfTasks(node)) ||
    (isNumbered(node) && node.heading === undefined && node.children.every(child => isLeaf(child)))
  );
}

/** A （一） that says nothing itself: the tasks are its 1. 2. 3. */
function isHeadingOfTasks(node: Container): boolean {
  if (node.type !== "measure" || node.heading === undefined) return false;
  const leaves = node.children.filter(isLeaf);
  const below = node.children.filter(child => !isLeaf(child));
  return leaves.every(leaf => leaf.type !== "text") && below.length > 1 && below.every(isNumbered);
}

/** The leaves of a node but for what stands in it and is compared by itself: tables, row by row, and the closing words of the document. */
function* ownLeaves(node: Container, closing: ReadonlySet<string>, apart: TreeNode[]): Generator<Leaf> {
  for (const child of node.children) {
    if (isLeaf(child)) yield child;
    else if (child.type === "table" || closing.has(child.id)) apart.push(child);
    else yield* ownLeaves(child, closing, apart);
  }
}

function blockOf(node: Container, own: readonly Leaf[], under: number): Block {
  const pieces = own
    .filter(leaf => leaf.type !== "marker" || leaf.position.start.offset !== node.position.start.offset)
    .map(leaf => ({ start: leaf.position.start.offset, end: leaf.position.end.offset, text: leaf.value }));
  const text = pieces.map(piece => piece.text.replace(/\s+/g, "")).join("");
  return { id: node.id, node, marker: node.marker, under, pieces, text };
}
