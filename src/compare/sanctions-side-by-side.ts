import type { Span } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import type { Alignment } from "./alignment.ts";
import type { Sanction } from "./read-sanctions.ts";
import { sanctions } from "./sanctions.ts";

type Sentence = Span & { text: string };

/** Whether a sentence of either side consists only of sanctions that a row of `sanctions` has beside the other's. */
export function sanctionsSideBySide(
  alignment: Alignment,
  local: Root,
  national: Root,
): Record<"local" | "national", (sentence: Sentence) => boolean> {
  const rows = sanctions(alignment, local, national);
  return {
    local: consistsOf(rows.flatMap(row => row.local.sanctions)),
    national: consistsOf(rows.flatMap(row => row.national.sanctions)),
  };
}

function consistsOf(shown: readonly Sanction[]): (sentence: Sentence) => boolean {
  return ({ start, end, text }) => {
    const within = shown.filter(one => one.start >= start && one.end <= end);
    if (within.length === 0) return false;
    let rest = text;
    for (const one of within) rest = blank(rest, one.start - start, one.end - start);
    const said = rest.replace(/\s+/g, "");
    return BESIDE.reduce((left, pattern) => left.replace(pattern, ""), said) === "";
  };
}

const blank = (text: string, from: number, to: number): string => text.slice(0, from) + " ".repeat(to - from) + text.slice(to);

/** What stands round sanctions: which items, when, by whom, for whom. */
const BESIDE: readonly RegExp[] = [
  /[^，。；]{0,12}有(?:前款|本条第[^，。；]{1,3}款)[^，。；]{0,48}(?:行为|情形)(?:之一)?的?(?=[，,]|$)/gu,
  /(?:拒不|逾期|仍不|情节(?:较|特别)?严重)[^，。；]{0,12}的?(?=[，,]|$)/gu,
  /由[^，。；]{2,40}(?:部门|机关|机构)/gu,
  /对[^，。；]{0,40}(?:人员|个人|责任人|负责人|单位)/gu,
  /[，,、并可以或者和依法]+/gu,
];
