import type { PassageFields } from "./passage.ts";

/** A query as it was understood. Offsets count in the text that was typed. */
export interface Query {
  text: string;
  /** What is ranked: every word that is asked for, without operators. */
  plain: string;
  conditions: Condition[];
  /** What was not understood, and where. The rest searches all the same. */
  messages: QueryMessage[];
}

export type Condition = (TextCondition | NearCondition | FilterCondition) & { negated?: true };

/** The characters must stand in the passage one after another. */
export interface TextCondition {
  kind: "text";
  text: string;
  /** `title`: in the document's title; `document`: the document's id. */
  in?: "title" | "document";
}

/** All the words must stand in one sentence or in one passage. */
export interface NearCondition {
  kind: "near";
  within: "sentence" | "passage";
  words: string[];
}

/** A field has one of the values; or any at all; or one between two ends, which count, and either of which may be open. */
export interface FilterCondition {
  kind: "filter";
  field: Exclude<keyof PassageFields, "gloss">;
  /** Values that the field may have; `part` where it is enough that it holds one of them. */
  values?: string[];
  part?: true;
  from?: string;
  to?: string;
}

/** Whether a query demands words by itself (+必须, “…”, 同句(…)): what meets these matches, and its other words only rank. */
export function isDemanding({ conditions }: Query): boolean {
  return conditions.some(
    condition => condition.negated !== true && (condition.kind === "near" || (condition.kind === "text" && condition.in === undefined)),
  );
}

export interface QueryMessage {
  reason: string;
  /** The same in English. */
  english: string;
  start: number;
  end: number;
  /** What may have been meant. */
  expected?: string[];
}
