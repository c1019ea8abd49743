import { CODES, DROP, EXPAND, expansionOf, foldedCode, isHanCode } from "./fold-table.ts";

/** 归一化: a text as it is matched, with the way back. The source itself is never changed. */
export interface Folded {
  text: string;
  /** The text it was made from. */
  source: string;
  /** For each code unit of `text` the offset in `source` of the character it came from; absent where the two are the same length throughout. */
  at?: Uint32Array;
}

/**
 * Folds what should not matter for matching: NFKC by character (width, ㎡, ⑫), case, traditional to simplified characters;
 * zero-width characters go, and so does a line break between two Han characters, where a word may run on.
 */
export function fold(source: string): Folded {
  const length = source.length;
  let first = 0;
  while (first < length && CODES[source.charCodeAt(first)] === source.charCodeAt(first)) first++;
  if (first === length) return { text: source, source };

  const units: string[] = [source.slice(0, first)];
  let at = new Uint32Array(length + 16);
  let size = first;
  let moved = false;
  let previous = first > 0 ? source.charCodeAt(first - 1) : 0;
  for (let i = 0; i < first; i++) at[i] = i;
  for (let i = first; i < length; i++) {
    const code = source.charCodeAt(i);
    const to = foldedCode(code);
    if (to === DROP) {
      moved = true;
      continue;
    }
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      const next = code === CARRIAGE_RETURN && source.charCodeAt(i + 1) === LINE_FEED ? i + 2 : i + 1;
      if (next < length && isHanCode(previous) && isHanCode(source.charCodeAt(next))) {
        i = next - 1;
        moved = true;
        continue;
      }
    }
    let put: string;
    let width = 1;
    if (to === EXPAND) {
      if (code >= 0xd800 && code <= 0xdbff) width = 2;
      put = expansionOf(source.slice(i, i + width));
    } else {
      put = to === code ? source[i]! : String.fromCharCode(to);
    }
    if (put.length !== width) moved = true;
    if (size + put.length > at.length) at = grown(at, size + put.length);
    for (let k = 0; k < put.length; k++) at[size++] = put.length === width ? i + k : i;
    units.push(put);
    previous = put.charCodeAt(put.length - 1);
    i += width - 1;
  }
  const text = units.join("");
  return moved ? { text, source, at: at.slice(0, size) } : { text, source };
}

/** The range of the source that a range of the folded text came from. */
export function sourceSpan(folded: Folded, start: number, end: number): [number, number] {
  const { at, source } = folded;
  if (at === undefined) return [start, end];
  if (start >= at.length) return [source.length, source.length];
  const first = at[start]!;
  if (end <= start) return [first, first];
  const last = at[end - 1]!;
  const code = source.codePointAt(last)!;
  return [first, last + (code > 0xffff ? 2 : 1)];
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function grown(array: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}
