import { skipWhite, trimWhite } from "../text/index.ts";
import type { Container, ContainerType, Leaf, LeafType, Offset, Skipped } from "../tree/index.ts";
import type { Marker } from "./line.ts";

/** Makes nodes with exact positions. Leaves are asked for in the order in which they stand in the text. */
export interface Maker {
  container(type: ContainerType, offset: number): Container;
  /** A numbered one, with what its marker says; its characters become its first leaf. */
  numbered(type: ContainerType, from: number, marker: Marker): Container;
  /** A container with one text in it and nothing else; undefined where the text is empty. */
  around(type: ContainerType, from: number, to: number): Container | undefined;
  /** Appends leaves for a range, leaving out white characters at its ends and what is skipped inside. */
  leaf(parent: Container, type: LeafType, from: number, to: number): void;
  /** Sets where a container begins and ends: with its first leaf, behind the last one made. Nothing goes into it any more. */
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
  const make = (type: LeafType, first: number, behind: number): Leaf | undefined => {
    const from = skipWhite(text, first, behind);
    const to = trimWhite(text, from, behind);
    if (from >= to) return undefined;
    const start = point(from);
    point(to - 1);
    last = { line: row + 1, column: to - starts[row]! + 1, offset: to };
    return { type, value: text.slice(from, to), position: { start, end: last } };
  };
  const add = (parent: Container, type: LeafType, from: number, to: number): void => {
    const made = make(type, from, to);
    if (made !== undefined) parent.children.push(made);
  };
  const container = (type: ContainerType, offset: number): Container => ({
    type,
    id: "",
    children: [],
    position: { start: point(offset), end: last },
  });
  const leaf = (parent: Container, type: LeafType, from: number, to: number): void => {
    let at = from;
    for (let i = firstSkipFrom(from); i < skipped.length && skipped[i]!.start < to; i++) {
      const { start, end } = skipped[i]!;
      if (start > at) add(parent, type, at, start);
      at = Math.max(at, end);
    }
    if (at < to) add(parent, type, at, to);
  };
  const firstSkipFrom = (offset: number): number => {
    while (skip < skipped.length && skipped[skip]!.end <= offset) skip++;
    return skip;
  };
  const close = (node: Container): void => {
    const first = node.children[0];
    if (first === undefined) node.position.end = copied(last);
    else {
      if (first.position.start.offset !== node.position.start.offset) node.position.start = copied(first.position.start);
      node.position.end = copied(last);
      node.children = node.children.slice(); // a list that has grown keeps room for more: this one has none
    }
  };
  return {
    container,
    numbered: (type, from, { ordinal, suffix, end }) => {
      const position = { start: point(from), end: last };
      const marker = text.slice(from, end);
      const node: Container =
        suffix > 0
          ? { type, id: "", children: [], position, ordinal, suffix, marker }
          : { type, id: "", children: [], position, ordinal, marker };
      leaf(node, "marker", from, end);
      return node;
    },
    around: (type, from, to) => {
      const next = firstSkipFrom(from);
      if (next === skipped.length || skipped[next]!.start >= to) {
        const only = make("text", from, to);
        if (only === undefined) return undefined;
        const { start, end } = only.position;
        return { type, id: "", children: [only], position: { start: copied(start), end: copied(end) } };
      }
      const node = container(type, from);
      leaf(node, "text", from, to);
      if (node.children.length === 0) return undefined;
      close(node);
      return node;
    },
    leaf,
    close,
  };
}

/** No two nodes share a point: whoever moves one moves no other. */
function copied({ line, column, offset }: Offset): Offset {
  return { line, column, offset };
}
