import { dated, type Reference } from "./calendar.ts";
import type { Draft } from "./draft.ts";
import type { YearPart } from "./tables/calendar-words.ts";

/** 二三季度, 一、二季度, 第一至第三季度, 1—3季度: quarters from the first to the last; or nothing. */
export function quartersAt(text: string, at: number): { end: number; part: YearPart } | undefined {
  if (!FIRST.has(text[at] ?? "")) return undefined;
  QUARTERS.lastIndex = at;
  const found = QUARTERS.exec(text);
  if (found === null) return undefined;
  const [first, last] = [quarter(found[1]!), quarter(found[2]!)];
  if (first >= last) return undefined;
  return { end: at + found[0].length, part: { from: first * 3 - 2, to: last * 3 } };
}

const FIRST: ReadonlySet<string> = new Set("第一二三123");
const QUARTERS = /第?([一二三四1-4])(?:[、至到和—~-]第?)?(?:[一二三四1-4]、第?){0,2}([二三四2-4])季度/y;

function quarter(digit: string): number {
  return Number(digit) || " 一二三四".indexOf(digit);
}

/** Quarters that stand by themselves, without a year before them. */
export function readQuarters(text: string, start: number, reference: Reference | undefined): Draft | undefined {
  const quarters = quartersAt(text, start);
  return (
    quarters && dated({ start, end: quarters.end }, { part: quarters.part, ...(reference === undefined ? {} : { year: reference.year }) })
  );
}

/** 上季度, 下个季度: the quarter that lies so many from the reference's. */
export function readQuarterWord(start: number, end: number, offset: number, reference: Reference | undefined): Draft {
  if (reference === undefined) return { start, end, kind: "period", value: null, unresolved: true };
  const index = reference.year * 4 + Math.floor((reference.month - 1) / 3) + offset;
  const from = (index % 4) * 3 + 1;
  return dated({ start, end }, { year: Math.floor(index / 4), part: { from, to: from + 2 } });
}
