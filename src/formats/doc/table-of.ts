import type { WordCell } from "../word/add-table.ts";
import type { RowProperties } from "./paragraph-properties.ts";

/** A row as it is read: its cells, and where their edges are. */
export interface Row {
  cells: { lines: string[]; paragraph: number }[];
  properties: RowProperties | undefined;
}

/** The cells of a table with the columns that they take: those between their edges, of all edges in the table. */
export function tableOf(rows: readonly Row[]): WordCell[][] {
  const edges = distinct(rows.flatMap(({ properties }) => properties?.edges ?? []));
  const place = (edge: number): number => edges.findLastIndex(known => known <= edge + NEAR);
  return rows.map(({ cells, properties }) =>
    cells.map((cell, i): WordCell => {
      const [left, right] = [properties?.edges[i], properties?.edges[i + 1]];
      const columns = left === undefined || right === undefined ? 1 : Math.max(place(right) - place(left), 1);
      return { ...cell, columns, merge: properties?.merges[i] ?? "none" };
    }),
  );
}

/** Edges that nearly meet are one. */
function distinct(edges: readonly number[]): number[] {
  const found: number[] = [];
  for (const edge of [...new Set(edges)].sort((a, b) => a - b)) if (found.length === 0 || edge - found.at(-1)! > NEAR) found.push(edge);
  return found;
}

/** In twentieths of a point. */
const NEAR = 40;
