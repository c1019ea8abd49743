import { skipWhite, trimWhite } from "../text/index.ts";
import type { Container, ContainerType, Leaf, LeafType, Offset, Skipped } from "../tree/index.ts";

/** Makes nodes with exact positions; text is asked for in the order in which it stands. */
export interface Maker {
  container(type: ContainerType, row: number, offset: number): Container;
  /** Appends leaves for a range, leaving out white characters at its ends and what is skipped inside. */
  leaf(parent: Container, type: LeafType, row: number, from: number, to: number): void;
  /** Sets where a container ends: behind the last of its leaves. */
  close(node: Container, end: Offset): void;
  /** The end of the last leaf made. */
  end(): Offset;
}

export function createMaker(text: string, starts: Uint32Array, skipped: readonly Skipped[]): Maker {
  let skip = 0;
  let last: Offset = { line: 1, column: 1, offset: 0 };
  const point = (row: number, offset: number): Offset => ({ line: row + 1, column: offset - starts[row]! + 1, offset });
  const rowOf = (from: number, offset: number): number => {
    let row = from;
    while (row + 1 < starts.length && starts[row + 1]! <= offset) row++;
    return row;
  };
  const make = (parent: Container, type: LeafType, row: number, first: number, behind: number): void => {
    const from = skipWhite(text, first, behind);
    const to = trimWhite(text, from, behind);
    if (from >= to) return;
    const start = point(rowOf(row, from), from);
    const end = point(rowOf(row, to - 1), to);
    parent.children.push({ type, value: text.slice(from, to), position: { start, end } } as Leaf);
    last = end;
  };
  return {
    container: (type, row, offset) => {
      const at = point(row, offset);
      return { type, id: "", children: [], position: { start: at, end: at } };
    },
    leaf: (parent, type, row, from, to) => {
      while (skip < skipped.length && skipped[skip]!.end <= from) skip++;
      let at = from;
      let line = row;
      for (let i = skip; i < skipped.length && skipped[i]!.start < to; i++) {
        const { start, end } = skipped[i]!;
        if (start > at) {
          line = rowOf(line, at);
          make(parent, type, line, at, start);
        }
        at = Math.max(at, end);
      }
      if (at >= to) return;
      make(parent, type, at === from ? row : rowOf(line, at), at, to);
    },
    close: (node, end) => {
      node.position.end = { line: end.line, column: end.column, offset: end.offset };
    },
    end: () => last,
  };
}
