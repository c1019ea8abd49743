/** One left-to-right scan for numbers, quantities, dates and periods, so that a date is never an amount as well. */
export type { BaseAmount, Entity, EntityKind, Interval, TimeRelation } from "./entity.ts";
export { zhengceEntities } from "./plugin.ts";
export { type RecognizeOptions, recognize } from "./recognize.ts";
export { recognizeTree } from "./recognize-tree.ts";
export type { Unit } from "./tables/units.ts";
