import { datesOutOfOrder, impossibleDates } from "../check-dates.ts";
import { missingProvisions, undefinedShortNames } from "../check-references.ts";
import { targetDisagreements } from "../check-targets.ts";
import type { Rule } from "../rule.ts";

/**
 * The rules over tree and findings; a new one is a new row. What the parser itself tells comes before them: numbering-gap, numbering-repeat,
 * numbering-jump-back, contents-mismatch, marker-ambiguous, heading-missing, metadata-mismatch, metadata-unreadable.
 */
export const RULES: readonly Rule[] = [
  {
    id: "reference-missing",
    about: "A provision of this document is cited that is not in it.",
    severity: "error",
    check: missingProvisions,
  },
  {
    id: "short-name-undefined",
    about: "A short name is used that the document has not defined.",
    severity: "warning",
    check: undefinedShortNames,
  },
  {
    id: "dates-out-of-order",
    about: "A period or the validity of the document ends before it begins.",
    severity: "error",
    check: datesOutOfOrder,
  },
  { id: "date-impossible", about: "A day is named that no calendar has.", severity: "error", check: impossibleDates },
  { id: "target-disagreement", about: "An indicator has two amounts for the same time.", severity: "error", check: targetDisagreements },
];

/** The ids of all rules that can be silenced, the parser's first. */
export const RULE_IDS: readonly string[] = [
  "numbering-gap",
  "numbering-repeat",
  "numbering-jump-back",
  "contents-mismatch",
  "marker-ambiguous",
  "heading-missing",
  "metadata-mismatch",
  "metadata-unreadable",
  ...RULES.map(({ id }) => id),
];
