import { eachBigram, fold, runsOf } from "../words/index.ts";
import { compact } from "./compact.ts";
import { eachPosting } from "./postings.ts";
import type { Condition, FilterCondition, Query } from "./query.ts";
import type { Segment } from "./segment.ts";
import { testOf, valueTestOf } from "./test-conditions.ts";

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
  const isAsked = valueTestOf(condition);
  for (const { value, index } of keywordValues(segment, condition.field)) {
    if (!isAsked(value)) continue;
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
  const lists = texts.flatMap(text => bigramLists(segment, fold(text).text));
  const exact = condition.kind === "text" && condition.in === undefined && lists.length === 1 && compact(condition.text).length === 2;
  return { marked: lists.length === 0 ? undefined : inAll(segment, lists), exact };
}

/** Marks the passages that hold every bigram of a folded phrase, or, where it has none, its only word. */
export function markPhrase(segment: Segment, folded: string, marked: Mask): void {
  const lists = bigramLists(segment, folded);
  const here = inAll(segment, lists.length > 0 ? lists : [segment.words.find(folded)]);
  for (let i = 0; i < here.length; i++) marked[i]! |= here[i]!;
}

function bigramLists(segment: Segment, folded: string): (Uint8Array | undefined)[] {
  const lists: (Uint8Array | undefined)[] = [];
  for (const { kind, start, end } of runsOf(folded)) {
    if (kind === "han") eachBigram(folded, start, end, { bigram: key => void lists.push(segment.bigrams.find(key)) });
  }
  return lists;
}

/** The passages that stand in all lists: each is marked with how many of them it was found in, in a row. */
function inAll(segment: Segment, lists: readonly (Uint8Array | undefined)[]): Mask {
  const marked = new Uint8Array(segment.size);
  if (lists.includes(undefined)) return marked;
  // a phrase of more than 255 bigrams is found by its first ones
  const asked = lists.slice(0, 255);
  for (const [i, list] of asked.entries()) {
    eachPosting(list!, passage => {
      if (marked[passage] === i) marked[passage] = i + 1;
    });
  }
  for (let i = 0; i < marked.length; i++) marked[i] = marked[i] === asked.length ? 1 : 0;
  return marked;
}
