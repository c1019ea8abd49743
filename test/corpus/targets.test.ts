import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { type Target, targets } from "zhengce/targets";
import { nodeAt, pathAt, type Root } from "zhengce/tree";
import { read } from "../../src/formats/index.ts";

interface Expected {
  node?: string;
  kind: Target["kind"];
  indicator: string;
  subject?: string;
  value?: number;
  unit?: string;
  comparator?: string;
  change?: string;
  force?: string;
  by?: string;
  during?: string;
  frequency?: string;
  baseline?: string | number;
  inferred?: true;
  carried?: string[];
}
/** What a reader finds by hand. Where `complete` is set there is nothing else; below the nodes of `reports` there is nothing. */
type Gold = Record<string, { complete?: true; targets: Expected[]; reports?: string[] }>;

const GOLD = JSON.parse(readFileSync(join(import.meta.dirname, "targets.json"), "utf8")) as Gold & { note?: string };
const { note: _, ...documents } = GOLD;

const bare = (words: string): string => words.replace(/[\s“”"，、]/g, "");

/** The expected fields of a target as the record states them. */
function stated(target: Target, root: Root, expected: Expected): Expected {
  const seen: Expected = { kind: target.kind, indicator: expected.indicator };
  if (!bare(target.indicator.text).includes(bare(expected.indicator)) && !bare(expected.indicator).includes(bare(target.indicator.text)))
    seen.indicator = target.indicator.text;
  if (expected.node !== undefined) seen.node = idsAround(root, target).includes(expected.node) ? expected.node : target.node;
  if (expected.subject !== undefined) seen.subject = target.subject?.text ?? "";
  if (expected.value !== undefined) seen.value = target.value?.value ?? Number.NaN;
  if (expected.unit !== undefined) seen.unit = target.unit ?? "";
  if (expected.comparator !== undefined) seen.comparator = target.comparator ?? "";
  if (expected.change !== undefined) seen.change = target.change ?? "";
  if (expected.force !== undefined) seen.force = target.force;
  if (expected.by !== undefined)
    seen.by = ["by", "before"].includes(target.time?.relation ?? "") ? (target.time?.end ?? "").slice(0, 4) : "";
  if (expected.during !== undefined) seen.during = target.time?.relation === "during" ? target.time.end!.slice(0, 4) : "";
  if (expected.frequency !== undefined) seen.frequency = target.frequency ?? "";
  if (expected.baseline !== undefined)
    seen.baseline = typeof expected.baseline === "number" ? (target.baseline?.value ?? Number.NaN) : (target.baseline?.time ?? "");
  if (expected.inferred) seen.inferred = (target.inferred ?? false) as true;
  if (expected.carried !== undefined)
    seen.carried = expected.carried.filter(field => (target as unknown as Record<string, { carried?: true }>)[field]?.carried === true);
  return seen;
}

const idsAround = (root: Root, { start }: Target): string[] => pathAt(root, start).flatMap(node => ("id" in node ? [node.id] : []));

describe.each(Object.entries(documents))("%s", (file, { complete, targets: expected, reports = [] }) => {
  const load = async (): Promise<{ root: Root; found: Target[] }> => {
    const root = parse(await read(join(resolve(import.meta.dirname, "../../corpus"), file)));
    return { root, found: targets(root) };
  };
  it("holds the targets that a reader finds by hand, with their fields", async () => {
    const { root, found } = await load();
    const left = [...found];
    const seen = expected.map(want => {
      const agreement = (target: Target): number => {
        const own = stated(target, root, want);
        return (Object.keys(want) as (keyof Expected)[]).filter(key => JSON.stringify(own[key]) === JSON.stringify(want[key])).length;
      };
      const best = (left.length > 0 ? left : found).reduce((a, b) => (agreement(b) > agreement(a) ? b : a));
      left.splice(left.indexOf(best), 1);
      return stated(best, root, want);
    });
    expect(seen).toEqual(expected);
    if (complete) expect(left.map(({ text }) => text)).toEqual([]);
  });
  if (reports.length > 0)
    it("promises nothing where it reports", async () => {
      const { root, found } = await load();
      expect(found.filter(target => idsAround(root, target).some(id => reports.includes(id))).map(({ text }) => text)).toEqual([]);
    });
  it("gives every stated field the offsets of its text, inside the document", async () => {
    const { root, found } = await load();
    const { text } = root.data;
    for (const target of found) {
      expect(text.slice(target.start, target.end)).toBe(target.text);
      for (const field of [target.indicator, target.subject, target.yardstick])
        if (field !== undefined) expect(text.slice(field.start, field.end)).toBe(field.text);
      if (target.time !== undefined && target.time.at[1] > 0)
        expect(bare(text.slice(...target.time.at))).toContain(bare(target.time.text).slice(0, 4));
      if (target.value !== undefined && !target.inferred)
        expect(text.slice(target.value.start, target.value.end)).toMatch(/[\d０-９一二三四五六七八九十百千万亿两半倍番]/);
      expect(nodeAt(root, target.start)).toBeDefined();
    }
  });
});
