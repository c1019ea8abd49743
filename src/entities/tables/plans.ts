/** A five-year plan's first year: the first two by themselves, from the third on without a break from 1966 (1963–65 stood between). */
const FIRST_PLANS: Readonly<Record<number, number>> = { 1: 1953, 2: 1958 };

/** 五年规划 (计划 before the 11th): the N-th plan's first and last year. */
export function planYears(ordinal: number): [first: number, last: number] {
  const first = FIRST_PLANS[ordinal] ?? 1966 + 5 * (ordinal - 3);
  return [first, first + 4];
}

/** What may follow “十五五”: a place in the plan, or the plan's own time. */
export const PLAN_PARTS: readonly (readonly [
  words: string,
  part: "end" | "start" | "middle" | "whole" | "first" | "second",
  unless?: string,
])[] = [
  ["末 期末 末期 规划末 规划期末 时期末 收官之年 收官年", "end"],
  ["初 期初 初期 开局之年 开局年 首年", "start", "步"],
  ["中期", "middle"],
  ["时期 期间 规划期间 规划时期 规划期 规划期内 期", "whole", "末初中"],
  ["前三年 前3年", "first"],
  ["后两年 后2年 后二年", "second"],
];
