import { fold } from "./fold.ts";
import { runsOf } from "./runs.ts";
import { SYNONYMS } from "./tables/synonyms.ts";

/** Gives what else a term is called, folded; none where there is nothing. */
export type Alternatives = (term: string) => readonly string[];

/** Looks terms up in the shipped table and in rows of one's own. */
export function alternativesFrom(own: readonly (readonly string[])[] = []): Alternatives {
  if (own.length === 0) return term => shipped().get(term) ?? [];
  const table = tableOf(own);
  return term => [...(shipped().get(term) ?? []), ...(table.get(term) ?? [])];
}

/** A term of a folded text that has other names. */
export interface Renamed {
  term: string;
  others: readonly string[];
}

/** The terms of a folded text that have other names: Latin words as a whole, Chinese ones wherever they stand, the longest first. */
export function renamedIn(text: string, alternatives: Alternatives): Renamed[] {
  const found: Renamed[] = [];
  for (const { kind, start, end } of runsOf(text)) {
    for (let at = start; at < end; ) {
      let size = kind === "han" ? Math.min(LONGEST_TERM, end - at) : end - start;
      const least = kind === "han" ? 2 : size;
      for (; size >= least; size--) {
        const others = alternatives(text.slice(at, at + size));
        if (others.length === 0) continue;
        found.push({ term: text.slice(at, at + size), others });
        break;
      }
      at += kind === "han" ? Math.max(1, size < least ? 1 : size) : size < least ? end - at : size;
    }
  }
  return found;
}

const LONGEST_TERM = 16;
let shippedTable: Map<string, string[]> | undefined;

function shipped(): Map<string, string[]> {
  shippedTable ??= tableOf(SYNONYMS.map(({ terms }) => terms));
  return shippedTable;
}

function tableOf(rows: readonly (readonly string[])[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const row of rows) {
    const terms = row.map(term => fold(term).text);
    for (const term of terms) table.set(term, [...(table.get(term) ?? []), ...terms.filter(other => other !== term)]);
  }
  return table;
}
