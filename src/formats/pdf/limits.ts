import { ZhengceError } from "../../text/index.ts";

/** What reading one PDF may take. */
export interface Limits {
  /** For any file, however small. */
  seconds: number;
  /** More of them for each MiB of the file, and for each page that has been read. */
  secondsPerMegabyte: number;
  secondsPerPage: number;
  /** MiB of memory for what is made of the file. */
  memory: number;
}

/** Ten times what ordinary files take, and more. */
export const LIMITS: Limits = { seconds: 30, secondsPerMegabyte: 2, secondsPerPage: 0.2, memory: 1024 };

/** The seconds that a file of so many bytes may take, of which so many pages have been read. */
export function allowedSeconds(limits: Limits, bytes: number, pages: number): number {
  return limits.seconds + (limits.secondsPerMegabyte * bytes) / 1024 ** 2 + limits.secondsPerPage * pages;
}

export function tooSlow(seconds: number): ZhengceError {
  return new ZhengceError("too-large", `PDF 读取超时：上限 ${seconds < 1 ? seconds : Math.round(seconds)} 秒`, { remedy: REMEDY });
}

export function tooMuchMemory({ memory }: Limits, cause: unknown): ZhengceError {
  return new ZhengceError("too-large", `PDF 占用内存过多：上限 ${memory} MB`, { remedy: REMEDY, cause });
}

const REMEDY = "文件可能已损坏：请用 PDF 软件打开后另存，或拆成几个文件";
