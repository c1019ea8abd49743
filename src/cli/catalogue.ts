import { type Library, lifeOf } from "../library/index.ts";
import type { CitingDocument, LifecycleEntry } from "../references/index.ts";

/** A library as the questions across its documents need it: what each says of itself, and what it cites, resolved. */
export interface LibraryCatalogue {
  entries: LifecycleEntry[];
  documents: CitingDocument[];
}

/** Reads what the library keeps of its documents; none of them is opened. */
export async function catalogueOf(library: Library): Promise<LibraryCatalogue> {
  const entries = (await library.list()).map(lifeOf);
  const documents: CitingDocument[] = [];
  for await (const { document, references } of library.findings()) documents.push({ id: document.id, references });
  return { entries, documents };
}
