/** Markdown, HTML, Akoma Ntoso, CSV, XLSX, terminal text: from data to a string or bytes. */
export {};
