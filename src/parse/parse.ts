import { readMetadata } from "../metadata/index.ts";
import type { Source } from "../text/index.ts";
import { assignIds, type Container, type Root } from "../tree/index.ts";
import { buildTree } from "./build-tree.ts";
import { readLines } from "./read-lines.ts";
import { readMarker } from "./read-marker.ts";
import { readStructure } from "./read-structure.ts";
import { splitDocuments } from "./split-documents.ts";

/**
 * Reads the structure of a text: documents, their parts, levels, paragraphs and tables, with exact positions. Takes plain text (marks of
 * Markdown around titles and markers are passed over) or what a reader made of a file. Never throws; time grows with the length of the text.
 */
export function parse(source: string | Source): Root {
  const text = typeof source === "string" ? source : source.text;
  const read = readLines(text, typeof source === "string" ? [] : source.blocks);
  for (const line of read.lines) if (line.block === undefined) line.marker = readMarker(text, line);
  const documents = splitDocuments(text, read.lines);
  const ladders = documents.map(document => readStructure(text, read.lines, document));
  const root = buildTree(read, documents, ladders);
  assignIds(root);
  addMetadata(root);
  if (typeof source !== "string" && source.file !== undefined) root.data.file = source.file;
  return root;
}

function addMetadata(root: Root): void {
  const documents: Container[] = [...root.children];
  for (let document = documents.pop(); document !== undefined; document = documents.pop()) {
    document.data = { meta: readMetadata(root, document) };
    for (const child of document.children) if (child.type === "document") documents.push(child);
  }
}
