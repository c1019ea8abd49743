/** Aligns and diffs documents, with evidence. */
export type { AlignedPair, Alignment, TargetVerdict } from "./alignment.ts";
export { type CompareOptions, compare } from "./compare.ts";
export type { Delta, NodeChange, NumberChange, WordChange, Wording } from "./delta.ts";
export { diff } from "./diff.ts";
export type { Background } from "./vectors.ts";
