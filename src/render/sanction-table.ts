import { type Penalty, type Sanction, type SanctionVerdict, sanctions } from "../compare/index.ts";
import type { AlignedDocuments } from "./alignment-view.ts";
import type { Language } from "./options.ts";
import { placeFinder } from "./place.ts";
import type { SideTable } from "./side-table.ts";
import type { Sides } from "./tables/alignment-wording.ts";
import { PARTY, sanctionWording } from "./tables/sanction-wording.ts";
import { cut } from "./width.ts";

/** What either document does about the same breach. */
export function sanctionTable({ alignment, local, national }: AlignedDocuments, sides: Sides, language: Language): SideTable {
  const words = sanctionWording(sides, language);
  const found = sanctions(alignment, local, national);
  const [ours, theirs] = [placeFinder(local), placeFinder(national)];
  const rows = found.map(row => ({
    cells: [
      cut(row.conduct.national, LONGEST),
      `${ours(row.local.node).citation} ${said(row.local, language)}`.trim(),
      `${theirs(row.national.node).citation} ${said(row.national, language)}`.trim(),
      [words.verdict[row.verdict], ...ownKinds(row, words.own)].filter(text => text !== "").join(language === "zh" ? "；" : "; "),
    ] as const,
    kind: CLASS[row.verdict],
  }));
  return { id: "sanctions", head: words.head, columns: [words.breach, sides.local, sides.national, words.comparison], rows };
}

/** Shown as the verdicts on targets are. */
const CLASS = {
  heavier: "stricter",
  lighter: "looser",
  missing: "missing",
  new: "new",
  same: "same",
  varied: "incomparable",
  referred: "incomparable",
  none: "incomparable",
} as const;

/** Columns of a breach. */
const LONGEST = 80;

/** 处一万元以下罚款；拒不改正的，处五万元以下罚款: 责令改正 only where it is all. */
function said({ sanctions: all }: Penalty, language: Language): string {
  const telling = all.filter(({ kind }) => kind !== "order");
  const groups: { when: string; texts: string[] }[] = [];
  for (const one of telling.length > 0 ? telling : all) {
    const when = one.when ?? "";
    const last = groups.at(-1);
    const text = textOf(one, language);
    if (last?.when === when) last.texts.push(text);
    else groups.push({ when, texts: [text] });
  }
  return groups.map(({ when, texts }) => (when === "" ? "" : `${when}，`) + texts.join("，")).join("；");
}

function textOf({ text, party }: Sanction, language: Language): string {
  const words = text.replace(/\s+/g, "");
  return party === undefined ? words : PARTY[party][language] + words;
}

/** 国家另有：吊销许可证 */
function ownKinds({ own }: SanctionVerdict, words: Record<"local" | "national", string>): string[] {
  return (["national", "local"] as const).flatMap(side => {
    const texts = [...new Set(own[side].map(({ text }) => text.replace(/\s+/g, "")))];
    return texts.length === 0 ? [] : [words[side] + texts.join("、")];
  });
}
