import { expectArguments } from "../text/index.ts";
import { ENTRIES, ENTRY } from "./arguments.ts";
import { numberKey, titleKey } from "./key.ts";
import type { Reference } from "./reference.ts";

/** A document that citations can lead to, as a library lists it. */
export interface CatalogueEntry {
  id: string;
  title: string;
  documentNumber?: string;
  /** 成文日期, ISO 8601; of a law the date of the version at hand. */
  date?: string;
  /** When a law was first made public, where `date` is that of a later version: ISO 8601. */
  adopted?: string;
  /** Who issued it, so that 国务院《关于…》 and a title that begins with 关于 meet. */
  issuer?: readonly string[];
  /** Other titles that it goes by, such as those of the documents inside it. */
  aliases?: readonly string[];
}

/** A document of a library with what it cites. */
export interface CitingDocument {
  id: string;
  references: readonly Reference[];
}

/** The entries that go by a key; more than one where a law has several versions. */
export type CatalogueIndex = ReadonlyMap<string, readonly CatalogueEntry[]>;

/** Lists the entries by every key that they are cited by: title, document number, aliases, and X of 关于印发X的通知. */
export function indexCatalogue(catalogue: readonly CatalogueEntry[]): CatalogueIndex {
  expectArguments({ catalogue }, ENTRIES);
  const index = new Map<string, CatalogueEntry[]>();
  for (const entry of catalogue) {
    for (const key of citationKeys(entry)) {
      const entries = index.get(key);
      if (entries === undefined) index.set(key, [entry]);
      else entries.push(entry);
    }
  }
  return index;
}

/** The key of the document that a reference cites: that of 刑法#art_6 is 刑法; "" for a provision of the citing document. */
export function documentKeyOf(reference: Reference): string {
  const at = reference.kind === "provision" ? reference.key.indexOf("#") : -1;
  return at < 0 ? reference.key : reference.key.slice(0, at);
}

/** What a notice forwards, by the key of its title: 绿道建设方案 of 关于印发绿道建设方案的通知. */
export function forwardedBy(key: string): string | undefined {
  return FORWARDS.exec(key)?.[1];
}

/** What a document can be cited by, its title first. */
export function citationKeys(entry: CatalogueEntry): Set<string> {
  expectArguments({ entry }, ENTRY);
  const { title, documentNumber, issuer, aliases = [] } = entry;
  const keys = new Set<string>();
  for (const name of [title, ...aliases]) {
    const key = titleKey(name);
    if (key === "") continue;
    keys.add(key);
    const forwarded = forwardedBy(key);
    if (forwarded !== undefined) keys.add(titleKey(forwarded));
    if (issuer !== undefined && issuer.length > 0 && key.startsWith("关于")) keys.add(titleKey(issuer.join("") + key));
  }
  if (documentNumber !== undefined) keys.add(numberKey(documentNumber));
  return keys;
}

/** 市人民政府关于印发〈绿道建设方案〉的通知 forwards 绿道建设方案. */
const FORWARDS = /(?:关于)?(?:印发|转发|发布|公布)〈?(.{4,}?)〉?的(?:通知|决定|公告|函|批复|通告)$/u;
