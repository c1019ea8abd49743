import { dutyStrengths } from "../compare/index.ts";
import type { AlignedDocuments } from "./alignment-view.ts";
import type { Language } from "./options.ts";
import type { SideTable } from "./side-table.ts";
import type { Sides } from "./tables/alignment-wording.ts";

const WORDS = {
  zh: { head: "力度对照（同一件事，一边是义务，一边可做可不做）", words: "用词", verdict: "比较", softer: "放松", firmer: "收紧" },
  en: { head: "Duties that became a choice, or the reverse", words: "Words", verdict: "Verdict", softer: "softer", firmer: "firmer" },
} as const;

/** The sentences for one action of which one binds and the other leaves a choice. */
export function strengthTable({ alignment, local, national }: AlignedDocuments, sides: Sides, language: Language): SideTable {
  const words = WORDS[language];
  const rows = dutyStrengths(alignment, local, national).map(({ local: here, national: there, verdict }) => ({
    cells: [`${there.word} → ${here.word}`, here.text.replace(/\s+/g, ""), there.text.replace(/\s+/g, ""), words[verdict]] as const,
    kind: verdict === "softer" ? ("looser" as const) : ("stricter" as const),
  }));
  return { id: "strengths", head: words.head, columns: [words.words, sides.local, sides.national, words.verdict], rows };
}
