import { type Container, citer, isLeaf, leaves, type Root, walk } from "../tree/index.ts";
import { type Place, placeFinder, placeLine } from "./place.ts";

/**
 * The places of one tree as a report names them: as `placeFinder`, but an unnumbered paragraph below a heading goes by that heading and its own place:
 * 第三章 资金保障 第二段, not by its first words.
 */
export function measureFinder(root: Root): (id: string) => Place {
  const find = placeFinder(root);
  const cite = citer(root);
  const above = new Map<string, Container>();
  for (const node of walk(root))
    if (!isLeaf(node)) for (const child of node.children) if (child.type === "paragraph" && node.type !== "root") above.set(child.id, node);
  return id => {
    const place = find(id);
    const holder = above.get(id);
    if (place.node === undefined || holder?.heading === undefined) return place;
    const citation = cite(holder);
    return { ...place, citation, heading: `${holder.heading} ${place.citation.slice(citation.length) || ONLY}` };
  };
}

/** The only paragraph of a chapter has no number. */
const ONLY = "正文";

/** Whether a place is named by words of its own, and not by the beginning of a text that stands below it anyway. */
export const isNamed = ({ node, heading }: Place): boolean =>
  node === undefined || node.heading !== undefined || !beginsWith(node, heading);

/** 第二章（五）: a place by its citation alone; a paragraph below a heading shares that with its neighbours and keeps its words: 第五章 保障 第一段. */
export function briefName(place: Place): string {
  if (place.node?.heading === undefined && isNamed(place)) return placeLine(place);
  return place.citation || place.heading;
}

function beginsWith(node: Container, words: string): boolean {
  for (const leaf of leaves(node))
    if (leaf.type === "text" && leaf.value.trim() !== "") return leaf.value.trim().startsWith(words.replace(/…$/, ""));
  return true;
}
