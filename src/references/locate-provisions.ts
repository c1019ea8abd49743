import { expectArguments, TEXT, TREE } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import { REFERENCES } from "./arguments.ts";
import { documentKeyOf } from "./catalogue.ts";
import { stepsOfKey } from "./key.ts";
import { type Document, documentsOf, locate } from "./places.ts";
import type { Step } from "./provision.ts";
import type { Reference } from "./reference.ts";

/**
 * Fills `target.node` of the provisions that lead to `document`, whose text is `tree`, in new references: 《…条例》第八条第二款 leads
 * to the 款 itself. A provision that the text does not have, or has more than once, keeps only its document, as does
 * one of a law of which only a later text is at hand: its numbers may be others there. Several provisions
 * under one key (前两条) lead to the first.
 */
export function locateProvisions(references: readonly Reference[], document: string, tree: Root): Reference[] {
  expectArguments({ references }, REFERENCES);
  expectArguments({ document }, TEXT);
  expectArguments({ tree }, TREE);
  let documents: Document[] | undefined;
  return references.map(reference => {
    if (reference.kind !== "provision" || reference.target?.document !== document || reference.target.later) return reference;
    const steps = stepsOfKey(reference.key);
    if (steps === undefined) return reference;
    documents ??= [...documentsOf(tree).values()];
    const key = documentKeyOf(reference);
    const node = nodeOf(documents, key, steps);
    const beginning = reference.rangeFrom === undefined ? undefined : stepsOfKey(reference.rangeFrom);
    const from = beginning && nodeOf(documents, key, beginning);
    return node === undefined ? reference : { ...reference, target: { document, node, ...(from !== undefined && { from }) } };
  });
}

/** In the document of that title; where none has it (a number was cited, or the notice that forwards it), in the only one that has such a provision. */
function nodeOf(documents: readonly Document[], key: string, steps: readonly Step[]): string | undefined {
  const titled = documents.filter(document => document.key === key);
  const own = titled.length === 1 ? locate(titled[0]!, steps)?.id : undefined;
  if (own !== undefined) return own;
  const others = documents.filter(document => !titled.includes(document));
  // 第八条 is an article where any of them has articles, and the 八、 of a notice only where none has.
  const withArticles = steps[0]!.unit === "条" ? others.filter(({ articles }) => articles.length > 0) : [];
  const found = (withArticles.length > 0 ? withArticles : others).flatMap(document => locate(document, steps)?.id ?? []);
  return titled.length <= 1 && found.length === 1 && (titled.length === 0 || titled[0]!.articles.length === 0) ? found[0] : undefined;
}
