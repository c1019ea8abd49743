import { isLeaf, type Root, walk } from "../tree/index.ts";

/**
 * How deep a node of a tree stands: 第二章 0, 第二章（五） 1, 第二章（五）第6项 2. Articles are numbered through all chapters and named without
 * them: of what an article stands in only what is `listed` counts.
 */
export function depthFinder(root: Root, listed: ReadonlySet<string>): (id: string) => number {
  const depths = new Map<string, number>();
  const listedAbove = new Map<string, number>();
  for (const node of walk(root)) {
    if (isLeaf(node)) continue;
    const isLevel = node.type !== "root" && !WHOLE.has(node.type);
    const depth = isLevel ? (depths.get(node.id) ?? 0) + 1 : 0;
    const above = isLevel ? (listedAbove.get(node.id) ?? 0) + Number(listed.has(node.id)) : 0;
    for (const child of node.children) {
      if (isLeaf(child)) continue;
      listedAbove.set(child.id, above);
      depths.set(child.id, child.type === "article" ? above : depth);
    }
  }
  return id => depths.get(id) ?? 0;
}

/** What is no level: the paragraphs of a 序言 stand beside the chapters. */
const WHOLE: ReadonlySet<string> = new Set(["document", "preamble"]);
