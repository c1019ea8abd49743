import { expectArguments } from "../text/index.ts";
import { amountWords } from "./amount-words.ts";
import { TARGETS } from "./arguments.ts";
import { indicatorKey } from "./indicators.ts";
import type { Target } from "./target.ts";

/** Two places of one document that give the same indicator different amounts for the same time. */
export interface Disagreement {
  first: Target;
  second: Target;
  /** In Chinese, for a message: both amounts with the time. */
  reason: string;
  english: string;
}

/**
 * Text and table that disagree: same indicator, subject, unit, kind of change and time, another amount. A step and a stretch (达71%以上、力争到78%) and
 * bounds that one number can satisfy (50%以上 and 52%) are no disagreement. Linear in the number of targets but for those of one indicator.
 */
export function disagreements(targets: readonly Target[]): Disagreement[] {
  expectArguments({ targets }, TARGETS);
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    if (target.kind !== "quantitative" || target.value === undefined || target.inferred) continue;
    const time = target.time?.end ?? target.time?.duration;
    if (time === undefined) continue;
    const key = [
      indicatorKey(target.indicator.text).key,
      target.unit ?? "",
      target.change ?? "",
      time.slice(0, 4),
      target.frequency ?? "",
      target.subject?.text ?? "",
    ].join("|");
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [target]);
    else list.push(target);
  }
  const found: Disagreement[] = [];
  for (const list of groups.values()) {
    const first = list[0]!;
    for (const second of list.slice(1)) if (contradicts(first, second)) found.push({ first, second, ...reasonOf(first, second) });
  }
  return found.sort((a, b) => a.second.start - b.second.start);
}

function contradicts(a: Target, b: Target): boolean {
  if (a.value!.value === b.value!.value && a.upper === b.upper) return false;
  if ((a.force === "strive") !== (b.force === "strive")) return false;
  const [low, high] = a.value!.value <= b.value!.value ? [a, b] : [b, a];
  if (low.upper !== undefined && low.upper >= high.value!.value) return false;
  const open = (target: Target, side: "up" | "down"): boolean =>
    side === "up" ? target.comparator === "ge" || target.comparator === "gt" : target.comparator === "le" || target.comparator === "lt";
  return !(open(low, "up") && !open(high, "up")) && !(open(high, "down") && !open(low, "down")) && !(open(low, "up") && open(high, "down"));
}

function reasonOf(a: Target, b: Target): Pick<Disagreement, "reason" | "english"> {
  const name = a.indicator.text.replace(/\s+/g, "");
  const [here, there] = [amountWords(b), amountWords(a)];
  return { reason: `${name}：此处为${here}，另一处为${there}`, english: `“${name}” is “${here}” here and “${there}” elsewhere` };
}
