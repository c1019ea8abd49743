import type { FlexIndex, FlexIndexOptions } from "./flex-index.ts";

/** An empty index with FlexSearch behind it, in memory. FlexSearch is loaded only here. */
export async function createFlexIndex(options: FlexIndexOptions): Promise<FlexIndex> {
  const { FlexIndex } = await import("./flex-index.ts");
  return new FlexIndex(options);
}
