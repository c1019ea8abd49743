import type { ContainerType } from "../tree/index.ts";
import type { Open } from "./build-tree.ts";
import type { Marker } from "./line.ts";

const LISTS: readonly ContainerType[] = ["item", "subitem", "point"];
const DECIMAL: readonly ContainerType[] = ["chapter", "section", "item", "subitem", "point"];

/** The type of a numbered node: by its place on the document's own ladder. `decimalDepth` is 3 where the document has numbers like 1.2.3. */
export function typeFor(marker: Marker, stack: readonly Open[], decimalDepth: number): ContainerType {
  const inside = (type: ContainerType): boolean => stack.some(open => open.node.type === type);
  const lists = stack.filter(open => LISTS.includes(open.node.type) && open.marker?.style.family !== "decimal").length;
  // （1） below 1.1 is a level under 1.1.1 where the document has such numbers anywhere
  const inDecimals = decimalDepth >= 3 && stack.some(open => open.marker?.style.family === "decimal");
  const list = (): ContainerType => LISTS[Math.min(lists + (inDecimals ? decimalDepth - 2 : 0), 2)]!;
  const { name } = marker.style;
  switch (name) {
    case "part":
    case "subpart":
    case "chapter":
    case "section":
    case "article":
      return name;
    case "hanzi":
    case "hanzi-comma":
      if (inside("article") || inside("measure")) return list();
      return inside("chapter") || inside("section") || inside("part") ? "section" : "chapter";
    case "hanzi-brackets":
      return inside("article") || inside("measure") || lists > 0 ? list() : "measure";
    case "decimal":
    case "digit-space":
      return belowOf(stack.findLast(open => open.marker !== undefined)?.node.type, marker.path.length);
    case "digit-point":
      return inside("article") ? list() : "item";
    default:
      return list();
  }
}

/** A decimal stands one level below what it is in; by itself its depth tells. */
function belowOf(parent: ContainerType | undefined, depth: number): ContainerType {
  if (parent === undefined) return DECIMAL[Math.min(depth, DECIMAL.length - 1)]!;
  const at = DECIMAL.indexOf(parent);
  return at < 0 ? (parent === "part" || parent === "subpart" ? "chapter" : "item") : DECIMAL[Math.min(at + 1, DECIMAL.length - 1)]!;
}
