import { fold, runsOf } from "../words/index.ts";
import { compact } from "./compact.ts";
import { eachPosting } from "./postings.ts";
import type { Condition, FilterCondition, Query } from "./query.ts";
import type { Segment } from "./segment.ts";
import { testOf, valueMatches } from "./test-conditions.ts";

/** 1 for each passage of a segment that may be found. */
export type Mask = Uint8Array;

/** The passages of a segment that meet all conditions of a query and have not been removed. */
export function maskOf(segment: Segment, query: Query): Mask {
  const mask = new Uint8Array(segment.size).fill(1);
  if (segment.removed !== undefined) for (let i = 0; i < mask.length; i++) if (segment.removed[i] === 1) mask[i] = 0;
  // filters first: they are read from postings alone and leave fewer texts to look into
  const order = query.conditions.toSorted((a, b) => Number(a.kind !== "filter") - Number(b.kind !== "filter"));
  for (const condition of order) {
    const { marked, exact } = condition.kind === "filter" ? marksOfFilter(segment, condition) : marksOfText(segment, condition);
    restrict(segment, mask, condition, marked, exact);
  }
  return mask;
}

/** Leaves in the mask what meets a condition. `marked` holds all that can meet it; where it is not exact the passage itself decides. */
function restrict(segment: Segment, mask: Mask, condition: Condition, marked: Mask | undefined, exact: boolean): void {
  const test = exact ? undefined : testOf(condition);
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 0) continue;
    const may = marked === undefined || marked[i] === 1;
    if (exact || !may) {
      if (may === (condition.negated === true)) mask[i] = 0;
    } else if (!test!(segment.passage(i))) mask[i] = 0;
  }
}

function marksOfFilter(segment: Segment, condition: FilterCondition): { marked: Mask; exact: true } {
  const marked = new Uint8Array(segment.size);
  for (const { value, index } of keywordValues(segment, condition.field)) {
    if (!valueMatches(condition, value)) continue;
    eachPosting(segment.keywords.list(index), passage => {
      marked[passage] = 1;
    });
  }
  return { marked, exact: true };
}

/** The values of a field that a segment knows, and the numbers of their keywords. */
export function* keywordValues(segment: Segment, field: string): Generator<{ value: string; index: number }> {
  const { keywords } = segment;
  const prefix = `${field}:`;
  for (let index = keywords.firstFrom(prefix); index < keywords.size; index++) {
    const keyword = keywords.term(index);
    if (!keyword.startsWith(prefix)) return;
    yield { value: keyword.slice(prefix.length), index };
  }
}

/** The passages that hold every bigram of the words asked for; two characters are exact. A document's id is not indexed. */
function marksOfText(segment: Segment, condition: Exclude<Condition, FilterCondition>): { marked: Mask | undefined; exact: boolean } {
  if (condition.kind === "text" && condition.in === "document") return { marked: undefined, exact: false };
  const texts = condition.kind === "text" ? [condition.text] : condition.words;
  let marked: Mask | undefined;
  let lists = 0;
  for (const text of texts) {
    const folded = fold(text).text;
    for (const { kind, start, end } of runsOf(folded)) {
      if (kind !== "han") continue;
      for (let i = start; i + 1 < end; i++) {
        const list = segment.bigrams.find(((folded.charCodeAt(i) << 16) | folded.charCodeAt(i + 1)) >>> 0);
        const here = new Uint8Array(segment.size);
        if (list !== undefined)
          eachPosting(list, passage => {
            if (marked === undefined || marked[passage] === 1) here[passage] = 1;
          });
        marked = here;
        lists++;
      }
    }
  }
  const exact = condition.kind === "text" && condition.in === undefined && lists === 1 && compact(condition.text).length === 2;
  return { marked, exact };
}
