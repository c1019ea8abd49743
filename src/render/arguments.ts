import {
  type Expected,
  type ExpectedFields,
  LIST,
  listOf,
  NODE,
  NUMBER,
  oneOf,
  optional,
  RECORD,
  recordWith,
  SWITCH,
  TEXT,
  TREE,
} from "../text/index.ts";
import type { HitOptions } from "./hits.ts";
import type { RenderOptions } from "./options.ts";
import type { OutlineOptions } from "./outline.ts";
import type { TargetTableOptions } from "./target-table.ts";

/** What the functions of this room expect of their callers. */
export const LANGUAGE: Expected = oneOf("zh", "en");
export const RENDER_OPTIONS: ExpectedFields<RenderOptions> = { language: LANGUAGE, width: NUMBER, paint: RECORD };
export const OUTLINE_OPTIONS: ExpectedFields<OutlineOptions> = { ...RENDER_OPTIONS, depth: NUMBER, ids: SWITCH };
export const TARGET_TABLE_OPTIONS: ExpectedFields<TargetTableOptions> = { ...RENDER_OPTIONS, flat: SWITCH };
export const HIT_OPTIONS: ExpectedFields<HitOptions> = { ...RENDER_OPTIONS, from: NUMBER };

const TREES = { local: TREE, national: TREE };
export const TARGET: Expected = recordWith({ kind: TEXT, indicator: recordWith({ text: TEXT }) }, " targets 给出的目标");
export const TARGET_ROWS: Expected = listOf(recordWith({ target: TARGET, citation: TEXT, document: TEXT }));
export const ALIGNED: Expected = recordWith({
  alignment: recordWith({ pairs: LIST, gaps: LIST, additions: LIST, targets: LIST }),
  ...TREES,
});
export const VERSIONS: Expected = recordWith({ delta: recordWith({ changes: LIST }), old: TREE, new: TREE, names: optional(RECORD) });
export const COVERAGE: Expected = recordWith({ coverage: recordWith({ measures: LIST, formal: LIST, rows: LIST }), national: TREE });
export const HITS: Expected = listOf(recordWith({ text: TEXT, highlights: LIST }, "检索结果"));
export const FILES: Expected = listOf(recordWith({ name: TEXT, messages: LIST }));
export const REFERENCE_ROWS: Expected = recordWith({
  references: listOf(recordWith({ reference: RECORD, citation: TEXT })),
  terms: listOf(recordWith({ term: RECORD, citation: TEXT })),
});
export const LACKING: Expected = listOf(recordWith({ key: TEXT, citedBy: LIST }, " missing 给出的一项"));
export const OPTIONAL_TEXT: Expected = optional(TEXT);
export const OPTIONAL_NODE: Expected = optional(NODE);
export const TIME: Expected = optional(RECORD);
export const PAGE: Expected = recordWith({ title: TEXT, script: TEXT });
export const COLUMNS: Expected = listOf(recordWith({ head: TEXT }));
export const ROWS: Expected = listOf(listOf(TEXT));
export const SPANS: Expected = listOf(recordWith({ start: NUMBER, end: NUMBER }));
export const FACETS: Expected = recordWith({}, "各项的计数");
