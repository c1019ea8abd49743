/** Quantified targets and milestones; stated, carried, inferred and absent are four different things. */
export type { Change, Comparator, Force, Target, TargetTime } from "./target.ts";
