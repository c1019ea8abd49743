import type { Compound } from "../compound/open-compound.ts";
import type { FormatOptions, Reading } from "../reader.ts";
import { createTextBuilder } from "../text-builder.ts";
import { readFileInformation } from "./file-information.ts";
import { readLists } from "./lists.ts";
import { readPieces } from "./pieces.ts";
import { paragraphReader } from "./read-paragraphs.ts";
import { readStyles } from "./styles.ts";
import { boxesIn } from "./text-boxes.ts";
import { writeParagraphs } from "./write-paragraphs.ts";

/**
 * A document of Word 97 to 2003, or of WPS: paragraphs with the numbers that Word generates, tables, text boxes, tracked
 * changes as accepted. Headers are left out; footnotes are in `meta.footnotes`. Origins count paragraphs from 1.
 * Throws a `ZhengceError`: encrypted, damaged, unsupported.
 */
export function readDoc({ stream }: Compound, { changes = "accepted" }: FormatOptions = {}): Reading {
  const information = readFileInformation(stream);
  const { main, data, lengths, part } = information;
  const paragraphs = paragraphReader(information, readPieces(part("pieces"), main), changes);
  const context = {
    styleOf: readStyles(part("styles"), data),
    numbering: readLists(part("listDefinitions"), stream(information.table)!, part("lists")),
    paragraphs,
  };
  const footnotes = lengths.body;
  const comments = footnotes + lengths.footnotes + lengths.headers + lengths.macros;
  const endnotes = comments + lengths.comments;
  const boxes = endnotes + lengths.endnotes;
  const builder = createTextBuilder();
  writeParagraphs(paragraphs(0, lengths.body), { ...context, boxes: boxesIn(part("shapes"), part("boxTexts"), boxes) }, builder);
  const notes = [
    [footnotes, lengths.footnotes],
    [endnotes, lengths.endnotes],
  ].flatMap(([start, length]) => {
    const words = createTextBuilder();
    writeParagraphs(paragraphs(start!, start! + length!), { ...context, boxes: new Map() }, words);
    return words
      .reading("doc")
      .text.split("\n")
      .map(line => line.trim())
      .filter(line => line !== "");
  });
  return builder.reading("doc", notes.length > 0 ? { footnotes: notes } : {});
}
