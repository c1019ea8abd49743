import { ZhengceError } from "../text/index.ts";
import type { ByteSource } from "./bytes.ts";

/*
 * A segment is one array of bytes: a mark, the length of a JSON header, the header, and the sections that it names, each
 * beginning at a multiple of eight. Numbers are little-endian. A segment never changes once it is written.
 */

/** Raised when a reader of the older format would misread the newer one. */
export const FORMAT_VERSION = 1;

export interface SegmentHeader {
  version: number;
  /** Which dictionary its words were cut with, and by what. */
  cutter: { name: string; version: string; dictionary: string };
  passages: number;
  /** Sums of the lengths of all passages, in words and in bigrams. */
  words: number;
  bigrams: number;
  sections: Record<string, [offset: number, size: number]>;
}

export type Sections = Record<string, ArrayBufferView<ArrayBuffer> | Uint8Array>;

export function packSegment(header: Omit<SegmentHeader, "version" | "sections">, sections: Sections): Uint8Array {
  const places: SegmentHeader["sections"] = {};
  // offsets count from the first section, so that they do not depend on the header's own length
  let size = 0;
  for (const [name, { byteLength }] of Object.entries(sections)) {
    places[name] = [size, byteLength];
    size = aligned(size + byteLength);
  }
  const json = new TextEncoder().encode(JSON.stringify({ version: FORMAT_VERSION, ...header, sections: places }));
  const base = aligned(MARK.length + 4 + json.length);
  const bytes = new Uint8Array(base + size);
  bytes.set(MARK);
  new DataView(bytes.buffer).setUint32(MARK.length, json.length, true);
  bytes.set(json, MARK.length + 4);
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(sections)) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), base + places[name]![0]);
  }
  return bytes;
}

/** Reads the header. Throws a `ZhengceError`: `damaged` for what is no segment, `index-mismatch` for another version of the format. */
export function unpackHeader(source: ByteSource): { header: SegmentHeader; section: (name: string) => Section } {
  const start = source.size < MARK.length + 4 ? new Uint8Array(0) : source.read(0, Math.min(source.size, FIRST_READ));
  if (start.length === 0 || MARK.some((byte, i) => start[i] !== byte))
    throw new ZhengceError("damaged", "these bytes are not an index of zhengce");
  const length = new DataView(start.buffer, start.byteOffset).getUint32(MARK.length, true);
  const from = MARK.length + 4;
  let header: SegmentHeader;
  try {
    const json = from + length <= start.length ? start.subarray(from, from + length) : source.read(from, from + length);
    header = JSON.parse(new TextDecoder().decode(json));
  } catch (cause) {
    throw new ZhengceError("damaged", "the header of the index cannot be read", { cause });
  }
  if (header.version !== FORMAT_VERSION) {
    throw new ZhengceError("index-mismatch", `the index has format ${header.version}, this version reads ${FORMAT_VERSION}`, {
      remedy: "build the index again from the documents",
    });
  }
  const base = aligned(from + length);
  return { header, section: name => new Section(source, base, header.sections[name] ?? [0, 0]) };
}

/** A section that is read where it is needed. */
export class Section {
  readonly size: number;
  private readonly source: ByteSource;
  private readonly offset: number;

  constructor(source: ByteSource, base: number, [offset, size]: [number, number]) {
    this.source = source;
    this.offset = base + offset;
    this.size = size;
  }

  bytes(start = 0, end: number = this.size): Uint8Array {
    return this.source.read(this.offset + start, this.offset + end);
  }

  uint16(): Uint16Array {
    const bytes = this.aligned();
    return new Uint16Array(bytes.buffer, bytes.byteOffset, this.size >> 1);
  }

  uint32(): Uint32Array {
    const bytes = this.aligned();
    return new Uint32Array(bytes.buffer, bytes.byteOffset, this.size >> 2);
  }

  /** The whole section: a view where the bytes happen to lie well, a copy otherwise. */
  private aligned(): Uint8Array {
    const bytes = this.bytes();
    return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  }
}

/** "zhengce" and a line feed, so that a text file that begins so is not taken for one. */
const MARK = Uint8Array.of(0x7a, 0x68, 0x65, 0x6e, 0x67, 0x63, 0x65, 0x0a);
/** Enough for any header in one read. */
const FIRST_READ = 4096;

function aligned(size: number): number {
  return (size + 7) & ~7;
}
