import { holdsInvisible, INVISIBLE_RUN } from "../text/index.ts";
import { leaves, type Root, type Skipped } from "../tree/index.ts";
import { disjoint } from "./read-lines.ts";

/** Invisible characters between the leaves are passed over as marks, so that every character that is not white space has its place. */
export function skipInvisible(root: Root): void {
  const { text, skipped } = root.data;
  if (!holdsInvisible(text)) return;
  const found: Skipped[] = [];
  let inLeaves: Generator<{ position: { start: { offset: number }; end: { offset: number } } }> | undefined;
  let leafStart = -1;
  let leafEnd = -1;
  for (const { index, 0: run } of text.matchAll(INVISIBLE_RUN)) {
    inLeaves ??= leaves(root);
    while (leafEnd <= index) {
      const next = inLeaves.next();
      leafStart = next.done === true ? Number.POSITIVE_INFINITY : next.value.position.start.offset;
      leafEnd = next.done === true ? Number.POSITIVE_INFINITY : next.value.position.end.offset;
    }
    if (index < leafStart) found.push({ start: index, end: Math.min(index + run.length, leafStart), kind: "markup" });
  }
  if (found.length > 0) root.data.skipped = disjoint([...skipped, ...found].sort((a, b) => a.start - b.start || b.end - a.end));
}
