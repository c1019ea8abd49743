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
}

/** A place in the file that a text was read from; each counts from 1, as a reader who opens the file would count. */
export interface Origin {
  /** 页: of a PDF or OFD, in the order of the file, whatever number is printed on it. */
  page?: number;
  /** 段: of a Word document, those in tables and empty ones as well. */
  paragraph?: number;
  /** Of a page on the web: the element, as an XPath that a browser finds. */
  path?: string;
  /** 行: of a text file. */
  line?: number;
}

/** From this offset on, until the next one begins, the text stands at `origin`. */
export interface OriginFrom {
  start: number;
  origin: Origin;
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
  /** Where the text stands in the original, sorted by `start`; absent where the text is the file itself, whose offsets and lines are that place. */
  origins?: OriginFrom[];
  /** As the caller named it; absent for bytes and strings. */
  file?: string;
}
