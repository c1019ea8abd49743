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
