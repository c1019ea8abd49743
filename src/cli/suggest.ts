/** The name that was most likely meant, or undefined where none is near: two slips of a key at most, one in a short word. */
export function suggest(written: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = written.length <= 4 ? 1 : 2;
  for (const name of names) {
    if (name.startsWith(written) && written.length >= 2) return name;
    const distance = slips(written, name);
    if (distance <= least && distance < (best === undefined ? 3 : slips(written, best))) [best, least] = [name, distance];
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours between two short words (Damerau–Levenshtein, restricted). */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, rows[i - 2]![j - 2]! + 1);
      row.push(cost);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
