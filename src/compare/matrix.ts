import { expectArguments, expectOptions, ITERABLE, TREE } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import { COMPARE_OPTIONS, LOCAL_DOCUMENT } from "./arguments.ts";
import type { Background } from "./background.ts";
import { abroadOf, elsewhereIn } from "./elsewhere.ts";
import { countedUnits, type FormalProvision, formalProvisionsIn } from "./measures.ts";
import { pairUnits, prepare } from "./pair-units.ts";
import { areStrangers } from "./strangers.ts";
import { kinship } from "./vectors.ts";

/** Which measures of one national document each of many local ones carries out. */
export interface Coverage {
  /** Ids of the national measures or articles, in their order: the columns. */
  measures: string[];
  /** National provisions that set no task (purpose, scope, meaning of words, entry into force), which have no column. */
  formal: FormalProvision[];
  /** A row for each local document, in the order in which they were given. */
  rows: CoverageRow[];
}

export interface CoverageRow {
  document: string;
  /** For each national measure the best local answer, null where there is none. */
  cells: ({ local: string; score: number } | null)[];
  /** Share of the national measures that have an answer, 0 to 1; one that is for other places and has none does not count. */
  covered: number;
  /** It has nothing to do with the national document: no mean counts it. */
  unrelated?: true;
}

/** A local document with the name that its row bears. */
export interface LocalDocument {
  document: string;
  tree: Root;
}

export interface MatrixOptions {
  /** Pairs below this probability are no answer. Default 0.4. */
  threshold?: number;
  /** What is common at large; absent, the shipped one. */
  background?: Background;
}

/** From here on two documents speak of one subject, though the local one may carry out next to nothing: that is a poor answer and not another matter. */
const SAME_SUBJECT = 0.41;

/** Aligns every local document with one national one; the scores are those of `compare`. Each document is read into features once. */
export function matrix(locals: Iterable<LocalDocument>, national: Root, options: MatrixOptions = {}): Coverage {
  expectArguments({ locals }, ITERABLE);
  expectArguments({ national }, TREE);
  expectOptions(options, COMPARE_OPTIONS);
  const theirs = prepare(national);
  const { units } = theirs.outline;
  const columns = countedUnits(theirs.outline);
  const rows: CoverageRow[] = [];
  for (const local of locals) {
    expectArguments({ local }, LOCAL_DOCUMENT);
    const { document, tree } = local;
    const ours = prepare(tree);
    const best = new Map<number, { local: string; score: number }>();
    const pairs = pairUnits(ours, theirs, options);
    for (const pair of pairs) {
      if ((best.get(pair.national)?.score ?? -1) < pair.score)
        best.set(pair.national, { local: ours.outline.units[pair.local]!.id, score: Math.round(pair.score * 100) / 100 });
    }
    const cells = columns.map(j => best.get(j) ?? null);
    const answered = cells.filter(cell => cell !== null).length;
    const home = abroadOf(tree, national);
    const elsewhere = new Set(home === undefined ? [] : elsewhereIn(theirs.outline, home).map(({ id }) => id));
    const asked = columns.filter((j, at) => cells[at] !== null || !elsewhere.has(units[j]!.id)).length;
    const unrelated =
      areStrangers(ours.outline, theirs.outline, pairs) &&
      (ours.outline.units.length === 0 || kinship(ours.subject, theirs.subject) < SAME_SUBJECT);
    rows.push({ document, cells, covered: asked === 0 ? 0 : answered / asked, ...(unrelated && { unrelated }) });
  }
  return { measures: columns.map(j => units[j]!.id), formal: formalProvisionsIn(theirs.outline), rows };
}
