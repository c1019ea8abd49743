/** A property of a paragraph, of characters or of a table's row: its code, and its operand (MS-DOC, 2.6: Sprm). */
export interface Property {
  code: number;
  operand: DataView;
}

/** The properties that stand one behind the other; a damaged end is left out. */
export function* properties(bytes: Uint8Array): Generator<Property> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true);
    at += 2;
    let size = SIZES[code >> 13]!;
    if (size === 0) {
      if (code === TABLE_DEFINITION) {
        if (at + 2 > bytes.length) return;
        size = view.getUint16(at, true) - 1;
        at += 2;
      } else size = bytes[at++]!;
    }
    if (size < 0 || at + size > bytes.length) return;
    yield { code, operand: new DataView(bytes.buffer, bytes.byteOffset + at, size) };
    at += size;
  }
}

/** Bytes of an operand, by the last three bits of the code; 0: it says so itself. */
const SIZES: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];

export const TABLE_DEFINITION = 0xd608;
