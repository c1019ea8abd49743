/** zhengce (政策): Chinese policy documents as data. */

export * from "./compare/index.ts";
export * from "./entities/index.ts";
export * from "./formats/index.ts";
export * from "./library/index.ts";
export * from "./lint/index.ts";
export { formatNumber, type NumberForm, parseNumber } from "./numerals/index.ts";
export * from "./parse/index.ts";
export * from "./references/index.ts";
export * from "./search/index.ts";
export * from "./targets/index.ts";
export {
  type Block,
  type ErrorCode,
  type Format,
  type FrontMatter,
  fold,
  foldedCode,
  INVISIBLE_RUN,
  isWhite,
  lineStarts,
  type Origin,
  type OriginFrom,
  originOf,
  originsWithin,
  type Placed,
  type Point,
  pointAt,
  type Source,
  type Span,
  skipWhite,
  trimWhite,
  withOrigins,
  withoutControls,
  withoutWhite,
  ZhengceError,
} from "./text/index.ts";
export * from "./tree/index.ts";
