import type { Reference, Term } from "../references/index.ts";
import type { Target } from "../targets/index.ts";
import type { ParseMessage, Root } from "../tree/index.ts";

/** What a rule looks at: the tree, and what was found in it; findings are made once, when the first rule asks. */
export interface Subject {
  tree: Root;
  references(): readonly Reference[];
  terms(): readonly Term[];
  targets(): readonly Target[];
}

/** A rule only reads; what it yields becomes a message with the rule's id. */
export interface Rule {
  id: string;
  /** What it tells, in one sentence. */
  about: string;
  severity: ParseMessage["severity"];
  check(subject: Subject): Iterable<Complaint>;
}

/** A message without its rule's id and severity. Offsets count in the parsed text. */
export type Complaint = Pick<ParseMessage, "reason" | "english" | "start" | "end" | "actual" | "expected">;
