import { limits } from "../compare/index.ts";
import type { AlignedDocuments } from "./alignment-view.ts";
import type { Language } from "./options.ts";
import { placeFinder } from "./place.ts";
import type { SideTable } from "./side-table.ts";
import type { Sides } from "./tables/alignment-wording.ts";
import { LIMIT_WORDING } from "./tables/limit-wording.ts";
import { cut } from "./width.ts";

/** What either document sets as a time limit for the same act. */
export function limitTable({ alignment, local, national }: AlignedDocuments, sides: Sides, language: Language): SideTable {
  const words = LIMIT_WORDING[language];
  const [ours, theirs] = [placeFinder(local), placeFinder(national)];
  const rows = limits(alignment, local, national).map(row => ({
    cells: [
      cut(row.national.act, LONGEST),
      `${ours(row.local.node).citation} ${row.local.text}`,
      `${theirs(row.national.node).citation} ${row.national.text}`,
      words.verdict[row.verdict],
    ] as const,
    kind: SHOWN[row.verdict],
  }));
  return { id: "limits", head: words.head, columns: [words.act, sides.local, sides.national, words.comparison], rows };
}

/** A shorter limit is stricter for an office and worse for whoever has a guarantee: neither is shown as good or bad. */
const SHOWN = { shorter: "new", longer: "new", same: "same", varied: "incomparable" } as const;

/** Columns of an act. */
const LONGEST = 80;
