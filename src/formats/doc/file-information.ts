import { ZhengceError } from "../../text/index.ts";
import { damaged } from "../unzip.ts";

/** Where things stand in a Word document of 1997 to 2003 (MS-DOC, 2.5: the File Information Block). */
export interface FileInformation {
  /** The stream with the text. */
  main: Uint8Array;
  /** The name of the stream that most parts stand in. */
  table: "0Table" | "1Table";
  /** Large properties of paragraphs. */
  data: Uint8Array | undefined;
  /** Characters of the body, the footnotes, the headers, the comments, the endnotes and the text boxes, in this order in the text. */
  lengths: { body: number; footnotes: number; headers: number; macros: number; comments: number; endnotes: number; boxes: number };
  /** A part of that stream. */
  part(name: keyof typeof PARTS): Uint8Array;
}

/** Offsets in the block of the pairs that say where a part begins in the table stream, and how long it is. */
const PARTS = {
  styles: 0xa2,
  characterPages: 0xfa,
  paragraphPages: 0x102,
  pieces: 0x1a2,
  shapes: 0x1da,
  boxTexts: 0x25a,
  listDefinitions: 0x2e2,
  lists: 0x2ea,
} as const;

/** Reads the block at the beginning of the text's stream. Throws a `ZhengceError`: encrypted, unsupported (Word 95 and before), damaged. */
export function readFileInformation(stream: (name: string) => Uint8Array | undefined): FileInformation {
  const main = stream("WordDocument");
  if (main === undefined || main.length < LEAST) throw damaged();
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const version = view.getUint16(2, true);
  const flags = view.getUint16(0x0a, true);
  if (flags & ENCRYPTED) throw new ZhengceError("encrypted", "文件已加密，需要密码", { remedy: "请去掉密码后另存" });
  if (view.getUint16(0, true) !== WORD_97 || version < 0xc1)
    throw new ZhengceError("unsupported", "是 Word 95 或更早的格式", { remedy: "请用 Word 或 WPS 打开后另存为 .docx" });
  const name = flags & FIRST_TABLE ? "1Table" : "0Table";
  const table = stream(name);
  if (table === undefined) throw damaged();
  const length = (at: number): number => Math.max(view.getInt32(at, true), 0);
  return {
    main,
    table: name,
    data: stream("Data"),
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      macros: length(0x58),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
    },
    /** A part of that stream. */
    part(name) {
      const start = view.getUint32(PARTS[name], true);
      return table.subarray(start, start + view.getUint32(PARTS[name] + 4, true));
    },
  };
}

const WORD_97 = 0xa5ec;
const ENCRYPTED = 0x0100;
const FIRST_TABLE = 0x0200;
/** Bytes of the block that are read. */
const LEAST = 0x2f2;
