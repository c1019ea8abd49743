/** A source text: lines with offsets, widths folded for matching, offset ↔ line:column. Never changes a character. */
export type { Block, Format, FrontMatter, Origin, Source, Span } from "./source.ts";
export { lineStarts, pointAt, type Point } from "./lines.ts";
export { ZhengceError, type ErrorCode } from "./error.ts";
