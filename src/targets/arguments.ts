import { type Expected, type ExpectedFields, FUNCTION, listOf, RECORD, recordWith, SWITCH, TEXT } from "../text/index.ts";
import type { TargetOptions } from "./find-targets.ts";
import type { VerdictOptions } from "./verdicts.ts";

/** What the functions of this room expect of their callers. */
export const TARGETS: Expected = listOf(recordWith({ kind: TEXT, indicator: recordWith({ text: TEXT }) }, " targets 给出的目标"));
export const DOCUMENTS: Expected = listOf(recordWith({ document: TEXT, targets: TARGETS }));
export const TARGET_OPTIONS: ExpectedFields<TargetOptions> = { milestones: SWITCH, inferred: SWITCH };
export const VERDICT_OPTIONS: ExpectedFields<VerdictOptions> = { regions: RECORD, sameIndicator: FUNCTION };
