import { expectArguments, expectOptions } from "../text/index.ts";
import { CUTTER, FLEX_INDEX_OPTIONS } from "./arguments.ts";
import type { FlexIndex, FlexIndexOptions } from "./flex-index.ts";

/** An empty index with FlexSearch behind it, in memory. FlexSearch is loaded only here. */
export async function createFlexIndex(options: FlexIndexOptions): Promise<FlexIndex> {
  expectOptions(options, FLEX_INDEX_OPTIONS);
  expectArguments({ "options.cutter": options.cutter }, CUTTER);
  const { FlexIndex } = await import("./flex-index.ts");
  return new FlexIndex(options);
}
