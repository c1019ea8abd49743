/** Lines → readings of their markers → the document's own ladder of levels → a stack of open containers → tree. */
export { parse } from "./parse.ts";
