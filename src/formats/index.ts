/** TXT, Markdown, HTML, DOCX, PDF … → the same lines, each knowing where it came from. */
export {};
