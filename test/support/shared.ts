import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Real documents to develop against stand beside a checkout; they are no part of the product. */
const SHARED = resolve(import.meta.dirname, "../../../shared/data");

export const hasShared: boolean = existsSync(SHARED);
if (!hasShared) console.warn(`\n  !! ${"../shared/data"} is absent: tests on real documents are SKIPPED\n`);

/** A path below the shared data. Use only in tests under `describe.runIf(hasShared)`. */
export const shared = (...path: string[]): string => join(SHARED, ...path);
