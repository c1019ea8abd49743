import type { Span } from "../text/index.ts";
import type { Reading } from "./read-clause.ts";

/** What a block's clauses hand on to those after them. */
export interface Carried {
  indicator?: Span;
  subject?: Span;
  /** The verb of the last reading, for lists that share it, and its sentence. */
  verb?: Reading["verb"];
  unit?: string;
  sentence: number;
  segment: number;
  /** The indicator was named without a number: 建设一批示范村. */
  many?: true;
  /** Where the last amount that was taken ends: a time before it is carried for what follows. */
  end: number;
}
