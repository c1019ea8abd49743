import type { Target } from "../targets/index.ts";

/** Which national measures the local ones carry out. Ids are of nodes in the two trees. */
export interface Alignment {
  /** Many to many; `score` from 0 to 1. */
  pairs: AlignedPair[];
  /** National nodes without a local one. */
  gaps: string[];
  /** Local nodes without a national one. */
  additions: string[];
  targets: TargetVerdict[];
}

export interface AlignedPair {
  local: string;
  national: string;
  score: number;
  /** Shared wording, offsets on both sides. */
  evidence: { local: [number, number]; national: [number, number] }[];
  /** Words that mean the same on both sides, as the thesaurus has it (奖补, 补贴); offsets as in `evidence`. */
  synonyms: { local: [number, number]; national: [number, number] }[];
}

/**
 * Two targets for the same indicator: 加码 stricter, 持平 same, 打折 looser, 不可比 incomparable (totals of two regions, of which the smaller place has the
 * smaller one), 缺项 missing, 新增 new; 提前 earlier, 同期 same, 推迟 later.
 */
export interface TargetVerdict {
  local?: Target;
  national?: Target;
  verdict: "stricter" | "same" | "looser" | "incomparable" | "missing" | "new";
  time?: "earlier" | "same" | "later";
  /** 口径不同: one indicator, measured in two ways, and therefore incomparable. */
  otherMeasure?: true;
}
