import { expectArguments, TREE } from "../text/index.ts";
import { isNumbered, type Root } from "../tree/index.ts";
import { type FormalKind, formalKind } from "./formal.ts";
import { type FramingKind, framingIn, framingOfSection } from "./framing.ts";
import { type Outline, outlineOf, type Unit } from "./units.ts";

/** Ids of what counts as a measure of a document when it is said how many are carried out: every report counts these and no others. */
export function measuresOf(tree: Root): string[] {
  expectArguments({ tree }, TREE);
  const outline = outlineOf(tree);
  return countedUnits(outline).map(index => outline.units[index]!.id);
}

/**
 * A provision that says only what a text is for, where it holds, what its words mean or from when on it is in force; or that only frames what a programme
 * sets (指导思想, 基本原则, 形势, 回顾).
 */
export interface FormalProvision {
  id: string;
  kind: FormalKind | FramingKind;
}

/** What would count as a measure, but sets no task that could be carried out: no report counts it, in total or among the gaps. */
export function formalProvisionsOf(tree: Root): FormalProvision[] {
  expectArguments({ tree }, TREE);
  return formalProvisionsIn(outlineOf(tree));
}

export function formalProvisionsIn(outline: Outline): FormalProvision[] {
  const framing = framingIn(outline);
  return mainUnits(outline).flatMap(index => {
    const unit = outline.units[index]!;
    const kind = formalKind(unit) ?? framing[index];
    return kind === undefined ? [] : [{ id: unit.id, kind }];
  });
}

/** The chapters that only frame, whatever they hold. */
export function framingChaptersOf(tree: Root): FormalProvision[] {
  expectArguments({ tree }, TREE);
  const outline = outlineOf(tree);
  return outline.sections.flatMap(section => {
    const kind = section.type === "chapter" ? framingOfSection(section, outline) : undefined;
    return kind === undefined ? [] : [{ id: section.id, kind }];
  });
}

/** Indices of the units that count as measures. */
export function countedUnits(outline: Outline): number[] {
  const framing = framingIn(outline);
  return mainUnits(outline).filter(index => framing[index] === undefined && formalKind(outline.units[index]!) === undefined);
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
