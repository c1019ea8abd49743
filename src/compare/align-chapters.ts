import type { AlignedPair } from "./alignment.ts";
import type { ScoredPair } from "./score-pairs.ts";
import { CHAPTER_ROLES } from "./tables/chapter-roles.ts";
import type { Outline, Section } from "./units.ts";

/** A chapter answers another where at least this share of the pairs of its units lead there. */
const LEAST_SHARE = 0.5;
/** Chapters without pairs answer one another by headings that share this much, or that say the same role. */
const LIKE_HEADING = 0.6;
const BY_ROLE = 0.7;

/** Chapters that answer one another: by the pairs of the units in them; what is left, by what the headings say. */
export function alignChapters(local: Outline, national: Outline, pairs: readonly ScoredPair[]): AlignedPair[] {
  const found = byUnits(local, national, pairs);
  const taken = new Set([...found.map(pair => `l${pair.local}`), ...found.map(pair => `n${pair.national}`)]);
  const left = local.chapters.filter(({ id }) => !taken.has(`l${id}`));
  const open = national.chapters.filter(({ id }) => !taken.has(`n${id}`));
  const candidates = left
    .flatMap(ours => open.map(theirs => ({ ours, theirs, score: headingLikeness(ours, theirs) })))
    .filter(({ score }) => score >= LIKE_HEADING)
    .sort((a, b) => b.score - a.score);
  for (const { ours, theirs, score } of candidates) {
    if (taken.has(`l${ours.id}`) || taken.has(`n${theirs.id}`)) continue;
    taken.add(`l${ours.id}`).add(`n${theirs.id}`);
    found.push({ local: ours.id, national: theirs.id, score: rounded(score), evidence: [] });
  }
  return found;
}

function byUnits(local: Outline, national: Outline, pairs: readonly ScoredPair[]): AlignedPair[] {
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
        score: rounded(score / total),
        evidence: [],
      }));
  });
}

/** Share of character pairs in both headings; the same role counts as much as most of the words. */
function headingLikeness(ours: Section, theirs: Section): number {
  if (ours.heading === undefined || theirs.heading === undefined) return 0;
  const [a, b] = [pairsOf(ours.heading), pairsOf(theirs.heading)];
  const shared = [...a].filter(pair => b.has(pair)).length;
  const words = a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
  const role = roleOf(ours.heading);
  return Math.max(words, role !== undefined && role === roleOf(theirs.heading) ? BY_ROLE : 0);
}

const roleOf = (heading: string): string | undefined => CHAPTER_ROLES.find(({ pattern }) => pattern.test(heading.trim()))?.role;
const pairsOf = (heading: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, heading.length - 1) }, (_, i) => heading.slice(i, i + 2)));
const rounded = (score: number): number => Math.round(100 * score) / 100;
