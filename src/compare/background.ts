import { expectArguments, ITERABLE, TREE } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import { BACKGROUND } from "./arguments.ts";
import { countFeatures } from "./features.ts";
import { COMMON_PAIRS } from "./tables/background.ts";
import { outlineOf, textOfUnit } from "./units.ts";

/** In how many units of a collection a feature stands: two documents alone do not know what is common to all. */
export interface Background {
  units: number;
  frequency: ReadonlyMap<string, number>;
}

/** What is common in a collection of documents. Of a long one only the first units count, so that no single document says what is common. */
export function backgroundOf(trees: Iterable<Root>): Background {
  expectArguments({ trees }, ITERABLE);
  const frequency = new Map<string, number>();
  let units = 0;
  for (const tree of trees) {
    expectArguments({ tree }, TREE);
    for (const unit of outlineOf(tree).units.slice(0, MOST_UNITS)) {
      units++;
      for (const feature of countFeatures(textOfUnit(unit)).keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
    }
  }
  return { units, frequency };
}

const MOST_UNITS = 80;

/** Two collections as one. */
export function joinBackgrounds(a: Background, b: Background): Background {
  expectArguments({ a, b }, BACKGROUND);
  const frequency = new Map(a.frequency);
  for (const [feature, times] of b.frequency) frequency.set(feature, (frequency.get(feature) ?? 0) + times);
  return { units: a.units + b.units, frequency };
}

/** What is common in Chinese laws and policy documents (counted over corpus/), for a library that is too small to say. */
export function shippedBackground(): Background {
  shipped ??= {
    units: SHIPPED_UNITS,
    frequency: new Map(
      COMMON_PAIRS.flatMap(({ share, pairs }) => pairs.split(" ").map((pair): [string, number] => [pair, share * SHIPPED_UNITS])),
    ),
  };
  return shipped;
}

const SHIPPED_UNITS = 6700;
let shipped: Background | undefined;
