import { type Expected, type ExpectedFields, eitherOf, listOf, optional, recordWith, TEXT } from "../text/index.ts";
import type { ReferenceOptions } from "./find-references.ts";
import type { ResolveOptions } from "./resolve-references.ts";

/** What the functions of this room expect of their callers. */
export const REFERENCE: Expected = recordWith({ kind: TEXT, key: TEXT });
export const REFERENCES: Expected = listOf(REFERENCE);
export const ENTRY: Expected = recordWith({ title: TEXT, documentNumber: optional(TEXT), aliases: optional(listOf(TEXT)) });
export const ENTRIES: Expected = listOf(ENTRY);
export const OPTIONAL_TEXT: Expected = optional(TEXT);
export const CITING: Expected = listOf(recordWith({ id: TEXT, references: REFERENCES }));
export const CATALOGUE: Expected = eitherOf(ENTRIES, { words: " indexCatalogue 给出的索引", holds: value => value instanceof Map });
export const RESOLVE_OPTIONS: ExpectedFields<ResolveOptions> = { id: TEXT, date: TEXT };
export const REFERENCE_OPTIONS: ExpectedFields<ReferenceOptions> = { ...RESOLVE_OPTIONS, catalogue: CATALOGUE };
