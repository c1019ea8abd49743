/** Titles, document numbers, provisions, short names, defined terms; resolved, or kept as unresolved. */
export { askedProvisions } from "./asked-provisions.ts";
export { type CatalogueEntry, type CatalogueIndex, type CitingDocument, citationKeys, indexCatalogue } from "./catalogue.ts";
export { citedBy, type MissingDocument, missing } from "./cited-by.ts";
export { citesProvision } from "./cites-provision.ts";
export { isKindOfDocument } from "./context.ts";
export { type ReferenceOptions, references } from "./find-references.ts";
export { terms } from "./find-terms.ts";
export { isMeant } from "./is-meant.ts";
export { numberKey, titleKey } from "./key.ts";
export { locateProvisions } from "./locate-provisions.ts";
export { nodeOfCitation } from "./node-of-citation.ts";
export { zhengceReferences } from "./plugin.ts";
export type { Reference, Relation, Term } from "./reference.ts";
export { type ResolveOptions, resolveReferences } from "./resolve-references.ts";
export { statedLife } from "./stated-life.ts";
export { type Lifecycle, type LifecycleEntry, statusOf } from "./status-of.ts";
