import type { AlignedPair } from "./alignment.ts";
import type { ScoredPair } from "./score-pairs.ts";
import { areStrangers } from "./strangers.ts";
import { CHAPTER_ROLES } from "./tables/chapter-roles.ts";
import type { Outline, Section } from "./units.ts";

/** A section answers another where at least this share of the pairs of its units lead there. */
const LEAST_SHARE = 0.5;
/** What is less likely than not is left out: a chapter shares a measure or two with many others. */
const LEAST_SCORE = 0.5;
/** Sections without pairs answer one another by headings that share this much, or that say the same role. */
const LIKE_HEADING = 0.6;
const BY_ROLE = 0.7;

/** Chapters, and measures as long as chapters, that answer one another: by the pairs of the units in them; what is left, by what the headings say. */
export function alignChapters(local: Outline, national: Outline, pairs: readonly ScoredPair[]): AlignedPair[] {
  const likeness = headingLikeness();
  const found = byUnits(local, national, pairs, likeness);
  // Every document has its 总体要求 and 保障措施: they answer those of a document that has something to do with it, and not of one that shares a formula.
  if (areStrangers(local, national, pairs)) return found;
  const taken = new Set([...found.map(pair => `l${pair.local}`), ...found.map(pair => `n${pair.national}`)]);
  const left = local.sections.filter(({ id }) => !taken.has(`l${id}`));
  const open = national.sections.filter(({ id }) => !taken.has(`n${id}`));
  const candidates: { ours: Section; theirs: Section; score: number }[] = [];
  for (const ours of left)
    for (const theirs of open) {
      const score = likeness(ours, theirs);
      if (score >= LIKE_HEADING) candidates.push({ ours, theirs, score });
    }
  candidates.sort((a, b) => b.score - a.score);
  for (const { ours, theirs, score } of candidates) {
    if (taken.has(`l${ours.id}`) || taken.has(`n${theirs.id}`)) continue;
    taken.add(`l${ours.id}`).add(`n${theirs.id}`);
    found.push({ local: ours.id, national: theirs.id, score: rounded(score), evidence: [], synonyms: [] });
  }
  return found;
}

/**
 * The score is the share of the units of either section that have their answer in the other, each counting as much as its best pair is likely, and of what
 * is left what the headings say: one weak pair among many units does not make two chapters one.
 */
function byUnits(local: Outline, national: Outline, pairs: readonly ScoredPair[], likeness: Likeness): AlignedPair[] {
  const found: AlignedPair[] = [];
  for (const ours of local.sections) {
    const inside = new Set(ours.units);
    const own = pairs.filter(pair => inside.has(pair.local));
    if (own.length === 0) continue;
    const total = own.reduce((sum, { score }) => sum + score, 0);
    for (const theirs of national.sections) {
      if (theirs.type !== ours.type) continue;
      const there = new Set(theirs.units);
      const shared = own.filter(pair => there.has(pair.national));
      if (shared.length === 0 || shared.reduce((sum, { score }) => sum + score, 0) < LEAST_SHARE * total) continue;
      const share = Math.max(answered(shared, "local") / ours.units.length, answered(shared, "national") / theirs.units.length);
      const score = share + (1 - share) * likeness(ours, theirs);
      if (score >= LEAST_SCORE) found.push({ local: ours.id, national: theirs.id, score: rounded(score), evidence: [], synonyms: [] });
    }
  }
  return found;
}

/** How many units of one side have a pair, each as much as its best one is likely. */
function answered(pairs: readonly ScoredPair[], side: "local" | "national"): number {
  const best = new Map<number, number>();
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.score));
  return [...best.values()].reduce((sum, score) => sum + score, 0);
}

type Likeness = (ours: Section, theirs: Section) => number;

/** Share of character pairs in both headings; the same role counts as much as most of the words. Each heading is read once, however many it is held against. */
function headingLikeness(): Likeness {
  const read = new Map<string, Heading>();
  const headingOf = (heading: string): Heading => {
    const known = read.get(heading);
    if (known !== undefined) return known;
    const fresh = { pairs: pairsOf(heading), role: roleOf(heading) };
    read.set(heading, fresh);
    return fresh;
  };
  return (ours, theirs) => {
    if (ours.heading === undefined || theirs.heading === undefined) return 0;
    const [a, b] = [headingOf(ours.heading), headingOf(theirs.heading)];
    let shared = 0;
    for (const pair of a.pairs) if (b.pairs.has(pair)) shared++;
    const size = a.pairs.size + b.pairs.size;
    return Math.max(size === 0 ? 0 : (2 * shared) / size, a.role !== undefined && a.role === b.role ? BY_ROLE : 0);
  };
}

interface Heading {
  pairs: ReadonlySet<string>;
  role: string | undefined;
}

const roleOf = (heading: string): string | undefined => CHAPTER_ROLES.find(({ pattern }) => pattern.test(heading.trim()))?.role;
const pairsOf = (heading: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, heading.length - 1) }, (_, i) => heading.slice(i, i + 2)));
const rounded = (score: number): number => Math.round(100 * score) / 100;
