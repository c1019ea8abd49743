import { isNumbered, type Root } from "../tree/index.ts";
import { type Outline, outlineOf, type Unit } from "./units.ts";

/** Ids of what counts as a measure of a document when it is said how many are carried out: every report counts these and no others. */
export function measuresOf(tree: Root): string[] {
  const outline = outlineOf(tree);
  return countedUnits(outline).map(index => outline.units[index]!.id);
}

/**
 * Indices of the units that count: numbered ones, and a paragraph of a measure that is as long as a chapter; an introduction is none, nor is a chapter of
 * prose. Where a document numbers nothing its paragraphs count.
 */
export function countedUnits({ units, sections }: Outline): number[] {
  const counts = ({ node, section }: Unit): boolean => isNumbered(node) || sections[section]?.type === "measure";
  const numbered = units.some(counts);
  return [...units.keys()].filter(index => !numbered || counts(units[index]!));
}
