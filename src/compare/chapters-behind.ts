import { likeness, type Profile, type Weighed } from "./vectors.ts";

/** Nothing is less alike than this, for a ratio. */
const LEAST = 0.02;
/** Where chapters are as many as articles elsewhere they say no more than the units do. */
const MOST_CHAPTERS = 150;
/** Further behind than this makes no difference. */
const FURTHEST = -4;

/**
 * How far the chapters of two units are behind those that are likest to either: a logarithm, 0 where they are the likest or where one of the documents
 * has no chapters. A hint, as order is.
 */
export function chaptersBehind(local: readonly Profile[], national: readonly Profile[]): (i: number, j: number) => number {
  const [ours, theirs] = [chaptersOf(local), chaptersOf(national)];
  if (Math.min(ours.length, theirs.length) < 2 || Math.max(ours.length, theirs.length) > MOST_CHAPTERS) return () => 0;
  const alike = new Map(ours.map(one => [one, new Map(theirs.map(other => [other, Math.max(LEAST, likeness(one, other))]))]));
  const most = (one: Weighed): number => Math.max(...alike.get(one)!.values());
  const mostThere = (other: Weighed): number => Math.max(...ours.map(one => alike.get(one)!.get(other)!));
  const [ofOurs, ofTheirs] = [new Map(ours.map(one => [one, most(one)])), new Map(theirs.map(other => [other, mostThere(other)]))];
  return (i, j) => {
    const [one, other] = [local[i]!.chapter, national[j]!.chapter];
    const here = alike.get(one)!.get(other)!;
    return Math.max(FURTHEST, Math.log(here / ofOurs.get(one)!) + Math.log(here / ofTheirs.get(other)!));
  };
}

const chaptersOf = (units: readonly Profile[]): Weighed[] => [...new Set(units.map(({ chapter }) => chapter))];
