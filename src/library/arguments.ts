import {
  BYTES,
  COUNT,
  type Expected,
  type ExpectedFields,
  eitherOf,
  FUNCTION,
  listOf,
  RECORD,
  recordWith,
  SWITCH,
  TEXT,
} from "../text/index.ts";
import type { AddOptions } from "./add-documents.ts";
import type { CheckOptions } from "./check-library.ts";
import type { OpenOptions } from "./library.ts";

/** What the functions of this room expect of their callers. */
const INPUT: Expected = eitherOf(TEXT, recordWith({ name: TEXT, bytes: BYTES }), recordWith({ name: TEXT, load: FUNCTION }));
export const INPUTS: Expected = listOf(INPUT);
export const NAMES: Expected = listOf(TEXT);
export const ENTRY: Expected = recordWith({ id: TEXT, title: TEXT });
export const OPEN_OPTIONS: ExpectedFields<OpenOptions> = { create: SWITCH };
export const ADD_OPTIONS: ExpectedFields<AddOptions> = {
  onProgress: FUNCTION,
  signal: RECORD,
  prune: SWITCH,
  batch: COUNT,
  wait: COUNT,
  today: TEXT,
};
export const CHECK_OPTIONS: ExpectedFields<CheckOptions> = { repair: SWITCH, rebuild: SWITCH, onProgress: FUNCTION, wait: COUNT };
export const REMOVE_OPTIONS: ExpectedFields<Pick<AddOptions, "wait">> = { wait: COUNT };
export const ID_OPTIONS: ExpectedFields<{ id: string }> = { id: TEXT };
