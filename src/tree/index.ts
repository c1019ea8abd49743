/** The node types, ids, walking, `nodeAt`, `textOf`, `citation`. */

export { citation, citer } from "./citation.ts";
export type { Found, StatedText } from "./findings.ts";
export { assignIds } from "./ids.ts";
export * from "./nodes.ts";
export { holdsContainers, leaves, nodeAt, nodeById, pathAt, select, textOf, walk } from "./walk.ts";
