import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, type Reference, references } from "zhengce";
import { hasShared, shared } from "../support/shared.ts";

interface GoldRow {
  type: string;
  start: number;
  end: number;
  target?: string;
  optional?: true;
}

const ASKED = ["title", "number", "provision", "shortUse"];

describe.runIf(hasShared)("on real documents", () => {
  it.each(["gov-tax-deduction", "gz-family-doctor", "gov-drug-procurement", "interp-illegal-fundraising"])(
    "%s: what it cites is found, its own number is not",
    id => {
      const { references: gold } = JSON.parse(readFileSync(shared("policies", id, "gold.json"), "utf8")) as {
        references: { references: GoldRow[] };
      };
      const found = references(parse(readFileSync(shared("policies", id, "text.txt"), "utf8")));
      const overlaps = ({ start, end }: GoldRow): Reference[] => found.filter(reference => reference.start < end && reference.end > start);
      const asked = gold.references.filter(
        row => ASKED.includes(row.type) && row.target !== undefined && row.target !== "self" && row.optional !== true,
      );
      expect(asked.filter(row => overlaps(row).length === 0)).toEqual([]);
      expect(gold.references.filter(row => row.target === "self").flatMap(overlaps)).toEqual([]);
    },
  );

  it("laws cite their own provisions, and nearly all of those lead to a node", () => {
    let own = 0;
    let resolved = 0;
    for (const file of readdirSync(shared("laws")).filter((name, i) => name.endsWith("条例.md") || i % 5 === 0)) {
      for (const { kind, key, target } of references(parse(readFileSync(shared("laws", file), "utf8")))) {
        if (kind !== "provision" || !key.startsWith("#")) continue;
        own++;
        if (target?.node !== undefined) resolved++;
      }
    }
    expect(own).toBeGreaterThan(200);
    expect(resolved / own).toBeGreaterThan(0.95);
  });
});
