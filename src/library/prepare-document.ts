import { read } from "../formats/index.ts";
import type { Passage } from "../search/index.ts";
import type { Format } from "../text/index.ts";
import { type About, readDocument } from "./read-document.ts";

/** A file to be read. */
export interface ReadingJob {
  bytes: Uint8Array;
  /** What it is called, in errors and where the text has no title. */
  file: string;
  /** ISO date */
  today: string;
}

/** All that a library keeps of a file, as plain data that can pass from one thread to another. */
export interface Prepared {
  format: Format;
  characters: number;
  about: About;
  /** The id that its front matter asks for. */
  wanted?: string;
  /** What was found in it, as JSON: a text passes from one thread to another ten times as fast as what it says. */
  findings: string;
  /** Without the document's id, which is not known yet. */
  passages: Passage[];
}

/** Reads a file and finds in it what a library keeps. Throws a `ZhengceError` where it cannot be read. */
export async function prepareDocument({ bytes, file, today }: ReadingJob): Promise<Prepared> {
  const source = await read(bytes, { file, maxBytes: Number.POSITIVE_INFINITY });
  const { about, wanted, findings, passages } = readDocument(source, today);
  return {
    format: source.format,
    characters: source.text.length,
    about,
    ...(wanted === undefined ? {} : { wanted }),
    findings: JSON.stringify(findings),
    passages: passages(""),
  };
}

/** The passages with the id that their document was given. */
export function named(passages: readonly Passage[], id: string): Passage[] {
  return passages.map(passage => ({ ...passage, id: `${id}${passage.id}`, document: id }));
}
