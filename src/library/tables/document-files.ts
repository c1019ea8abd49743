/** In a folder, files with these endings are documents; what is in them is told by their content. */
export const EXTENSIONS: readonly string[] = [
  "txt",
  "text",
  "md",
  "markdown",
  "html",
  "htm",
  "xhtml",
  "mht",
  "docx",
  "doc",
  "wps",
  "rtf",
  "pdf",
  "ofd",
];

/** Files that are about a folder: "README.md" */
export const NOT_DOCUMENTS: RegExp = /^(?:readme|license|licence|changelog|contributing)\b/i;
