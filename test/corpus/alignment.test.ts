import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { type Container, select } from "zhengce/tree";
import { read } from "../../src/formats/index.ts";

interface Gold {
  local: string;
  national: string;
  pairs: { local: number; national: number }[];
  optionalPairs?: { local: number; national: number }[];
  gaps: number[];
  additions: number[];
}

const ROOT = resolve(import.meta.dirname, "../..");
const ordinals = async (file: string, type: Container["type"]) =>
  [...select(parse(await read(join(ROOT, "corpus", file))), type)].map(node => node.ordinal);

it.each([
  ["alignment-urban.json", "fujian-urban-quality.txt", "national-urban-quality.md", "measure"],
  ["alignment-food-waste.json", "beijing-food-waste.md", "food-waste-law.md", "article"],
] as const)("%s says of every number on both sides whether it has a counterpart, and never both", async (name, local, national, type) => {
  const gold: Gold = JSON.parse(readFileSync(join(ROOT, "test/compare", name), "utf8"));
  expect([`${gold.local}`, `${gold.national}`]).toEqual([local, national].map(file => file.replace(/\.\w+$/, "")));
  const sides = [
    { side: "local", alone: gold.additions, numbers: await ordinals(local, type) },
    { side: "national", alone: gold.gaps, numbers: await ordinals(national, type) },
  ] as const;
  for (const { side, alone, numbers } of sides) {
    const paired = new Set(gold.pairs.map(pair => pair[side]));
    const perhaps = new Set((gold.optionalPairs ?? []).map(pair => pair[side]));
    expect(alone.filter(number => paired.has(number))).toEqual([]);
    expect(numbers.filter(number => !paired.has(number!) && !perhaps.has(number!) && !alone.includes(number!))).toEqual([]);
    expect([...paired, ...perhaps, ...alone].filter(number => !numbers.includes(number))).toEqual([]);
  }
});
