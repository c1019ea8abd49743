/** Lines → readings of their markers → the document's own ladder of levels → a stack of open containers → tree. */
export { addMessages } from "./add-messages.ts";
export { parse } from "./parse.ts";
export { remarkZhengce, zhengceParse } from "./plugin.ts";
export { MARKER_STYLES, type MarkerFamily, type MarkerStyle } from "./tables/marker-styles.ts";
