import {
  BYTES,
  COUNT,
  type Expected,
  type ExpectedFields,
  eitherOf,
  listOf,
  NUMBER,
  oneOf,
  PATH,
  RECORD,
  SWITCH,
  TEXT,
} from "../text/index.ts";
import type { FetchOptions } from "./fetch/fetch-file.ts";
import type { ReadOptions } from "./read.ts";

/** What the functions of this room expect of their callers. */
export const PATH_OR_BYTES: Expected = eitherOf(PATH, BYTES);
export const READ_OPTIONS: ExpectedFields<ReadOptions> = { maxBytes: NUMBER, file: TEXT, changes: oneOf("accepted", "rejected") };
export const FETCH_OPTIONS: ExpectedFields<FetchOptions> = {
  allowPrivate: eitherOf(SWITCH, listOf(TEXT)),
  maxBytes: NUMBER,
  timeout: COUNT,
  signal: RECORD,
};
