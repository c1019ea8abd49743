import { type Expected, eitherOf, FUNCTION, LIST, recordWith, TEXT } from "../text/index.ts";

/** What the functions of this room expect of their callers. */
export const SOURCE: Expected = eitherOf(TEXT, recordWith({ text: TEXT, blocks: LIST }, " read 给出的内容"));
export const CARRIER: Expected = recordWith({ message: FUNCTION }, " VFile");
