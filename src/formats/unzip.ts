import { type Unzipped, unzipSync } from "fflate";
import { ZhengceError } from "../text/index.ts";

/**
 * The files in an archive whose names are wanted, unpacked in memory: nothing is written anywhere, so names do no harm.
 * Throws a `ZhengceError`: too-large where they would unpack to more than 128 MiB, encrypted, damaged where the archive is cut off.
 */
export function unzip(bytes: Uint8Array, wanted: RegExp): Unzipped {
  if (isEncrypted(bytes)) throw new ZhengceError("encrypted", "压缩内容已加密，需要密码", { remedy: "请去掉密码后另存" });
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted.test(name)) return false;
        total += originalSize; // as much is given to it and no more, whatever its content unpacks to
        if (total > MOST) throw tooLarge();
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ZhengceError) throw error;
    throw damaged(error);
  }
}

/** By the flags of its first file (APPNOTE, 4.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return (bytes[6]! & 1) === 1;
}

/** Bytes, unpacked, of all wanted files together. */
const MOST = 128 * 1024 * 1024;

function tooLarge(): ZhengceError {
  return new ZhengceError("too-large", `压缩内容展开后超过上限 ${MOST / 1024 / 1024} MB`, { remedy: "请检查文件来源，或另存为较小的文件" });
}

export function damaged(cause?: unknown): ZhengceError {
  return new ZhengceError("damaged", "文件已损坏或不完整", { remedy: "请重新下载，或用原来的软件打开后另存", cause });
}
