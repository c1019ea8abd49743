import type { Container } from "../tree/index.ts";
import { addLeafIn, type Builder, headingText, openArticle, PARAGRAPH_OF_ARTICLE, popTo } from "./builder.ts";
import type { Ladder } from "./learn-ladder.ts";
import type { Marker } from "./line.ts";
import { rankInside } from "./rank-inside.ts";
import { readHeading } from "./read-heading.ts";
import { typeFor } from "./type-for.ts";

/** A numbered line: its level, its heading where it has one, and the text behind; returns the line after it. */
export function addNumbered(builder: Builder, at: number): number {
  const { text, lines, maker, stack, ladder, policy, end } = builder;
  const { from, to, marker: read } = lines[at]!;
  const marker = read!;
  const usual = rankOf(marker, ladder);
  const rank = rankInside(stack, usual, marker);
  popTo(builder, rank ?? usual);
  const inArticle = openArticle(stack) !== undefined;
  const node = maker.numbered(typeFor(marker, stack, builder.decimalDepth, builder.pointed), from, marker);
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
    builder.stack.push({ node: paragraph, rank: builder.stack.at(-1)!.rank + PARAGRAPH_OF_ARTICLE, marker: undefined, inside: false });
}

function rankOf(marker: Marker, ladder: Ladder): number {
  const rank = ladder.get(marker.style.name) ?? marker.style.rank;
  return marker.path.length > 0 ? rank + Math.min(marker.path.length, 8) * 0.5 : rank;
}
