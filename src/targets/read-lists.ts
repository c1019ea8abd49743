import type { Span } from "../text/index.ts";
import type { Clause } from "./clauses.ts";
import type { Amount } from "./read-amounts.ts";
import { nameIn } from "./read-indicator.ts";
import type { TimeMark } from "./read-times.ts";
import { beginsWithLevels, sharedHead } from "./shared-head.ts";
import { CHANGE_VERBS, type VerbKind } from "./tables/change-verbs.ts";
import type { Target } from "./target.ts";
import { ONLY_BRING, withoutBring } from "./without-bring.ts";
import { alternatives } from "./words.ts";

/** Several names share a verb: 分别 matches names and amounts in order, 均 gives every name the one amount. */
export interface SharedList {
  /** `mark`: its own of several years (到2027年和2030年，…分别达到…). */
  items: { name: Span; subject?: Span; amount: Amount; mark?: TimeMark; carried?: boolean }[];
  verb: VerbKind;
  subject?: Span;
}

const VERBS = (["reach", "keep", "grow", "fall", "bring"] as const).map(kind => ({ kind, words: alternatives(CHANGE_VERBS[kind]) }));
/** 分别达到, 均稳定在, 年均分别增长, 分别为 */
const SHARED = new RegExp(
  `(分别|(?<![年平人日户月])均(?!衡|等|值|可|价)|全部|都)(?:力争|要|将|应|不|年均|累计|再|超额|(?:比|较)[^，]{2,10}?)*?(?:${VERBS.map(({ kind, words }) => `(?<${kind}>${words})`).join("|")}|[为有]?(?:约|近)?$)`,
);
/** 排放总量比2025年分别下降: what it is compared with belongs to no name. */
const COMPARED_WITH = /(?:比|较|在)[^，、]{0,4}(?:(?:19|20)\d\d年|上年|去年|十[一二三四五六]五”?末?)(?:底|末)?(?:的?基础上)?$/;
const BETWEEN =
  /^(?:[（(][^）)]{1,6}[）)])?(?:及?以上|及?以下|以内|左右|上下)?(?:、|和|与|及|以及)(?:约|近|不低于|不少于|不超过|超过|不高于)?$/;

export function splitList(
  text: string,
  from: number,
  clause: Clause,
  amounts: readonly Amount[],
  years: readonly TimeMark[],
  before: readonly Target[] = [],
): SharedList | undefined {
  const first = amounts[0]!;
  if (first.start - clause.start > 300) return undefined;
  const each = eachOf(text, from, amounts);
  if (each !== undefined) return each;
  const shared = SHARED.exec(text.slice(from, first.start));
  if (shared === null) return unsaidOf(text, from, amounts);
  const said = VERBS.find(({ kind }) => shared.groups?.[kind] !== undefined)?.kind;
  const compared = COMPARED_WITH.exec(text.slice(from, from + shared.index))?.[0].length ?? 0;
  const whole = nameIn(text, from, from + shared.index - compared);
  const made = withoutBring(text, whole);
  // 满分分别为100分、120分: without a verb or a year it is how things are.
  if (said === undefined && (shared[1] !== "分别" || (made === whole && years.length === 0))) return unsaidOf(text, from, amounts);
  // 培育国家级、省级龙头企业分别达到: the verb is that of all levels; 分别 alone leaves it to what stands before the names.
  const { name, subject } =
    said === undefined || (made.name !== undefined && beginsWithLevels(text.slice(made.name.start, made.name.end))) ? made : whole;
  const kind = said ?? (made === whole ? "reach" : "bring");
  if (shared[1] === "分别" && (name === undefined || ABOVE.test(text.slice(name.start, name.end))))
    return againOf(text, clause, amounts, kind, before);
  if (name === undefined) return undefined;
  let names = splitNames(text, name);
  if (names.length < 2 && shared[1] !== "分别") return undefined;
  const list: SharedList = { items: [], verb: kind };
  if (subject !== undefined) list.subject = subject;
  if (shared[1] !== "分别") {
    list.items = withHead(text, names).map(item => ({ ...item, amount: first }));
    return amounts.length > 1 ? undefined : list;
  }
  const run = runOf(text, amounts);
  if (names.length === 1 && run.length === years.length) {
    list.items = run.map((amount, index) => ({ name, amount, mark: years[index]! }));
    return list;
  }
  // 到2027年、2030年，…分别达到 three amounts: which is of which year is not said.
  if (names.length === 1 && run.length > 1 && years.length > 1) return list;
  // 三个园区产值分别突破50亿元、80亿元、100亿元: what the one name is said of is not listed here.
  if (names.length === 1 && run.length > 1 && splitNames(text, name, "、，").length === 1) {
    shareBounds(run, text.slice(run.at(-1)!.end, Math.min(clause.end, run.at(-1)!.end + 12)));
    list.items = run.map(amount => ({ name, amount }));
    return list;
  }
  if (run.length > 1 && run.length !== names.length) {
    const parts = splitNames(text, name, "、，");
    if (parts.length === run.length) names = parts;
  }
  if (run.length === 1 && names.length > 1 && amounts.length === 1) {
    list.items = withHead(text, names).map(item => ({ ...item, amount: first }));
    return list;
  }
  if (run.length > names.length || run.length < 2) return undefined;
  shareBounds(run, text.slice(run.at(-1)!.end, Math.min(clause.end, run.at(-1)!.end + 12)));
  const items = names.length === run.length ? withHead(text, names) : names.map(item => ({ name: item }));
  list.items = run.map((amount, index) => ({ ...items[index]!, amount }));
  return list;
}

/** The amounts from the first on with nothing but 、 or 和 between them. */
export function runOf(text: string, amounts: readonly Amount[]): Amount[] {
  const run = [amounts[0]!];
  for (let i = 1; i < amounts.length; i++) {
    const last = amounts[i - 1]!.end;
    if (!BETWEEN.test(text.slice(last, amounts[i]!.outer.start)) && !BETWEEN.test(text.slice(last, amounts[i]!.start))) break;
    run.push(amounts[i]!);
  }
  sharedUnit(text, run);
  return run;
}

/** 上述指标分别达到, 两项指标分别达到: what was named before. */
const ABOVE = /^(?:(?:上述|以上|前述|这|各|该)?[两二三四五六七八]?[项个]?(?:指标|目标|比例|数值|任务))$/;

/** 到2027年A达到20%、B达到30个；到2030年分别达到25%、40个: as many of the targets before as there are amounts, in order and unit by unit. */
function againOf(text: string, clause: Clause, amounts: readonly Amount[], verb: VerbKind, before: readonly Target[]): SharedList {
  const run = runOf(text, amounts);
  const named = before.slice(-run.length);
  const fits = named.length === run.length && run.every((amount, index) => amount.unit === named[index]!.unit);
  if (!fits || run.length < 2) return { items: [], verb };
  shareBounds(run, text.slice(run.at(-1)!.end, Math.min(clause.end, run.at(-1)!.end + 12)));
  return {
    items: run.map((amount, index) => {
      const { indicator, subject } = named[index]!;
      return { name: indicator, amount, carried: true, ...(subject === undefined ? {} : { subject }) };
    }),
    verb,
  };
}

/** A verb right before the first amount, with or without its bound. */
const LAST_VERB = new RegExp(
  `(?:力争|努力|将|要|应|年均|累计|再)*(?:${VERBS.filter(({ kind }) => kind !== "bring")
    .map(({ kind, words }) => `(?<${kind}>${words})`)
    .join("|")})(?:约|近|不低于|不少于|不超过|超过|不高于)?$`,
);

/** The verb behind a row of years, where nothing else parts it from its amounts: 2026年、2027年分别达到. */
export function verbBehindYears(words: string): VerbKind | undefined {
  const shared = SHARED.exec(words);
  const verb = shared !== null && shared.index + shared[0].length === words.length && shared.index === 0 ? shared : LAST_VERB.exec(words);
  return verb?.index === 0 ? VERBS.find(({ kind }) => verb.groups?.[kind] !== undefined)?.kind : undefined;
}

/** 进口、出口增长5%、9%: as many names as amounts, of one unit, matched in order although nothing says 分别. */
function unsaidOf(text: string, from: number, amounts: readonly Amount[]): SharedList | undefined {
  const run = amounts.slice(0, 1);
  for (const amount of amounts.slice(1)) {
    if (!/^(?:以上|左右|以内|以下)?[、和]$/.test(text.slice(run.at(-1)!.end, amount.outer.start))) break;
    run.push(amount);
  }
  if (run.length < 2 || run.length !== amounts.length || run.some(({ unit }) => unit !== run[0]!.unit || unit === undefined))
    return undefined;
  const verb = LAST_VERB.exec(text.slice(from, run[0]!.outer.start));
  if (verb === null) return undefined;
  const { name, subject } = nameIn(text, from, from + verb.index);
  if (name === undefined) return undefined;
  const names = splitNames(text, name);
  if (names.length !== run.length) return undefined;
  const items = withHead(text, names);
  const kind = VERBS.find(({ kind }) => verb.groups?.[kind] !== undefined)!.kind;
  return { items: run.map((amount, index) => ({ ...items[index]!, amount })), verb: kind, ...(subject === undefined ? {} : { subject }) };
}

/** 水稻、小麦机收率: each part is the subject of what the last one measures. */
function withHead(text: string, names: readonly Span[]): { name: Span; subject?: Span }[] {
  const object = objectOf(text, names);
  if (object !== undefined) return names.map(() => ({ name: object }));
  const head = names.length < 2 ? undefined : sharedHead(text, names);
  if (head === undefined) return names.map(name => ({ name }));
  const end = names.at(-1)!.end;
  // 省、市、县三级: how many levels there are is no part of the last.
  const levels = /[两二三四五]级$/.test(text.slice(names.at(-1)!.start + 1, head)) ? 2 : 0;
  return names.map(({ start, end: stop }, index) => ({
    name: { start: head, end },
    subject: { start, end: index === names.length - 1 ? head - levels : stop },
  }));
}

/** 签约、开工、竣工产业项目分别达到…: verbs that share what stands behind the last of them. */
function objectOf(text: string, names: readonly Span[]): Span | undefined {
  const last = names.at(-1)!;
  if (
    names.length < 2 ||
    !names.slice(0, -1).every(({ start, end }) => ONLY_BRING.test(text.slice(start, end).replace(/^(?:全年|年内)/, "")))
  )
    return undefined;
  const { name } = withoutBring(text, { name: last });
  return name === undefined || name.start === last.start ? undefined : name;
}

/** 新建小学、幼儿园各5所: each of what is brought about has the one amount. */
function eachOf(text: string, from: number, amounts: readonly Amount[]): SharedList | undefined {
  const first = amounts[0]!;
  if (amounts.length > 1 || text[first.outer.start - 1] !== "各") return undefined;
  const whole = nameIn(text, from, first.outer.start - 1);
  const object = withoutBring(text, whole);
  if (object.name === undefined || object === whole) return undefined;
  const list: SharedList = { items: splitNames(text, object.name).map(name => ({ name, amount: first })), verb: "bring" };
  if (object.subject !== undefined) list.subject = object.subject;
  return list;
}

/** 分别控制在30、35、40微克以下: the last unit is that of all numbers before it, 万 included. */
function sharedUnit(text: string, run: Amount[]): void {
  const last = run.at(-1)!;
  const written = Number.parseFloat(text.slice(last.start, last.end).replace(/[,，]/g, ""));
  if (last.unit === undefined || Number.isNaN(written) || written === 0) return;
  const factor = last.value / written;
  for (const [index, amount] of run.entries()) {
    if (amount.unit !== undefined || amount.kind !== "number") continue;
    // 2000万、3000万个: what has a 万 of its own needs only the unit.
    const own = /[万亿]$/.test(text.slice(amount.start, amount.end)) ? 1 : factor;
    const value = Number((amount.value * own).toPrecision(12));
    run[index] = { ...amount, kind: last.kind, value, unit: last.unit };
    if (last.base !== undefined)
      run[index].base = { value: Number(((last.base.value * value) / last.value).toPrecision(12)), unit: last.base.unit };
  }
}

/** 分别超过90%、75%: a bound in front of the first or behind the last holds for all of them. */
function shareBounds(run: Amount[], tail: string): void {
  const [first, last] = [run[0]!, run.at(-1)!];
  const shared = first.boundBefore ? first.comparator : last.comparator === "eq" ? boundBehind(tail) : last.comparator;
  if (!first.boundBefore && run.slice(0, -1).some(amount => amount.comparator !== "eq")) return;
  for (const [index, amount] of run.entries()) if (amount.comparator === "eq") run[index] = { ...amount, comparator: shared };
}

/** 12/10万以下: behind a unit that was not read. */
function boundBehind(tail: string): Amount["comparator"] {
  return /以[下内]$/.test(tail) ? "le" : /以上$/.test(tail) ? "ge" : /左右$/.test(tail) ? "approx" : "eq";
}

/** Cuts A、B和C at the marks outside brackets; 和 and 与 only where a list needs them. */
function splitNames(text: string, name: Span, marks = "、，和与及"): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let from = name.start;
  for (let at = name.start; at < name.end; at++) {
    const character = text[at]!;
    if ("（(“".includes(character)) depth++;
    else if ("）)”".includes(character)) depth--;
    else if (
      depth === 0 &&
      at > from &&
      marks.includes(character) &&
      ("、，".includes(character) || (at + 2 < name.end && !/[谐美平]/.test(text[at + 1]!) && !/[总参共饱涉普]/.test(text[at - 1]!)))
    ) {
      spans.push({ start: from, end: at });
      from = at + 1;
    }
  }
  spans.push({ start: from, end: name.end });
  return spans.filter(span => span.end - span.start > 1 || text[span.end] === "、");
}
