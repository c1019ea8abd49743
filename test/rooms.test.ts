import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, it } from "vitest";

/** The floors of the house, in the order in which data passes them: a room imports only from rooms before it. */
const ROOMS = [
  ["text"],
  ["tree"],
  ["numerals"],
  ["entities"],
  ["metadata"],
  ["parse"],
  ["formats"],
  ["references"],
  ["targets"],
  ["lint"],
  ["words"],
  ["search"],
  ["compare"],
  ["library"],
  ["render"],
  ["cli", "web", "mcp"],
];
const MAY_USE_NODE = new Set(["formats", "words", "search", "library", "cli", "web", "mcp"]);
const SRC = resolve(import.meta.dirname, "../src");
/** `import … from "x"`, `export … from "x"`, `import("x")` */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)["']([^"']+)["']/g;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(file => file.endsWith(".ts"));
const roomOf = (file: string): string => (file.includes(sep) ? file.slice(0, file.indexOf(sep)) : "");
const floorOf = (room: string): number => ROOMS.findIndex(rooms => rooms.includes(room));

it("every room stands in the table", () => {
  expect(files.map(roomOf).filter(room => room !== "" && floorOf(room) < 0)).toEqual([]);
});

it("a room imports only from rooms before it, and only through their doors", () => {
  const wrong: string[] = [];
  for (const file of files) {
    const room = roomOf(file);
    for (const [, from] of readFileSync(join(SRC, file), "utf8").matchAll(IMPORT)) {
      if (from!.startsWith("node:") && room !== "" && !MAY_USE_NODE.has(room)) wrong.push(`${file} imports ${from}: ${room} is pure`);
      if (!from!.startsWith(".")) continue;
      const to = relative(SRC, resolve(SRC, dirname(file), from!));
      const other = roomOf(to);
      if (other === room) continue;
      if (room !== "" && floorOf(other) >= floorOf(room)) wrong.push(`${file} imports ${to}: ${other} does not stand before ${room}`);
      if (to !== join(other, "index.ts")) wrong.push(`${file} imports ${to}: goes round the door ${other}/index.ts`);
    }
  }
  expect(wrong).toEqual([]);
});
