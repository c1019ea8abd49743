/** The node types, ids, walking, `nodeAt`, `textOf`, `citation`. */
export * from "./nodes.ts";
export type { Found, StatedText } from "./findings.ts";
export { leaves, nodeAt, nodeById, pathAt, select, textOf, walk } from "./walk.ts";
