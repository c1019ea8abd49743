import { expectArguments, TREE } from "../text/index.ts";
import { isNumbered, type Root } from "../tree/index.ts";
import { type FormalKind, formalKind } from "./formal.ts";
import { type Outline, outlineOf, type Unit } from "./units.ts";

/** Ids of what counts as a measure of a document when it is said how many are carried out: every report counts these and no others. */
export function measuresOf(tree: Root): string[] {
  expectArguments({ tree }, TREE);
  const outline = outlineOf(tree);
  return countedUnits(outline).map(index => outline.units[index]!.id);
}

/** A provision that says only what a text is for, where it holds, what its words mean or from when on it is in force. */
export interface FormalProvision {
  id: string;
  kind: FormalKind;
}

/** What would count as a measure, but sets no task that could be carried out: no report counts it, in total or among the gaps. */
export function formalProvisionsOf(tree: Root): FormalProvision[] {
  expectArguments({ tree }, TREE);
  return formalProvisionsIn(outlineOf(tree));
}

export function formalProvisionsIn(outline: Outline): FormalProvision[] {
  return mainUnits(outline).flatMap(index => {
    const unit = outline.units[index]!;
    const kind = formalKind(unit);
    return kind === undefined ? [] : [{ id: unit.id, kind }];
  });
}

/** Indices of the units that count as measures. */
export function countedUnits(outline: Outline): number[] {
  return mainUnits(outline).filter(index => formalKind(outline.units[index]!) === undefined);
}

/**
 * Numbered units, and a paragraph of a measure that is as long as a chapter; an introduction is none, nor is a chapter of prose. Where a document numbers
 * nothing its paragraphs are meant.
 */
function mainUnits({ units, sections }: Outline): number[] {
  const counts = ({ node, section }: Unit): boolean => isNumbered(node) || node.type === "row" || sections[section]?.type === "measure";
  const numbered = units.some(counts);
  return [...units.keys()].filter(index => !numbered || counts(units[index]!));
}
