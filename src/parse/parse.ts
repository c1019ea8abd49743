import { inheritMetadata, readMetadata } from "../metadata/index.ts";
import { expectArguments, type Source } from "../text/index.ts";
import { assignIds, type Container, type ParseMessage, type Root, type Skipped } from "../tree/index.ts";
import { SOURCE } from "./arguments.ts";
import { buildTree } from "./build-tree.ts";
import { checkHeadings } from "./check-headings.ts";
import { checkNumbering } from "./check-numbering.ts";
import { disjoint, readLines } from "./read-lines.ts";
import { readMarker } from "./read-marker.ts";
import { UNSEEN } from "./read-signs.ts";
import { readStructure } from "./read-structure.ts";
import { skipInvisible } from "./skip-invisible.ts";
import { splitDocuments } from "./split-documents.ts";
import { splitLines } from "./split-lines.ts";

/**
 * Reads the structure of a text: documents, their parts, levels, paragraphs and tables, with exact positions. Takes plain text (marks of
 * Markdown around titles and markers are passed over) or what a reader made of a file. Never throws; time grows with the length of the text.
 */
export function parse(source: string | Source): Root {
  expectArguments({ source }, SOURCE);
  const text = typeof source === "string" ? source : source.text;
  const blocks = typeof source === "string" ? [] : source.blocks;
  const read = readLines(text, blocks);
  for (const line of read.lines) if (line.block === undefined) line.marker = readMarker(text, line.from, line.to);
  read.lines = splitLines(text, read.lines);
  const documents = splitDocuments(text, read.lines);
  const bars: Skipped[] = [];
  const messages: ParseMessage[] = [];
  const ladders = documents.map(document => readStructure(text, read.lines, document, bars, messages));
  if (bars.length > 0) read.skipped = disjoint([...read.skipped, ...bars].sort((a, b) => a.start - b.start));
  const root = buildTree(read, blocks, documents, ladders);
  if ((read.signs & UNSEEN) !== 0) skipInvisible(root);
  root.data.messages = messages;
  assignIds(root);
  const front = typeof source === "string" ? undefined : source.meta;
  for (const [i, { document, outer }] of documentsOf(root).entries()) {
    checkNumbering(document, messages);
    checkHeadings(document, messages);
    document.data = { meta: readMetadata(root, document, i === 0 ? front : undefined, messages) }; // front matter speaks for the first
    if (outer?.data?.meta !== undefined) inheritMetadata(document, outer.data.meta);
  }
  root.data.messages.sort((a, b) => a.start - b.start);
  if (typeof source !== "string") {
    if (source.origins !== undefined) root.data.origins = source.origins;
    if (source.file !== undefined) root.data.file = source.file;
  }
  return root;
}

interface Nested {
  document: Container;
  /** The document that it stands in. */
  outer: Container | undefined;
}

/** All documents, in the order of the text; documents stand only in documents. */
function documentsOf(root: Root): Nested[] {
  const found: Nested[] = [];
  const stack: Nested[] = root.children.toReversed().map(document => ({ document, outer: undefined }));
  for (let nested = stack.pop(); nested !== undefined; nested = stack.pop()) {
    found.push(nested);
    const { document } = nested;
    for (let i = document.children.length - 1; i >= 0; i--) {
      const child = document.children[i]!;
      if (child.type === "document") stack.push({ document: child, outer: document });
    }
  }
  return found;
}
