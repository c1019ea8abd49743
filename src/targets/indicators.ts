import { FALL_NAMED, LESS_IS_BETTER, NO_BETTER, QUALIFIER, SAME_NAMES } from "./tables/indicator-names.ts";
import type { Target } from "./target.ts";

/** The targets of one document, under the name that the caller knows it by. */
export interface DocumentTargets {
  document: string;
  targets: readonly Target[];
}

/** One statement of an indicator. */
export interface IndicatorEntry {
  document: string;
  target: Target;
  /** The amount in the indicator's unit. */
  value: number;
  upper?: number;
  year?: string;
  /** The strictest of those that can be compared with it: same indicator, same year. */
  strictest?: true;
}

/** An indicator across documents. */
export interface Indicator {
  /** As most often written, the shortest of these. */
  name: string;
  /** The key that names were reduced to: what was joined has the same. */
  key: string;
  unit?: string;
  /** Whether more or less of it is stricter; absent where neither is. */
  better?: "more" | "less";
  entries: IndicatorEntry[];
  /** The other ways in which it is written, each with the rules that made it the same. */
  joined: { name: string; because: string[] }[];
  /** Why an entry is marked as the strictest. */
  reason?: string;
}

/** What a name is reduced to, and the rules that reduced it. */
export function indicatorKey(name: string): { key: string; because: string[] } {
  const because: string[] = [];
  let key = name.normalize("NFKC").replace(/\(/g, "（").replace(/\)/g, "）");
  key = key.replace(/（([^（）]{1,16})）/g, (_, inner: string) => {
    const plain = inner.replace(/^按|计算?$/g, "");
    if (!QUALIFIER.test(plain)) return "";
    because.push(`（${inner}）=${plain}`);
    return `\u0000${plain}\u0001`;
  });
  // A qualifier in brackets stands in front of the name when the name is read aloud.
  const qualifiers = [...key.matchAll(/\u0000([^\u0001]*)\u0001/g)].map(match => match[1]!);
  key = qualifiers.join("") + key.replace(/\u0000[^\u0001]*\u0001/g, "");
  for (const { written, read, example } of SAME_NAMES) {
    const next = key.replace(written, read);
    if (next !== key && example !== "") because.push(example);
    key = next;
  }
  return { key: key.replace(/比重比重/g, "比重").toLowerCase(), because };
}

/** What cannot be compared is not joined: a rate is no level, a person no yuan; points and percentages of one indicator are kept apart by their change. */
function groupOf(target: Target): string {
  const { key } = indicatorKey(target.indicator.text);
  const change =
    target.change === "growth-rate"
      ? "rate"
      : target.change === "increase"
        ? "increase"
        : target.change === "decrease" || FALL_NAMED.test(key)
          ? "decrease"
          : target.change === "multiple"
            ? "multiple"
            : "level";
  const bare = change === "rate" ? key.replace(/增长$/, "") : change === "decrease" ? key.replace(FALL_NAMED, "") : key;
  return `${bare}|${change}|${target.base?.unit ?? unitOf(target)}|${target.frequency ?? ""}`;
}

/** 个百分点 and % of the same change are one unit; % of a level and points of a change never meet, their changes differ. */
function unitOf(target: Target): string {
  const unit = target.unit ?? "";
  return unit === "个百分点" || unit === "百分点" ? "%" : unit;
}

/**
 * Indicators that mean the same across documents, each with its entries; sorted by the number of documents, then by name. Names are joined only by the
 * rules of `tables/indicator-names.ts`, and only where unit and kind of change agree as well: joining wrongly is worse than not joining.
 */
export function indicators(documents: readonly DocumentTargets[]): Indicator[] {
  const groups = new Map<string, { document: string; target: Target }[]>();
  for (const { document, targets } of documents) {
    for (const target of targets) {
      if (target.kind !== "quantitative" || target.value === undefined) continue;
      const group = groupOf(target);
      const list = groups.get(group);
      if (list === undefined) groups.set(group, [{ document, target }]);
      else list.push({ document, target });
    }
  }
  const found = [...groups].map(([group, members]) => indicatorOf(group, members));
  const spread = (indicator: Indicator): number => new Set(indicator.entries.map(entry => entry.document)).size;
  return found.sort((a, b) => spread(b) - spread(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function indicatorOf(group: string, members: readonly { document: string; target: Target }[]): Indicator {
  const counts = new Map<string, number>();
  for (const { target } of members) counts.set(target.indicator.text, (counts.get(target.indicator.text) ?? 0) + 1);
  const name = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]![0];
  const entries = members.map(({ document, target }): IndicatorEntry => {
    const entry: IndicatorEntry = { document, target, value: amountOf(target) };
    if (target.upper !== undefined) entry.upper = target.upper;
    const year = (target.time?.end ?? target.time?.start)?.slice(0, 4);
    if (year !== undefined) entry.year = year;
    return entry;
  });
  const indicator: Indicator = { name, key: group.split("|")[0]!, entries, joined: [] };
  const first = members[0]!.target;
  const unit = first.base !== undefined && members.some(({ target }) => target.unit !== first.unit) ? first.base.unit : first.unit;
  if (unit !== undefined) indicator.unit = unit;
  if (unit !== first.unit) for (const entry of entries) entry.value = entry.target.base?.value ?? entry.value;
  for (const other of counts.keys())
    if (other !== name)
      indicator.joined.push({ name: other, because: [...new Set([...indicatorKey(other).because, ...indicatorKey(name).because])] });
  const better = betterOf(first);
  if (better !== undefined) {
    indicator.better = better;
    markStrictest(indicator, better);
  }
  return indicator;
}

function amountOf(target: Target): number {
  return target.value!.value;
}

/** Whether more or less of a target is stricter; undefined where neither is. */
export function betterOf(target: Target): "more" | "less" | undefined {
  const name = target.indicator.text;
  if (target.change === "decrease" || FALL_NAMED.test(name)) return "more";
  if (target.comparator === "le" || target.comparator === "lt") return "less";
  if (LESS_IS_BETTER.test(name)) return "less";
  if (NO_BETTER.test(name)) return undefined;
  return "more";
}

/** Among entries of the same year the best amount is the strictest, where at least two documents differ. */
function markStrictest(indicator: Indicator, better: "more" | "less"): void {
  const years = new Map<string, IndicatorEntry[]>();
  for (const entry of indicator.entries) {
    const list = years.get(entry.year ?? "");
    if (list === undefined) years.set(entry.year ?? "", [entry]);
    else list.push(entry);
  }
  const reasons: string[] = [];
  for (const [year, entries] of years) {
    if (new Set(entries.map(entry => entry.document)).size < 2) continue;
    const values = entries.map(entry => entry.value);
    const best = better === "more" ? Math.max(...values) : Math.min(...values);
    if (values.every(value => value === best)) continue;
    for (const entry of entries) if (entry.value === best) entry.strictest = true;
    reasons.push(`${year === "" ? "" : `${year}年`}${better === "more" ? "最高" : "最低"}为${best}${indicator.unit ?? ""}`);
  }
  if (reasons.length > 0) indicator.reason = reasons.join("；");
}
