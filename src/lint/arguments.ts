import { type ExpectedFields, FUNCTION, listOf, oneOf, recordWith, TEXT } from "../text/index.ts";
import type { LintOptions } from "./lint.ts";

/** What the functions of this room expect of their callers. */
export const LINT_OPTIONS: ExpectedFields<LintOptions> = {
  without: listOf(TEXT),
  language: oneOf("zh", "en"),
  rules: listOf(recordWith({ id: TEXT, severity: TEXT, check: FUNCTION })),
};
