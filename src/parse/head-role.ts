import { genreOf, STATUS_WORDS } from "../metadata/index.ts";
import type { Line, Role } from "./line.ts";
import type { Look } from "./tables/look.ts";
import {
  ADDRESSEE,
  ADDRESSEE_WORDS,
  ADOPTION,
  ANNEX_MARK,
  CLASSIFICATION,
  CONTENTS,
  COPY_NUMBER,
  DATE_LINE,
  DOCUMENT_NUMBER,
  FORM_LABEL,
  IN_BRACKETS,
  ISSUER_MARK,
  MONTH_LINE,
  NO_ADOPTION,
  OCCASION,
  SIGNATORY,
  URGENCY,
} from "./tables/parts.ts";

/** The parts that a line's looks alone decide, in the head. */
const HEAD: readonly [Role, Look][] = [
  ["copyNumber", COPY_NUMBER],
  ["classification", CLASSIFICATION],
  ["urgency", URGENCY],
  ["signatory", SIGNATORY],
  ["documentNumber", DOCUMENT_NUMBER],
];
/** The longest line of a title. */
export const LONGEST_TITLE_LINE = 90;
/** A sentence, or the beginning of one. */
export const SENTENCE: RegExp = /[。；！]|[；;，,]$/;

/** The part that a line before the body is by its looks, above or below the title. */
export function headRole(words: string, line: Line, titled: boolean): Role | undefined {
  if (words.length <= 60) {
    for (const [role, pattern] of HEAD) if (pattern.test(words)) return role;
    if (!titled && ANNEX_MARK.test(words)) return "annexMark";
    if (CONTENTS.test(words)) return undefined;
    const inside = IN_BRACKETS.exec(words);
    if (titled && inside !== null && STATUS_WORDS.test(inside[1]!)) return "status";
    if (titled && (OCCASION.test(words) || MONTH_LINE.test(words))) return "adoption";
    if (titled && DATE_LINE.test(words)) return /^[（(]/.test(words) ? "adoption" : "date";
  }
  if (titled) {
    if (ADOPTION.test(words) && line.marker === undefined && !NO_ADOPTION.test(words)) return "adoption";
    if (isAddressee(words) && line.marker === undefined && ADDRESSEE_WORDS.test(words)) return "addressee";
    return undefined;
  }
  if (ISSUER_MARK.test(words)) return "issuer";
  if (
    line.marker?.sure ||
    words.length > LONGEST_TITLE_LINE ||
    SENTENCE.test(words) ||
    (isAddressee(words) && genreOf(words.slice(0, -1)) === undefined)
  )
    return undefined;
  return "title";
}

function isAddressee(words: string): boolean {
  return ADDRESSEE.test(words) && !FORM_LABEL.test(words);
}
