import { type CitingDocument, documentKeyOf } from "./catalogue.ts";
import type { Reference } from "./reference.ts";

/** What cites a document, the other way round: each citing document with its references that lead there. The references must be resolved. */
export function citedBy(id: string, documents: readonly CitingDocument[]): { document: string; references: Reference[] }[] {
  return documents
    .map(({ id: document, references }) => ({ document, references: references.filter(reference => reference.target?.document === id) }))
    .filter(({ references }) => references.length > 0);
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
}

/** What a library lacks: all that its documents cite and that did not resolve, most cited first. */
export function missing(documents: readonly CitingDocument[]): MissingDocument[] {
  const lacking = new Map<string, MissingDocument>();
  for (const { id, references } of documents) {
    for (const [i, reference] of references.entries()) {
      const key = documentKeyOf(reference);
      if (key === "" || reference.kind === "certificate" || reference.target !== undefined || POINTER.test(key)) continue;
      const title = references[i - 1];
      if (reference.kind === "number" && title?.kind === "title" && reference.start - title.end === 1) {
        const known = lacking.get(title.key);
        if (known !== undefined) known.documentNumber ??= reference.key;
        continue;
      }
      const entry = lacking.get(key) ?? { key, times: 0, citedBy: [] };
      lacking.set(key, entry);
      entry.times++;
      if (entry.citedBy.at(-1) !== id) entry.citedBy.push(id);
    }
  }
  return [...lacking.values()].sort((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1));
}

/** 前款, 该法: words that point to nothing name no document that could be fetched. */
const POINTER = /^(?:[前本该][条款项章节编]|法|条例|办法|规定)$/u;
