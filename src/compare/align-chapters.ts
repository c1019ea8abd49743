import type { AlignedPair } from "./alignment.ts";
import type { Outline } from "./units.ts";

/** A chapter answers another where at least this share of the pairs of its units lead there. */
const LEAST_SHARE = 0.5;

/** Chapters that answer one another, by the pairs of the units in them. */
export function alignChapters(
  local: Outline,
  national: Outline,
  pairs: readonly { local: number; national: number; score: number }[],
): AlignedPair[] {
  const sums = local.chapters.map(() => new Map<number, number>());
  for (const pair of pairs) {
    const from = local.units[pair.local]!.chapter;
    const to = national.units[pair.national]!.chapter;
    if (from < 0 || to < 0) continue;
    sums[from]!.set(to, (sums[from]!.get(to) ?? 0) + pair.score);
  }
  return sums.flatMap((ways, from) => {
    const total = [...ways.values()].reduce((sum, score) => sum + score, 0);
    return [...ways]
      .filter(([, score]) => score >= LEAST_SHARE * total)
      .map(([to, score]) => ({
        local: local.chapters[from]!.id,
        national: national.chapters[to]!.id,
        score: Math.round((100 * score) / total) / 100,
        evidence: [],
      }));
  });
}
