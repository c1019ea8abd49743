import { type Expected, eitherOf, NUMBER, oneOf } from "../text/index.ts";

/** What a number may be given as. */
export const AMOUNT: Expected = eitherOf(NUMBER, { words: " bigint", holds: value => typeof value === "bigint" });
export const FORM: Expected = oneOf("hanzi", "capitals", "mixed");
