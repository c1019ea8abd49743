import { disagreements } from "../targets/index.ts";
import type { Complaint, Subject } from "./rule.ts";

/** One indicator with two amounts for the same time: the text and a table, or two places of the text. */
export function* targetDisagreements({ targets }: Subject): Generator<Complaint> {
  for (const { first, second, reason, english } of disagreements(targets())) {
    if (first.indicator.start === second.indicator.start) continue; // 发行5亿元，比上年增加1亿元: one statement
    yield { reason, english, start: second.start, end: second.end, actual: second.text, expected: [first.text] };
  }
}
