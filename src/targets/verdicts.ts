import { betterOf, firmness, indicatorKey, isRate, partOf } from "./indicators.ts";
import type { Target } from "./target.ts";
import { yearsOfChange } from "./years-of-change.ts";

/**
 * A local target against the national one of the same indicator: 加码 stricter, 持平 same, 打折 looser, 不可比 incomparable (totals of two regions, changes over unlike stretches of time), 缺项
 * missing, 新增 new; 提前 earlier, 同期 same, 推迟 later.
 */
export interface Verdict {
  local?: Target;
  national?: Target;
  verdict: "stricter" | "same" | "looser" | "incomparable" | "missing" | "new";
  time?: "earlier" | "same" | "later";
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
 * two regions stand side by side without better or worse, and so do changes over more and over fewer years. What one side says twice counts once. Milestones and relative targets have no arithmetic and are
 * left out. An indicator named in two ways is one where `sameIndicator` says so of just one target on either side.
 */
export function verdicts(local: readonly Target[], national: readonly Target[], options: VerdictOptions = {}): Verdict[] {
  const { regions } = options;
  const apart = regions !== undefined && regions.local !== regions.national;
  const ours = byIndicator(local, regions?.local);
  const found: Verdict[] = [];
  const answered = new Map<string, Target[]>();
  const verdict = (one: Target, other: Target): Verdict => {
    const time = compareTimes(one, other);
    const isBeyond = isOfOtherLength(one, other) || (apart && !(isRate(one) && isRate(other)));
    const said = isBeyond ? "incomparable" : compareAmounts(one, other);
    return { local: one, national: other, verdict: said, ...(time !== undefined && { time }) };
  };
  for (const [key, theirs] of byIndicator(national, regions?.national)) {
    const open = ours.get(key) ?? [];
    const all = [...open];
    for (const target of theirs) {
      const answer =
        nearest(open, target) ??
        nearest(
          all.filter(other => isOneTime(other, target)),
          target,
        );
      if (answer === undefined) {
        found.push({ national: target, verdict: "missing" });
        continue;
      }
      if (open.includes(answer)) open.splice(open.indexOf(answer), 1);
      found.push(verdict(answer, target));
    }
    answered.set(key, theirs);
  }
  if (options.sameIndicator !== undefined) {
    for (const [one, other] of twins([...ours.values()].flat(), missingOf(found), options.sameIndicator)) {
      for (const list of ours.values()) if (list.includes(one)) list.splice(list.indexOf(one), 1);
      found[found.findIndex(({ national: target }) => target === other)] = verdict(one, other);
    }
  }
  found.sort((a, b) => a.national!.start - b.national!.start);
  const left = [...ours].flatMap(([key, list]) => list.map(target => ({ target, theirs: answered.get(key) ?? [] })));
  for (const { target, theirs } of left.sort((a, b) => a.target.start - b.target.start)) {
    const other = nearest(
      theirs.filter(one => isOneTime(one, target)),
      target,
    );
    found.push(other === undefined ? { local: target, verdict: "new" } : verdict(target, other));
  }
  return found;
}

const missingOf = (found: readonly Verdict[]): Target[] =>
  found.filter(({ verdict }) => verdict === "missing").map(({ national }) => national!);

/** Pairs of which each is the only one for the other, of one unit and one kind of change. */
function twins(local: readonly Target[], national: readonly Target[], isSame: (a: Target, b: Target) => boolean): [Target, Target][] {
  const fits = (a: Target, b: Target): boolean => measureOf(a) === measureOf(b) && isOneTime(a, b) && isSame(a, b);
  const answers = new Map(local.map(one => [one, national.filter(other => fits(one, other))]));
  const asked = (other: Target): number => local.filter(one => answers.get(one)!.includes(other)).length;
  return local.flatMap((one): [Target, Target][] => {
    const [other, ...more] = answers.get(one)!;
    return other !== undefined && more.length === 0 && asked(other) === 1 ? [[one, other]] : [];
  });
}

/** The targets that can be compared, by what they measure, each said once: a row of a table that repeats the text says nothing new. */
function byIndicator(targets: readonly Target[], region: string | undefined): Map<string, Target[]> {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    if (target.kind !== "quantitative" || target.value === undefined) continue;
    const key = keyOf(target, region);
    const list = groups.get(key);
    if (list === undefined) {
      groups.set(key, [target]);
      continue;
    }
    const twin = list.findIndex(other => sameAmount(other, target) && isOneTime(other, target));
    if (twin < 0) list.push(target);
    else if (yearOf(list[twin]!) === undefined && yearOf(target) !== undefined) list[twin] = target;
  }
  return groups;
}

function keyOf(target: Target, region: string | undefined): string {
  return `${indicatorKey(partOf(target, region) + target.indicator.text).key}|${measureOf(target)}`;
}

/** What is measured in what: a change, or a level, and its unit. */
function measureOf(target: Target): string {
  const change = target.change === "maintain" ? "level" : (target.change ?? "level");
  return `${change}|${target.base?.unit ?? target.unit ?? ""}`;
}

function yearOf(target: Target): number | undefined {
  const year = Number.parseInt(target.time?.end ?? target.time?.start ?? "", 10);
  return Number.isNaN(year) ? undefined : year;
}

/** The same year, or one of them says none. */
function isOneTime(a: Target, b: Target): boolean {
  const [one, other] = [yearOf(a), yearOf(b)];
  return one === undefined || other === undefined || one === other;
}

/** What five years bring about beside what one year does. */
function isOfOtherLength(a: Target, b: Target): boolean {
  const [one, other] = [yearsOfChange(a), yearsOfChange(b)];
  return one !== undefined && other !== undefined && one !== other;
}

function nearest(candidates: readonly Target[], target: Target): Target | undefined {
  const year = yearOf(target);
  const distance = (other: Target): number => {
    const own = yearOf(other);
    const years = own === undefined || year === undefined ? (own === year ? 0 : 50) : Math.abs(own - year);
    return isOfOtherLength(other, target) ? years + 100 : years;
  };
  return [...candidates].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0];
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

function amountOf(target: Target): number {
  return target.base?.value ?? target.value!.value;
}

function compareTimes(local: Target, national: Target): Verdict["time"] | undefined {
  const [a, b] = [yearOf(local), yearOf(national)];
  if (a === undefined || b === undefined) return undefined;
  return a < b ? "earlier" : a > b ? "later" : "same";
}
