import type { Block } from "../text/index.ts";
import type { MarkerStyle } from "./tables/marker-styles.ts";

/** A reading of what a line begins with. */
export interface Marker {
  style: MarkerStyle;
  ordinal: number;
  /** 之一 → 1, 0 where there is none. */
  suffix: number;
  /** Of a decimal: the numbers before the last one. */
  path: readonly number[];
  /** Offset behind the marker. */
  end: number;
  /** Offset of what follows it. */
  body: number;
  /** Taken even where another number was expected. */
  sure: boolean;
  /** Another reading of the same characters: 1.80周岁 is 1.80 or 1. with 80周岁. */
  other: Marker | undefined;
  /** The next marker of the same style in the document, and the last of the run 1, 2, 3 … that this one is in. */
  next: Marker | undefined;
  runEnd: Marker | undefined;
  /** Of 1　总则: the decimal that comes next, 1.1 where it is a level of theirs. */
  below: Marker | undefined;
}

/** What a line is in its document; filled in step by step. */
export type Role =
  | "copyNumber"
  | "classification"
  | "urgency"
  | "issuer"
  | "documentNumber"
  | "signatory"
  | "annexMark"
  | "title"
  | "status"
  | "adoption"
  | "contents"
  | "addressee"
  | "attachments"
  | "signature"
  | "date"
  | "note"
  | "copies"
  | "printing"
  | "numbered"
  | "headed"
  | "paragraph"
  | "continued"
  | "table"
  | "cell"
  | "pipes"
  | "box";

/** A line of text that is not empty, or a numbered paragraph that others share a line with. */
export interface Line {
  /** Offsets of its first character and behind its last one, without white characters and marks around. */
  from: number;
  to: number;
  /** White characters in front. */
  indent: number;
  /** An empty line stands before it. */
  gap: boolean;
  /** A heading of this depth, says the format; 0 where it says nothing. */
  depth: number;
  /** Of a heading without a number: its level among those of the document, 0 for the outermost, OUTSIDE all numbered ones, RUN_IN inside 一、. */
  level: number;
  /** Which signs stand in it, as `readSigns` gives them; of a part of a line those of the whole. */
  signs: number;
  /** The whole line is bold. */
  bold: boolean;
  /** Where the words in bold that it begins with end; 0 where none are marked, or all are. */
  boldTo: number;
  marker: Marker | undefined;
  role: Role | undefined;
  /** A table that the format knows. */
  block: Block | undefined;
}

export const OUTSIDE = -1;
export const RUN_IN = -2;

/** A document's lines: indices into the list of all lines, `end` exclusive. */
export interface Extent {
  start: number;
  end: number;
  annex: boolean;
}
