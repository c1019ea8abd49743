/** A five-year plan's first year: the first two by themselves, from the third on without a break from 1966 (1963–65 stood between). */
const FIRST_PLANS: Readonly<Record<number, number>> = { 1: 1953, 2: 1958 };

/** 五年规划 (计划 before the 11th): the N-th plan's first and last year. */
export function planYears(ordinal: number): [first: number, last: number] {
  const first = FIRST_PLANS[ordinal] ?? 1966 + 5 * (ordinal - 3);
  return [first, first + 4];
}

/** A stretch of a plan: its years, counted from the plan's first as 0. The end of a plan is the end of its last year. */
export interface PlanPart {
  from: number;
  to: number;
  isEnd?: true;
  /** The plan's own time: 时期, 期间. */
  isWhole?: true;
}

/** What may follow “十五五”. */
export const PLAN_PARTS: readonly (readonly [words: string, part: PlanPart, unless?: string])[] = [
  ["末 期末 末期 规划末 规划期末 时期末 收官之年 收官年", { from: 4, to: 4, isEnd: true }],
  ["初 期初 初期 开局之年 开局年 首年 头一年 第一年", { from: 0, to: 0 }, "步"],
  ["中期 中段", { from: 2, to: 2 }],
  ["前两年 前2年 前二年 头两年 头2年", { from: 0, to: 1 }],
  ["前三年 前3年 头三年 头3年", { from: 0, to: 2 }],
  ["前四年 前4年", { from: 0, to: 3 }],
  ["后两年 后2年 后二年", { from: 3, to: 4 }],
  ["后三年 后3年", { from: 2, to: 4 }],
  ["时期 期间 规划期间 规划时期 规划期 规划期内", { from: 0, to: 4, isWhole: true }, "末初"],
];
