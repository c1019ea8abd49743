import { looksLikeHtml } from "./html/looks-like-html.ts";
import { looksLikeMarkdown } from "./looks-like-markdown.ts";
import type { Reader } from "./reader.ts";
import { otherFile, refuseOther } from "./refuse-other.ts";
import { begins, hasName, isZip } from "./signatures.ts";

/**
 * The formats, in the order in which they are asked: the first that knows the content reads it. Formats with a
 * signature in their first bytes stand before those that are told by their text; plain text takes what is left.
 * A reader's code is loaded when it is needed.
 */
export const READERS: readonly Reader[] = [
  {
    format: "pdf",
    detects: ({ bytes }) => begins(bytes, PDF),
    read: async ({ bytes }) => (await import("./pdf/read-pdf.ts")).readPdf(bytes),
  },
  {
    format: "docx",
    detects: ({ bytes }) => isZip(bytes) && hasName(bytes, "word/document"),
    read: async ({ bytes }, options) => (await import("./docx/read-docx.ts")).readDocx(bytes, options),
  },
  {
    format: "ofd",
    detects: ({ bytes }) => isZip(bytes) && hasName(bytes, "OFD.xml"),
    read: async ({ bytes }) => (await import("./ofd/read-ofd.ts")).readOfd(bytes),
  },
  {
    format: "doc",
    detects: ({ bytes }) => begins(bytes, COMPOUND),
    read: async ({ bytes }, options) => (await import("./compound/read-compound.ts")).readCompound(bytes, options),
  },
  {
    format: "doc",
    detects: ({ bytes }) => begins(bytes, RTF),
    read: async ({ bytes }, options) => (await import("./rtf/read-rtf.ts")).readRtf(bytes, options),
  },
  {
    format: "text",
    detects: ({ bytes }) => otherFile(bytes) !== undefined,
    read: ({ bytes }) => refuseOther(bytes),
  },
  {
    format: "html",
    detects: content => looksLikeHtml(content.text()),
    read: async content => (await import("./html/read-html.ts")).readHtml(content),
  },
  {
    format: "markdown",
    detects: content => looksLikeMarkdown(content.text()),
    read: async content => (await import("./read-markdown.ts")).readMarkdown(content.text()),
  },
  {
    format: "text",
    detects: () => true,
    read: async content => (await import("./read-text.ts")).readText(content.text()),
  },
];

/** What Word and Excel wrote before 2007, and what encrypted files are wrapped in (MS-CFB). */
const COMPOUND: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** %PDF- */
const PDF: readonly number[] = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** {\rtf, which Word and WPS also write under the name of .doc */
const RTF: readonly number[] = [0x7b, 0x5c, 0x72, 0x74, 0x66];
