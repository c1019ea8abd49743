import { renderTitle } from "../render/index.ts";
import { type Container, citer as citerOf, isLeaf, type Root, select, walk } from "../tree/index.ts";

/** A function from a node's id to its citation (第二章（五）) in one tree; ids are looked up in an index made once. */
export function citer(tree: Root): (id: string) => string {
  const byId = new Map<string, Container>();
  for (const node of walk(tree)) if (!isLeaf(node) && node.type !== "root") byId.set(node.id, node);
  const cite = citerOf(tree);
  const said = new Map<string, string>();
  return id => {
    const node = byId.get(id);
    const known = said.get(id) ?? (node === undefined ? "" : node.type === "document" ? renderTitle(node) : cite(node));
    said.set(id, known);
    return known;
  };
}

/** The document that stands around an offset, the innermost: its title and region. */
export function documentAround(tree: Root, offset: number): { title: string; region?: string } {
  let found: Container | undefined;
  for (const document of select(tree, "document")) {
    const { start, end } = document.position;
    if (start.offset <= offset && offset < end.offset) found = document;
  }
  const region = found?.data?.meta?.region?.value;
  return { title: renderTitle(found), ...(region !== undefined && { region }) };
}
