import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AlignedByHand } from "../test/support/alignment-gold.ts";

/** Writes pairs aligned by hand as the scorer beside the shared data reads them: a folder with a text.txt for each document, and alignment-*.json. */
export function layGold(folder: string, pairs: readonly AlignedByHand[]): void {
  for (const { id, local, national, ...written } of pairs) {
    const unit = (side: "local" | "national", number: number): unknown => {
      const place = { local, national }[side].places?.[number - 1];
      return place === undefined ? number : { start: place[0], end: place[1] };
    };
    const both = (list: readonly [number, number][]) =>
      list.map(([one, other]) => ({ local: unit("local", one), national: unit("national", other) }));
    for (const [side, { tree }] of Object.entries({ local, national })) {
      mkdirSync(join(folder, `${id}-${side}`), { recursive: true });
      writeFileSync(join(folder, `${id}-${side}`, "text.txt"), tree.data.text);
    }
    const gold = {
      local: `${id}-local`,
      national: `${id}-national`,
      unit: local.places === undefined ? "article" : "measure",
      pairs: both(written.pairs),
      optionalPairs: both(written.optionalPairs),
      gaps: written.gaps.map(number => unit("national", number)),
      additions: written.additions.map(number => unit("local", number)),
    };
    writeFileSync(join(folder, `alignment-${id}.json`), JSON.stringify(gold));
  }
}
