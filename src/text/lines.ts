import { expectArguments, NUMBER, STARTS, TEXT } from "./expect.ts";
/** A place in a text as unist counts it: line and column from 1, offset from 0, in UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Offsets at which the lines of `text` begin. A line ends with LF, CRLF or a lone CR, which belong to it. */
export function lineStarts(text: string): Uint32Array {
  expectArguments({ text }, TEXT);
  let found = new Uint32Array(16 + (text.length >> 5));
  let count = 1;
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed >= 0 || carriage >= 0) {
    let next: number;
    if (carriage < 0 || (feed >= 0 && feed < carriage)) {
      next = feed + 1;
    } else {
      next = carriage + (feed === carriage + 1 ? 2 : 1);
      carriage = text.indexOf("\r", next);
    }
    if (feed >= 0 && feed < next) feed = text.indexOf("\n", next);
    if (count === found.length) found = grown(found);
    found[count++] = next;
  }
  return found.slice(0, count);
}

/** The line and column of an offset, by bisection. An offset outside the text is moved to its nearer end. */
export function pointAt(starts: Uint32Array, offset: number): Point {
  expectArguments({ starts }, STARTS);
  expectArguments({ offset }, NUMBER);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  const at = Math.max(0, offset);
  return { line: low + 1, column: at - starts[low]! + 1, offset: at };
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
