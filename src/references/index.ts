/** Titles, document numbers, provisions, short names, defined terms; resolved, or kept as unresolved. */
export type { Reference, Relation, Term } from "./reference.ts";
