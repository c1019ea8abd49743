import { type ParagraphProperties, paragraphProperties } from "./paragraph-properties.ts";

/** The style of a number, with what it has from those it is based on (MS-DOC, 2.9.271: STSH). */
export function readStyles(bytes: Uint8Array, data: Uint8Array | undefined): (number: number) => ParagraphProperties {
  const styles = collect(bytes, data);
  const known = new Map<number, ParagraphProperties>();
  return number => {
    const found = known.get(number);
    if (found !== undefined) return found;
    let whole: ParagraphProperties = {};
    let at: number | undefined = number;
    for (let steps = 0; at !== undefined && steps < DEEPEST; steps++) {
      const style: Style | undefined = styles[at];
      whole = { ...style?.own, ...whole };
      at = style?.based;
    }
    known.set(number, whole);
    return whole;
  };
}

interface Style {
  based: number;
  own: ParagraphProperties;
}

function collect(bytes: Uint8Array, data: Uint8Array | undefined): (Style | undefined)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) return [];
  const count = view.getUint16(2, true);
  const base = view.getUint16(4, true);
  const styles: (Style | undefined)[] = [];
  let at = 2 + view.getUint16(0, true);
  while (styles.length < count && at + 2 <= bytes.length) {
    const size = view.getUint16(at, true);
    styles.push(size < base + 4 ? undefined : styleIn(bytes.subarray(at + 2, at + 2 + size), base, data));
    at += 2 + size + (size & 1);
  }
  return styles;
}

/** A style: numbers and flags, its name, and the properties of paragraphs, before those of characters. */
function styleIn(bytes: Uint8Array, base: number, data: Uint8Array | undefined): Style | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < base + 4 || base < 10) return undefined;
  const kind = view.getUint16(2, true) & 0xf;
  if (kind !== PARAGRAPH) return undefined;
  const heading = view.getUint16(0, true) & 0xfff; // 1–9 are the headings that Word brings along
  let at = base + 2 + 2 * view.getUint16(base, true) + 2;
  at += at & 1;
  const size = at + 4 <= bytes.length ? view.getUint16(at, true) : 0;
  const own = paragraphProperties(size > 2 ? bytes.subarray(at + 4, at + 2 + size) : new Uint8Array(), data);
  return {
    based: view.getUint16(2, true) >> 4,
    own: heading >= 1 && heading <= 9 ? { outline: heading - 1, ...own } : own,
  };
}

const PARAGRAPH = 1;
const DEEPEST = 20;
