import type { TargetVerdict } from "../compare/index.ts";
import type { AlignedDocuments } from "./alignment-view.ts";
import { limitTable } from "./limit-table.ts";
import type { Language } from "./options.ts";
import { sanctionTable } from "./sanction-table.ts";
import type { Sides } from "./tables/alignment-wording.ts";

/** Something that both documents say of one matter, side by side, with what the one is beside the other; `kind` says how a row is shown. */
export interface SideTable {
  id: string;
  head: string;
  columns: readonly [matter: string, local: string, national: string, verdict: string];
  rows: { cells: readonly [string, string, string, string]; kind: TargetVerdict["verdict"] }[];
}

/** The tables of an alignment beside that of its targets; one without rows is left out. */
export function sideTables(documents: AlignedDocuments, sides: Sides, language: Language): SideTable[] {
  return [sanctionTable(documents, sides, language), limitTable(documents, sides, language)].filter(({ rows }) => rows.length > 0);
}
