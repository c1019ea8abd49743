import type { Target } from "./target.ts";

/** Of targets with the same amount only so many are compared, so that a list of thousands stays linear. */
const NEAR = 64;

/**
 * A target that is stated again is one target: same number, unit, change and comparator, the same time or none on one side, and names of which one
 * holds the other. Tables say most, text comes before headings; the other places are kept as `alsoAt`.
 */
export function mergeTargets(targets: readonly Target[], rank: (target: Target) => number): Target[] {
  const byNumber = new Map<string, Target[]>();
  const kept: Target[] = [];
  const ordered = [...targets].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  for (const target of ordered) {
    if (target.value === undefined || target.kind !== "quantitative") {
      kept.push(target);
      continue;
    }
    const key = `${target.value.value}|${target.upper ?? ""}|${target.unit ?? ""}`;
    const same = byNumber.get(key);
    const first = same?.slice(-NEAR).find(other => isRestated(other, target));
    if (first !== undefined) {
      first.alsoAt = [...(first.alsoAt ?? []), { start: target.start, end: target.end }];
      continue;
    }
    if (same === undefined) byNumber.set(key, [target]);
    else same.push(target);
    kept.push(target);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isRestated(a: Target, b: Target): boolean {
  const [due, other] = [a.time?.end ?? a.time?.duration, b.time?.end ?? b.time?.duration];
  // 2030 and 2030-12 (“十五五”末) are one deadline.
  if (due !== undefined && other !== undefined && !due.startsWith(other) && !other.startsWith(due)) return false;
  if (boundOf(a) !== boundOf(b) || a.frequency !== b.frequency) return false;
  const [left, right] = [a.subject?.text, b.subject?.text];
  if (left !== undefined && right !== undefined && left !== right) return false;
  const [one, two] = [bare(a.indicator.text), bare(b.indicator.text)];
  if (one.length < 3 || two.length < 3) return one === two;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return long.includes(short) && short.length * 2 >= long.length;
}

/** 20%以上 in the text and >20 in the table are one bound. */
function boundOf(target: Target): string {
  return target.comparator === "gt" ? "ge" : target.comparator === "lt" ? "le" : (target.comparator ?? "");
}

/** Without brackets, white space, and the parts of a name that come and go. */
function bare(name: string): string {
  return name.replace(/[（(][^）)]*[）)]|[\s\u3000“”"的]/g, "").replace(/^(?:全市|全省|全国|全县|全区|全社会|力争)/, "");
}
