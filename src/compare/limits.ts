import { parseNumber } from "../numerals/index.ts";
import { expectArguments, TREE } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import type { Alignment } from "./alignment.ts";
import { answeredShare, type Saying, sayingOf, type Weigher, weigherAmong } from "./answered-share.ts";
import { ALIGNMENT } from "./arguments.ts";
import { type LimitComparison, limitVerdict } from "./limit-verdict.ts";
import { type Limit, readLimits } from "./read-limits.ts";
import { roleOf } from "./role.ts";
import { ACTS, DAYS_ARE_WORKED, NEGATION, SAID_ELSEWHERE } from "./tables/limit-kinds.ts";
import { tellsApart } from "./tells-apart.ts";
import { outlineOf, textOfUnit, type Unit } from "./units.ts";

/** 期限对照: what two documents set as a time limit for the same act. */
export interface LimitVerdict {
  local: Limit;
  national: Limit;
  /** Of the local limit beside the national one, in its own terms: 更短 shorter, 更长 longer, 相同 same; 口径不同 varied where both are not counted in the same days. */
  verdict: LimitComparison;
}

/** The time limits of paired articles for what is clearly the same act, each answered at most once, in the order of the local text. Those of sanctions are left out. */
export function limits(alignment: Alignment, local: Root, national: Root): LimitVerdict[] {
  expectArguments({ alignment }, ALIGNMENT);
  expectArguments({ local, national }, TREE);
  const units = [local, national].map(tree => outlineOf(tree).units) as [Unit[], Unit[]];
  const [ours, theirs] = units.map(limitsIn) as [Map<string, Limit[]>, Map<string, Limit[]>];
  if (ours.size === 0 || theirs.size === 0) return [];
  const weigh = weigherAmong(units.flat().map(textOfUnit));
  const acts = [...ours.values(), ...theirs.values()].flat();
  const said = new Map(acts.map(limit => [limit, actOf(limit, weigh)]));
  const candidates = alignment.pairs.flatMap(pair =>
    (ours.get(pair.local) ?? []).flatMap(one =>
      (theirs.get(pair.national) ?? []).map(other => ({ one, other, alike: likeness(said.get(one)!, said.get(other)!) })),
    ),
  );
  const fitting = candidates.filter(({ one, other }) => mayBeSame(said.get(one)!, said.get(other)!));
  const rivals = [likestRival(fitting, "one"), likestRival(fitting, "other")];
  return fitting
    .filter(pair => rivals.every(rivalOf => pair.alike - rivalOf(pair) >= LEAD))
    .filter(({ one, other, alike }) => alike >= SAME && isSame(said.get(one)!, said.get(other)!))
    .map(({ one, other }) => ({ local: one, national: other, verdict: limitVerdict(one, other) }))
    .sort((a, b) => a.local.start - b.local.start);
}

/** How like the likest other candidate is that has the same limit on one side. */
function likestRival(candidates: readonly Candidate[], side: "one" | "other"): (pair: Candidate) => number {
  const known = new Map<Limit, { best: Candidate; second: number }>();
  for (const pair of candidates) {
    const first = known.get(pair[side]);
    if (first === undefined) known.set(pair[side], { best: pair, second: Number.NEGATIVE_INFINITY });
    else if (pair.alike > first.best.alike) known.set(pair[side], { best: pair, second: first.best.alike });
    else first.second = Math.max(first.second, pair.alike);
  }
  return pair => {
    const { best, second } = known.get(pair[side])!;
    return best === pair ? second : best.alike;
  };
}

/** So much liker than any other limit of either article. */
const LEAD = 0.05;

/** The limits of the articles that set duties, by article. */
function limitsIn(units: readonly Unit[]): Map<string, Limit[]> {
  const found = new Map<string, Limit[]>();
  const isWorked = workedDays(units);
  for (const unit of units) {
    const list = unit.node.type === "article" && roleOf(unit) === "duty" ? readLimits(unit) : [];
    if (list.length > 0)
      found.set(
        unit.id,
        list.map(limit => (limit.unit === "day" && isWorked(limit.amount) ? { ...limit, unit: "workday" } : limit)),
      );
  }
  return found;
}

/** 本办法规定的期限以工作日计算 is said of all days of a document; “五日”“七日”是指工作日 of those. */
function workedDays(units: readonly Unit[]): (days: number) => boolean {
  const said = units.flatMap(({ sentences }) => sentences.filter(({ text }) => DAYS_ARE_WORKED.test(text)));
  if (said.length === 0) return () => false;
  const named = new Set(said.flatMap(({ text }) => [...text.matchAll(NAMED_DAYS)].map(([, days = ""]) => parseNumber(days))));
  return days => named.size === 0 || named.has(days);
}
const NAMED_DAYS = /([一二三四五六七八九十\d]{1,3})(?:个)?日/gu;

interface Candidate {
  one: Limit;
  other: Limit;
  alike: number;
}

interface Act {
  limit: Limit;
  act: Saying;
  core: Saying;
  from: Saying | undefined;
  who: Saying | undefined;
}

function actOf(limit: Limit, weigh: Weigher): Act {
  const [from, who] = [limit.from, limit.who].map(text => (text === undefined ? undefined : sayingOf(text, weigh)));
  return { limit, act: sayingOf(limit.act, weigh), core: sayingOf(limit.core, weigh), from, who };
}

const mean = (one: Saying, other: Saying): number => (answeredShare(one, other.said) + answeredShare(other, one.said)) / 2;
const most = (one: Saying, other: Saying): number => Math.max(answeredShare(one, other.said), answeredShare(other, one.said));

const likeness = (one: Act, other: Act): number => (mean(one.act, other.act) + mean(one.core, other.core)) / 2;

/** Whether nothing tells them apart: another kind of limit, another case, the contrary of the act, somebody else or another event. */
function mayBeSame(one: Act, other: Act): boolean {
  const [a, b] = [one.limit, other.limit];
  if (family(a) !== family(b) || a.amounts.join() !== b.amounts.join() || negations(a) !== negations(b) || tellsApart(a.act, b.act))
    return false;
  if (one.who !== undefined && other.who !== undefined && most(one.who, other.who) < SAME_WHO) return false;
  if (SAID_ELSEWHERE.test(a.act) || SAID_ELSEWHERE.test(b.act) || areDisjoint(actsIn(a), actsIn(b))) return false;
  if (one.from !== undefined && other.from !== undefined) return most(one.from, other.from) >= SAME_EVENT;
  return isToldIn(one.from, other.act) && isToldIn(other.from, one.act);
}

const isToldIn = (event: Saying | undefined, act: Saying): boolean => event === undefined || answeredShare(event, act.said) >= SAME_EVENT;

/** 公布许可决定 and 送达许可决定: what is decided is no act beside another one. */
function actsIn({ core }: Limit): string[] {
  const acts = core.match(ACTS) ?? [];
  const others = acts.filter(act => act !== "决定");
  return others.length > 0 ? others : acts;
}
const areDisjoint = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.length > 0 && theirs.length > 0 && !ours.some(word => theirs.includes(word));

const isSame = (one: Act, other: Act): boolean => mean(one.act, other.act) >= SAME_ACT && mean(one.core, other.core) >= SAME_CORE;

/** Of the act, and of what is nearest to the limit, so much has to stand in the other, on average and each. */
const SAME = 0.5;
const SAME_ACT = 0.4;
const SAME_CORE = 0.4;
/** 登记机关 and 市场主体登记机关, 收到申请 and 受理申请: so much of the one in the other. */
const SAME_WHO = 0.3;
const SAME_EVENT = 0.5;

/** 三十日内 and 不超过三十日 are both the latest time; how long something lasts is neither. */
const family = ({ kind }: Limit): string => (kind === "most" ? "within" : kind);

const negations = ({ core, act }: Limit): string =>
  [...core.matchAll(NEGATION), ...(core.includes("不得") ? [] : act.matchAll(/不得(?!超过|少于|低于|多于|短于)/gu))]
    .map(([word]) => word.slice(0, 1))
    .sort()
    .join("");
