import { damaged } from "../unzip.ts";

/** A run of characters that stand together in the stream. */
export interface Piece {
  /** Characters from the beginning of the whole text; `end` exclusive. */
  start: number;
  end: number;
  /** Offset in the stream. */
  offset: number;
  /** Bytes of a character. */
  width: 1 | 2;
}

/** The pieces that the text is made of, in order (MS-DOC, 2.8.35 and 2.9.38: PlcPcd in the Clx). Throws a `ZhengceError` "damaged". */
export function readPieces(bytes: Uint8Array, main: Uint8Array): Piece[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (bytes[at] === 1 && at + 3 <= bytes.length) at += 3 + view.getUint16(at + 1, true);
  if (bytes[at] !== 2 || at + 5 > bytes.length) throw damaged();
  const from = at + 5;
  const count = Math.floor((Math.min(view.getUint32(at + 1, true), bytes.length - from) - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const start = view.getUint32(from + 4 * i, true);
    const end = view.getUint32(from + 4 * (i + 1), true);
    const place = view.getUint32(from + 4 * (count + 1) + 8 * i + 2, true);
    const width = place & COMPRESSED ? 1 : 2;
    const offset = width === 1 ? (place & ~COMPRESSED) >>> 1 : place;
    if (end < start || start !== (pieces.at(-1)?.end ?? 0) || offset + width * (end - start) > main.length) throw damaged();
    pieces.push({ start, end, offset, width });
  }
  if (pieces.length === 0) throw damaged();
  return pieces;
}

const COMPRESSED = 0x40000000;
