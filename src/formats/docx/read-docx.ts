import type { FormatOptions, Reading } from "../reader.ts";
import { createTextBuilder } from "../text-builder.ts";
import { damaged, unzip } from "../unzip.ts";
import { readNumbering } from "./numbering.ts";
import { readBody } from "./read-body.ts";
import { readStyles } from "./styles.ts";

/**
 * A Word document: paragraphs with the numbers that Word generates, tables, tracked changes as accepted. Headers are left
 * out; footnotes are in `meta.footnotes`. Origins count paragraphs from 1, those in tables as well.
 * Throws a `ZhengceError`: damaged, too-large.
 */
export function readDocx(bytes: Uint8Array, { changes = "accepted" }: FormatOptions = {}): Reading {
  const files = unzip(bytes, PARTS);
  const name = Object.keys(files).find(file => DOCUMENT.test(file));
  if (name === undefined) throw damaged();
  const builder = createTextBuilder();
  const context = { styleOf: readStyles(files["word/styles.xml"]), numbering: readNumbering(files["word/numbering.xml"]), changes };
  readBody(files[name]!, context, builder);
  const notes = ["word/footnotes.xml", "word/endnotes.xml"].flatMap(part =>
    files[part] === undefined ? [] : notesIn(files[part], context),
  );
  return builder.reading("docx", notes.length > 0 ? { footnotes: notes } : {});
}

const DOCUMENT = /^word\/document\d*\.xml$/;
const PARTS = /^word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml$/;

function notesIn(bytes: Uint8Array, context: Parameters<typeof readBody>[1]): string[] {
  const builder = createTextBuilder();
  readBody(bytes, context, builder);
  return builder
    .reading("docx")
    .text.split("\n")
    .map(line => line.trim())
    .filter(line => line !== "");
}
