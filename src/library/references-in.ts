import { locateProvisions, type Reference, references } from "../references/index.ts";
import type { Root } from "../tree/index.ts";
import { documentId } from "./document-id.ts";
import type { Library } from "./library.ts";
import { citable } from "./read-findings.ts";

/** What a text cites, resolved against a library. Of the documents there only those are opened of which provisions are cited, one at a time. */
export async function referencesIn(library: Pick<Library, "list" | "get">, tree: Root, { id }: { id?: string }): Promise<Reference[]> {
  const said = tree.children[0]?.data?.meta ?? {};
  const date = said.date?.value;
  const own =
    id ??
    documentId({
      hash: "",
      ...(said.id && { id: said.id.value }),
      ...(said.documentNumber && { number: said.documentNumber.value }),
      ...(said.title && { title: said.title.value }),
      ...(date !== undefined && { date }),
    });
  const catalogue = (await library.list()).map(citable);
  let found = references(tree, { catalogue, id: own, ...(date !== undefined && { date }) });
  const cited = new Set(
    found.flatMap(({ kind, target }) => (kind === "provision" && target?.document !== undefined ? [target.document] : [])),
  );
  for (const document of cited) found = locateProvisions(found, document, await library.get(document));
  return found;
}
