/** Quantified targets and milestones; stated, carried, inferred and absent are four different things. */

export { type Disagreement, disagreements } from "./disagreements.ts";
export { type Duty, duties } from "./duties.ts";
export { dutyNotes } from "./find-duty-notes.ts";
export { type TargetOptions, targets } from "./find-targets.ts";
export { type DocumentTargets, type Indicator, type IndicatorEntry, indicatorKey, indicators } from "./indicators.ts";
export { zhengceTargets } from "./plugin.ts";
export { boundBefore } from "./read-bounds.ts";
export { eachStrength, type MeasureStrength, type Strength, strengthOf, strengths, strengthsIn } from "./strength.ts";
export type { DutyRole } from "./tables/offices.ts";
export { NEGATIVE, STRENGTHS, type StrengthClass, type StrengthRank } from "./tables/strengths.ts";
export type { Change, Comparator, Force, Target, TargetTime } from "./target.ts";
export { type Verdict, type VerdictOptions, verdicts } from "./verdicts.ts";
