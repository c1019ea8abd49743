import type { AlignedPair, Alignment, TargetVerdict } from "../compare/index.ts";
import { type Root, select } from "../tree/index.ts";
import { renderTitle } from "./metadata.ts";
import type { Language } from "./options.ts";
import { type Place, placeOf } from "./place.ts";
import { TIMING, VERDICT } from "./tables/labels.ts";
import { indicatorPhrase, timePhrase, valuePhrase } from "./target-phrases.ts";

/** An alignment with the two documents that it is about. */
export interface AlignedDocuments {
  alignment: Alignment;
  local: Root;
  national: Root;
}

/** What every report of an alignment says, whatever it is written in. */
export interface AlignmentView {
  local: string;
  national: string;
  /** Local measures in their order, each with the national ones that it carries out, the nearest first. */
  rows: { local: Place; nationals: (Place & { score: number; evidence: AlignedPair["evidence"] })[] }[];
  gaps: Place[];
  additions: Place[];
  targets: { indicator: string; local: string; national: string; verdict: string; kind: TargetVerdict["verdict"]; time: string }[];
  /** How many of the national measures have a local counterpart. */
  coverage: { carried: number; total: number };
}

export function alignmentView({ alignment, local, national }: AlignedDocuments, language: Language): AlignmentView {
  const places = { local: cached(local), national: cached(national) };
  const byLocal = new Map<string, AlignedPair[]>();
  for (const pair of alignment.pairs) byLocal.set(pair.local, [...(byLocal.get(pair.local) ?? []), pair]);
  const rows = [...byLocal].map(([id, pairs]) => ({
    local: places.local(id),
    nationals: pairs
      .toSorted((a, b) => b.score - a.score)
      .map(({ national: other, score, evidence }) => ({ ...places.national(other), score, evidence })),
  }));
  rows.sort((a, b) => startOf(a.local) - startOf(b.local));
  const carried = new Set(alignment.pairs.map(pair => pair.national).filter(id => !isHeadingOnly(places.national(id))));
  return {
    local: titleOf(local, language),
    national: titleOf(national, language),
    rows,
    gaps: alignment.gaps.map(places.national),
    additions: alignment.additions.map(places.local),
    targets: alignment.targets.map(verdict => targetRow(verdict, language)),
    coverage: {
      carried: carried.size,
      total: carried.size + alignment.gaps.filter(id => !carried.has(id) && !isHeadingOnly(places.national(id))).length,
    },
  };
}

/** 加码, 提前 … of one indicator, with both sides' values. */
function targetRow({ local, national, verdict, time }: TargetVerdict, language: Language): AlignmentView["targets"][number] {
  const said = local ?? national;
  const side = (target: typeof local): string =>
    target === undefined
      ? ""
      : [timePhrase(target, language), valuePhrase(target, language)].filter(Boolean).join(language === "zh" ? "" : " ");
  return {
    indicator: said === undefined ? "" : indicatorPhrase(said).replaceAll("↑", ""),
    local: side(local),
    national: side(national),
    verdict: VERDICT[verdict][language],
    kind: verdict,
    time: time === undefined ? "" : TIMING[time][language],
  };
}

function titleOf(root: Root, language: Language): string {
  const [document] = select(root, "document");
  return renderTitle(document, language);
}

/** A chapter is answered by its measures; it does not count beside them. */
const isHeadingOnly = ({ node }: Place): boolean => node?.children.some(child => UNITS.has(child.type)) === true;
const UNITS: ReadonlySet<string> = new Set(["subpart", "chapter", "section", "article", "measure"]);

const startOf = ({ node }: Place): number => node?.position.start.offset ?? Number.MAX_SAFE_INTEGER;

function cached(root: Root): (id: string) => Place {
  const places = new Map<string, Place>();
  return id => {
    const known = places.get(id) ?? placeOf(root, id);
    places.set(id, known);
    return known;
  };
}
