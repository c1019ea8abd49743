import { type Container, isLeaf, type Root, walk } from "../tree/index.ts";

/**
 * For each listed id, which come in the order of the text, the parts, chapters and sections that it is the first to stand in and that are not listed
 * themselves, the outermost first: below a list of what has a counterpart a measure must not seem to belong to the chapter before its own. Articles are
 * numbered through all chapters: they are told apart from a chapter only where one is listed.
 */
export function headingsAbove(root: Root, listed: readonly string[]): Map<string, Container[]> {
  const above = new Map<string, { node: Container; above: string | undefined }>();
  for (const node of walk(root)) {
    if (isLeaf(node)) continue;
    for (const child of node.children)
      if (!isLeaf(child)) above.set(child.id, { node: child, above: node.type === "root" ? undefined : node.id });
  }
  const shown = new Set(listed);
  const isDivided = listed.some(id => isHeading(above.get(id)?.node));
  const found = new Map<string, Container[]>();
  for (const id of listed) {
    const headings: Container[] = [];
    const known = above.get(id);
    if (known?.node.type === "article" && !isDivided) continue;
    for (let one = parentOf(id, above); one !== undefined; one = parentOf(one.id, above))
      if (isHeading(one) && !shown.has(one.id)) {
        headings.unshift(one);
        shown.add(one.id);
      }
    if (headings.length > 0) found.set(id, headings);
  }
  return found;
}

function parentOf(id: string, above: ReadonlyMap<string, { node: Container; above: string | undefined }>): Container | undefined {
  const parent = above.get(id)?.above;
  return parent === undefined ? undefined : above.get(parent)?.node;
}

const isHeading = (node: Container | undefined): boolean => node !== undefined && HEADINGS.has(node.type) && node.heading !== undefined;
const HEADINGS: ReadonlySet<string> = new Set(["part", "subpart", "chapter", "section"]);
