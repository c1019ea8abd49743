import type { FileInformation } from "./file-information.ts";
import type { Piece } from "./pieces.ts";
import { properties } from "./properties.ts";
import { type Run, readRuns, runAt } from "./runs.ts";

/** What is said of a run of characters. */
export interface CharacterProperties {
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  inserted: boolean;
  /** Stands for something that is no character: a picture, a note's mark, a symbol of a font. */
  special: boolean;
}

/** One character: its code in UTF-16, or what it does in Word, and where it stands. */
export interface Character {
  code: number;
  /** From the beginning of the whole text. */
  position: number;
  /** Of the byte in the stream, and the one behind it. */
  offset: number;
  end: number;
  properties: CharacterProperties;
}

/** Goes through the characters of a range of the whole text, in order. */
export function* charactersIn(
  { main }: Pick<FileInformation, "main">,
  pieces: readonly Piece[],
  runs: readonly Run[],
  start: number,
  end: number,
): Generator<Character> {
  const known = new Map<Run, CharacterProperties>();
  let run: Run | undefined;
  let said = PLAIN;
  for (const piece of pieces) {
    for (let position = Math.max(piece.start, start); position < Math.min(piece.end, end); position++) {
      const offset = piece.offset + (position - piece.start) * piece.width;
      if (run === undefined || offset < run.start || offset >= run.end) {
        run = runAt(runs, offset);
        said = run === undefined ? PLAIN : (known.get(run) ?? propertiesOf(run));
        if (run !== undefined) known.set(run, said);
      }
      const byte = main[offset]!;
      const code = piece.width === 2 ? byte | (main[offset + 1]! << 8) : (WINDOWS_1252[byte - 0x80] ?? byte);
      yield { code, position, offset, end: offset + piece.width, properties: said };
    }
  }
}

/** The runs of characters of a document. */
export function readCharacterRuns({ main, part }: Pick<FileInformation, "main" | "part">): Run[] {
  return readRuns(main, part("characterPages"), "characters");
}

function propertiesOf(run: Run): CharacterProperties {
  const found = { ...PLAIN };
  for (const { code, operand } of properties(run.properties)) {
    const name = NAMES[code];
    if (name !== undefined) found[name] = (operand.getUint8(0) & 1) === 1;
  }
  return found;
}

/** By code (MS-DOC, 2.6.1). */
const NAMES: Readonly<Record<number, keyof CharacterProperties>> = {
  2048: "deleted",
  2049: "inserted",
  2101: "bold",
  2108: "hidden",
  2133: "special",
};

const PLAIN: CharacterProperties = { bold: false, hidden: false, deleted: false, inserted: false, special: false };
/** The codes of windows-1252 from 0x80 to 0x9f; the others are those of Unicode. */
const WINDOWS_1252: readonly number[] = Array.from(
  new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i)),
  one => one.charCodeAt(0),
);
