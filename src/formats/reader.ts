import type { Format, Source } from "../text/index.ts";

/** What a file holds, as readers look at it: the bytes, and the text they spell where they spell one. */
export interface Content {
  bytes: Uint8Array;
  /** The bytes decoded as text, once; throws a `ZhengceError` "binary" where they are none. */
  text(): string;
}

/** What a reader finds in a file: a source without the name of the file, which `read` adds. */
export type Reading = Omit<Source, "file">;

/** What a caller may ask of a format. */
export interface FormatOptions {
  /** Tracked changes of a Word document: as accepted unless said. */
  changes?: "accepted" | "rejected";
}

/** One format: whether a file is of it, by what is in the file, and how to read it. */
export interface Reader {
  format: Format;
  /** Looks at the content and decides; must not throw, except that `text()` may. */
  detects(content: Content): boolean;
  /** Throws a `ZhengceError` ("damaged", "encrypted", "empty", …) where the content cannot be read. */
  read(content: Content, options: FormatOptions): Reading | Promise<Reading>;
}
