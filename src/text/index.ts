/** A source text: lines with offsets, widths folded for matching, offset ↔ line:column. Never changes a character. */

export { fold, foldedCode, INVISIBLE_RUN, isWhite, skipWhite, trimWhite, withoutWhite } from "./characters.ts";
export { type ErrorCode, ZhengceError } from "./error.ts";
export * from "./expect.ts";
export { lineStarts, type Point, pointAt } from "./lines.ts";
export { originOf, originsWithin, type Placed, withOrigins } from "./origin-of.ts";
export type { Block, Format, FrontMatter, Origin, OriginFrom, Source, Span } from "./source.ts";
export { withoutControls } from "./without-controls.ts";
