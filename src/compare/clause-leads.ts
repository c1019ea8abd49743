import { type Grid, leadOver, standing } from "./grid.ts";
import { likeness, type Profile } from "./vectors.ts";

/** A clause with less weight than this share of the middle one of its unit says too little to be looked up by itself. */
const LEAST_WEIGHT = 0.5;
/** Further behind than this makes no difference. */
const FURTHEST_BEHIND = -1.5;

/**
 * For each pair of the grid how far the clause of the unit that speaks most for the other one is ahead there of what it says for any other: a long article
 * answers a short one by one of its clauses, which its whole text hides. Logarithms, as of whole texts.
 */
export function clauseLeads(units: readonly Profile[], others: readonly Profile[], grid: Grid): Map<number, number>[] {
  return units.map(({ clauses }, i) => {
    const leads = new Map([...grid[i]!.keys()].map(j => [j, FURTHEST_BEHIND]));
    const middle = clauses.map(({ norm }) => norm).sort((a, b) => a - b)[clauses.length >> 1] ?? 0;
    for (const clause of clauses) {
      if (clause.norm < LEAST_WEIGHT * middle) continue;
      const row = new Map([...leads.keys()].map(j => [j, likeness(clause, others[j]!.whole)]));
      const ranks = standing(row);
      for (const [j, alike] of row) leads.set(j, Math.max(leads.get(j)!, leadOver(ranks, alike)));
    }
    return leads;
  });
}
