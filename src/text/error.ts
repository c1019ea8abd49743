/** What went wrong, as a caller can act on it. */
export type ErrorCode =
  | "not-found"
  | "not-readable"
  | "not-writable"
  | "empty"
  | "binary"
  | "unsupported"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "refused"
  | "locked"
  | "index-mismatch"
  | "library-damaged"
  | "invalid-argument";

/** An error that a caller can act on: what is wrong, with which file, and what to do about it. */
export class ZhengceError extends Error {
  override readonly name = "ZhengceError";
  readonly code: ErrorCode;
  /** The file or document that it is about. */
  readonly file: string | undefined;
  /** What can be done, as a sentence. */
  readonly remedy: string | undefined;

  constructor(code: ErrorCode, message: string, about: { file?: string; remedy?: string; cause?: unknown } = {}) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.code = code;
    this.file = about.file;
    this.remedy = about.remedy;
  }
}
