import { type Container, isLeaf, isNumbered, leaves, type Root, type TreeNode } from "../tree/index.ts";
import { BARE_NOTE, NOTE_OPENING, NOTE_SIGN } from "./tables/notes.ts";

/** The notes of tables and texts: paragraphs that begin with 注：, what is numbered behind 注： alone, and what begins with the sign of a footnote behind a note or a table. */
export function notesOf(tree: Root): Set<Container> {
  const notes = new Set<Container>();
  const stack: TreeNode[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isLeaf(node)) continue;
    let behind: "table" | "note" | "bare" | undefined;
    for (const child of node.children) {
      if (isLeaf(child)) continue;
      const kind = child.type === "table" ? "table" : noteKind(child, behind);
      if (kind === "note" || kind === "bare") notes.add(child);
      else stack.push(child);
      behind = kind;
    }
  }
  return notes;
}

function noteKind(node: Container, behind: "table" | "note" | "bare" | undefined): "note" | "bare" | undefined {
  if (node.type !== "paragraph") return behind === "bare" && isNumbered(node) && LISTED.has(node.type) ? "bare" : undefined;
  const text = beginningOf(node);
  if (BARE_NOTE.test(text)) return "bare";
  if (NOTE_OPENING.test(text)) return "note";
  return behind !== undefined && NOTE_SIGN.test(text) ? "note" : undefined;
}

const LISTED: ReadonlySet<string> = new Set(["item", "subitem", "point"]);

function beginningOf(node: Container): string {
  for (const leaf of leaves(node)) if (leaf.value.trim() !== "") return leaf.value;
  return "";
}
