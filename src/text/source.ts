/** A range of the parsed text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The formats that a reader knows, by what is in the file and not by its name. */
export type Format = "text" | "markdown" | "html" | "docx" | "doc" | "pdf" | "ofd";

/**
 * What a format knows of a stretch of text and the text itself does not say: that it was a heading, a table's cell,
 * a page number, a mark. Blocks are hints: the parser may do without any of them.
 */
export interface Block extends Span {
  kind: "heading" | "paragraph" | "item" | "table" | "row" | "cell" | "code" | "furniture" | "markup";
  /** Of a heading: 1 is the outermost. */
  depth?: number;
  /** Of a cell: how many columns and rows it takes, where more than one. */
  columns?: number;
  rows?: number;
  align?: "left" | "center" | "right";
  bold?: true;
  /** Where it stands in the original: a page (from 1), a paragraph (from 1), or an element path. */
  origin?: Origin;
}

/** A place in the file that a text was read from. */
export interface Origin {
  page?: number;
  paragraph?: number;
  path?: string;
}

/** What stands in front of or beside the text: YAML front matter, a site's table of metadata, a file's properties. */
export type FrontMatter = Record<string, unknown>;

/** A text to be parsed, with what its format knew about it. All offsets, everywhere, count in `text`. */
export interface Source {
  text: string;
  format: Format;
  /** Sorted by `start`, an enclosing block before what it holds. */
  blocks: Block[];
  meta: FrontMatter;
  /** As the caller named it; absent for bytes and strings. */
  file?: string;
}
