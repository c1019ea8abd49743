import { foldForms } from "../numerals/index.ts";
import { expectArguments, expectOptions, TEXT } from "../text/index.ts";
import { RECOGNIZE_OPTIONS } from "./arguments.ts";
import { readReference } from "./calendar.ts";
import type { Entity, EntityKind } from "./entity.ts";
import { measuresWith } from "./measure.ts";
import { scan } from "./scan.ts";
import type { Unit } from "./tables/units.ts";

export interface RecognizeOptions {
  /** The ISO date that 今年, 近三年 and 5年前 count from. Without it these are unresolved. */
  reference?: string;
  /** Only these kinds; all where absent. */
  kinds?: readonly EntityKind[];
  /** Further units of measure, or other meanings for known ones. */
  units?: readonly Unit[];
}

/** The numbers, quantities, dates and periods of a text, sorted by `start`, none overlapping another. Total and linear on any text. */
export function recognize(text: string, options: RecognizeOptions = {}): Entity[] {
  expectArguments({ text }, TEXT);
  expectOptions(options, RECOGNIZE_OPTIONS);
  const { reference, kinds, units } = options;
  const measures = units === undefined || units.length === 0 ? MEASURES : measuresWith(units);
  const found = scan({
    text: foldForms(text),
    source: text,
    measures,
    reference: readReference(reference),
    found: [],
    before: [],
    beforeEnd: -1,
  });
  for (const entity of found) if (!Number.isFinite(entity.value) && typeof entity.value === "number") tooLarge(entity);
  return kinds === undefined ? found : found.filter(({ kind }) => kinds.includes(kind));
}

const MEASURES = measuresWith([]);

/** What no double can hold (a run of hundreds of 九) is an amount without a value, as JSON would have it anyway. */
function tooLarge(entity: Entity): void {
  entity.value = null;
  entity.unresolved = true;
  delete entity.base;
  delete entity.lower;
  delete entity.upper;
}
