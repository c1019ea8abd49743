import { betterOf, firmness, indicatorKey } from "./indicators.ts";
import type { Target } from "./target.ts";

/** A local target against the national one of the same indicator: 加码 stricter, 持平 same, 打折 looser, 缺项 missing, 新增 new; 提前 earlier, 同期 same, 推迟 later. */
export interface Verdict {
  local?: Target;
  national?: Target;
  verdict: "stricter" | "same" | "looser" | "missing" | "new";
  time?: "earlier" | "same" | "later";
}

/**
 * Verdicts by arithmetic, in the order of the national targets, then what is new. Targets of one indicator are paired by their years, the nearest first;
 * an indicator with the same amount by a later year is 持平 and 推迟, never 加码. Milestones and relative targets have no arithmetic and are left out.
 */
export function verdicts(local: readonly Target[], national: readonly Target[]): Verdict[] {
  const found: Verdict[] = [];
  const open = new Map<string, Target[]>();
  for (const target of local) {
    if (!counts(target)) continue;
    const list = open.get(keyOf(target));
    if (list === undefined) open.set(keyOf(target), [target]);
    else list.push(target);
  }
  for (const target of national) {
    if (!counts(target)) continue;
    const candidates = open.get(keyOf(target)) ?? [];
    const answer = nearest(candidates, target);
    if (answer === undefined) {
      found.push({ national: target, verdict: "missing" });
      continue;
    }
    candidates.splice(candidates.indexOf(answer), 1);
    const verdict: Verdict = { local: answer, national: target, verdict: compareAmounts(answer, target) };
    const time = compareTimes(answer, target);
    if (time !== undefined) verdict.time = time;
    found.push(verdict);
  }
  const left = [...open.values()].flat().sort((a, b) => a.start - b.start);
  for (const target of left) found.push({ local: target, verdict: "new" });
  return found;
}

function counts(target: Target): boolean {
  return target.kind === "quantitative" && target.value !== undefined;
}

function keyOf(target: Target): string {
  const change = target.change === "maintain" ? "level" : (target.change ?? "level");
  return `${indicatorKey(target.indicator.text).key}|${change}|${target.base?.unit ?? target.unit ?? ""}`;
}

function yearOf(target: Target): number | undefined {
  const year = Number.parseInt(target.time?.end ?? target.time?.start ?? "", 10);
  return Number.isNaN(year) ? undefined : year;
}

function nearest(candidates: readonly Target[], target: Target): Target | undefined {
  const year = yearOf(target);
  const distance = (other: Target): number => {
    const own = yearOf(other);
    return own === undefined || year === undefined ? (own === year ? 0 : 50) : Math.abs(own - year);
  };
  return [...candidates].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0];
}

/** Amounts in base units where both have them; of a range its firmer end counts; 超过 is firmer than the bare number, 左右 and 力争 are softer. */
function compareAmounts(local: Target, national: Target): Verdict["verdict"] {
  const better = betterOf(national) ?? "more";
  const [a, b] = [amountOf(local), amountOf(national)];
  const near = Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
  if (!near) return a > b === (better === "more") ? "stricter" : "looser";
  const [firm, other] = [firmness(local), firmness(national)];
  return firm === other ? "same" : firm > other ? "stricter" : "looser";
}

function amountOf(target: Target): number {
  return target.base?.value ?? target.value!.value;
}

function compareTimes(local: Target, national: Target): Verdict["time"] | undefined {
  const [a, b] = [yearOf(local), yearOf(national)];
  if (a === undefined || b === undefined) return undefined;
  return a < b ? "earlier" : a > b ? "later" : "same";
}
