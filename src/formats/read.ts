import { access, constants, type FileHandle, open, stat } from "node:fs/promises";
import { expectArguments, expectOptions, PATH, type Source, ZhengceError } from "../text/index.ts";
import { PATH_OR_BYTES, READ_OPTIONS } from "./arguments.ts";
import { decode } from "./decode.ts";
import type { Content, FormatOptions, Reader, Reading } from "./reader.ts";
import { READERS } from "./readers.ts";
import { damaged } from "./unzip.ts";

/** Every field is optional. */
export interface ReadOptions extends FormatOptions {
  /** Larger files are refused; bytes, 64 MiB unless said. */
  maxBytes?: number;
  /** What to call the content in `source.file` and in errors; the path, where one was given. */
  file?: string;
}

const DEFAULTS: { maxBytes: number } = { maxBytes: 64 * 1024 * 1024 };

/**
 * Reads a file, or bytes, into a source: the text, and what its format knows about it. The format is told by what is in
 * it, not by its name. All offsets count in `source.text`, which is the text as it stands in the file.
 * Throws a `ZhengceError` with the file and a remedy: not-found, not-readable, empty, binary, too-large, damaged, encrypted.
 */
export async function read(pathOrBytes: string | URL | Uint8Array, options: ReadOptions = {}): Promise<Source> {
  expectArguments({ pathOrBytes }, PATH_OR_BYTES);
  expectOptions(options, READ_OPTIONS);
  const maxBytes = options.maxBytes ?? DEFAULTS.maxBytes;
  const path = pathOrBytes instanceof Uint8Array ? undefined : pathOrBytes;
  const file = options.file ?? path?.toString();
  try {
    const bytes = path === undefined ? (pathOrBytes as Uint8Array) : await load(path, maxBytes);
    if (bytes.length > maxBytes) throw tooLarge(bytes.length, maxBytes);
    const content = contentOf(bytes);
    const source = await readContent(content, options);
    if (!/\S/.test(source.text)) throw empty();
    return file === undefined ? source : { ...source, file };
  } catch (error) {
    throw about(file, error);
  }
}

/** The bytes of a file, unless it is larger than `maxBytes`. Throws a `ZhengceError` with the file and a remedy: not-found, not-readable, too-large. */
export async function loadFile(path: string | URL, options: Pick<ReadOptions, "maxBytes"> = {}): Promise<Uint8Array> {
  expectArguments({ path }, PATH);
  expectOptions(options, READ_OPTIONS);
  try {
    return await load(path, options.maxBytes ?? DEFAULTS.maxBytes);
  } catch (error) {
    throw about(path.toString(), error);
  }
}

/** What a reader stumbles over is a fault of the file, as far as its owner can tell. */
async function readContent(content: Content, options: FormatOptions): Promise<Reading> {
  const reader = readerFor(content);
  try {
    return await reader.read(content, options);
  } catch (error) {
    throw error instanceof ZhengceError ? error : damaged(error);
  }
}

function contentOf(bytes: Uint8Array): Content {
  let text: string | undefined;
  return {
    bytes,
    text(): string {
      text ??= decode(bytes);
      return text;
    },
  };
}

function readerFor(content: Content): Reader {
  if (content.bytes.length === 0) throw empty();
  return READERS.find(reader => reader.detects(content))!;
}

async function load(path: string | URL, maxBytes: number): Promise<Uint8Array> {
  // Looked at before it is opened: opening a named pipe waits for its other end.
  const found = await stat(path);
  if (found.isDirectory()) {
    await access(path, constants.R_OK | constants.X_OK);
    throw new ZhengceError("not-readable", "是文件夹，不是文件", { remedy: "请指定其中的文件，或用 zhengce add 添加整个文件夹" });
  }
  if (!found.isFile()) throw new ZhengceError("not-readable", "不是普通文件", { remedy: "请指定一个文件" });
  if (found.size > maxBytes) throw tooLarge(found.size, maxBytes);
  if (found.size === 0) throw empty(); // or a device of the system's, reading which may wait for ever
  const handle = await open(path, "r");
  try {
    return await readUpTo(handle, found.size);
  } finally {
    await handle.close();
  }
}

/** As many bytes as the file had when it was looked at: one that grows while it is read has no end. */
async function readUpTo(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function empty(): ZhengceError {
  return new ZhengceError("empty", "没有文字", { remedy: "请检查文件是否完整" });
}

function tooLarge(size: number, maxBytes: number): ZhengceError {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
  return new ZhengceError("too-large", `文件太大：${megabytes(size)}，上限 ${megabytes(maxBytes)}`, {
    remedy: "请拆成几个文件，或提高 maxBytes",
  });
}

/** The same error with the file's name on it; what the system says becomes an error that a caller can act on. */
function about(file: string | undefined, error: unknown): unknown {
  if (error instanceof ZhengceError) {
    if (error.file !== undefined || file === undefined) return error;
    return new ZhengceError(error.code, error.message, {
      file,
      cause: error.cause,
      ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    });
  }
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === undefined || file === undefined) return error;
  const known = SYSTEM_ERRORS[code];
  return new ZhengceError(known?.code ?? "not-readable", known?.message ?? `无法读取（${code}）`, {
    file,
    remedy: known?.remedy ?? "请检查文件",
    cause: error,
  });
}

const SYSTEM_ERRORS: Readonly<Record<string, { code: "not-found" | "not-readable"; message: string; remedy: string }>> = {
  ENOENT: { code: "not-found", message: "文件不存在", remedy: "请检查路径" },
  ENOTDIR: { code: "not-found", message: "文件不存在", remedy: "请检查路径" },
  ENAMETOOLONG: { code: "not-found", message: "文件不存在", remedy: "请检查路径" },
  ELOOP: { code: "not-readable", message: "链接指向自己", remedy: "请检查链接" },
  EACCES: { code: "not-readable", message: "没有读取权限", remedy: "请检查文件权限" },
  EPERM: { code: "not-readable", message: "没有读取权限", remedy: "请检查文件权限" },
};
