/** Many documents on disk; the only room that writes. */

export type { AddInput, AddOptions, AddProgress } from "./add-documents.ts";
export type { AddReport, SkippedFile } from "./add-report.ts";
export type { CheckOptions, CheckReport } from "./check-library.ts";
export type { DocumentInfo } from "./document-info.ts";
export type { ExportReport } from "./export-library.ts";
export { lifeOf } from "./find-lives.ts";
export { Library, type LibraryResult, type OpenOptions } from "./library.ts";
export type { DocumentFindings } from "./read-findings.ts";
