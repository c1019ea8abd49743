/** Where the text of a box stands in the whole text. */
export interface TextBox {
  start: number;
  end: number;
}

/**
 * The text boxes by the place that their shape is anchored at. A shape and its text know each other by a number
 * (MS-DOC, 2.8.37 PlcfSpa, 2.8.32 PlcftxbxTxt). `from`: where the texts of boxes begin in the whole text.
 */
export function boxesIn(shapes: Uint8Array, texts: Uint8Array, from: number): ReadonlyMap<number, TextBox> {
  const boxes = new Map<number, TextBox>();
  for (const { start, end, view } of entries(texts, TEXT)) boxes.set(view.getInt32(14, true), { start: from + start, end: from + end });
  const found = new Map<number, TextBox>();
  for (const { start, view } of entries(shapes, SHAPE)) {
    const box = boxes.get(view.getInt32(0, true));
    if (box !== undefined) found.set(start, box);
  }
  return found;
}

/** The entries of a list of places, each with what is said of it. */
function* entries(bytes: Uint8Array, size: number): Generator<{ start: number; end: number; view: DataView }> {
  const list = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.floor((bytes.length - 4) / (4 + size));
  for (let i = 0; i < count; i++) {
    const at = bytes.byteOffset + 4 * (count + 1) + size * i;
    yield { start: list.getUint32(4 * i, true), end: list.getUint32(4 * (i + 1), true), view: new DataView(bytes.buffer, at, size) };
  }
}

const SHAPE = 26;
const TEXT = 22;
