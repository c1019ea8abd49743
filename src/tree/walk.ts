import { expectArguments, NODE, NUMBER, TEXT, TREE } from "../text/index.ts";
import { type Container, isLeaf, type Leaf, type Root, type TreeNode } from "./nodes.ts";

/** Every node below `tree` and the tree itself, parents before children, in the order of the text; no recursion, so depth is free. */
export function* walk(tree: TreeNode): Generator<TreeNode> {
  expectArguments({ tree }, NODE);
  const stack: TreeNode[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if (isLeaf(node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
}

/** Has a node other nodes than leaves in it? */
export function holdsContainers(node: Container): boolean {
  expectArguments({ node }, NODE);
  const { children = [] } = node;
  for (let i = children.length - 1; i >= 0; i--) if (!isLeaf(children[i]!)) return true;
  return false;
}

/** All leaves, in the order of the text. */
export function* leaves(tree: TreeNode): Generator<Leaf> {
  for (const node of walk(tree)) if (isLeaf(node)) yield node;
}

/** All nodes of one type, in the order of the text. */
export function* select(tree: TreeNode, type: Container["type"]): Generator<Container> {
  expectArguments({ tree }, NODE);
  expectArguments({ type }, TEXT);
  for (const node of walk(tree)) if (node.type === type) yield node as Container;
}

/** The node with this id, or undefined. */
export function nodeById(tree: Root, id: string): Container | undefined {
  expectArguments({ tree }, TREE);
  expectArguments({ id }, TEXT);
  for (const node of walk(tree)) if (!isLeaf(node) && node.type !== "root" && node.id === id) return node;
  return undefined;
}

/** The characters of a node's leaves, in order; where two leaves do not touch, a line break stands between them. Total. */
export function textOf(node: TreeNode): string {
  expectArguments({ node }, NODE);
  let text = "";
  let end = -1;
  for (const leaf of leaves(node)) {
    if (end >= 0 && leaf.position.start.offset > end && leaf.type !== "heading") text += "\n";
    text += leaf.value;
    end = leaf.position.end.offset;
  }
  return text;
}

/** The path from the root to the innermost node around an offset, the root first. Total: outside every leaf it is what encloses the place. */
export function pathAt(tree: Root, offset: number): TreeNode[] {
  expectArguments({ tree }, TREE);
  expectArguments({ offset }, NUMBER);
  const path: TreeNode[] = [tree];
  let node: TreeNode = tree;
  while (!isLeaf(node)) {
    const child = childAt(node.children, offset);
    if (child === undefined) break;
    path.push(child);
    node = child;
  }
  return path;
}

/** The innermost node around an offset that has an id, or the root. Total. */
export function nodeAt(tree: Root, offset: number): Root | Container {
  expectArguments({ tree }, TREE);
  expectArguments({ offset }, NUMBER);
  return pathAt(tree, offset).findLast(node => !isLeaf(node)) as Root | Container;
}

function childAt(children: readonly (Container | Leaf)[], offset: number): Container | Leaf | undefined {
  let low = 0;
  let high = children.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = children[middle]!.position;
    if (offset < start.offset) high = middle - 1;
    else if (offset >= end.offset) low = middle + 1;
    else return children[middle];
  }
  return undefined;
}
