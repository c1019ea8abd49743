import {
  type AlignedPair,
  type Alignment,
  differences,
  type FormalKind,
  type FramingKind,
  formalProvisionsOf,
  framingChaptersOf,
  measuresOf,
  provisionsElsewhere,
  relations,
  type TargetVerdict,
} from "../compare/index.ts";
import { type Root, select } from "../tree/index.ts";
import { headingsAbove } from "./headings-above.ts";
import { measureFinder } from "./measure-place.ts";
import { renderTitle } from "./metadata.ts";
import type { Language } from "./options.ts";
import { type Place, placeLine } from "./place.ts";
import { type SideTable, sideTables } from "./side-table.ts";
import { type AlignmentWording, alignmentWording, LEVEL, PLAIN_SIDES, SIDES, type Sides } from "./tables/alignment-wording.ts";
import { OTHER_MEASURE, TIMING, VERDICT } from "./tables/labels.ts";
import { forcePhrase, indicatorPhrase, timePhrase, valuePhrase } from "./target-phrases.ts";

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
  /**
   * Local chapters, measures and other places in their order, each with the national ones that it carries out, the nearest first; `headings`: the chapters
   * without a counterpart that it is the first row to stand in, the outermost first.
   */
  rows: {
    local: Place;
    headings: Place[];
    nationals: (Place & { score: number; evidence: AlignedPair["evidence"]; synonyms: AlignedPair["synonyms"] })[];
  }[];
  /** What measures of either side say that none of their counterparts does; each measure once, however many counterparts it has. */
  own: Record<Side, { place: Place; sentences: string[] }[]>;
  /** One national measure that several local ones carry out, one local measure that carries out several, and those that stand in another order. */
  splits: { one: Place; several: Place[] }[];
  merges: { one: Place; several: Place[] }[];
  moves: { local: Place; national: Place; whole: boolean }[];
  /**
   * What sets no task on either side (目的, 适用范围, 用语含义, 施行; 指导思想, 基本原则, 形势, 回顾): not counted, nor among gaps or additions. A chapter that
   * holds nothing else stands for all in it.
   */
  formal: Record<Side, Formal[]>;
  /** National measures for other places only, which nothing answers: not counted, nor gaps; `reason` is the sentence that says so. */
  elsewhere: (Place & { reason: string })[];
  /** Of the measures that are counted: an introduction is none that could be carried out. */
  gaps: Place[];
  additions: Place[];
  /** Chapters without measures that nothing answers; they are not counted. */
  prose: { gaps: Place[]; additions: Place[] };
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
  /** What both say of one matter, beside the targets: the sanctions of one breach, the time limits of one act. */
  tables: SideTable[];
  /** Whether a time among the targets is carried from an earlier clause. */
  carries: boolean;
  /** How many of the national measures have a local counterpart, counted as the matrix of many documents counts them; `formal` ones and those for `elsewhere` are not among the total. */
  coverage: { carried: number; total: number; formal: number; elsewhere: number };
  words: AlignmentWording;
}

type Side = "local" | "national";
type Formal = Place & { kind: FormalKind | FramingKind };

export function alignmentView({ alignment, local, national }: AlignedDocuments, language: Language): AlignmentView {
  const places = { local: measureFinder(local), national: measureFinder(national) };
  const byLocal = new Map<string, AlignedPair[]>();
  for (const pair of alignment.pairs) {
    const known = byLocal.get(pair.local);
    if (known === undefined) byLocal.set(pair.local, [pair]);
    else known.push(pair);
  }
  const unheaded = [...byLocal].map(([id, pairs]) => ({
    local: places.local(id),
    nationals: pairs
      .toSorted((a, b) => b.score - a.score)
      .map(({ national: other, score, evidence, synonyms }) => ({ ...places.national(other), score, evidence, synonyms })),
  }));
  unheaded.sort((a, b) => startOf(a.local) - startOf(b.local));
  const headings = headingsAbove(
    local,
    unheaded.map(row => row.local.id),
  );
  const rows = unheaded.map(row => ({ ...row, headings: (headings.get(row.local.id) ?? []).map(({ id }) => places.local(id)) }));
  const answered = new Set(alignment.pairs.map(pair => pair.national));
  const elsewhere = provisionsElsewhere(national, local)
    .filter(({ id }) => !answered.has(id))
    .map(({ id, text }) => ({ ...places.national(id), reason: text.replace(/\s+/g, "") }));
  const apart = new Set(elsewhere.map(({ id }) => id));
  const measures = measuresOf(national).filter(id => !apart.has(id));
  const ours = measuresOf(local);
  const formal = { local: formalIn(local, ours, places.local), national: formalIn(national, measures, places.national) };
  const gaps = unanswered(alignment.gaps.filter(id => !apart.has(id)).map(places.national), measures, formal.national);
  const additions = unanswered(alignment.additions.map(places.local), ours, formal.local);
  const own = differences(alignment, local, national);
  const told = (side: Side): AlignmentView["own"][Side] =>
    own[side].map(({ node, sentences }) => ({ place: places[side](node), sentences: sentences.map(({ text }) => text) }));
  const related = relations(alignment, local, national);
  const sides = sidesOf(local, national, language);
  return {
    local: titleOf(local, language),
    national: titleOf(national, language),
    rows,
    splits: related.splits.map(split => ({ one: places.national(split.national), several: split.locals.map(places.local) })),
    merges: related.merges.map(merge => ({ one: places.local(merge.local), several: merge.nationals.map(places.national) })),
    moves: [...related.chapterMoves, ...related.moves].map((move, i) => ({
      local: places.local(move.local),
      national: places.national(move.national),
      whole: i < related.chapterMoves.length,
    })),
    own: { local: told("local"), national: told("national") },
    formal,
    elsewhere,
    gaps: gaps.measures,
    additions: additions.measures,
    prose: { gaps: gaps.prose, additions: additions.prose },
    targets: alignment.targets.map(verdict => targetRow(verdict, language)),
    tables: sideTables({ alignment, local, national }, sides, language),
    carries: alignment.targets.some(({ local: one, national: other }) => one?.time?.carried || other?.time?.carried),
    coverage: {
      carried: measures.filter(id => answered.has(id)).length,
      total: measures.length,
      formal: formalProvisionsOf(national).length,
      elsewhere: elsewhere.length,
    },
    words: wordsFor(alignmentWording(language, sides), measures.length, ours.length),
  };
}

/** Of a side where nothing counts it is not said that every measure has a counterpart. */
function wordsFor(words: AlignmentWording, nationals: number, locals: number): AlignmentWording {
  return {
    ...words,
    ...(nationals === 0 && { noGaps: words.nothingCounted.national }),
    ...(locals === 0 && { noAdditions: words.nothingCounted.local }),
  };
}

/** What a summary says beside the coverage: what was left out of it, additions, splits, merges and moves, and how the targets compare. */
export function summaryLines({ words, formal, additions, splits, merges, moves, targets }: AlignmentView): string[] {
  const verdicts = new Map<string, number>();
  for (const { verdict } of targets) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  return [
    ...(formal.national.length + formal.local.length > 0 ? [words.formal(formal)] : []),
    words.extent({ additions: additions.length, splits: splits.length, merges: merges.length, moves: moves.length }),
    ...(verdicts.size > 0 ? [words.verdicts([...verdicts])] : []),
  ];
}

/** Which national measures are for other places, and in which words. */
export const elsewhereLines = ({ elsewhere, words }: AlignmentView): string[] =>
  elsewhere.map(place => (placeLine(place).includes(place.reason) ? placeLine(place) : `${placeLine(place)}${words.colon}${place.reason}`));

/** What was split, merged and moved, a line each; `nameOf` says what the measures on the other side are called. */
export function relationLines(
  { words, splits, merges, moves }: AlignmentView,
  nameOf: (place: Place) => string = placeLine,
): { kind: "splits" | "merges" | "moves"; head: string; lines: string[] }[] {
  const oneToMany = ({ one, several }: AlignmentView["splits"][number]): string => `${placeLine(one)} ↔ ${several.map(nameOf).join("；")}`;
  return [
    { kind: "splits" as const, head: words.splits, lines: splits.map(oneToMany) },
    { kind: "merges" as const, head: words.merges, lines: merges.map(oneToMany) },
    {
      kind: "moves" as const,
      head: words.moves,
      lines: moves.map(({ local, national, whole }) => `${placeLine(local)} ↔ ${nameOf(national)}${whole ? words.whole : ""}`),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** What sets no task, in the order of the text; for chapters that only frame and hold no measure, the chapters. */
function formalIn(tree: Root, measures: readonly string[], placeOf: (id: string) => Place): Formal[] {
  const placed = ({ id, kind }: { id: string; kind: Formal["kind"] }): Formal => ({ ...placeOf(id), kind });
  const counted = measures.map(placeOf);
  const chapters = framingChaptersOf(tree)
    .map(placed)
    .filter(({ node }) => !counted.some(one => isWithin(one, node!)));
  const alone = formalProvisionsOf(tree)
    .map(placed)
    .filter(one => !chapters.some(({ node }) => isWithin(one, node!)));
  return [...chapters, ...alone].sort((a, b) => startOf(a) - startOf(b));
}

/** The places that count as measures, and the chapters in which nothing counts: what is listed as unanswered is what was counted. */
function unanswered(places: readonly Place[], counted: readonly string[], formal: readonly Place[]): { measures: Place[]; prose: Place[] } {
  const ids = new Set(counted);
  const measures = places.filter(({ id }) => ids.has(id));
  const known = new Set([...counted, ...formal.map(({ id }) => id)]);
  const chapters = places.filter(({ id, node }) => node?.type === "chapter" && !known.has(id));
  return { measures, prose: chapters.filter(({ node }) => !measures.some(one => isWithin(one, node!))) };
}

const isWithin = ({ node }: Place, { position: { start, end } }: NonNullable<Place["node"]>): boolean =>
  node !== undefined && node.position.start.offset >= start.offset && node.position.end.offset <= end.offset;

const clause = (target: TargetVerdict["local"]): string => target?.text.replace(/\s+/g, "") ?? "";

/** 加码, 提前 … of one indicator, with both sides' values. */
function targetRow({ local, national, verdict, time, otherMeasure }: TargetVerdict, language: Language): AlignmentView["targets"][number] {
  const said = local ?? national;
  const side = (target: typeof local): string => {
    if (target === undefined) return "";
    const value = [timePhrase(target, language), valuePhrase(target, language)].filter(Boolean).join(language === "zh" ? "" : " ");
    // 力争78% beside 78% may be all that a verdict rests on.
    const force = forcePhrase(target, language);
    return force === "" ? value : language === "zh" ? `${value}（${force}）` : `${value} (${force})`;
  };
  return {
    indicator: said === undefined ? "" : indicatorPhrase(said).replaceAll("↑", ""),
    local: side(local),
    national: side(national),
    said: { local: clause(local), national: clause(national) },
    verdict: (otherMeasure ? OTHER_MEASURE : VERDICT[verdict])[language],
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
  const named = region !== undefined && other !== undefined && region !== other && [region, other].every(name => PLACE_NAME.test(name));
  return named ? { local: region, national: other } : PLAIN_SIDES[language];
}

/** Letters only: whatever else front matter calls a region would stand in every heading of the reports. */
const PLACE_NAME = /^[\p{L}\p{M}\p{N} ·-]{1,40}$/u;

/** A chapter that holds measures or articles is answered by them and does not count beside them; one without a heading is a measure itself. */
export const isContainer = ({ node }: Place): boolean =>
  (node?.type === "chapter" && node.heading !== undefined) || node?.children.some(child => UNITS.has(child.type)) === true;

const UNITS: ReadonlySet<string> = new Set(["article", "measure"]);

const startOf = ({ node }: Place): number => node?.position.start.offset ?? Number.MAX_SAFE_INTEGER;
