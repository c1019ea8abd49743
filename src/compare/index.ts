/** Aligns and diffs documents, with evidence. */
export type { AlignedPair, Alignment, TargetVerdict } from "./alignment.ts";
export { type Background, backgroundOf, joinBackgrounds, shippedBackground } from "./background.ts";
export { closingParagraphs } from "./closing.ts";
export { type CompareOptions, compare } from "./compare.ts";
export { type Delta, isReversal, type NodeChange, type NumberChange, type WordChange, type Wording } from "./delta.ts";
export { diff } from "./diff.ts";
export { type Differences, differences, type OwnSentences } from "./differences.ts";
export { type ElsewhereProvision, provisionsElsewhere } from "./elsewhere.ts";
export type { FineVerdict } from "./fine-verdict.ts";
export type { FormalKind } from "./formal.ts";
export type { FramingKind } from "./framing.ts";
export { type Coverage, type CoverageRow, type LocalDocument, type MatrixOptions, matrix } from "./matrix.ts";
export { type FormalProvision, formalProvisionsOf, framingChaptersOf, measuresOf } from "./measures.ts";
export type { Fine } from "./read-fine.ts";
export type { Penalty, Sanction } from "./read-sanctions.ts";
export { type Relations, relations } from "./relations.ts";
export { type SanctionVerdict, sanctions } from "./sanctions.ts";
export { isVagueDeadline } from "./spoken-amounts.ts";
