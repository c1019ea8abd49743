import { type Container, isLeaf, type Leaf, type Root } from "../tree/index.ts";

/**
 * A text as the scanners read it: without white space, brackets and digits folded to one width, a line break between
 * blocks. 第（二）、 （三）项 and 国发〔2024〕 12 号 read like 第(二)、(三)项 and 国发〔2024〕12号, and a title that runs over two printed
 * lines is one. Each character knows where it stands in the source.
 */
export interface Compact {
  text: string;
  /** Offset in the source of each character of `text`. */
  offsets: Int32Array;
}

/** 版头 and 版记: what a document says of itself there is no citation. */
const SELF_DESCRIPTION: ReadonlySet<string> = new Set([
  "copyNumber",
  "classification",
  "urgency",
  "issuer",
  "documentNumber",
  "signatory",
  "annexMark",
  "title",
  "status",
  "contents",
  "signature",
  "date",
  "printing",
]);

/** The running text of a tree: no markers, no head, no contents, and nothing that the parser skipped. */
export function compactTree(tree: Root): Compact {
  const collector = new Collector(tree.data.text.length);
  // Depth is the text's, so no recursion: what is still to be read, the next on top.
  const todo: { node: Container | Leaf; parent: Container | Root }[] = [];
  const put = (parent: Root | Container): void => {
    for (let i = parent.children.length - 1; i >= 0; i--) todo.push({ node: parent.children[i]!, parent });
  };
  put(tree);
  let block: Container | Root | undefined;
  let kind = "";
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { node, parent } = next;
    if (!isLeaf(node)) {
      if (!SELF_DESCRIPTION.has(node.type)) put(node);
      continue;
    }
    if (parent !== block || node.type !== kind) collector.breakLine(node.position.start.offset);
    block = parent;
    kind = node.type;
    if (node.type !== "marker") collector.add(tree.data.text, node.position.start.offset, node.position.end.offset);
  }
  return collector.done();
}

/** Offset in the source of the character at `index`; `end` of a span is the offset behind its last character. */
export function sourceSpan({ offsets }: Compact, start: number, end: number): { start: number; end: number } {
  return { start: offsets[start]!, end: offsets[end - 1]! + 1 };
}

/** Where in the folded text the source's offset stands. */
export function indexAt({ offsets, text }: Compact, offset: number): number {
  let low = 0;
  for (let high = text.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

class Collector {
  private readonly chunks: string[] = [];
  private offsets: Int32Array<ArrayBuffer>;
  private length = 0;

  constructor(size: number) {
    this.offsets = new Int32Array(2 * size + 16);
  }

  breakLine(offset: number): void {
    this.chunks.push("\n");
    this.offsets[this.length++] = offset;
  }

  /** Characters that stay as they are are taken in runs: nearly all do. */
  add(text: string, start: number, end: number): void {
    let run = start;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const folded = isPlain(code) ? undefined : isSpace(code) ? "" : foldedSign(text, i, code);
      if (folded !== "") this.offsets[this.length++] = i;
      if (folded === undefined) continue;
      this.chunks.push(text.slice(run, i), folded);
      run = i + 1;
    }
    this.chunks.push(text.slice(run, end));
  }

  done(): Compact {
    return { text: this.chunks.join(""), offsets: this.offsets.subarray(0, this.length) };
  }
}

/** How a sign is written when folded; undefined where it stays. */
function foldedSign(text: string, at: number, code: number): string | undefined {
  const sign = PUNCTUATION.get(code);
  if (sign !== undefined) return /\d/.test(text[at + 1] ?? "") ? undefined : sign;
  return FOLDED.get(code) ?? (isWide(code) ? String.fromCharCode(code - WIDE) : undefined);
}

/** , ; : as Chinese signs, but not in 1,200 and 12:30. */
const PUNCTUATION: ReadonlyMap<number, string> = new Map([
  [0x2c, "，"],
  [0x3b, "；"],
  [0x3a, "："],
]);
/** Full-width forms stand this far above the half-width ones. */
const WIDE = 0xfee0;
/** All the brackets of document numbers are one pair; the angles nest inside 《》. */
const BRACKETS: readonly [written: string, folded: string][] = [
  ["（﹙", "("],
  ["）﹚", ")"],
  ["[［【〖﹝", "〔"],
  ["]］】〗﹞", "〕"],
  ["<＜﹤", "〈"],
  [">＞﹥", "〉"],
];
const FOLDED: ReadonlyMap<number, string> = new Map(
  BRACKETS.flatMap(([written, folded]) => [...written].map(sign => [sign.charCodeAt(0), folded] as const)),
);

/** Han characters, which are most of a text and never folded. */
const isPlain = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isWide = (code: number): boolean =>
  (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x200b ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f;
