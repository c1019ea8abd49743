import { damaged } from "../unzip.ts";

/** A compound file: the streams that stand at its root, by name. */
export interface Compound {
  names: ReadonlySet<string>;
  /** The bytes of a stream; undefined where there is none of that name. Throws a `ZhengceError` "damaged". */
  stream(name: string): Uint8Array | undefined;
}

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/**
 * Opens what Office wrote before 2007, and what holds its encrypted files (MS-CFB). No chain of sectors is followed
 * further than the file has sectors, so that one that leads back to itself ends. Throws a `ZhengceError` "damaged".
 */
export function openCompound(bytes: Uint8Array): Compound {
  if (bytes.length < HEADER) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(0x1e, true);
  const small = 1 << view.getUint16(0x20, true);
  if (size !== 512 && size !== 4096) throw damaged();
  if (small !== 64) throw damaged();
  const sectors = Math.ceil(bytes.length / size) - 1;
  const sector = (at: number): Uint8Array => bytes.subarray((at + 1) * size, (at + 2) * size);
  const table = sectorTable(view, size, sectors);
  const chain = (start: number): number[] => follow(table, start, sectors);
  const join = (start: number): Uint8Array => concat(chain(start).map(sector));

  const entries = entriesIn(join(view.getUint32(0x30, true)));
  const [root] = entries;
  if (root === undefined || root.type !== ROOT) throw damaged();
  const found = new Map<string, Entry>();
  for (const entry of children(entries, root)) if (entry.type === STREAM && !found.has(entry.name)) found.set(entry.name, entry);

  let smallTable: Uint32Array | undefined;
  let smallBytes: Uint8Array | undefined;
  return {
    names: new Set(children(entries, root).map(({ name }) => name)),
    stream(name) {
      const entry = found.get(name);
      if (entry === undefined) return undefined;
      if (entry.size > bytes.length) throw damaged();
      if (entry.size >= view.getUint32(0x38, true)) return join(entry.start).subarray(0, entry.size);
      smallTable ??= words(join(view.getUint32(0x3c, true)));
      smallBytes ??= join(root.start);
      const pieces = follow(smallTable, entry.start, smallTable.length).map(at => smallBytes!.subarray(at * small, (at + 1) * small));
      return concat(pieces).subarray(0, entry.size);
    },
  };
}

/** Which sector comes after which: a table whose own sectors are listed in the header and, in large files, in a chain of lists. */
function sectorTable(view: DataView, size: number, sectors: number): Uint32Array {
  const table = new Uint32Array(Math.max(sectors, 0)).fill(FREE);
  let filled = 0;
  const take = (at: number): void => {
    const from = (at + 1) * size;
    for (let i = from; i + 4 <= from + size && i + 4 <= view.byteLength && filled < sectors; i += 4)
      table[filled++] = view.getUint32(i, true);
  };
  for (let i = 0; i < IN_HEADER; i++) {
    const at = view.getUint32(0x4c + 4 * i, true);
    if (at < sectors) take(at);
  }
  let list = view.getUint32(0x44, true);
  for (let steps = 0; list < sectors && steps <= sectors; steps++) {
    const from = (list + 1) * size;
    if (from + size > view.byteLength) break;
    for (let i = 0; i < size / 4 - 1; i++) {
      const at = view.getUint32(from + 4 * i, true);
      if (at < sectors) take(at);
    }
    list = view.getUint32(from + size - 4, true);
  }
  return table;
}

function follow(table: Uint32Array, start: number, most: number): number[] {
  const chain: number[] = [];
  for (let at = start; at < table.length; at = table[at]!) {
    if (chain.length >= most) throw damaged();
    chain.push(at);
  }
  return chain;
}

function entriesIn(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: UTF16.decode(bytes.subarray(at, at + length)),
      type: bytes[at + 66]!,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** What stands right below an entry: a tree of siblings, each met once. */
function children(entries: readonly Entry[], parent: Entry): Entry[] {
  const met = new Set<number>();
  const found: Entry[] = [];
  const stack = [parent.child];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const entry = entries[at];
    if (entry === undefined || met.has(at)) continue;
    met.add(at);
    found.push(entry);
    stack.push(entry.right, entry.left);
  }
  return found;
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const UTF16 = new TextDecoder("utf-16le");
const HEADER = 512;
const ENTRY = 128;
const IN_HEADER = 109;
const FREE = 0xffffffff;
const STREAM = 2;
const ROOT = 5;
