import { expectArguments, RECORD, type Span } from "../text/index.ts";

/** What changed from one version of a document to the next. */
export interface Delta {
  /** Those in which a floor became a ceiling, a duty a ban, or the reverse stand first, then those in which a number, deadline or word of commitment changed, then the others, each in the order of the text. */
  changes: NodeChange[];
}

/** A measure, article, paragraph, heading or table row that is not as it was. Ids are of nodes in the two trees. */
export interface NodeChange {
  /**
   * What happened to it; of several things the first in this order: added, removed; split (one old node became several, a change for each);
   * merged (several old nodes became one, a change for each); reworded; moved; renumbered.
   */
  kind: "added" | "removed" | "split" | "merged" | "reworded" | "moved" | "renumbered";
  old?: string;
  new?: string;
  /** It stands in another order or below another heading, whatever else happened to it. */
  moved?: true;
  /** Its marker says another number, whatever else happened to it. */
  renumbered?: true;
  /** The words that changed, in the order of the text; none where the whole was added or removed. */
  words: WordChange[];
  /** The numbers, deadlines, words of commitment and exceptions among them; all numbers and deadlines of what was added or removed. */
  numbers: NumberChange[];
}

/** Words inserted, deleted or replaced. Where nothing stands on one side its text is empty, and `start` and `end` say where it would. */
export interface WordChange {
  kind: "inserted" | "deleted" | "replaced";
  old: Wording;
  new: Wording;
  /** Where these words, a sentence that was taken out, stand now: id of a node of the new version. */
  to?: string;
  /** Where these words, a sentence that was put in, stood before: id of a node of the old version. */
  from?: string;
}

/** Words with their place in their own version. */
export interface Wording extends Span {
  text: string;
}

/**
 * A number, a deadline (date, period, duration; 立即 where it took the place of one), a word of commitment (必须, 应当, 鼓励; 纳入 → 不纳入) that changed, or an
 * exception (但抢险车辆除外) that came or went.
 */
export interface NumberChange {
  kind: "number" | "deadline" | "strength" | "exception";
  old?: Wording;
  new?: Wording;
  /**
   * Where both sides have one and they can be told apart by arithmetic: amounts go up or down, dates are earlier or later, durations and 每三年 longer or
   * shorter, unless they are counted otherwise and may be either (三十日 → 一个月). Before all of these: what was a floor has become a ceiling (capped: 不少于5个 → 不多于5个), or the reverse (floored). Shares (1:1 → 1:2) have none.
   * A word of commitment is firmer or softer, and has none where it is of the same strength (要 → 应当) or comes or goes by itself, unless it is one that
   * plainly softens (原则上, 力争, 可以) or sharpens (立即) what it stands beside. Before these again: what was bidden is now forbidden, or the reverse (reversed:
   * 应当 → 不得), which 可以 → 不得 is not.
   */
  direction?: "reversed" | "capped" | "floored" | "up" | "down" | "earlier" | "later" | "longer" | "shorter" | "firmer" | "softer";
}

/** Whether a floor became a ceiling, a duty a ban, or the reverse: the gravest change that a provision can undergo. */
export function isReversal(change: NumberChange): boolean {
  expectArguments({ change }, RECORD);
  return change.direction !== undefined && REVERSALS.has(change.direction);
}

const REVERSALS: ReadonlySet<string> = new Set(["reversed", "capped", "floored"]);
