import { expectArguments, expectOptions } from "../text/index.ts";
import { TARGETS, VERDICT_OPTIONS } from "./arguments.ts";
import { type ByNearness, byNearness, hasNoDeadline, isOfOtherLength, isOneTime, yearOf } from "./by-nearness.ts";
import { betterOf, firmness, indicatorKey, isRate, partOf } from "./indicators.ts";
import { measuredIn } from "./measured-in.ts";
import { FALL_NAMED } from "./tables/indicator-names.ts";
import { NAMED_BY_THE_DEED } from "./tables/measured-in.ts";
import type { Target } from "./target.ts";

/**
 * A local target against the national one of the same indicator: 加码 stricter, 持平 same, 打折 looser, 不可比 incomparable (totals of two regions, changes over unlike stretches of time), 缺项
 * missing, 新增 new; 提前 earlier, 同期 same, 推迟 later.
 */
export interface Verdict {
  local?: Target;
  national?: Target;
  verdict: "stricter" | "same" | "looser" | "incomparable" | "missing" | "new";
  time?: "earlier" | "same" | "later";
  /** 口径不同: one indicator, measured in two ways (a level and its growth, yuan and a share), and therefore incomparable. */
  otherMeasure?: true;
}

export interface VerdictOptions {
  /** Where each side is in force. Totals are held against one another only where both are the same; absent altogether, the two are taken to be. */
  regions?: { local?: string | undefined; national?: string | undefined };
  /** Whether two targets whose indicators are named in two ways measure the same; asked of what stands alone otherwise. */
  sameIndicator?: (local: Target, national: Target) => boolean;
}

/**
 * Verdicts by arithmetic, in the order of the national targets, then what is new. Targets of one indicator are paired by their years, the nearest first;
 * an indicator with the same amount by a later year is 持平 and 推迟, never 加码. The smaller place has the smaller total whatever it strives for: totals of
 * two regions stand side by side without better or worse, and so do changes over more and over fewer years, and what is left of one indicator in two
 * measures. What one side says twice counts once. Milestones and relative targets have no arithmetic and are left out. An indicator named in two ways is one
 * where `sameIndicator` says so of just one target on either side.
 */
export function verdicts(local: readonly Target[], national: readonly Target[], options: VerdictOptions = {}): Verdict[] {
  expectArguments({ local, national }, TARGETS);
  expectOptions(options, VERDICT_OPTIONS);
  const { regions } = options;
  const apart = regions !== undefined && regions.local !== regions.national;
  const ours = byIndicator(local, regions?.local);
  const found: Verdict[] = [];
  const answers = new Map<string, ByNearness>();
  const settled = new Set<Target>();
  const verdict = (one: Target, other: Target): Verdict => {
    const time = compareTimes(one, other);
    const isBeyond = isOfOtherLength(one, other) || (apart && !(isRate(one) && isRate(other)));
    const said = isBeyond ? "incomparable" : compareAmounts(one, other);
    settled.add(one);
    return { local: one, national: other, verdict: said, ...(time !== undefined && { time }) };
  };
  for (const [key, theirs] of byIndicator(national, regions?.national)) {
    const [open, all] = [byNearness(ours.get(key) ?? []), byNearness(ours.get(key) ?? [])];
    for (const target of theirs) {
      const answer = open.nearest(target) ?? all.nearest(target, "same time");
      if (answer !== undefined) open.take(answer);
      found.push(answer === undefined ? { national: target, verdict: "missing" } : verdict(answer, target));
    }
    answers.set(key, byNearness(theirs));
  }
  const unsettled = [...ours].flatMap(([key, list]) => list.filter(one => !settled.has(one)).map(target => ({ target, key })));
  const places = new Map(found.map(({ national: target }, at) => [target, at]));
  if (options.sameIndicator !== undefined) {
    // Those of one year come first: what is left may be set for another.
    for (const ofOneTime of [true, false]) {
      const left = unsettled.map(({ target }) => target).filter(target => !settled.has(target));
      for (const [one, other] of twins(left, missingOf(found), options.sameIndicator, ofOneTime))
        found[places.get(other)!] = verdict(one, other);
    }
  }
  const open = unsettled.map(({ target }) => target).filter(target => !settled.has(target));
  for (const [one, other] of inTwoMeasures(open, missingOf(found), regions)) {
    found[places.get(other)!] = { local: one, national: other, verdict: "incomparable", otherMeasure: true };
    settled.add(one);
  }
  found.sort((a, b) => a.national!.start - b.national!.start);
  for (const { target, key } of unsettled.sort((a, b) => a.target.start - b.target.start)) {
    if (settled.has(target)) continue;
    const other = answers.get(key)?.nearest(target, "same time");
    found.push(other === undefined ? { local: target, verdict: "new" } : verdict(target, other));
  }
  return found;
}

const missingOf = (found: readonly Verdict[]): Target[] =>
  found.filter(({ verdict }) => verdict === "missing").map(({ national }) => national!);

/** Pairs of which each is the only one for the other, of one unit and one kind of change. */
function twins(
  local: readonly Target[],
  national: readonly Target[],
  isSame: (a: Target, b: Target) => boolean,
  ofOneTime: boolean,
): [Target, Target][] {
  const byMeasure = new Map<string, Target[]>();
  for (const target of national) {
    const list = byMeasure.get(measureOf(target));
    if (list === undefined) byMeasure.set(measureOf(target), [target]);
    else if (list.length < MOST_OF_MEASURE) list.push(target);
  }
  const asked = new Map<Target, number>();
  const found: [Target, Target][] = [];
  for (const one of local) {
    const fitting = (byMeasure.get(measureOf(one)) ?? []).filter(other => (!ofOneTime || isOneTime(one, other)) && isSame(one, other));
    for (const other of fitting) asked.set(other, (asked.get(other) ?? 0) + 1);
    if (fitting.length === 1) found.push([one, fitting[0]!]);
  }
  return found.filter(([, other]) => asked.get(other) === 1);
}

/** So many unanswered targets of one unit are looked at for another name of theirs. */
const MOST_OF_MEASURE = 300;

/** Pairs of one indicator by its name, nearest in time, that measure it in two ways; a name that many things have says too little. */
function inTwoMeasures(local: readonly Target[], national: readonly Target[], regions: VerdictOptions["regions"]): [Target, Target][] {
  const byName = new Map<string, Target[]>();
  for (const target of national) {
    const name = nameOf(target, regions?.national);
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [target]);
    else list.push(target);
  }
  const open = new Map([...byName].map(([name, list]) => [name, byNearness(list)]));
  return local.flatMap((one): [Target, Target][] => {
    const name = nameOf(one, regions?.local);
    if (NAMED_BY_THE_DEED.test(one.indicator.text) || (name.length < LEAST_NAME && !isRate(one))) return [];
    const other = open.get(name)?.nearest(one);
    if (other === undefined) return [];
    open.get(name)!.take(other);
    return [[one, other]];
  });
}

/** Shorter names are those of many things: 企业, 道路. */
const LEAST_NAME = 4;

/** The targets that can be compared, by what they measure, each said once: a row of a table that repeats the text says nothing new. */
function byIndicator(targets: readonly Target[], region: string | undefined): Map<string, Target[]> {
  const groups = new Map<string, { list: Target[]; amounts: Map<string, Map<number | undefined, number>> }>();
  for (const target of targets) {
    if (target.kind !== "quantitative" || target.value === undefined) continue;
    const key = keyOf(target, region);
    const group = groups.get(key) ?? { list: [], amounts: new Map<string, Map<number | undefined, number>>() };
    groups.set(key, group);
    const amount = amountOf(target).toPrecision(SAME_DIGITS);
    const years = group.amounts.get(amount) ?? new Map<number | undefined, number>();
    group.amounts.set(amount, years);
    const year = yearOf(target);
    const twin = twinIn(years, year);
    if (twin === undefined) years.set(year, group.list.push(target) - 1);
    else if (year !== undefined && years.get(undefined) === twin) {
      years.delete(undefined);
      years.set(year, twin);
      group.list[twin] = target;
    }
  }
  return new Map([...groups].map(([key, { list }]) => [key, list]));
}

/** The first place of an amount that was said for the same year, or for none; whatever the year where none is said now. */
function twinIn(years: ReadonlyMap<number | undefined, number>, year: number | undefined): number | undefined {
  const places = year === undefined ? [...years.values()] : [years.get(year), years.get(undefined)].filter(place => place !== undefined);
  return places.length === 0 ? undefined : Math.min(...places);
}

/** Amounts in base units that agree in so many digits are equal. */
const SAME_DIGITS = 9;

const keyOf = (target: Target, region: string | undefined): string => `${nameOf(target, region)}|${measureOf(target)}`;

/** The name without the change that is read as such: 地区生产总值年均增速5% and 地区生产总值年均增长5%, 能耗降低13.5% and 能耗下降13.5%. */
function nameOf(target: Target, region: string | undefined): string {
  const { key } = indicatorKey(partOf(target, region) + target.indicator.text);
  const bare =
    target.change === "growth-rate" ? key.replace(/增长$/, "") : target.change === "decrease" ? key.replace(FALL_NAMED, "") : key;
  return bare === "" ? key : bare;
}

/** What is measured in what: a change, or a level, and its unit. */
function measureOf(target: Target): string {
  const change = target.change === "maintain" ? "level" : (target.change ?? "level");
  return `${change}|${measuredIn(target).unit}`;
}

/** Amounts in base units where both have them; of a range its firmer end counts; 超过 is firmer than the bare number, 左右 and 力争 are softer. */
function compareAmounts(local: Target, national: Target): "stricter" | "same" | "looser" {
  const better = betterOf(national) ?? "more";
  if (!sameAmount(local, national)) return amountOf(local) > amountOf(national) === (better === "more") ? "stricter" : "looser";
  const [firm, other] = [firmness(local), firmness(national)];
  return firm === other ? "same" : firm > other ? "stricter" : "looser";
}

function sameAmount(one: Target, other: Target): boolean {
  const [a, b] = [amountOf(one), amountOf(other)];
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
}

const amountOf = (target: Target): number => measuredIn(target).value;

function compareTimes(local: Target, national: Target): Verdict["time"] | undefined {
  const [a, b] = [yearOf(local), yearOf(national)];
  if (a === undefined || b === undefined || (a !== b && (hasNoDeadline(local, national) || isOfOtherLength(local, national))))
    return undefined;
  return a < b ? "earlier" : a > b ? "later" : "same";
}
