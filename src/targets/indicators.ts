import { expectArguments, TEXT } from "../text/index.ts";
import { amountWords } from "./amount-words.ts";
import { DOCUMENTS } from "./arguments.ts";
import { FALL_NAMED, LESS_IS_BETTER, NO_BETTER, QUALIFIER, RATE_NAME, SAME_NAMES, WHOLE_PLACE } from "./tables/indicator-names.ts";
import type { Target } from "./target.ts";
import { yearsOfChange } from "./years-of-change.ts";

/** The targets of one document, under the name that the caller knows it by. */
export interface DocumentTargets {
  document: string;
  targets: readonly Target[];
  /** Where it is in force: totals are compared only inside one region. */
  region?: string;
}

/** One statement of an indicator. */
export interface IndicatorEntry {
  document: string;
  target: Target;
  /** The amount in the indicator's unit. */
  value: number;
  upper?: number;
  year?: string;
  region?: string;
  /** The strictest of those that can be compared with it: same indicator and year; a total only with those of the same region. */
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
  /** Why an entry is marked as the strictest, or why none is. */
  reason?: string;
}

/** What a name is reduced to, and the rules that reduced it. */
export function indicatorKey(name: string): { key: string; because: string[] } {
  expectArguments({ name }, TEXT);
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
    if (next !== key && read !== "") because.push(...new Set(Array.from(key.matchAll(written), ([words]) => `${words}＝${read}`)));
    else if (next !== key) because.push(example);
    key = next;
  }
  return { key: key.replace(/比重比重/g, "比重").toLowerCase(), because };
}

/**
 * What cannot be compared is not joined: a rate is no level, a person no yuan, the villages' no share of the whole; points and percentages of one
 * indicator are kept apart by their change.
 */
function groupOf(target: Target, region: string | undefined): string {
  const { key } = indicatorKey(partOf(target, region) + target.indicator.text);
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

/** 农村 of 农村:人均可支配收入 is part of what is measured; 全省 and the region's own name are only its place. */
export function partOf({ subject }: Target, region: string | undefined): string {
  if (subject === undefined || WHOLE_PLACE.test(subject.text)) return "";
  return region !== undefined && (region.includes(subject.text) || subject.text.includes(region)) ? "" : subject.text;
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
  expectArguments({ documents }, DOCUMENTS);
  const groups = new Map<string, Member[]>();
  for (const { document, targets, region } of documents) {
    for (const target of targets) {
      if (target.kind !== "quantitative" || target.value === undefined) continue;
      const group = groupOf(target, region);
      const list = groups.get(group);
      const member: Member = { document, target, region };
      if (list === undefined) groups.set(group, [member]);
      else if (!list.some(other => saysSame(other, member))) list.push(member);
    }
  }
  const found = [...groups].map(([group, members]) => indicatorOf(group, members));
  const spread = (indicator: Indicator): number => new Set(indicator.entries.map(entry => entry.document)).size;
  return found.sort((a, b) => spread(b) - spread(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

interface Member {
  document: string;
  target: Target;
  region: string | undefined;
}

/** Text and table of one document that state the same are one entry. */
function saysSame(a: Member, b: Member): boolean {
  const [one, other] = [a.target, b.target];
  return (
    a.document === b.document &&
    one.value!.value === other.value!.value &&
    one.upper === other.upper &&
    one.comparator === other.comparator &&
    one.force === other.force &&
    yearOf(one) === yearOf(other)
  );
}

const yearOf = ({ time }: Target): string | undefined => (time?.end ?? time?.start)?.slice(0, 4);

function indicatorOf(group: string, members: readonly Member[]): Indicator {
  const counts = new Map<string, number>();
  for (const { target, region } of members) {
    const name = partOf(target, region) + target.indicator.text.replace(/\s+/g, "");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const name = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]![0];
  const first = members[0]!.target;
  const mixed = first.base !== undefined && members.some(({ target }) => target.unit !== first.unit);
  const entries = members.map(({ document, target, region }): IndicatorEntry => {
    const entry: IndicatorEntry = { document, target, value: (mixed ? target.base?.value : undefined) ?? target.value!.value };
    if (target.upper !== undefined) entry.upper = target.upper;
    const year = yearOf(target);
    if (year !== undefined) entry.year = year;
    if (region !== undefined) entry.region = region;
    return entry;
  });
  const indicator: Indicator = { name, key: group.split("|")[0]!, entries, joined: [] };
  const unit = mixed ? first.base!.unit : first.unit;
  if (unit !== undefined) indicator.unit = unit;
  const own = indicatorKey(name).because;
  for (const other of counts.keys())
    if (other !== name) indicator.joined.push({ name: other, because: [...new Set([...indicatorKey(other).because, ...own])] });
  const better = betterOf(first);
  if (better !== undefined) {
    indicator.better = better;
    markStrictest(indicator, better);
  }
  return indicator;
}

/** Whether more or less of a target is stricter; undefined where neither is. */
export function betterOf(target: Target): "more" | "less" | undefined {
  const name = target.indicator.text.replace(OF_THOSE, "");
  if (target.change === "decrease" || FALL_NAMED.test(name)) return "more";
  if (target.comparator === "le" || target.comparator === "lt") return "less";
  if (LESS_IS_BETTER.test(name)) return "less";
  if (NO_BETTER.test(name)) return undefined;
  return "more";
}

/** Which things the share is of says nothing about whether more of them is better: 浓度高于100毫克/升的污水处理厂占比 */
const OF_THOSE = /^.*(?:高于|低于|大于|小于|超过|达到)[^的]{1,16}的/u;

/** A share, a rate, an average or a figure per something can be held beside that of another region; a total cannot. */
export function isRate({ indicator, unit, change }: Target): boolean {
  return change === "growth-rate" || change === "multiple" || /[%‰/]|点$/.test(unit ?? "") || RATE_NAME.test(indicator.text);
}

/** Among the entries of one year, or as many years of change, that can be compared the best amount is the strictest, where at least two documents differ. */
function markStrictest(indicator: Indicator, better: "more" | "less"): void {
  const rates = indicator.entries.every(({ target }) => isRate(target));
  const years = new Map<string, IndicatorEntry[]>();
  for (const entry of indicator.entries) {
    const key = `${entry.year ?? ""}|${yearsOfChange(entry.target) ?? ""}${rates ? "" : `|${placeOf(entry)}`}`;
    const list = years.get(key);
    if (list === undefined) years.set(key, [entry]);
    else list.push(entry);
  }
  const reasons: string[] = [];
  for (const entries of years.values()) {
    if (new Set(entries.map(entry => entry.document)).size < 2) continue;
    const best = entries.reduce((a, b) => (isStricter(b, a, better) ? b : a));
    if (!entries.some(entry => isStricter(best, entry, better))) continue;
    for (const entry of entries) if (!isStricter(best, entry, better)) entry.strictest = true;
    const length = yearsOfChange(best.target) ?? 1;
    const year = best.year === undefined ? "" : length > 1 ? `到${best.year}年的${length}年里` : `${best.year}年`;
    reasons.push(`${year}${better === "more" ? "最高" : "最低"}为${amountWords(best.target)}`);
  }
  if (!rates && reasons.length === 0 && new Set(indicator.entries.map(placeOf)).size > 1) reasons.push(TOTALS);
  if (reasons.length > 0) indicator.reason = reasons.sort().join("；");
}

/** Where a document does not say where it holds, it may hold anywhere. */
const placeOf = ({ region, document }: IndicatorEntry): string => region ?? `?${document}`;

const TOTALS = "总量各有各的地区，不比高低";

/** The amount decides, of equal ones the bound: 超过 is firmer than the number, 左右 and 力争 are softer. */
function isStricter(a: IndicatorEntry, b: IndicatorEntry, better: "more" | "less"): boolean {
  if (a.value !== b.value) return a.value > b.value === (better === "more");
  return firmness(a.target) > firmness(b.target);
}

/** How firmly a target holds to its number. */
export function firmness({ comparator, force }: Target): number {
  const bound = comparator === "gt" || comparator === "lt" ? 1 : comparator === "approx" ? -1 : 0;
  return force === "strive" ? bound - 2 : bound;
}
