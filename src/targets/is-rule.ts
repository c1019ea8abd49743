import type { Span } from "../text/index.ts";
import type { Clause } from "./clauses.ts";
import type { Amount } from "./read-amounts.ts";
import type { Reading } from "./read-clause.ts";
import { FACILITY, GRANT_NAMES, PROCEDURE_NAMES, RULE_NAMES, TERM_NAMES } from "./tables/indicator-words.ts";

/** 资本金比例不低于20%: a bound of a rule that has no time, unless the text says that it is moved there (担保费率降至0.8%以下). */
export function isRule(text: string, name: Span, { amount, verb, behind }: Reading, dated: boolean): boolean {
  const words = text.slice(name.start, name.end);
  const moved = /[降升提增扩减缩]/.test(text.slice(Math.min(name.end, amount.start), amount.start));
  if (amount.unit?.startsWith("元") && amount.boundBefore && /标准$/.test(words)) return true;
  // 安排2亿元用于困难群众补助: all that is spent in a year, not what one person gets.
  const isBudget = behind === true && verb === "bring" && amount.unit === "元" && amount.value >= 1e6;
  if (TERM_NAMES.test(words) || (!moved && !isBudget && GRANT_NAMES.test(words))) return true;
  if (dated) return false;
  const near = text.slice(Math.max(0, amount.outer.start - 14), amount.outer.start);
  if (/原则上(?:不低于|不少于|不超过|不高于)[^，]{0,8}$/.test(near)) return true;
  if (/原则上(?!每年|逐年)[^，]{0,8}$/.test(near)) return amount.kind === "quantity";
  if (/一般(?:应|要)?(?:不|为|在|控制)?[^，]{0,3}$/.test(near)) return true;
  if (verb !== "reach" && verb !== undefined && !amount.boundBefore) return false;
  return !moved && RULE_NAMES.test(words);
}

/** 乡镇卫生院至少配备2名全科医生: a standard, not a result. */
export function isOfFacility(text: string, clause: Clause, amount: Amount): boolean {
  const before = text.slice(clause.start, amount.start);
  return before.length < 24 && /至少|不少于|不低于/.test(before) && FACILITY.test(before);
}

/** Lengths of time that are statistics wherever they stand. */
const TIME_STATISTIC = /小时数$|寿命|受教育|提前量|住院日|住院天数|(?:平均|人均)[^，]{0,8}(?:时间|时长|用时|年限)$/;

/** How long a thing takes is a target where a time is set for it; 保存期限不少于6个月 by itself is a rule. */
export function measuresTime(name: string, amount: Amount, dated: boolean): boolean {
  if (TIME_STATISTIC.test(name)) return true;
  return (
    /(?:年限|时间|时限|时长|周期|期限|年数|天数|工期|用时|提前期)$/.test(name) &&
    (dated || !(amount.comparator !== "eq" || PROCEDURE_NAMES.test(name))) &&
    !/^(?:.*(?:贷款|借款|还款|合同|服务|协议|试点|授信))?期限$/.test(name)
  );
}
