/** Counts in which share of articles and measures each pair of characters stands, and writes the table of the room compare: tsx scripts/learn-background.ts FOLDER… */
import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { backgroundOf, parse, read } from "zhengce";

const SHARES = [0.2, 0.12, 0.07, 0.04, 0.02, 0.01, 0.005, 0.003];
const A_LINE = 40;
const table = resolve(import.meta.dirname, "../src/compare/tables/background.ts");

const files = process.argv.slice(2).flatMap(folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:md|txt)$/.test(entry.name) && entry.name !== "README.md")
    .map(entry => join(entry.parentPath, entry.name)),
);
const trees = [];
for (const file of files) trees.push(parse(await read(file)));
const { units, frequency } = backgroundOf(trees);

const rows = new Map(SHARES.map(share => [share, [] as string[]]));
for (const [pair, times] of frequency) {
  const share = SHARES.find(least => times / units >= least);
  if (share !== undefined && /^\p{Script=Han}{2}$/u.test(pair)) rows.get(share)!.push(pair);
}
const row = ([share, pairs]: [number, string[]]): string => {
  const lines = [];
  for (let i = 0; i < pairs.sort().length; i += A_LINE) lines.push(pairs.slice(i, i + A_LINE).join(" "));
  return `  {\n    share: ${share},\n    pairs:\n${lines.map((line, i) => `      "${line}${i < lines.length - 1 ? ' " +' : '",'}`).join("\n")}\n  },`;
};
const head = `/**
 * Pairs of neighbouring characters by the share of articles and measures that they stand in at least, counted in the ${files.length} documents of a folder
 * (the shipped table: corpus/). scripts/learn-background.ts counts them anew.
 */
export interface CommonRow {
  /** At least this share of units. */
  share: number;
  /** Separated by blanks. */
  pairs: string;
}

export const COMMON_PAIRS: readonly CommonRow[] = [`;
writeFileSync(table, `${[head, ...[...rows].filter(([, pairs]) => pairs.length > 0).map(row), "];"].join("\n")}\n`);
console.log(`${files.length} documents, ${units} units`);
