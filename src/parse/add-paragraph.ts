import {
  addLeafIn,
  type Builder,
  headingText,
  INNERMOST,
  type Open,
  openArticle,
  PARAGRAPH_OF_ARTICLE,
  placeForText,
  popTo,
} from "./builder.ts";
import type { Marker } from "./line.ts";
import { FOREWORD } from "./tables/parts.ts";

/** Running text, in what it belongs to. */
export function addParagraph(builder: Builder, at: number): void {
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
  if (inArticle && node !== undefined)
    stack.push({ node, rank: stack.at(-1)!.rank + PARAGRAPH_OF_ARTICLE, marker: undefined, inside: false });
}

/** In an article: the open item that the next number goes on from. What stands between the two is part of it and no 款. */
function itemAround(stack: readonly Open[], next: Marker | undefined): Open | undefined {
  if (next === undefined || next.ordinal < 2 || openArticle(stack) === undefined) return undefined;
  for (let i = stack.length - 1; stack[i]!.node.type !== "article"; i--) {
    const { marker } = stack[i]!;
    if (marker?.style.name === next.style.name && marker.style.family !== "unit" && marker.ordinal === next.ordinal - 1) return stack[i];
  }
  return undefined;
}
