import { fold } from "../words/index.ts";
import type { Condition, FilterCondition, QueryMessage } from "./query.ts";
import { regionsWithin } from "./regions.ts";
import type { QueryField } from "./tables/query-fields.ts";
import { QUERY_WORDING as SAY } from "./tables/query-wording.ts";

/** What was read of a filter: its condition, and what is to be said of it. */
interface Read {
  condition?: Condition;
  said?: Pick<QueryMessage, "reason" | "english">;
  expected?: string[];
}

/** The condition that a field and its value make; or why not, and what could stand there. */
export function readFilter(field: QueryField, value: string): Read {
  const text = fold(value).text.trim();
  switch (field.kind) {
    case "title":
      return { condition: { kind: "text", text: value, in: "title" } };
    case "document":
      return { condition: { kind: "text", text: value, in: "document" } };
    case "words": {
      const values = text.split(ALTERNATIVES).filter(Boolean);
      return { condition: { ...filter(field), values: field.key === "region" ? values.flatMap(regionsWithin) : values, part: true } };
    }
    case "has": {
      const found = choiceOf(field, text);
      return found === undefined ? unknown(field, value) : { condition: { kind: "filter", field: found as FilterCondition["field"] } };
    }
    case "choice": {
      const found = text.split(ALTERNATIVES).map(one => choiceOf(field, one));
      return found.includes(undefined) ? unknown(field, value) : { condition: { ...filter(field), values: found as string[] } };
    }
    case "year":
    case "date":
      return readRange(field, text, value);
  }
}

function readRange(field: QueryField, text: string, value: string): Read {
  const range = RANGE.exec(text);
  if (range === null || (range[1] === undefined && range[3] === undefined)) {
    return { said: field.kind === "year" ? SAY.noYear(value) : SAY.noDate(value), expected: [field.example] };
  }
  const from = range[1];
  const to = range[2] === undefined ? from : range[3];
  // a range that was written the wrong way round is read as it was meant
  if (from !== undefined && to !== undefined && from > to)
    return { condition: { ...filter(field), from: to, to: from }, said: SAY.reversed(value, `${to}..${from}`) };
  return { condition: { ...filter(field), ...(from !== undefined && { from }), ...(to !== undefined && { to }) } };
}

function choiceOf(field: QueryField, text: string): string | undefined {
  return Object.entries(field.choices ?? {}).find(([value, words]) => value === text || words.includes(text))?.[0];
}

function unknown(field: QueryField, value: string): Read {
  return {
    said: SAY.noSuchValue(field.names[0]!, value),
    expected: Object.values(field.choices ?? {}).map(words => `${field.names[0]}:${words[0]}`),
  };
}

function filter(field: QueryField): FilterCondition {
  return { kind: "filter", field: field.key as FilterCondition["field"] };
}

/** 福建|浙江, 福建,浙江 */
const ALTERNATIVES = /[|,、]/;
/** 2030, 2026..2030, 2026.., ..2030, 2025-03..2025-09; 年 may follow */
const RANGE = /^(\d{4}(?:-\d{2}){0,2})?年?(?:(\.\.|~|至|到)(\d{4}(?:-\d{2}){0,2})?年?)?$/;
