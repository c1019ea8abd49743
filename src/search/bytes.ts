import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { ZhengceError } from "../text/index.ts";

/** Bytes that are read where they are needed: a file or an array. */
export interface ByteSource {
  readonly size: number;
  /** A copy or a view of the bytes from `start` to `end`. */
  read(start: number, end: number): Uint8Array;
  close(): void;
}

export function bytesOf(bytesOrPath: Uint8Array | string): ByteSource {
  return typeof bytesOrPath === "string" ? fileBytes(bytesOrPath) : memoryBytes(bytesOrPath);
}

function memoryBytes(given: Uint8Array): ByteSource {
  // A Buffer's own slice does not copy: sections would begin at its pool's first byte.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  return { size: bytes.length, read: (start, end) => bytes.subarray(start, end), close: () => {} };
}

/** Throws a `ZhengceError` (`not-found`, `not-readable`). */
function fileBytes(path: string): ByteSource {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (cause) {
    const missing = (cause as { code?: string }).code === "ENOENT";
    throw new ZhengceError(missing ? "not-found" : "not-readable", `${path}: the index ${missing ? "is not there" : "cannot be read"}`, {
      file: path,
      cause,
    });
  }
  return {
    size: fstatSync(file).size,
    read(start, end) {
      const bytes = new Uint8Array(end - start);
      let done = 0;
      while (done < bytes.length) {
        const count = readSync(file, bytes, done, bytes.length - done, start + done);
        if (count === 0) throw new ZhengceError("damaged", `${path}: ends before its last section`, { file: path });
        done += count;
      }
      return bytes;
    },
    close: () => closeSync(file),
  };
}

/** A growing array of bytes with variable-length integers: seven bits a byte, the lowest first. */
export class ByteWriter {
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1 << 16);
  size = 0;

  varint(value: number): void {
    if (this.size + 5 > this.bytes.length) this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.size++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.size++] = rest;
  }

  put(bytes: Uint8Array): void {
    if (this.size + bytes.length > this.bytes.length) this.reserve(bytes.length);
    this.bytes.set(bytes, this.size);
    this.size += bytes.length;
  }

  /** What was written; a view, not a copy. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.size);
  }

  private reserve(more: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.size + more));
    larger.set(this.bytes.subarray(0, this.size));
    this.bytes = larger;
  }
}

/** Reads variable-length integers one after another. */
export class ByteReader {
  at = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; ; shift += 7) {
      byte = bytes[this.at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128 || byte === undefined) return value >>> 0;
    }
  }
}
