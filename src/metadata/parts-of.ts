import { type Container, isLeaf } from "../tree/index.ts";

/** The first of each part that stands in a document itself: one look at its children for all of them. */
export type Parts = ReadonlyMap<Container["type"], Container>;

export function partsOf(document: Container): Parts {
  const parts = new Map<Container["type"], Container>();
  for (const child of document.children) if (!isLeaf(child) && !parts.has(child.type)) parts.set(child.type, child);
  return parts;
}
