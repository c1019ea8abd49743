import { expectArguments, TEXT } from "../text/index.ts";
import { CITING, ENTRIES, OPTIONAL_TEXT } from "./arguments.ts";
import { type CatalogueEntry, type CitingDocument, documentKeyOf, indexCatalogue } from "./catalogue.ts";
import { citesProvision } from "./cites-provision.ts";
import type { Reference } from "./reference.ts";
import { meantBy } from "./resolve-references.ts";

/**
 * What cites a document, the other way round: each citing document with its references that lead there. With a `provision` (第三十二条, #art_32) only
 * those that cite it, in a range as well, and the document's own. The references must be resolved.
 */
export function citedBy(
  id: string,
  documents: readonly CitingDocument[],
  provision?: string,
): { document: string; references: Reference[] }[] {
  expectArguments({ id }, TEXT);
  expectArguments({ documents }, CITING);
  expectArguments({ provision }, OPTIONAL_TEXT);
  return documents
    .map(({ id: document, references }) => ({ document, references: references.filter(reference => leadsTo(reference, document)) }))
    .filter(({ references }) => references.length > 0);

  function leadsTo(reference: Reference, citing: string): boolean {
    const { target, key, kind } = reference;
    if (provision === undefined) return target?.document === id;
    const isOwn = citing === id && target?.document === undefined && key.startsWith("#");
    return kind === "provision" && (isOwn || target?.document === id) && citesProvision(reference, provision);
  }
}

/** A document that is cited and not there. */
export interface MissingDocument {
  /** Title or document number, as in `Reference.key`. */
  key: string;
  /** The document number that stands behind the title somewhere, so that it can be looked for. */
  documentNumber?: string;
  /** How often it is cited. */
  times: number;
  /** Ids of the documents that cite it. */
  citedBy: string[];
  /**
   * What the library has of that name, where a citation could not be led there: `later` than what cites it, or several of which none stands out
   * (`ambiguous`).
   */
  held?: { reason: "later" | "ambiguous"; documents: { id: string; date?: string }[] };
}

/**
 * What a library lacks: all that its documents cite and that did not resolve, most cited first; at the end that of which it has another
 * text (`held`), known where the catalogue is given.
 */
export function missing(documents: readonly CitingDocument[], catalogue: readonly CatalogueEntry[] = []): MissingDocument[] {
  expectArguments({ documents }, CITING);
  expectArguments({ catalogue }, ENTRIES);
  const index = indexCatalogue(catalogue);
  const dates = new Map(catalogue.map(({ id, date }) => [id, date]));
  const lacking = new Map<string, MissingDocument>();
  for (const { id, references } of documents) {
    for (const [i, reference] of references.entries()) {
      const key = documentKeyOf(reference);
      if (reference.kind === "certificate" || reference.target !== undefined || NO_DOCUMENT.test(key)) continue;
      const title = references[i - 1];
      if (reference.kind === "number" && title?.kind === "title" && reference.start - title.end === 1) {
        const known = lacking.get(title.key);
        if (known !== undefined) known.documentNumber ??= reference.key;
        continue;
      }
      const date = dates.get(id);
      const entries = meantBy(references, i, index.get(key), { id, ...(date !== undefined && { date }) });
      const held = heldOf(entries, id, date);
      const group = held === undefined ? key : `${key} ${held.reason}`;
      const entry = lacking.get(group) ?? { key, times: 0, citedBy: [], ...(held && { held }) };
      lacking.set(group, entry);
      entry.times++;
      if (entry.citedBy.at(-1) !== id) entry.citedBy.push(id);
    }
  }
  const rank = ({ held }: MissingDocument): number => (held === undefined ? 0 : 1);
  return [...lacking.values()].sort((a, b) => rank(a) - rank(b) || b.times - a.times || (a.key < b.key ? -1 : 1));
}

function heldOf(entries: readonly CatalogueEntry[] | undefined, id: string, date: string | undefined): MissingDocument["held"] {
  const others = (entries ?? []).filter(entry => entry.id !== id);
  if (others.length === 0) return undefined;
  const isLater = others.every(entry => date !== undefined && entry.date !== undefined && entry.date > date);
  const documents = others.map(entry => ({ id: entry.id, ...(entry.date !== undefined && { date: entry.date }) }));
  return { reason: isLater ? "later" : "ambiguous", documents };
}

/** What names no document that could be fetched: nothing, words that point to nothing (前款, 该法, 其实施条例), a kind alone (《纲要》), a gazette (国务院公报). */
const NO_DOCUMENT =
  /^(?:[前本该][条款项章节编]|其(?:实施(?:条例|细则|办法))?|[本该](?:法典?|条例|办法|规定|细则|规则|\p{Script=Han}{2})(?:实施(?:条例|细则|办法))?|法|条例|办法|规定|细则|实施(?:条例|细则|办法)|决定|意见|建议|通知|方案|纲要|规划|计划|报告|.{0,20}(?:国务院|人民政府|常务委员会|常委会|人民法院|检察院|[省市区县部])公报)?$/u;
