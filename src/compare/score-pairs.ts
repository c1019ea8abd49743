import { likenessBeyond } from "./beyond.ts";
import { candidatesOf } from "./candidates.ts";
import { chaptersBehind } from "./chapters-behind.ts";
import { clauseLeads } from "./clause-leads.ts";
import { type Grid, leadOver, type Standing, standing, transposed } from "./grid.ts";
import { type Evidence, probability } from "./probability.ts";
import type { Role } from "./role.ts";
import { type Matter, sameMatter, samePassage } from "./same-matter.ts";
import { soleProvisions } from "./sole-provisions.ts";
import { besideUsual, usualLikeness } from "./usual-likeness.ts";
import { likeness, type Profile, sharedWeight } from "./vectors.ts";

/** A pair of units, by their places in the two outlines, with how likely it is right. */
export interface ScoredPair {
  local: number;
  national: number;
  score: number;
}

/** Units that do different things are so much less alike: a duty and the sanction for breaking it share their words. */
const OTHER_ROLE = 0.25;

/** Every local unit with every national one that is anything like it; `matter` says what is known of the two documents as wholes. */
export function scorePairs(
  local: readonly Profile[],
  national: readonly Profile[],
  matter: Pick<Matter, "kinship" | "named">,
): ScoredPair[] {
  const weighed = weighPairs(local, national).map(({ evidence, ...pair }) => ({ ...pair, score: probability(evidence) }));
  const answered = (meanBest(weighed, "local", local.length) + meanBest(weighed, "national", national.length)) / 2;
  const related = sameMatter({
    ...matter,
    units: Math.min(local.length, national.length),
    answered,
    laws: areLaws(local, national),
  });
  const sole = soleProvisions(local, national);
  return weighed.map(pair => {
    if (sole.has(`${pair.local},${pair.national}`)) return { ...pair, score: Math.max(pair.score, SOLE) * related };
    const [ours, theirs] = [local[pair.local]!, national[pair.national]!];
    const [a, b] = [ours.atLarge, theirs.atLarge];
    const same = FORMAL.has(ours.role) ? 0 : samePassage(likeness(a, b), sharedWeight(a, b));
    return { ...pair, score: pair.score * Math.max(related, same) };
  });
}

const areLaws = (local: readonly Profile[], national: readonly Profile[]): boolean => isLaw(local) && isLaw(national);

/** Most of its units are articles. */
function isLaw(units: readonly Profile[]): boolean {
  return 2 * units.filter(({ unit }) => unit.node.type === "article").length > units.length;
}

/** Each unit of one side by its likeliest pair. */
function meanBest(pairs: readonly ScoredPair[], side: "local" | "national", units: number): number {
  const best = new Map<number, number>();
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.score));
  return units === 0 ? 0 : [...best.values()].reduce((sum, score) => sum + score, 0) / units;
}

/** How likely two articles answer one another of which each is the only one of its law to say where it applies, or what it is for. */
const SOLE = 0.95;

/** What every law says in the same words. */
const FORMAL: ReadonlySet<Role> = new Set(["purpose", "effect"]);

/** What is known of each pair: what the curve in probability.ts is fitted on. */
export function weighPairs(
  local: readonly Profile[],
  national: readonly Profile[],
): { local: number; national: number; evidence: Evidence }[] {
  const grid: Grid = candidatesOf(local, national).map(
    (row, i) => new Map([...row].map(([j, whole]) => [j, local[i]!.role === national[j]!.role ? whole : whole * OTHER_ROLE])),
  );
  const columns = transposed(grid, national.length);
  const [ofLocal, ofNational] = [grid.map(standing), columns.map(standing)];
  const near = nearSure(grid, ofLocal, ofNational);
  const localClauses = clauseLeads(local, national, grid);
  const nationalClauses = clauseLeads(national, local, columns);
  const [beyondLocal, beyondNational] = [likenessBeyond(local, national, grid), likenessBeyond(national, local, columns)];
  const behind = chaptersBehind(local, national);
  const units = Math.min(local.length, national.length);
  const usual = usualLikeness(grid, ofLocal, ofNational);
  const laws = areLaws(local, national);
  return grid.flatMap((row, i) =>
    [...row].map(([j, alike]) => ({
      local: i,
      national: j,
      evidence: {
        alike: besideUsual(alike, usual),
        aheadOfLocal: leadOver(ofLocal[i]!, alike),
        aheadOfNational: leadOver(ofNational[j]!, alike),
        localClause: localClauses[i]!.get(j)!,
        nationalClause: nationalClauses[j]!.get(i)!,
        beyond: besideUsual(Math.min(beyondLocal[i]!.get(j)!, beyondNational[j]!.get(i)!), usual),
        chapters: behind(i, j),
        context: Math.log1p(near.get(i * national.length + j) ?? 0),
        units,
        laws,
      },
    })),
  );
}

/** A pair that is the likest of both its units and ahead by so much in all is taken for sure when it speaks for those around it. */
const SURE = 0.8;
/** So many places on either side. */
const REACH = 4;
/** What a sure pair says fades with the places in between, and where more lie between on one side than on the other. */
const FADES = 0.3;
const UNEVEN = 0.7;

/** How many sure pairs stand near each pair in both documents, the near ones counting more; by i × nationals + j. */
function nearSure(grid: Grid, ofLocal: readonly Standing[], ofNational: readonly Standing[]): Map<number, number> {
  const near = new Map<number, number>();
  const columns = ofNational.length;
  for (const [i, row] of grid.entries())
    for (const [j, alike] of row) {
      const [ahead, before] = [leadOver(ofLocal[i]!, alike), leadOver(ofNational[j]!, alike)];
      if (ahead <= 0 || before <= 0 || ahead + before <= SURE) continue;
      for (let down = Math.max(-REACH, -i); down <= REACH && i + down < ofLocal.length; down++)
        for (let right = Math.max(-REACH, -j); right <= REACH && j + right < columns; right++) {
          if (down === 0 && right === 0) continue;
          const at = (i + down) * columns + j + right;
          const weight = Math.exp(-UNEVEN * Math.abs(down - right) - FADES * (Math.abs(down) + Math.abs(right)));
          near.set(at, (near.get(at) ?? 0) + weight);
        }
    }
  return near;
}
