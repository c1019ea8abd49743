import { targets, verdicts } from "../targets/index.ts";
import { expectArguments, expectOptions, TREE } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import { alignChapters } from "./align-chapters.ts";
import type { Alignment } from "./alignment.ts";
import { COMPARE_OPTIONS } from "./arguments.ts";
import type { Background } from "./background.ts";
import { pairUnits, prepare } from "./pair-units.ts";
import { sameIndicator } from "./same-indicator.ts";
import { sharedConcepts } from "./shared-concepts.ts";
import { sharedWording } from "./shared-wording.ts";
import { unanswered } from "./unanswered.ts";
import type { Unit } from "./units.ts";
import { withoutDuties } from "./without-duties.ts";

export interface CompareOptions {
  /** Pairs below this probability are left out. Default 0.4. */
  threshold?: number;
  /** What is common in a whole library (`backgroundOf`); absent: what is common in such documents at large. */
  background?: Background;
}

/**
 * Which national measures the local ones carry out: many to many, by wording, rare wording weighing more. Articles are aligned in laws, measures in
 * policy documents, items or paragraphs where a chapter has neither; chapters by what stands in them. What pairs with nothing is a gap or an addition.
 */
export function compare(local: Root, national: Root, options: CompareOptions = {}): Alignment {
  expectArguments({ local, national }, TREE);
  expectOptions(options, COMPARE_OPTIONS);
  const [ours, theirs] = [prepare(local), prepare(national)];
  const kept = pairUnits(ours, theirs, options);
  const [said, answered] = [ours, theirs].map(({ outline }) => bare(outline.units)) as [BareUnit, BareUnit];
  const pairs = kept.map(pair => {
    const [one, other] = [said(pair.local), answered(pair.national)];
    const wording = sharedWording(one, other);
    const { same, synonyms } = sharedConcepts(one, other, wording);
    const evidence = [...wording, ...same].sort((a, b) => a.local[0] - b.local[0]);
    return { local: one.id, national: other.id, score: Math.round(pair.score * 100) / 100, evidence, synonyms };
  });
  const chapters = alignChapters(ours.outline, theirs.outline, kept);
  const all = [...pairs, ...chapters];
  return {
    pairs: all,
    gaps: unanswered(theirs.outline, new Set(all.map(pair => pair.national))),
    additions: unanswered(ours.outline, new Set(all.map(pair => pair.local))),
    targets: verdicts(targets(local), targets(national), {
      regions: { local: regionOf(local), national: regionOf(national) },
      sameIndicator: sameIndicator(ours.outline, theirs.outline, kept),
    }),
  };
}

type BareUnit = (index: number) => Unit;

/** The units without notes of duty, each looked through once however many pairs it stands in. */
function bare(units: readonly Unit[]): BareUnit {
  const known = new Map<number, Unit>();
  return index => {
    const unit = known.get(index) ?? withoutDuties(units[index]!);
    known.set(index, unit);
    return unit;
  };
}

/** Where a document is in force; undefined where it does not say. */
function regionOf(tree: Root): string | undefined {
  const meta = tree.children[0]?.data?.meta;
  return meta?.level?.value === "national" ? "全国" : meta?.region?.value;
}
