/**
 * Fits the curve of src/compare/probability.ts to the pairs of test/gold, held near to what it is, and says how the present curve and the fitted one do on
 * national documents that were left out: tsx scripts/fit-alignment.ts. Prints, and changes nothing.
 */
import { pairUnits, prepare } from "../src/compare/pair-units.ts";
import { CURVE, type Term, termsOf } from "../src/compare/probability.ts";
import { weighPairs } from "../src/compare/score-pairs.ts";
import { profilesOf } from "../src/compare/vectors.ts";
import { type AlignedByHand, f1, programmes, regulations, type Tally } from "../test/support/alignment-gold.ts";

type Curve = Record<Term, number>;
const TERMS = Object.keys(CURVE) as Term[];
/** How strongly a weight is held to what it is: so many pairs would have to pull at it. */
const HELD = 30;
const FOLDS = 10;
const THRESHOLD = 0.4;

/** A pair of units that counts, with what the curve weighs and whether a reader wrote it down. */
interface Example {
  terms: number[];
  right: number;
}
interface Sample {
  gold: AlignedByHand;
  examples: Example[];
}

const samples = [...regulations(), ...programmes()].map(sampleOf);
const fitted = fitCurve(samples);
console.log(`${samples.length} pairs of documents, ${samples.reduce((all, { examples }) => all + examples.length, 0)} pairs of units`);
console.log(TERMS.map(term => `${term} ${CURVE[term]} -> ${fitted[term].toFixed(2)}`).join("\n"));
for (const kind of ["regulation", "programme"] as const) {
  const those = samples.filter(({ gold }) => gold.kind === kind);
  console.log(`${kind}s: as it is ${percent(scoreOf(those, () => CURVE))}, fitted and left out ${percent(scoreOf(those, leftOut()))}`);
}
calibration();

function sampleOf(gold: AlignedByHand): Sample {
  const [ours, theirs] = [prepare(gold.local.tree), prepare(gold.national.tree)];
  const [local, national] = profilesOf(ours.counted, theirs.counted);
  const text = (pairs: readonly [number, number][]) => new Set(pairs.map(([one, other]) => `${one} ${other}`));
  const [right, neither] = [text(gold.pairs), text(gold.optionalPairs)];
  const examples = weighPairs(local, national).flatMap(pair => {
    const one = gold.local.unitOf.get(local[pair.local]!.unit.id);
    const other = gold.national.unitOf.get(national[pair.national]!.unit.id);
    const key = `${one} ${other}`;
    if (one === undefined || other === undefined || neither.has(key)) return [];
    const terms = termsOf(pair.evidence);
    return [{ terms: TERMS.map(term => terms[term]), right: right.has(key) ? 1 : 0 }];
  });
  return { gold, examples };
}

/** Newton's method on the logistic loss, with a ridge towards the present curve. */
function fitCurve(from: readonly Sample[]): Curve {
  const start = TERMS.map(term => CURVE[term]);
  let weights = [...start];
  for (let round = 0; round < 12; round++) {
    const gradient = weights.map((weight, k) => 2 * HELD * (weight - start[k]!));
    const hessian = weights.map((_, k) => weights.map((__, l) => (k === l ? 2 * HELD : 0)));
    for (const { examples } of from)
      for (const { terms, right } of examples) {
        const likely = 1 / (1 + Math.exp(-terms.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
        const spread = likely * (1 - likely);
        for (let k = 0; k < terms.length; k++) {
          gradient[k]! += terms[k]! * (likely - right);
          for (let l = 0; l < terms.length; l++) hessian[k]![l]! += spread * terms[k]! * terms[l]!;
        }
      }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, k) => weight - step[k]!);
  }
  return Object.fromEntries(TERMS.map((term, k) => [term, weights[k]!])) as Curve;
}

/** Gaussian elimination. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k]!]);
  for (let k = 0; k < rows.length; k++) {
    const pivot = rows.slice(k).reduce((best, row, at) => (Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? k + at : best), k);
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let l = 0; l < rows.length; l++) {
      if (l === k) continue;
      const factor = rows[l]![k]! / rows[k]![k]!;
      for (let m = k; m <= rows.length; m++) rows[l]![m]! -= factor * rows[k]![m]!;
    }
  }
  return rows.map((row, k) => row.at(-1)! / row[k]!);
}

/** A curve for each sample that knows nothing of its fold. */
function leftOut(): (sample: Sample) => Curve {
  const curves = Array.from({ length: FOLDS }, (_, fold) => fitCurve(samples.filter((__, at) => at % FOLDS !== fold)));
  return sample => curves[samples.indexOf(sample) % FOLDS]!;
}

function scoreOf(those: readonly Sample[], curveFor: (sample: Sample) => Curve): Tally {
  const all: Tally = { right: 0, given: 0, wanted: 0 };
  for (const sample of those) {
    const curve = curveFor(sample);
    for (const { terms, right } of sample.examples) {
      if (likelihood(terms, curve) < THRESHOLD) continue;
      all.given++;
      all.right += right;
    }
    all.wanted += sample.gold.pairs.length;
  }
  return all;
}

function likelihood(terms: readonly number[], curve: Curve): number {
  return 1 / (1 + Math.exp(-terms.reduce((sum, value, k) => sum + value * curve[TERMS[k]!], 0)));
}

/** Of the pairs that are shown with such a score, how many a reader wrote down. */
function calibration(): void {
  const bins = new Map<number, [number, number]>();
  for (const { gold } of samples) {
    const [ours, theirs] = [prepare(gold.local.tree), prepare(gold.national.tree)];
    const text = (pairs: readonly [number, number][]) => new Set(pairs.map(([one, other]) => `${one} ${other}`));
    const [right, neither] = [text(gold.pairs), text(gold.optionalPairs)];
    for (const pair of pairUnits(ours, theirs, {})) {
      const one = gold.local.unitOf.get(ours.outline.units[pair.local]!.id);
      const key = `${one} ${gold.national.unitOf.get(theirs.outline.units[pair.national]!.id)}`;
      if (neither.has(key) || key.includes("undefined")) continue;
      const bin = Math.min(9, Math.floor(pair.score * 10));
      const [all, good] = bins.get(bin) ?? [0, 0];
      bins.set(bin, [all + 1, good + (right.has(key) ? 1 : 0)]);
    }
  }
  for (const [bin, [all, good]] of [...bins].sort(([a], [b]) => a - b))
    console.log(`scored ${bin / 10}-${(bin + 1) / 10}: ${Math.round((100 * good) / all)} % right of ${all}`);
}

function percent(tally: Tally): string {
  return `F1 ${(100 * f1(tally)).toFixed(1)}`;
}
