import type { Target } from "./target.ts";
import { yearsOfChange } from "./years-of-change.ts";

/** The year that a target is set for, its last where it has several. */
export function yearOf(target: Target): number | undefined {
  const year = Number.parseInt(target.time?.end ?? target.time?.start ?? "", 10);
  return Number.isNaN(year) ? undefined : year;
}

/** The same year, or one of them says none. */
export function isOneTime(a: Target, b: Target): boolean {
  return isOneYear(yearOf(a), yearOf(b));
}

const isOneYear = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** What five years bring about beside what one year does, or beside what is brought about until a later year. */
export function isOfOtherLength(a: Target, b: Target): boolean {
  return differ(yearsOfChange(a), yearsOfChange(b)) || isYearOfMany(a, b) || isYearOfMany(b, a);
}

/** 2026年新增100公里 beside 到2030年新增500公里, or beside 新增500公里 of a plan that leaves the year open */
function isYearOfMany(year: Target, whole: Target): boolean {
  if (yearsOfChange(year) !== 1 || yearsOfChange(whole) !== undefined || whole.change === "level" || whole.change === "maintain")
    return false;
  const end = yearOf(whole);
  return whole.time === undefined || (whole.time.relation === "by" && end !== undefined && end > (yearOf(year) ?? end));
}

/** What two reports set for the one year that each is about, or what is done every year: the aim for 2026 is no later one than that for 2025. */
export function hasNoDeadline(a: Target, b: Target): boolean {
  if (a.frequency === "P1Y" || b.frequency === "P1Y") return true;
  const ofOneYear = (target: Target): boolean => isOfItsYear(target) || (target.change === "growth-rate" && yearsOfChange(target) === 1);
  return ofOneYear(a) && ofOneYear(b);
}

const isOfItsYear = ({ time }: Target): boolean =>
  time?.carried === true && time.relation === "during" && time.start !== undefined && time.start.slice(0, 4) === time.end?.slice(0, 4);

const differ = (one: number | undefined, other: number | undefined): boolean => one !== undefined && other !== undefined && one !== other;

/** Targets of one indicator, of which the nearest in time is asked for again and again. */
export interface ByNearness {
  /** Of those that were not taken the nearest to a target, the first in the text among equals; `within` only of the same time. */
  nearest(target: Target, within?: "same time"): Target | undefined;
  take(target: Target): void;
}

/** Many targets have few years between them: those of one year and one length of change are a queue, and only its head is looked at. */
export function byNearness(targets: readonly Target[]): ByNearness {
  const queues = new Map<string, Queue>();
  for (const target of [...targets].sort((a, b) => a.start - b.start)) {
    const [year, length] = [yearOf(target), yearsOfChange(target)];
    const key = `${year} ${length}`;
    const queue = queues.get(key);
    if (queue === undefined) queues.set(key, { year, length, open: [target], head: 0 });
    else queue.open.push(target);
  }
  const taken = new Set<Target>();
  return {
    nearest(target, within) {
      const [year, length] = [yearOf(target), yearsOfChange(target)];
      let best: { target: Target; distance: number } | undefined;
      for (const queue of queues.values()) {
        while (queue.head < queue.open.length && taken.has(queue.open[queue.head]!)) queue.head++;
        const head = queue.open[queue.head];
        if (head === undefined || (within !== undefined && !isOneYear(queue.year, year))) continue;
        const distance = yearsApart(queue.year, year) + (differ(queue.length, length) ? OTHER_LENGTH : 0);
        if (best === undefined || distance < best.distance || (distance === best.distance && head.start < best.target.start))
          best = { target: head, distance };
      }
      return best?.target;
    },
    take: target => taken.add(target),
  };
}

interface Queue {
  year: number | undefined;
  length: number | undefined;
  /** In the order of the text; those before the head are taken. */
  open: Target[];
  head: number;
}

/** A year that is not said is as far off as so many, and another length of change farther than any year. */
const UNSAID = 50;
const OTHER_LENGTH = 100;

function yearsApart(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) return one === other ? 0 : UNSAID;
  return Math.abs(one - other);
}
