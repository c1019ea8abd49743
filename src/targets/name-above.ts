import type { Carried } from "./carried.ts";
import type { ReadBlock } from "./open-block.ts";
import type { Reading } from "./read-clause.ts";
import { type Named, nameIn } from "./read-indicator.ts";
import { NOMINAL, ONLY_BRING, withoutBring } from "./without-bring.ts";

/** A bare verb before an amount takes its name, and whose it is, from the clause before. */
export function nameAbove(read: ReadBlock, index: number, reading: Reading, carried: Carried): void {
  const money = moneyAbove(read, index, reading, carried);
  const named = money ?? verbAbove(read, index, reading) ?? doneAbove(read, index, reading);
  if (named?.name === undefined) return;
  reading.name = named.name;
  reading.above = true;
  delete carried.subject;
  if (named.subject !== undefined) carried.subject = named.subject;
  if (money === undefined) return;
  reading.verb = "bring";
  delete reading.bare;
}

/** 组织开展技能培训，每年培训2万人次: a verb that is all there is of a name is said in full in the clause before. */
function verbAbove({ text, clauses }: ReadBlock, index: number, reading: Reading): Named | undefined {
  const { name } = reading;
  const above = clauses[index - 1];
  if (name === undefined || reading.behind || above?.sentence !== clauses[index]!.sentence) return undefined;
  const verb = text.slice(name.start, name.end);
  if (verb.length !== 2 || !ONLY_BRING.test(verb) || !NOMINAL.test(verb)) return undefined;
  const at = text.slice(above.start, above.end).lastIndexOf(verb);
  if (at < 2) return undefined;
  const object = withoutBring(text, nameIn(text, above.start, above.start + at + 2));
  const length = object.name === undefined ? 0 : object.name.end - object.name.start;
  return length < 4 || length > 16 ? undefined : object;
}

/** What is done, with what it may be called as a whole: 改造, 改造工程 */
const DEED = /(?:工程|行动|项目|任务|工作)$/;

/** 实施危桥改造，每年完成30座: a bare 完成 finishes, year by year, what the clause before does. */
function doneAbove({ text, clauses, block }: ReadBlock, index: number, reading: Reading): Named | undefined {
  const { name, amount } = reading;
  const clause = clauses[index]!;
  const above = clauses[index - 1];
  if (name === undefined || reading.behind || above?.sentence !== clause.sentence) return undefined;
  if (text.slice(name.start, name.end) !== "完成" || !/(?:每年|年均)/.test(text.slice(clause.start, amount.start))) return undefined;
  const object = withoutBring(text, nameIn(text, above.start, above.end, block.frame.region));
  if (object.name === undefined || object.name.end - object.name.start < 4 || object.name.end - object.name.start > 20) return undefined;
  const words = text.slice(object.name.start, object.name.end);
  return NOMINAL.test(words.replace(DEED, "")) && !/[\d、，]/.test(words) ? object : undefined;
}

/** 安排, 统筹下达: verbs of allotting, which name no money. */
const ALLOT = /^(?:(?:统筹|足额|新增|再)*(?:安排|投入|拨付|下达|统筹|列支))$/;
const MONEY = /(?:资金|基金|经费|专项|补助|资本金)$/;

/** 设立水利专项资金，每年安排2亿元: what is allotted is the money that the clause before speaks of. */
function moneyAbove({ text, clauses, block }: ReadBlock, index: number, reading: Reading, carried: Carried): Named | undefined {
  const { name, amount } = reading;
  const clause = clauses[index]!;
  const above = clauses[index - 1];
  if (amount.unit !== "元" || reading.behind || above?.segment !== clause.segment || carried.end > above.start) return undefined;
  const verb =
    name === undefined ? /[\u4e00-\u9fff]{2}$/.exec(text.slice(clause.start, amount.outer.start))?.[0] : text.slice(name.start, name.end);
  if (verb === undefined || !ALLOT.test(verb)) return undefined;
  const named = nameIn(text, above.start, above.end, block.frame.region);
  const object = withoutBring(text, named);
  if (object.name === undefined || object.name.end - object.name.start > 20) return undefined;
  const words = text.slice(object.name.start, object.name.end);
  return MONEY.test(words) && !/[\d、，]/.test(words) ? object : undefined;
}
