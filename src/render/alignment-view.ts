import { type AlignedPair, type Alignment, measuresOf, relations, type TargetVerdict } from "../compare/index.ts";
import { isLeaf, isNumbered, type Root, select, type TreeNode } from "../tree/index.ts";
import { renderTitle } from "./metadata.ts";
import { onlyHere } from "./only-here.ts";
import type { Language } from "./options.ts";
import { type Place, placeFinder } from "./place.ts";
import { type AlignmentWording, alignmentWording, LEVEL, PLAIN_SIDES, SIDES, type Sides } from "./tables/alignment-wording.ts";
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
  /** Local chapters, measures and other places in their order, each with the national ones that it carries out, the nearest first. */
  rows: {
    local: Place;
    only: string[];
    nationals: (Place & { score: number; evidence: AlignedPair["evidence"]; synonyms: AlignedPair["synonyms"]; only: string[] })[];
  }[];
  /** One national measure that several local ones carry out, one local measure that carries out several, and those that stand in another order. */
  splits: { one: Place; several: Place[] }[];
  merges: { one: Place; several: Place[] }[];
  moves: { local: Place; national: Place }[];
  /** Numbered ones only: an introduction is no measure that could be carried out. */
  gaps: Place[];
  additions: Place[];
  /** `said`: the clauses that say the values. */
  targets: {
    indicator: string;
    local: string;
    national: string;
    said: { local: string; national: string };
    verdict: string;
    kind: TargetVerdict["verdict"];
    time: string;
  }[];
  /** How many of the national measures have a local counterpart, counted as the matrix of many documents counts them. */
  coverage: { carried: number; total: number };
  words: AlignmentWording;
}

export function alignmentView({ alignment, local, national }: AlignedDocuments, language: Language): AlignmentView {
  const places = { local: placeFinder(local), national: placeFinder(national) };
  const byLocal = new Map<string, AlignedPair[]>();
  for (const pair of alignment.pairs) byLocal.set(pair.local, [...(byLocal.get(pair.local) ?? []), pair]);
  const shared = { local: sharedBy(alignment, "local"), national: sharedBy(alignment, "national") };
  const only = (side: "local" | "national", place: Place): string[] => {
    const marks = shared[side].get(place.id) ?? [];
    return marks.length === 0 ? [] : onlyHere(place.node, marks);
  };
  const rows = [...byLocal].map(([id, pairs]) => ({
    local: places.local(id),
    only: only("local", places.local(id)),
    nationals: pairs
      .toSorted((a, b) => b.score - a.score)
      .map(({ national: other, score, evidence, synonyms }) => ({
        ...places.national(other),
        score,
        evidence,
        synonyms,
        only: only("national", places.national(other)),
      })),
  }));
  rows.sort((a, b) => startOf(a.local) - startOf(b.local));
  const isUnit = {
    local: unitTest(local, [...alignment.pairs.map(pair => pair.local), ...alignment.additions]),
    national: unitTest(national, [...alignment.pairs.map(pair => pair.national), ...alignment.gaps]),
  };
  const gaps = alignment.gaps.map(places.national).filter(isUnit.national);
  const measures = measuresOf(national);
  const answered = new Set(alignment.pairs.map(pair => pair.national));
  const related = relations(alignment, local, national);
  return {
    local: titleOf(local, language),
    national: titleOf(national, language),
    rows,
    splits: related.splits.map(split => ({ one: places.national(split.national), several: split.locals.map(places.local) })),
    merges: related.merges.map(merge => ({ one: places.local(merge.local), several: merge.nationals.map(places.national) })),
    moves: related.moves.map(move => ({ local: places.local(move.local), national: places.national(move.national) })),
    gaps,
    additions: alignment.additions.map(places.local).filter(isUnit.local),
    targets: alignment.targets.map(verdict => targetRow(verdict, language)),
    coverage: { carried: measures.filter(id => answered.has(id)).length, total: measures.length },
    words: alignmentWording(language, sidesOf(local, national, language)),
  };
}

/** What a summary says beside the coverage: additions, splits, merges and moves, and how the targets compare. */
export function summaryLines({ words, additions, splits, merges, moves, targets }: AlignmentView): string[] {
  const verdicts = new Map<string, number>();
  for (const { verdict } of targets) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  return [
    words.extent({ additions: additions.length, splits: splits.length, merges: merges.length, moves: moves.length }),
    ...(verdicts.size > 0 ? [words.verdicts([...verdicts])] : []),
  ];
}

/** All wording and words of one meaning that a node shares with any of its counterparts. */
function sharedBy(alignment: Alignment, side: "local" | "national"): Map<string, [number, number][]> {
  const shared = new Map<string, [number, number][]>();
  for (const pair of alignment.pairs) {
    const marks = [...pair.evidence, ...pair.synonyms].map(one => one[side]);
    const list = shared.get(pair[side]);
    if (list === undefined) shared.set(pair[side], marks);
    else list.push(...marks);
  }
  return shared;
}

const clause = (target: TargetVerdict["local"]): string => target?.text.replace(/\s+/g, "") ?? "";

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
    said: { local: clause(local), national: clause(national) },
    verdict: VERDICT[verdict][language],
    kind: verdict,
    time: time === undefined ? "" : TIMING[time][language],
  };
}

function titleOf(root: Root, language: Language): string {
  const [document] = select(root, "document");
  return renderTitle(document, language);
}

/**
 * What the two sides are called. The command asks for a local and a national document; where the second says that it is none, both go by their levels,
 * two of one level by their regions, and two of one region by neither.
 */
function sidesOf(local: Root, national: Root, language: Language): Sides {
  const [ours, theirs] = [local, national].map(root => root.children[0]?.data?.meta);
  const [level, above] = [ours?.level?.value, theirs?.level?.value];
  if (level === undefined || above === undefined || (above === "national" && level !== "national")) return SIDES[language];
  if (level !== above) return { local: LEVEL[language][level], national: LEVEL[language][above] };
  const [region, other] = [ours?.region?.value, theirs?.region?.value];
  return region !== undefined && other !== undefined && region !== other ? { local: region, national: other } : PLAIN_SIDES[language];
}

/** A chapter that holds measures or articles is answered by them and does not count beside them. */
export const isContainer = ({ node }: Place): boolean =>
  node?.type === "chapter" || node?.children.some(child => UNITS.has(child.type)) === true;

/**
 * What counts in a document: what was aligned and is numbered, or stands in a measure that is; where nothing is, its paragraphs.
 * What holds others that count is counted by those, a chapter of prose by itself.
 */
function unitTest(root: Root, aligned: readonly string[]): (place: Place) => boolean {
  const ids = new Set(aligned);
  const inside = new Set<string>();
  const holders = new Set<string>();
  const stack: { node: TreeNode; measure: boolean; above: string[] }[] = [{ node: root, measure: false, above: [] }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node } = step;
    if (isLeaf(node)) continue;
    let { measure, above } = step;
    if (node.type !== "root") {
      measure ||= isNumbered(node) && !OUTER.has(node.type);
      if (ids.has(node.id)) {
        if (measure || isNumbered(node)) {
          for (const id of above) holders.add(id);
          inside.add(node.id);
        }
        above = [...above, node.id];
      }
    }
    for (const child of node.children) stack.push({ node: child, measure, above });
  }
  for (const id of holders) inside.delete(id);
  return ({ id, node }) => node !== undefined && (inside.size > 0 ? inside.has(id) : ids.has(id) && !holders.has(id));
}

const OUTER: ReadonlySet<string> = new Set(["part", "subpart", "chapter", "section"]);
const UNITS: ReadonlySet<string> = new Set(["article", "measure"]);

const startOf = ({ node }: Place): number => node?.position.start.offset ?? Number.MAX_SAFE_INTEGER;
