/** 浏览器里的检索: search without node:, bundled into one file. `openExported` takes what a library has exported. */

export { createFlexIndex } from "./create-flex-index.ts";
export { type ExportedIndex, openExported } from "./exported-index.ts";
export type { FlexIndex, FlexIndexOptions } from "./flex-index.ts";
export { highlight } from "./highlight.ts";
export type { Hit } from "./hit.ts";
export { parseQuery } from "./parse-query.ts";
export type { Passage, PassageFields } from "./passage.ts";
export type { SearchIndex } from "./search-index.ts";
export { type SearchPassagesOptions, type SearchResult, searchPassages, suggesterOf } from "./search-passages.ts";
