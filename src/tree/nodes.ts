import type { Data, Literal, Node, Parent, Point, Position } from "unist";
import type { OriginFrom } from "../text/index.ts";

/*
 * The tree of design: a unist tree whose leaves are the characters themselves.
 * Levels are called as Akoma Ntoso calls them; the Chinese term stands beside each.
 */

/** The levels that carry a number, outermost first. */
export type NumberedType =
  | "part" // 编 篇
  | "subpart" // 分编
  | "chapter" // 章, 一、
  | "section" // 节
  | "article" // 条
  | "measure" // （一）
  | "item" // 1. and, in an article, 项
  | "subitem" // （1） and, in an article, 目
  | "point"; // ①

/** The parts of a document before its body, by the names of GB/T 9704. */
export type HeadType =
  | "copyNumber" // 份号
  | "classification" // 密级
  | "urgency" // 紧急程度
  | "issuer" // 发文机关标志
  | "documentNumber" // 发文字号
  | "signatory" // 签发人
  | "annexMark" // the bare 附件 line
  | "title" // 标题
  | "status" // （征求意见稿）（试行）
  | "adoption" // 题注
  | "contents" // 目录
  | "addressee"; // 主送机关

/** The parts of a document after its body. */
export type TailType =
  | "attachments" // 附件说明
  | "signature" // 署名
  | "date" // 成文日期
  | "note" // 附注
  | "copies" // 抄送
  | "printing"; // 印发

export type LeafType = "marker" | "heading" | "text";
export type ContainerType = "document" | "preamble" | "paragraph" | "table" | "row" | "cell" | NumberedType | HeadType | TailType;

/** The characters themselves: `value` is `text.slice(position.start.offset, position.end.offset)`. */
export interface Leaf extends Literal {
  type: LeafType;
  value: string;
  position: Position & { start: Offset; end: Offset };
}

/** Any node that is not a leaf and not the root. */
export interface Container extends Parent {
  type: ContainerType;
  /** Unique in the root, in the manner of Akoma Ntoso's eId: `chp_2`, `mea_13`, `art_12__para_2__item_3`. */
  id: string;
  /** The number that the marker says; the last one of 1.2.1. Numbered nodes only. */
  ordinal?: number;
  /** 之一 → 1, absent otherwise. */
  suffix?: number;
  /** The marker as written: 第十二条, （三）, 1. */
  marker?: string;
  /** The heading's text, without the 。 that ends a run-in heading; the characters are in the `heading` child. */
  heading?: string;
  children: (Container | Leaf)[];
  position: Position & { start: Offset; end: Offset };
  data?: ContainerData;
}

/** The whole of one parsed text; holds one or more documents. */
export interface Root extends Parent {
  type: "root";
  children: Container[];
  position: Position & { start: Offset; end: Offset };
  data: RootData;
}

export type TreeNode = Root | Container | Leaf;
export type Offset = Point & { offset: number };

export interface RootData extends Data {
  /** The text that was parsed: all offsets count in it. */
  text: string;
  /** What no leaf covers: page numbers and site navigation, and the marks of Markdown. */
  skipped: Skipped[];
  /** Where the text stands in the file that it was read from; `originOf(tree.data, offset)` gives the place of an offset. */
  origins?: OriginFrom[];
  /** The file's name where it is known. */
  file?: string;
  /** What did not fit while parsing: numbering, contents, markers. Sorted by place. */
  messages: ParseMessage[];
}

export interface Skipped {
  start: number;
  end: number;
  kind: "furniture" | "markup";
}

export interface ContainerData extends Data {
  /** On `document` only. */
  meta?: Metadata;
}

/** A complaint of the parser; the plugin makes vfile messages of them. */
export interface ParseMessage {
  ruleId: string;
  /** In Chinese; `english` says the same, what the document says is quoted as it stands. */
  reason: string;
  english?: string;
  start: number;
  end: number;
  actual?: string;
  expected?: string[];
  severity: "info" | "warning" | "error";
}

/** A statement of a document about itself, with the place it was read from; `start` and `end` are −1 where front matter said it. */
export interface Stated<T> {
  value: T;
  start: number;
  end: number;
}

/** What a document says of itself. What it does not state is absent. */
export interface Metadata {
  title?: Stated<string>;
  /** 文种: the head word of the title (实施意见 → 意见). */
  genre?: Stated<string>;
  /** Without brackets: 征求意见稿, 试行. */
  status?: Stated<string>;
  documentNumber?: Stated<string>;
  issuer?: Stated<string[]>;
  /** 成文日期, ISO 8601; of a law the date of its last version. */
  date?: Stated<string>;
  /** When a law whose 题注 names later versions was first made public. */
  adopted?: Stated<string>;
  /** When the text of a law as a whole, first or 修订, was made public, where its 题注 says so: what 自公布之日起 counts from. */
  promulgated?: Stated<string>;
  region?: Stated<string>;
  level?: Stated<"national" | "provincial" | "municipal" | "county">;
  /** ISO date, or the words where there is none (自公布之日起). */
  effective?: Stated<string>;
  /** ISO date, or an ISO duration (P10Y). */
  expiry?: Stated<string>;
  /** Titles of the documents that this one says it implements, without 《》. */
  implements?: Stated<string[]>;
  /** From front matter only: the id to use in a library, and where the text comes from. */
  id?: Stated<string>;
  source?: Stated<string>;
}

export const NUMBERED: readonly NumberedType[] = [
  "part",
  "subpart",
  "chapter",
  "section",
  "article",
  "measure",
  "item",
  "subitem",
  "point",
];
const NUMBERED_SET: ReadonlySet<string> = new Set(NUMBERED);

/** Total: what is no node is no leaf. */
export function isLeaf(node: { type: string }): node is Leaf {
  const type = node?.type;
  return type === "text" || type === "marker" || type === "heading";
}

/** Total: what is no node has no number. */
export function isNumbered(node: { type: string }): node is Container & { type: NumberedType } {
  return NUMBERED_SET.has(node?.type);
}

export type { Node };
