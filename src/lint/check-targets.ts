import { disagreements } from "../targets/index.ts";
import type { Complaint, Subject } from "./rule.ts";

/** One indicator with two amounts for the same time: the text and a table, or two places of the text. */
export function* targetDisagreements({ targets }: Subject): Generator<Complaint> {
  for (const { first, second, reason } of disagreements(targets())) {
    yield { reason, start: second.start, end: second.end, actual: second.text, expected: [first.text] };
  }
}
