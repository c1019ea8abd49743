import { type Container, isLeaf, type Root } from "zhengce";

/** The numbered nodes of a tree, one a line, indented: type, id, heading or the beginning of the text. */
export function outline(tree: Root): string[] {
  const lines: string[] = [];
  const stack: { node: Container; depth: number }[] = tree.children.map(node => ({ node, depth: 0 })).reverse();
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top;
    if (node.ordinal !== undefined || node.type === "document")
      lines.push(`${"  ".repeat(depth)}${node.id}${node.heading === undefined ? "" : ` ${node.heading}`}`);
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]!;
      if (!isLeaf(child)) stack.push({ node: child, depth: depth + (node.ordinal !== undefined || node.type === "document" ? 1 : 0) });
    }
  }
  return lines;
}
