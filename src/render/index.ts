/** Markdown, HTML, Akoma Ntoso, CSV, XLSX, terminal text: from data to a string or bytes. */

export { renderAlignment } from "./alignment.ts";
export { renderAlignmentHtml } from "./alignment-html.ts";
export { renderAlignmentMarkdown } from "./alignment-markdown.ts";
export type { AlignedDocuments } from "./alignment-view.ts";
export { renderAmount, renderNumber } from "./amount.ts";
export { renderTargetsCsv } from "./csv.ts";
export { renderDelta } from "./delta.ts";
export { renderDeltaHtml } from "./delta-html.ts";
export type { ComparedVersions } from "./delta-view.ts";
export { renderEntities } from "./entities.ts";
export { renderFacets } from "./facets.ts";
export { renderHits } from "./hits.ts";
export { type CoverageDocuments, renderMatrix, renderMatrixCsv, renderMatrixHtml } from "./matrix.ts";
export { renderMessages } from "./messages.ts";
export { metadataPhrases, renderTitle } from "./metadata.ts";
export { type Language, type Paint, plain, type RenderOptions, type Role, type Words } from "./options.ts";
export { type OutlineOptions, renderOutline } from "./outline.ts";
export { type ReferenceRows, renderMissing, renderReferences } from "./references.ts";
export { type Column, renderTable } from "./table.ts";
export { forcePhrase, indicatorPhrase, type TargetRow, timePhrase, valuePhrase } from "./target-phrases.ts";
export type { TargetTableOptions } from "./target-table.ts";
export { renderTargets } from "./target-table.ts";
export { renderText } from "./text.ts";
export { renderDate, renderDuration, renderTime } from "./time.ts";
export { cut, displayWidth, padEnd } from "./width.ts";
export { wrap } from "./wrap.ts";
export { renderTargetsXlsx } from "./xlsx.ts";
