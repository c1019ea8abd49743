import { isNumbered } from "../tree/index.ts";
import type { Outline, Section, Unit } from "./units.ts";

/**
 * What stands in no pair, in the order of the text: units, and chapters of prose, which are answered or left out as a whole (总体要求, 资金渠道 with no
 * measure in them), where no paragraph of theirs is answered either. An introduction is neither left out nor added, but where nothing is numbered.
 */
export function unanswered({ units, sections }: Outline, paired: ReadonlySet<string>): string[] {
  const ofProse = ({ node, units: inside }: Section): boolean =>
    node.type === "chapter" &&
    node.children.some(child => child.type === "paragraph") &&
    inside.every(at => units[at]!.node.type === "paragraph" && !paired.has(units[at]!.id));
  const numbered = units.some(({ node }) => isNumbered(node) || node.type === "row");
  const introduces = ({ node, section }: Unit): boolean => numbered && section < 0 && node.type === "paragraph";
  return [...sections.filter(ofProse), ...units.filter(unit => !introduces(unit))]
    .filter(({ id }) => !paired.has(id))
    .sort((a, b) => a.node.position.start.offset - b.node.position.start.offset)
    .map(({ id }) => id);
}
