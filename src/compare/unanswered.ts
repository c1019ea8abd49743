import type { Outline, Section } from "./units.ts";

/**
 * What stands in no pair, in the order of the text: units, and chapters of prose, which are answered or left out as a whole (总体要求, 资金渠道 with no
 * measure in them), where no paragraph of theirs is answered either.
 */
export function unanswered({ units, sections }: Outline, paired: ReadonlySet<string>): string[] {
  const ofProse = ({ node, units: inside }: Section): boolean =>
    node.type === "chapter" &&
    node.children.some(child => child.type === "paragraph") &&
    inside.every(at => units[at]!.node.type === "paragraph" && !paired.has(units[at]!.id));
  return [...sections.filter(ofProse), ...units]
    .filter(({ id }) => !paired.has(id))
    .sort((a, b) => a.node.position.start.offset - b.node.position.start.offset)
    .map(({ id }) => id);
}
