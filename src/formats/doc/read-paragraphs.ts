import { charactersIn, readCharacterRuns } from "./characters.ts";
import type { FileInformation } from "./file-information.ts";
import { type ParagraphProperties, paragraphProperties } from "./paragraph-properties.ts";
import type { Piece } from "./pieces.ts";
import { readRuns, runAt } from "./runs.ts";

/** A paragraph of a .doc, or the end of a table's row. */
export interface DocParagraph {
  /** Line breaks inside are "\n". */
  text: string;
  /** The number of its style, and what it says of itself. */
  style: number;
  own: ParagraphProperties;
  bold: boolean;
  /** It ends a cell of a table. */
  endsCell: boolean;
  /** Its end was deleted: the next paragraph goes on with it. */
  joins: boolean;
  /** Where shapes are anchored in it: characters from the beginning of the text. */
  anchors: number[];
}

/** Gives a function that reads the paragraphs of a range of the text. */
export function paragraphReader(
  information: FileInformation,
  pieces: readonly Piece[],
  changes: "accepted" | "rejected",
): (start: number, end: number) => Generator<DocParagraph> {
  const characterRuns = readCharacterRuns(information);
  const paragraphRuns = readRuns(information.main, information.part("paragraphPages"), "paragraphs");
  return function* (start, end) {
    let codes: number[] = [];
    let anchors: number[] = [];
    let bold = 0;
    const fields: ("code" | "result")[] = [];
    for (const { code, position, offset, end: behind, properties } of charactersIn(information, pieces, characterRuns, start, end)) {
      const passed = changes === "accepted" ? properties.deleted : properties.inserted;
      const run = ENDS.has(code) ? runAt(paragraphRuns, offset) : undefined;
      if (ENDS.has(code) && (code !== PAGE || run === undefined || run.end === behind)) {
        const bytes = run?.properties ?? NOTHING;
        yield {
          text: spell(codes),
          style: bytes.length >= 2 ? bytes[0]! | (bytes[1]! << 8) : 0,
          own: paragraphProperties(bytes.subarray(2), information.data),
          bold: bold > 0 && bold === codes.length,
          endsCell: code === CELL,
          joins: passed && code === PARAGRAPH,
          anchors,
        };
        codes = [];
        anchors = [];
        bold = 0;
        continue;
      }
      if (code === FIELD) fields.push("code");
      else if (code === FIELD_RESULT && fields.length > 0) fields[fields.length - 1] = "result";
      else if (code === FIELD_END) fields.pop();
      else if (code === SHAPE && properties.special) anchors.push(position);
      const shown = code < 0x20 ? SHOWN[code] : code;
      if (shown === undefined || passed || properties.hidden || properties.special || fields.includes("code")) continue;
      codes.push(shown);
      if (properties.bold) bold++;
    }
  };
}

/** A few characters at a time: a call takes only so many arguments. */
function spell(codes: readonly number[]): string {
  let text = "";
  for (let i = 0; i < codes.length; i += 4096) text += String.fromCharCode(...codes.slice(i, i + 4096));
  return text;
}

const NOTHING = new Uint8Array();
const PARAGRAPH = 0x0d;
const CELL = 0x07;
/** A new page; it ends a paragraph where a section ends. */
const PAGE = 0x0c;
const ENDS: ReadonlySet<number> = new Set([PARAGRAPH, CELL, PAGE]);
const SHAPE = 0x08;
const FIELD = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_END = 0x15;
/** Characters of Word's own that are seen: tab, line break, hyphen that does not break. */
const SHOWN: Readonly<Record<number, number>> = { 9: 9, 11: 10, 30: 0x2d };
