import type { Block } from "../text/index.ts";
import type { Container, ContainerType } from "../tree/index.ts";
import type { Maker } from "./create-nodes.ts";
import type { Ladder } from "./learn-ladder.ts";
import type { Line, Marker } from "./line.ts";
import type { HeadingPolicy } from "./read-heading.ts";

/** A container that more can still go into. */
export interface Open {
  node: Container;
  rank: number;
  marker: Marker | undefined;
  /** A list inside, in the style of a level around it. */
  inside: boolean;
}

/** What the lines are put into a tree with. */
export interface Builder {
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
  /** 1.1 is a level of 1. */
  pointed: boolean;
  policy: HeadingPolicy;
  stack: Open[];
}

/** The rank of a document, outside all levels. */
export const DOCUMENT = 0;
/** How far inside an article its 款 stand, and outside any list. */
export const PARAGRAPH_OF_ARTICLE = 0.9;
/** Closed by any marker. */
export const INNERMOST = 1000;

/** Closes what stands at this rank or inside it. */
export function popTo({ stack, maker }: Builder, rank: number): void {
  while (stack.length > 1 && stack[stack.length - 1]!.rank >= rank) maker.close(stack.pop()!.node);
}

/** The article that is open, where one is. */
export function openArticle(stack: readonly Open[]): Open | undefined {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.node.type === "article") return stack[i];
  return undefined;
}

/** Where running text goes: the innermost open level; an article takes it as its next 款; before the first level it is the preamble. */
export function placeForText(builder: Builder, from: number): { parent: Container; inArticle: boolean } {
  const { stack, maker } = builder;
  const article = openArticle(stack);
  const inArticle = article !== undefined;
  if (inArticle) popTo(builder, article.rank + PARAGRAPH_OF_ARTICLE);
  const top = stack[stack.length - 1]!;
  if (top.node.type !== "document") return { parent: top.node, inArticle };
  const preamble = maker.container("preamble", from);
  top.node.children.push(preamble);
  stack.push({ node: preamble, rank: INNERMOST, marker: undefined, inside: false });
  return { parent: preamble, inArticle };
}

/** A container with one text in it; none where the text is empty. */
export function addLeafIn({ maker }: Builder, parent: Container, type: ContainerType, from: number, to: number): Container | undefined {
  const node = maker.around(type, from, to);
  if (node !== undefined) parent.children.push(node);
  return node;
}

/** The characters of the heading, lines joined, without the 。 that ends a run-in one. */
export function headingText(node: Container): string {
  let text = "";
  for (const child of node.children) if (child.type === "heading") text += child.value;
  const line = text.includes("\n") || text.includes("\r") ? text.replace(/\s*[\n\r]\s*/g, "") : text;
  return line.endsWith("。") ? line.slice(0, -1) : line;
}
