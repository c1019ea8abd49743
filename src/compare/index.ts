/** Aligns and diffs documents, with evidence. */
export type { AlignedPair, Alignment, TargetVerdict } from "./alignment.ts";
export { type CompareOptions, compare } from "./compare.ts";
export type { Background } from "./vectors.ts";
