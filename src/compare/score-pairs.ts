import { candidatesOf } from "./candidates.ts";
import { type Evidence, probability } from "./probability.ts";
import { sameMatter } from "./same-matter.ts";
import { likeness, type Profile, sharedWeight, type Weighed } from "./vectors.ts";

/** A pair of units, by their places in the two outlines, with how likely it is right. */
export interface ScoredPair {
  local: number;
  national: number;
  score: number;
}

/** What each view of a pair counts for when candidates are ranked: whole texts, the sentences of the national one, the best two sentences, headings where both have one. */
const WEIGHTS = { whole: 1, covered: 0.5, best: 0.3, heading: 0.5 };
/** Units that do different things count for this much. */
const OTHER_ROLE = 0.5;

/** How alike two units are: their whole texts, and all views of them together. */
interface Likeness {
  whole: number;
  all: number;
}

/** The candidates of each local unit, by their places among the national ones. */
type Grid = readonly ReadonlyMap<number, Likeness>[];

/** Every local unit with every national one that is anything like it; `kinship` says how much alike the two documents are as a whole. */
export function scorePairs(local: readonly Profile[], national: readonly Profile[], kinship: number): ScoredPair[] {
  return weighPairs(local, national).map(({ local: i, national: j, evidence }) => {
    const [ours, theirs] = [local[i]!.atLarge, national[j]!.atLarge];
    const matter = { kinship, units: evidence.units, likeness: likeness(ours, theirs), shared: sharedWeight(ours, theirs) };
    return { local: i, national: j, score: probability(evidence) * sameMatter(matter) };
  });
}

/** What is known of each pair: what the curve in probability.ts is fitted on. */
export function weighPairs(
  local: readonly Profile[],
  national: readonly Profile[],
): { local: number; national: number; evidence: Evidence }[] {
  const grid: Grid = candidatesOf(local, national).map(
    (row, i) => new Map([...row].map(([j, whole]) => [j, alike(local[i]!, national[j]!, whole)])),
  );
  const ofLocal = grid.map(row => standing([...row.values()]));
  const columns: Likeness[][] = national.map(() => []);
  for (const row of grid) for (const [j, pair] of row) columns[j]!.push(pair);
  const ofNational = columns.map(standing);
  const near = nearSure(grid, ofLocal, ofNational);
  const units = Math.min(local.length, national.length);
  return grid.flatMap((row, i) =>
    [...row].map(([j, { whole, all }]) => {
      return {
        local: i,
        national: j,
        evidence: {
          whole,
          sameRole: local[i]!.role === national[j]!.role,
          margin: leadOver(ofLocal[i]!, all) + leadOver(ofNational[j]!, all),
          context: Math.log1p(near.get(i * national.length + j) ?? 0),
          units,
        },
      };
    }),
  );
}

/** Nothing is less alike than this, for a ratio: what two units of unrelated documents easily have in common. */
const LEAST = 0.05;

interface Standing {
  best: number;
  second: number;
}

/** The likest two of all pairs of a unit. */
function standing(pairs: readonly Likeness[]): Standing {
  const found: Standing = { best: 0, second: 0 };
  for (const { all } of pairs) {
    if (all > found.best) [found.best, found.second] = [all, found.best];
    else if (all > found.second) found.second = all;
  }
  return found;
}

/** How far a pair is ahead of the likest other one of a unit, or behind it: a logarithm. */
function leadOver({ best, second }: Standing, all: number): number {
  return Math.log(Math.max(LEAST, all) / Math.max(LEAST, all === best ? second : best));
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
    for (const [j, { all }] of row) {
      const [ahead, before] = [leadOver(ofLocal[i]!, all), leadOver(ofNational[j]!, all)];
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

function alike(a: Profile, b: Profile, whole: number): Likeness {
  const fits = new Float64Array(b.sentences.length);
  let best = 0;
  for (const ours of a.sentences) {
    for (const [t, theirs] of b.sentences.entries()) {
      const found = likeness(ours, theirs);
      if (found > fits[t]!) fits[t] = found;
      if (found > best) best = found;
    }
  }
  const headings = a.heading.norm > 0 && b.heading.norm > 0 ? likeness(a.heading, b.heading) : 0;
  const all = WEIGHTS.whole * whole + WEIGHTS.covered * weighted(fits, b.sentences) + WEIGHTS.best * best + WEIGHTS.heading * headings;
  return { whole, all: a.role === b.role ? all : all * OTHER_ROLE };
}

function weighted(likenesses: Float64Array, sentences: readonly Weighed[]): number {
  const all = sum(sentences, ({ norm }) => norm);
  return all > 0 ? sum(sentences, ({ norm }, s) => likenesses[s]! * norm) / all : 0;
}

const sum = <T>(list: readonly T[], value: (one: T, index: number) => number): number =>
  list.reduce((total, one, index) => total + value(one, index), 0);
