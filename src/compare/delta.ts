import type { Span } from "../text/index.ts";

/** What changed from one version of a document to the next. */
export interface Delta {
  /** Those in which a number, a deadline or a word of commitment changed stand first, then the others, both in the order of the text. */
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
  /** The numbers, deadlines and words of commitment among them; all numbers and deadlines of what was added or removed. */
  numbers: NumberChange[];
}

/** Words inserted, deleted or replaced. Where nothing stands on one side its text is empty, and `start` and `end` say where it would. */
export interface WordChange {
  kind: "inserted" | "deleted" | "replaced";
  old: Wording;
  new: Wording;
}

/** Words with their place in their own version. */
export interface Wording extends Span {
  text: string;
}

/** A number, a deadline (date, period, duration) or a word of commitment (必须, 应当, 鼓励) that changed. */
export interface NumberChange {
  kind: "number" | "deadline" | "strength";
  old?: Wording;
  new?: Wording;
  /** Where both sides have one and they can be told apart by arithmetic: amounts go up or down, dates are earlier or later, durations and 每三年 longer or shorter. A word of commitment of the same strength (要 → 应当) has none. */
  direction?: "up" | "down" | "earlier" | "later" | "longer" | "shorter" | "firmer" | "softer";
}
