/** The full-text index: build, update, save, load, query, rank, highlight. */
export type { Hit } from "./hit.ts";
