import { describe, expect, it } from "vitest";
import { compare } from "zhengce";
import { type AlignedByHand, f1, programmes, regulations, scoreAlignment, sum } from "../support/alignment-gold.ts";
import { hasShared } from "../support/shared.ts";

function figures(gold: readonly AlignedByHand[]): Record<"pairs" | "gaps" | "additions", number> {
  const scores = gold.map(one => scoreAlignment(one, compare(one.local.tree, one.national.tree)));
  const of = (what: "pairs" | "gaps" | "additions"): number => f1(sum(scores.map(score => score[what])));
  return { pairs: of("pairs"), gaps: of("gaps"), additions: of("additions") };
}

describe("the alignment, held against what readers wrote down", () => {
  it("finds who carries out what in twelve programmes, what is missing and what is new", () => {
    const { pairs, gaps, additions } = figures(programmes());
    expect(pairs).toBeGreaterThan(0.95);
    expect(gaps).toBeGreaterThan(0.85);
    expect(additions).toBeGreaterThan(0.85);
  });

  it.runIf(hasShared)("finds who carries out what in 24 regulations by article", { timeout: 60_000 }, () => {
    const gold = regulations();
    expect(gold.flatMap(({ id, local, national }) => (local.unitOf.size > 20 && national.unitOf.size > 20 ? [] : [id]))).toEqual([]);
    const { pairs, gaps, additions } = figures(gold);
    expect(pairs).toBeGreaterThan(0.8);
    expect(gaps).toBeGreaterThan(0.87);
    expect(additions).toBeGreaterThan(0.8);
  });
});
