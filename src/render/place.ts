import { type Container, citation, citer, isLeaf, leaves, nodeById, type Root, textOf, walk } from "../tree/index.ts";
import { cutBesideNumbers } from "./cut-beside-numbers.ts";

/** A node as a person would point to it. */
export interface Place {
  id: string;
  /** 第二章（五） */
  citation: string;
  /** Its heading, or its first words where it has none. */
  heading: string;
  node: Container | undefined;
}

/** The place of an id in a tree; an id that is not there is shown as it is. */
export function placeOf(root: Root, id: string): Place {
  const node = nodeById(root, id);
  if (node === undefined) return { id, citation: id, heading: "", node };
  return { id, citation: citation(root, node), heading: headingOf(node), node };
}

/** 第二章（五）因城施策… */
export const placeLine = ({ citation, heading }: Place): string =>
  /[）、]$/.test(citation) || heading === "" ? citation + heading : `${citation} ${heading}`;

/** The same for many ids of one tree, whose nodes are looked through once, and the rows of a table counted once. */
export function placeFinder(root: Root): (id: string) => Place {
  const nodes = new Map<string, Container>();
  for (const node of walk(root)) if (!isLeaf(node) && node.type !== "root") nodes.set(node.id, node);
  const cite = citer(root);
  return id => {
    const node = nodes.get(id);
    return node === undefined ? { id, citation: id, heading: "", node } : { id, citation: cite(node), heading: headingOf(node), node };
  };
}

/** A node's heading, or the first clause of its text; the number at the head of a row is none. */
export function headingOf(node: Container): string {
  if (node.heading !== undefined) return node.heading;
  for (const leaf of leaves(node)) if (leaf.type === "text" && /\p{L}/u.test(leaf.value)) return beginning(leaf.value);
  return beginning(textOf(node));
}

const beginning = (text: string): string => cutBesideNumbers(text.trim().split(CLAUSE_END, 1)[0]!, LONGEST);
/** Columns of the first words that stand for a heading. */
const LONGEST = 72;

/** 。 ； ： or a line's end */
const CLAUSE_END = /[。；：\n]/;
