import type { ContainerType } from "../tree/index.ts";
import { addLeafIn, type Builder, DOCUMENT, popTo } from "./builder.ts";
import type { Role } from "./line.ts";

/** Parts of several lines that are one node. */
const JOINED: ReadonlySet<Role> = new Set(["title", "adoption", "addressee", "contents", "attachments", "signature", "copies", "printing"]);
/** Parts whose lines are paragraphs of their own. */
const LISTS: ReadonlySet<Role> = new Set(["contents", "attachments"]);

/** A part before or after the body, with all its lines; returns the line after it. */
export function addPart(builder: Builder, at: number, role: ContainerType & Role): number {
  const { lines, maker, stack, end } = builder;
  popTo(builder, DOCUMENT + 1);
  const node = maker.container(role, lines[at]!.from);
  stack[0]!.node.children.push(node);
  let next = at + 1;
  if (JOINED.has(role)) while (next < end && lines[next]!.role === role) next++;
  for (let i = at; i < next; i++) {
    const { from, to } = lines[i]!;
    if (role === "contents" && i === at && to - from < 10) maker.leaf(node, "heading", from, to);
    else if (LISTS.has(role)) addLeafIn(builder, node, "paragraph", from, to);
    else maker.leaf(node, "text", from, to);
  }
  maker.close(node);
  return next;
}
