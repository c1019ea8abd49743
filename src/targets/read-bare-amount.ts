import type { StatedText } from "../tree/index.ts";
import type { Cell } from "./grid.ts";
import type { ReadBlock } from "./open-block.ts";
import type { Amount } from "./read-amounts.ts";
import { changeOf, type Reading } from "./read-clause.ts";
import { nameIn } from "./read-indicator.ts";
import { timeFor } from "./read-times.ts";
import { CHANGE_VERBS, type VerbKind } from "./tables/change-verbs.ts";
import type { Target } from "./target.ts";
import { NOMINAL, withoutBring } from "./without-bring.ts";
import { startingWith } from "./words.ts";

/** A task longer than this is told, not named. */
const LONGEST_TASK = 30;
/** What a cell may say besides its amount: 不少于800个, 力争达到90%, 新增30座（含） */
const BESIDES =
  /^(?:力争|努力|争取|确保|累计|共|年度|达到?|到|实现|完成|新增|不低于|不少于|不超过|不高于|至少|超过|约|以上|以下|以内|左右|及|含|[≥≤＞＜><（(）)。；;\s\u3000\u00a0])*$/;

const GROW = startingWith(CHANGE_VERBS.grow);
const FALL = startingWith(CHANGE_VERBS.fall);
const KEEP = startingWith(CHANGE_VERBS.keep);

/** 新增停车泊位 | 800个以上: an amount alone under 目标 is that of what the row's task names, and the task's verb says what becomes of it. */
export function readBareAmount(read: ReadBlock, task: Cell): Target | undefined {
  const { text, block, amounts, clauses } = read;
  const amount = amounts[0];
  if (amounts.length !== 1 || amount === undefined || task.text.length > LONGEST_TASK || /[。；，]/.test(task.text)) return undefined;
  if (amount.kind !== "quantity" && amount.kind !== "percent") return undefined;
  if (!BESIDES.test(text.slice(block.start, amount.start)) || !BESIDES.test(text.slice(amount.end, block.end))) return undefined;
  const index = clauses.findIndex(clause => clause.start <= amount.start && amount.end <= clause.end);
  if (index < 0 || read.reportAt(index, amount.start)) return undefined;
  const named = readTask(read, task, amount);
  if (named.name === undefined) return undefined;
  const indicator = stated(text, named.name);
  const change = changeOf(named, indicator.text);
  const target: Target = {
    start: amount.outer.start,
    end: block.end,
    text: text.slice(amount.outer.start, block.end),
    node: block.node,
    kind: "quantitative",
    indicator,
    value: { start: amount.start, end: amount.end, value: amount.value },
    comparator: amount.comparator,
    change,
    force: /力争|努力|争取/.test(text.slice(block.start, amount.start)) ? "strive" : "plain",
  };
  if (named.subject !== undefined) target.subject = stated(text, named.subject);
  if (amount.upper !== undefined) target.upper = amount.upper;
  if (amount.unit !== undefined) target.unit = amount.unit;
  if (amount.base !== undefined) target.base = amount.base;
  const held = read.timeAt(index, amount.start);
  const time = held === undefined ? block.time : timeFor(held.mark, change, { carried: held.carried, ownYear: block.frame.year?.end });
  if (time !== undefined) target.time = time;
  return target;
}

/** 新增X and X改造 bring about; 提高X and 降低X stand before what is raised to a share, or lowered. */
function readTask(read: ReadBlock, task: Cell, amount: Amount): Reading {
  const { text, block } = read;
  const number = /^(?:[（(]?\d{1,3}[）)．、]|\d{1,3}\.(?!\d))\s*/.exec(task.text)?.[0].length ?? 0;
  const start = task.start + number;
  const whole = nameIn(text, start, task.end, block.frame.region);
  const bare = withoutBring(text, whole);
  const reading: Reading = { amount, start, end: task.end, ...bare };
  const words = whole.name === undefined ? "" : text.slice(whole.name.start, whole.name.end);
  let verb: VerbKind = "reach";
  const turn = [GROW, FALL, KEEP].map(pattern => pattern.exec(words)?.[0].length ?? 0);
  const length = Math.max(...turn);
  if (bare.name?.start !== whole.name?.start) verb = "bring";
  else if (length > 1 && length + 1 < words.length) {
    const reached = /达|到/.test(text.slice(block.start, amount.start));
    // 提高覆盖率 | 90%: the share that it is raised to.
    verb = turn[1] === length && !reached ? "fall" : turn[2] === length ? "keep" : "reach";
    reading.name = { start: whole.name!.start + length, end: whole.name!.end };
  } else if (amount.unit !== "%" && NOMINAL.test(words)) verb = "bring";
  reading.verb = verb;
  return reading;
}

function stated(text: string, { start, end }: { start: number; end: number }): StatedText {
  return { start, end, text: text.slice(start, end), carried: true };
}
