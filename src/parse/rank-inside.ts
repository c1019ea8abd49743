import { type Container, isLeaf } from "../tree/index.ts";
import type { Open } from "./builder.ts";
import type { Marker } from "./line.ts";

const MOST_OPEN = 60;

/**
 * The rank of a list inside whose style is that of a level around it: 1, 2, 3 of a style that is open at 4, and 5 comes after them. It
 * begins below what is open, and goes on while its run does. Undefined for a marker in its usual place.
 */
export function rankInside(stack: readonly Open[], usual: number, marker: Marker): number | undefined {
  const { style, ordinal, runEnd } = marker;
  if (ordinal !== 1) {
    for (let i = stack.length - 1; i >= 0; i--) {
      const { inside, marker: other, rank } = stack[i]!;
      if (inside && other!.style.name === style.name && other!.runEnd === runEnd) return rank;
    }
    return undefined;
  }
  const open = stack.findLast(({ marker: other }) => other?.style.name === style.name);
  const top = stack[stack.length - 1]!;
  if (open === undefined || runEnd?.next?.ordinal !== open.marker!.ordinal + 1 || stack.length > MOST_OPEN) return undefined;
  const begins = open === top ? endsInColon(open.node) : top.rank > usual && top.marker !== undefined;
  return begins ? top.rank + 0.01 : undefined;
}

/** The last words of a node are 如下： or the like. */
function endsInColon(node: Container): boolean {
  let last: Container["children"][number] | undefined = node;
  while (last !== undefined && !isLeaf(last)) last = last.children.at(-1);
  return last !== undefined && /[：:]$/.test(last.value);
}
