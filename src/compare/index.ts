/** Aligns and diffs documents, with evidence. */
export type { AlignedPair, Alignment, TargetVerdict } from "./alignment.ts";
