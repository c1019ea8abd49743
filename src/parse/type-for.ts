import type { ContainerType } from "../tree/index.ts";
import type { Open } from "./builder.ts";
import type { Marker } from "./line.ts";

const LISTS: readonly ContainerType[] = ["item", "subitem", "point"];
const DECIMAL: readonly ContainerType[] = ["chapter", "section", "item", "subitem", "point"];

/**
 * The type of a numbered node: by its place on the document's own ladder. `decimalDepth` is 3 where the document has numbers like 1.2.3;
 * `pointed` where these are the levels of 1. and 2., which then are its chapters if nothing is outside them.
 */
export function typeFor(marker: Marker, stack: readonly Open[], decimalDepth: number, pointed: boolean): ContainerType {
  const { name } = marker.style;
  switch (name) {
    case "part":
    case "subpart":
    case "chapter":
    case "section":
    case "article":
      return name;
    case "decimal":
    case "digit-space":
      return belowOf(stack.findLast(open => open.marker !== undefined)?.node.type, marker.path.length);
  }
  const { article, measure, level, lists, decimal } = around(stack);
  // （1） below 1.1 is a level under 1.1.1 where the document has such numbers anywhere
  const list = LISTS[Math.min(lists + (decimal && decimalDepth >= 3 ? decimalDepth - 2 : 0), 2)]!;
  switch (name) {
    case "hanzi":
    case "hanzi-comma":
      if (article || measure) return list;
      return level ? "section" : "chapter";
    case "hanzi-brackets":
      return article || measure || lists > 0 ? list : "measure";
    case "digit-point":
      if (pointed && !article && !measure && !level && lists === 0) return "chapter";
      return article ? list : "item";
    default:
      return list;
  }
}

/** What is open around a marker. */
function around(stack: readonly Open[]): { article: boolean; measure: boolean; level: boolean; lists: number; decimal: boolean } {
  let article = false;
  let measure = false;
  let level = false;
  let lists = 0;
  let decimal = false;
  for (const { node, marker } of stack) {
    const inDecimal = marker?.style.family === "decimal";
    if (inDecimal) decimal = true;
    switch (node.type) {
      case "article":
        article = true;
        break;
      case "measure":
        measure = true;
        break;
      case "chapter":
      case "section":
      case "part":
        level = true;
        break;
      case "item":
      case "subitem":
      case "point":
        if (!inDecimal) lists++;
    }
  }
  return { article, measure, level, lists, decimal };
}

/** A decimal stands one level below what it is in; by itself its depth tells. */
function belowOf(parent: ContainerType | undefined, depth: number): ContainerType {
  if (parent === undefined) return DECIMAL[Math.min(depth, DECIMAL.length - 1)]!;
  const at = DECIMAL.indexOf(parent);
  return at < 0 ? (parent === "part" || parent === "subpart" ? "chapter" : "item") : DECIMAL[Math.min(at + 1, DECIMAL.length - 1)]!;
}
