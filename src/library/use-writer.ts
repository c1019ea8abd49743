import { ZhengceError } from "../text/index.ts";
import type { Writer } from "./writer.ts";

/** Does some work with a writer and lets it go, whatever happens. What the disk refuses becomes a `ZhengceError` "not-writable". */
export async function useWriter<T>(folder: string, opening: () => Promise<Writer>, work: (writer: Writer) => Promise<T>): Promise<T> {
  try {
    const writer = await opening();
    try {
      return await work(writer);
    } finally {
      writer.close();
    }
  } catch (cause) {
    const { code, syscall, path } = cause as NodeJS.ErrnoException;
    if (cause instanceof ZhengceError || syscall === undefined) throw cause;
    const message = code === "ENOSPC" || code === "EDQUOT" ? "磁盘空间不足，写不进资料库" : `写不进资料库（${code}）`;
    throw new ZhengceError("not-writable", message, {
      file: path ?? folder,
      remedy: "请检查剩余空间和写入权限；已写入的文件不受影响，之后再运行一次即可",
      cause,
    });
  }
}
