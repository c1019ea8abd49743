import { DOCUMENT_LINES, SITE_ENDS, SITE_LINES } from "./tables/site-phrases.ts";

/** Is a line the site's own: its way here, its buttons, its owner? */
export function isSiteLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  return SITE_LINE.test(line.trim());
}

/** Is a line of the site one that stands behind a document? */
export function isSiteEnd(line: string): boolean {
  return SITE_ENDS.test(line.trim());
}

/** Does a line begin or end as only those of documents do? */
export function isDocumentLine(line: string): boolean {
  return DOCUMENT_LINE.test(line.trim());
}

/** Characters of Chinese and other wide scripts. */
export function countWide(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x2e7f && text.charCodeAt(i) < 0xfff0) count++;
  return count;
}

/** Longer lines are no site's. */
const LONGEST = 300;
const SITE_LINE = anyOf(SITE_LINES);
const DOCUMENT_LINE = anyOf(DOCUMENT_LINES);

/** One pattern for all: a page has thousands of lines, and each would be asked of each pattern. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), "u");
}
