import { skipWhite, trimWhite } from "../text/index.ts";
import type { Container, ContainerType, LeafType, Offset, Skipped } from "../tree/index.ts";

/** Makes nodes with exact positions. Leaves are asked for in the order in which they stand in the text. */
export interface Maker {
  container(type: ContainerType, offset: number): Container;
  /** Appends leaves for a range, leaving out white characters at its ends and what is skipped inside. */
  leaf(parent: Container, type: LeafType, from: number, to: number): void;
  /** Sets where a container begins and ends: with its first leaf, behind the last one made. */
  close(node: Container): void;
}

export function createMaker(text: string, starts: Uint32Array, skipped: readonly Skipped[]): Maker {
  let skip = 0;
  let row = 0;
  let last: Offset = { line: 1, column: 1, offset: 0 };
  const point = (offset: number): Offset => {
    while (row + 1 < starts.length && starts[row + 1]! <= offset) row++;
    while (starts[row]! > offset) row--;
    return { line: row + 1, column: offset - starts[row]! + 1, offset };
  };
  const make = (parent: Container, type: LeafType, first: number, behind: number): void => {
    const from = skipWhite(text, first, behind);
    const to = trimWhite(text, from, behind);
    if (from >= to) return;
    const start = point(from);
    point(to - 1);
    last = { line: row + 1, column: to - starts[row]! + 1, offset: to };
    parent.children.push({ type, value: text.slice(from, to), position: { start, end: last } });
  };
  return {
    container: (type, offset) => ({ type, id: "", children: [], position: { start: point(offset), end: last } }),
    leaf: (parent, type, from, to) => {
      while (skip < skipped.length && skipped[skip]!.end <= from) skip++;
      let at = from;
      for (let i = skip; i < skipped.length && skipped[i]!.start < to; i++) {
        const { start, end } = skipped[i]!;
        if (start > at) make(parent, type, at, start);
        at = Math.max(at, end);
      }
      if (at < to) make(parent, type, at, to);
    },
    close: node => {
      const first = node.children[0];
      if (first !== undefined && first.position.start.offset !== node.position.start.offset)
        node.position.start = { ...first.position.start };
      node.position.end = { line: last.line, column: last.column, offset: last.offset };
    },
  };
}
