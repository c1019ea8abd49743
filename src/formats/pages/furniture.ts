import type { Line } from "./page-lines.ts";

/** Page numbers, and what stands at the same place at the edge of most pages. */
export function furnitureIn(lines: readonly Line[]): ReadonlySet<Line> {
  const pages = new Set(lines.map(line => line.page)).size;
  const edges = lines.filter(line => line.table === undefined && (line.place < EDGE || line.place > 1 - EDGE));
  const counts = new Map<string, Set<number>>();
  const key = (line: Line): string => `${Math.round(line.place * 50)} ${line.text.replace(/[\d\s]+/g, "#")}`;
  for (const line of edges) counts.set(key(line), (counts.get(key(line)) ?? new Set()).add(line.page));
  return new Set(
    edges.filter(line => PAGE_NUMBER.test(line.text) || (pages > 2 && line.text.length < 60 && counts.get(key(line))!.size > pages / 2)),
  );
}

/** This part of a page at its top and bottom. */
const EDGE = 0.12;
/** — 3 —, 3, 第 3 页 共 9 页 */
const PAGE_NUMBER = /^[\s—–\-－·]*(?:第\s*)?\d{1,4}\s*页?(?:\s*[共/]\s*(?:共\s*)?\d{1,4}\s*页?)?[\s—–\-－·]*$/;
