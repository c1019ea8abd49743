import { expectArguments, TREE } from "../text/index.ts";
import { type Container, isLeaf, pathAt, type Root, select } from "../tree/index.ts";

/**
 * Ids of the paragraphs that say until when the document itself holds and from when on (本意见自公布之日起施行，有效期5年). They stand in whatever measure
 * happens to come last, of which they say nothing; in an article they are provisions like others.
 */
export function closingParagraphs(tree: Root): Set<string> {
  expectArguments({ tree }, TREE);
  const found = new Set<string>();
  for (const { data } of select(tree, "document"))
    for (const said of [data?.meta?.effective, data?.meta?.expiry]) {
      if (said === undefined) continue;
      const path = pathAt(tree, said.start).filter((node): node is Container => !isLeaf(node) && node.type !== "root");
      const [holder, paragraph] = path.slice(-2);
      if (paragraph?.type !== "paragraph" || holder === undefined || path.some(({ type }) => type === "article")) continue;
      if (holder.children.find(child => !isLeaf(child)) !== paragraph) found.add(paragraph.id);
    }
  return found;
}
