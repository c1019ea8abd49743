import type { Nodes, Parents, Root, Table } from "mdast";
import type { Block } from "../text/index.ts";
import { marksInHtml, marksInQuote, marksInText } from "./marks-in.ts";

/** The blocks of a Markdown tree and the ranges of its marks, with offsets into the text that was parsed. */
export function blocksOf(tree: Root, text: string): Block[] {
  const blocks: Block[] = [];
  const mark = (start: number, end: number): void => {
    for (const { index, 0: line } of text.slice(start, end).matchAll(MARKED_LINE)) {
      blocks.push({ kind: "markup", start: start + index, end: start + index + line.length });
    }
  };
  const stack: Visit[] = [{ node: tree, lazy: text.length, quoted: false }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node } = visit;
    const lazy = node.type === "listItem" ? Math.min(visit.lazy, lazyStart(node, text)) : visit.lazy;
    const take = TAKERS[node.type] as Taker<Nodes> | undefined;
    take?.(node, { text, blocks, mark, lazy, quoted: visit.quoted });
    if (!("children" in node)) continue;
    const quoted = visit.quoted || node.type === "blockquote";
    for (let i = node.children.length - 1; i >= 0; i--) stack.push({ node: node.children[i]!, lazy, quoted });
  }
  return blocks.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Context {
  text: string;
  blocks: Block[];
  /** Notes a range of marks, line by line, without the white space at the ends. */
  mark(start: number, end: number): void;
  /** Where the list item around ends for us: what follows joined it only because no blank line stands between. */
  lazy: number;
  /** Inside a quotation whose marks are noted already. */
  quoted: boolean;
}

interface Visit {
  node: Nodes;
  lazy: number;
  quoted: boolean;
}

type Taker<Node extends Nodes> = (node: Node, context: Context) => void;

/** What each kind of node says; those that say nothing are missing. */
const TAKERS: { [Type in Nodes["type"]]?: Taker<Extract<Nodes, { type: Type }>> } = {
  heading(node, { text, blocks, mark }) {
    const [start, end] = place(node);
    const [from, to] = inside(node);
    const several = LINE_BREAK.test(text.slice(from, to)); // a rule below a paragraph, rather than a heading's line
    blocks.push(several ? { kind: "paragraph", start, end: to } : { kind: "heading", depth: node.depth, start, end });
    mark(start, from);
    mark(to, end);
  },
  paragraph(node, { blocks, lazy }) {
    const [start, end] = place(node);
    const bold = node.children.length === 1 && node.children[0]!.type === "strong" ? { bold: true as const } : {};
    if (start < lazy) blocks.push({ kind: "paragraph", start, end: Math.min(end, lazy), ...bold });
    if (end > lazy) blocks.push({ kind: "paragraph", start: Math.max(start, lazy), end });
  },
  listItem(node, { text, blocks, mark, lazy }) {
    const [start, end] = place(node);
    if (start >= lazy) return;
    blocks.push({ kind: "item", start, end: Math.min(end, lazy) });
    const [line] = text.slice(start, end).split(LINE_BREAK, 1);
    if (BULLET.test(line!) && !PAGE_NUMBER.test(line!)) mark(start, start + 1);
  },
  blockquote(node, { text, mark, quoted }) {
    if (!quoted) for (const [start, end] of marksInQuote(text, ...place(node))) mark(start, end);
  },
  code(node, { text, blocks, mark }) {
    const [start, end] = place(node);
    blocks.push({ kind: "code", start, end });
    const lines = text.slice(start, end).split(LINE_BREAK);
    mark(start, start + lines[0]!.length);
    if (lines.length > 1 && FENCE.test(lines.at(-1)!)) mark(end - lines.at(-1)!.length, end);
  },
  table: takeTable,
  thematicBreak: (node, { mark }) => mark(...place(node)),
  html(node, { text, mark }) {
    let [at] = place(node);
    const [, behind] = place(node);
    for (const [start, end] of [...marksInHtml(text, at, behind), [behind, behind] as const]) {
      for (const range of marksInText(text, at, start)) mark(...range); // Markdown reads nothing between the tags of a block
      mark(start, end);
      at = end;
    }
  },
  strong: around,
  delete: around,
  emphasis(node, context) {
    const [start, end] = place(node);
    // 3*5*2 is a product and nothing in italics.
    if (!(DIGIT.test(context.text[start - 1] ?? "") && DIGIT.test(context.text[start + 1]!) && DIGIT.test(context.text[end] ?? "")))
      around(node, context);
  },
  link: around,
  linkReference: around,
  image: (node, { mark }) => mark(...place(node)),
  imageReference: (node, { mark }) => mark(...place(node)),
  inlineCode(node, { text, mark }) {
    const [start, end] = place(node);
    const ticks = /^`+/.exec(text.slice(start, end))?.[0].length ?? 0;
    mark(start, start + ticks);
    mark(end - ticks, end);
  },
  break(node, { text, mark }) {
    const [start] = place(node);
    if (text[start] === "\\") mark(start, start + 1);
  },
  text(node, { text, mark }) {
    for (const [start, end] of marksInText(text, ...place(node))) mark(start, end);
  },
};

/** The marks around what a node holds: "**", "[" and "](…)". */
function around(node: Parents & Nodes, { mark }: Context): void {
  const [start, end] = place(node);
  const [from, to] = inside(node);
  mark(start, from);
  mark(to, end);
}

function takeTable(table: Table, { blocks, mark }: Context): void {
  const [start, end] = place(table);
  blocks.push({ kind: "table", start, end });
  let done = start; // what stands between the contents of cells is pipes and the row of dashes
  for (const row of table.children) {
    const [rowStart, rowEnd] = place(row);
    blocks.push({ kind: "row", start: rowStart, end: rowEnd });
    row.children.forEach((cell, column) => {
      const align = table.align?.[column];
      const [from, to] = cell.children.length === 0 ? empty(cell, done) : inside(cell);
      blocks.push({ kind: "cell", start: from, end: to, ...(align ? { align } : {}) });
      mark(done, from);
      done = to;
    });
  }
  mark(done, end);
}

/** An empty cell has a place between its pipes and no length. */
function empty(cell: Nodes, done: number): [number, number] {
  const [start, end] = place(cell);
  const at = Math.max(done, Math.min(start + 1, end));
  return [at, at];
}

/**
 * Where a list item ends by its indentation. Markdown lets a line without indentation go on with the paragraph before it,
 * so that "一、…" right below "1. …" would belong to the item; here it does not.
 */
function lazyStart(node: Nodes, text: string): number {
  const [start, end] = place(node);
  UNINDENTED.lastIndex = start;
  const found = UNINDENTED.exec(text);
  return found === null || found.index >= end ? end : found.index + found[0].length;
}

function place(node: Nodes): [number, number] {
  return [node.position!.start.offset!, node.position!.end.offset!];
}

/** The range that a node's children take; the end of the node where it has none. */
function inside(node: Parents): [number, number] {
  const [, end] = place(node as Nodes);
  const first = node.children[0];
  const last = node.children.at(-1);
  return first === undefined || last === undefined ? [end, end] : [place(first)[0], place(last)[1]];
}

/** A line from its first character that is no white space to its last */
const MARKED_LINE = /\S(?:[^\r\n]*\S)?/g;
const DIGIT = /[0-9]/;
const LINE_BREAK = /\r\n?|\n/;
/** A line break before a line that begins with no space or tab */
const UNINDENTED = /(?:\r\n?|\n)(?=[^\s]|\u3000)/g;
/** "- a" */
const BULLET = /^[-+*](?:\s|$)/;
/** "- 12 -" */
const PAGE_NUMBER = /^-\s*\d+\s*-\s*$/;
/** "```" */
const FENCE = /^\s*(?:`{3,}|~{3,})\s*$/;
