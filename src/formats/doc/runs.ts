/** A stretch of the text's stream, and the properties that it has. */
export interface Run {
  /** Offsets in the stream. */
  start: number;
  end: number;
  properties: Uint8Array;
}

/** How the properties of a run lie in a page of 512 bytes: those of paragraphs with a length in words before them, those of characters in bytes. */
export type RunKind = "paragraphs" | "characters";

/** All runs of a kind, in the order of their offsets (MS-DOC, 2.9: PlcBtePapx, PapxFkp, PlcBteChpx, ChpxFkp). */
export function readRuns(main: Uint8Array, pages: Uint8Array, kind: RunKind): Run[] {
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const list = new DataView(pages.buffer, pages.byteOffset, pages.byteLength);
  const count = Math.max(Math.floor((pages.length - 4) / 8), 0);
  const met = new Set<number>();
  const runs: Run[] = [];
  for (let i = 0; i < count; i++) {
    const page = (list.getUint32(4 * (count + 1) + 4 * i, true) & 0x3fffff) * PAGE;
    if (met.has(page) || page + PAGE > main.length) continue;
    met.add(page);
    const bytes = main.subarray(page, page + PAGE);
    const several = bytes[PAGE - 1]!;
    const width = kind === "paragraphs" ? 13 : 1;
    if (4 * (several + 1) + width * several > PAGE - 1) continue;
    for (let k = 0; k < several; k++) {
      const at = bytes[4 * (several + 1) + width * k]! * 2;
      const [from, length] = at === 0 ? [0, 0] : kind === "characters" ? [at + 1, bytes[at]!] : paragraphAt(bytes, at);
      runs.push({
        start: view.getUint32(page + 4 * k, true),
        end: view.getUint32(page + 4 * (k + 1), true),
        properties: bytes.subarray(from, Math.min(from + length, PAGE - 1)),
      });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

function paragraphAt(bytes: Uint8Array, at: number): [number, number] {
  return bytes[at] === 0 ? [at + 2, 2 * bytes[at + 1]!] : [at + 1, 2 * bytes[at]! - 1];
}

/** The run at an offset. */
export function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run !== undefined && offset < run.end ? run : undefined;
}

const PAGE = 512;
