import { COUNT, type Expected, type ExpectedFields, LIST, listOf, recordWith, SHARE, TEXT, TREE } from "../text/index.ts";
import type { CompareOptions } from "./compare.ts";

/** What the functions of this room expect of their callers. */
export const ALIGNMENT: Expected = recordWith(
  { pairs: listOf(recordWith({ local: TEXT, national: TEXT })), gaps: listOf(TEXT), additions: listOf(TEXT), targets: LIST },
  " compare 给出的结果",
);
export const BACKGROUND: Expected = recordWith(
  { units: COUNT, frequency: { words: " Map", holds: value => value instanceof Map } },
  " backgroundOf 给出的背景",
);
export const LOCAL_DOCUMENT: Expected = recordWith({ document: TEXT, tree: TREE });
/** Of `compare` and `matrix` alike. */
export const COMPARE_OPTIONS: ExpectedFields<CompareOptions> = { threshold: SHARE, background: BACKGROUND };
