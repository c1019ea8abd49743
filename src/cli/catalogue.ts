import type { Library } from "../library/index.ts";
import { type CitingDocument, indexCatalogue, type LifecycleEntry, resolveReferences, statedLife } from "../references/index.ts";
import { type Container, select } from "../tree/index.ts";

/** A library as the questions across its documents need it: what each says of itself, and what it cites, resolved. */
export interface LibraryCatalogue {
  entries: LifecycleEntry[];
  documents: CitingDocument[];
}

export async function catalogueOf(library: Library): Promise<LibraryCatalogue> {
  const entries: LifecycleEntry[] = [];
  for (const { id, title, number, date, issuer, status } of await library.list()) {
    const tree = await library.get(id);
    const [, ...inner] = select(tree, "document");
    entries.push({
      id,
      title,
      aliases: inner.flatMap(titleOf),
      ...(number !== undefined && { documentNumber: number }),
      ...(date !== undefined && { date }),
      ...(issuer !== undefined && { issuer }),
      ...(status !== undefined && { status }),
      ...statedLife(tree),
    });
  }
  const index = indexCatalogue(entries);
  const dates = new Map(entries.map(({ id, date }) => [id, date]));
  const documents: CitingDocument[] = [];
  for await (const { document, references } of library.findings()) {
    const date = dates.get(document.id);
    documents.push({
      id: document.id,
      references: resolveReferences(references, index, { id: document.id, ...(date !== undefined && { date }) }),
    });
  }
  return { entries, documents };
}

const titleOf = ({ data }: Container): string[] => (data?.meta?.title === undefined ? [] : [data.meta.title.value]);
