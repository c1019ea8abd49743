import { compact, compactSentences } from "./compact.ts";
import { completed, type Passage } from "./passage.ts";
import type { Condition, FilterCondition } from "./query.ts";

/** A condition made ready to be asked of many passages. */
export type Test = (passage: Passage) => boolean;

/** What a condition asks of a passage itself, text and fields. Backends that know a quicker way need it only for what that leaves open. */
export function testOf(condition: Condition): Test {
  const holds = plainTestOf(condition);
  return condition.negated === true ? passage => !holds(passage) : holds;
}

function plainTestOf(condition: Condition): Test {
  switch (condition.kind) {
    case "text": {
      const needle = compact(condition.text);
      if (condition.in === "document") return passage => compact(completed(passage).document).includes(needle);
      if (condition.in === "title") return passage => compact(passage.title ?? "").includes(needle);
      return passage => [passage.text, passage.heading, passage.title].some(part => part !== undefined && compact(part).includes(needle));
    }
    case "near": {
      const needles = condition.words.map(compact).filter(Boolean);
      const all = (text: string): boolean => needles.every(needle => text.includes(needle));
      return condition.within === "passage"
        ? passage => all(compact(passage.text))
        : passage => all(compact(passage.text)) && compactSentences(passage.text).some(all);
    }
    case "filter": {
      const isAsked = valueTestOf(condition);
      return passage => {
        const value = passage.fields?.[condition.field];
        return (Array.isArray(value) ? value : [value]).some(one => one !== undefined && isAsked(keywordValue(one)));
      };
    }
  }
}

/** A field's value as a keyword: years have four digits, so that they sort as numbers do. */
export function keywordValue(value: string | number | boolean): string {
  return typeof value === "number" ? String(value).padStart(4, "0") : String(value);
}

/** Tells whether a value of a field is what the filter asks for. */
export function valueTestOf({ values, part, from, to }: FilterCondition): (value: string) => boolean {
  // 2025-09 as an end takes in its last day
  if (values === undefined) return value => (from === undefined || value >= from) && (to === undefined || value.slice(0, to.length) <= to);
  if (part !== true) return value => values.includes(value);
  const wanted = values.map(compact);
  return value => {
    const text = compact(value);
    return wanted.some(asked => text.includes(asked));
  };
}
