/** TXT, Markdown, HTML, DOCX, DOC, PDF, OFD … → the same lines, each knowing where it came from. */

export { decode } from "./decode.ts";
export { type FetchOptions, fetchFile } from "./fetch/fetch-file.ts";
export { loadFile, type ReadOptions, read } from "./read.ts";
