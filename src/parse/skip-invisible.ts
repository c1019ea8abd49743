import { INVISIBLE_RUN } from "../text/index.ts";
import { isLeaf, pathAt, type Root, type Skipped } from "../tree/index.ts";
import { disjoint } from "./read-lines.ts";

/** Invisible characters between the leaves are passed over as marks, so that every character that is not white space has its place. */
export function skipInvisible(root: Root): void {
  const { text, skipped } = root.data;
  const found: Skipped[] = [];
  for (const { index, 0: run } of text.matchAll(INVISIBLE_RUN)) {
    const innermost = pathAt(root, index).at(-1)!;
    if (!isLeaf(innermost)) found.push({ start: index, end: index + run.length, kind: "markup" }); // leaves begin and end with what is seen
  }
  if (found.length > 0) root.data.skipped = disjoint([...skipped, ...found].sort((a, b) => a.start - b.start || b.end - a.end));
}
