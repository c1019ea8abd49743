import { type ExpectedFields, listOf, NUMBER, recordWith, TEXT } from "../text/index.ts";
import type { RecognizeOptions } from "./recognize.ts";

/** What the functions of this room expect of their callers. */
export const RECOGNIZE_OPTIONS: ExpectedFields<RecognizeOptions> = {
  reference: TEXT,
  kinds: listOf(TEXT),
  units: listOf(recordWith({ name: TEXT, dimension: TEXT, factor: NUMBER })),
};
