import type { IncomingMessage } from "node:http";
import { pipeline, Writable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { ZhengceError } from "../../text/index.ts";

/** The body of an answer, unpacked. No more than `maxBytes` are kept, whatever the answer says of its length. */
export function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  if (Number(response.headers["content-length"] ?? 0) > maxBytes) {
    response.destroy();
    throw tooLarge(maxBytes);
  }
  const pieces: Buffer[] = [];
  let length = 0;
  const sink = new Writable({
    write(piece: Buffer, _, done) {
      length += piece.length;
      if (length > maxBytes) return done(tooLarge(maxBytes));
      pieces.push(piece);
      done();
    },
  });
  const unpacker = UNPACKERS.get(response.headers["content-encoding"]?.trim().toLowerCase() ?? "")?.();
  return new Promise((resolve, reject) => {
    const end = (error: NodeJS.ErrnoException | null): void => (error ? reject(error) : resolve(new Uint8Array(Buffer.concat(pieces))));
    if (unpacker === undefined) pipeline(response, sink, end);
    else pipeline(response, unpacker, sink, end);
  });
}

const UNPACKERS: ReadonlyMap<string, () => NodeJS.ReadWriteStream> = new Map<string, () => NodeJS.ReadWriteStream>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

function tooLarge(maxBytes: number): ZhengceError {
  return new ZhengceError("too-large", `内容超过上限 ${Math.round(maxBytes / 1024 / 1024)} MB`, {
    remedy: "请在浏览器里下载，拆成几个文件后再添加",
  });
}
