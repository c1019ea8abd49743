import { countWide, isDocumentLine, isSiteEnd } from "./judge-line.ts";
import type { PageLine } from "./lines-of.ts";

/** Lines without those that the survey found to be of the site, without what follows where a site's end begins, and without lines of nothing but links before and behind the text. */
export function withoutSite(lines: readonly PageLine[]): PageLine[] {
  const kept = lines.slice(0, endOf(lines)).filter(line => line.site === undefined);
  let from = 0;
  let to = kept.length;
  while (from < to && isOnlyLinks(kept[from]!)) from++;
  while (from < to && isOnlyLinks(kept[to - 1]!)) to--;
  return kept.slice(from, to);
}

/** Where the site's own lines begin for good: behind the last table and the last line that only a document has, and behind a sentence of it. */
function endOf(lines: readonly PageLine[]): number {
  let end = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const { text, table, site } = lines[i]!;
    if (table !== undefined || (site === undefined && isDocumentLine(text))) break;
    if (site !== undefined && isSiteEnd(text)) end = i;
  }
  const sentences = lines
    .slice(0, end)
    .some(({ text, site }) => site === undefined && countWide(text) >= SENTENCE && /[，。；]/.test(text));
  return sentences ? end : lines.length;
}

/** A line of links that names no annex, which a site links to the file. */
function isOnlyLinks({ text, table, links }: PageLine): boolean {
  if (table !== undefined || links === 0 || isDocumentLine(text) || LISTED.test(text)) return false;
  return links >= countWide(text) - SEPARATORS;
}

/** A line of so many wide characters and a mark is a sentence. */
const SENTENCE = 12;
/** Wide characters between links: ｜ and spaces. */
const SEPARATORS = 2;
/** 1. 登记表.docx */
const LISTED = /^\s*[\d０-９]{1,2}\s*[.．、]/;
