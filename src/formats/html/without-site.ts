import { countWide, isDocumentLine } from "./judge-line.ts";
import type { PageLine } from "./lines-of.ts";

/** Lines without those that the survey found to be of the site, and without lines of nothing but links before and behind the text. */
export function withoutSite(lines: readonly PageLine[]): PageLine[] {
  const kept = lines.filter(line => line.site === undefined);
  let from = 0;
  let to = kept.length;
  while (from < to && isOnlyLinks(kept[from]!)) from++;
  while (from < to && isOnlyLinks(kept[to - 1]!)) to--;
  return kept.slice(from, to);
}

/** A line of links that names no annex, which a site links to the file. */
function isOnlyLinks({ text, table, links }: PageLine): boolean {
  if (table !== undefined || links === 0 || isDocumentLine(text) || LISTED.test(text)) return false;
  return links >= countWide(text) - SEPARATORS;
}

/** Wide characters between links: ｜ and spaces. */
const SEPARATORS = 2;
/** 1. 登记表.docx */
const LISTED = /^\s*[\d０-９]{1,2}\s*[.．、]/;
