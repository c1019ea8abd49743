import type { ContainerType } from "../tree/index.ts";
import { type Builder, DOCUMENT, headingText, popTo } from "./builder.ts";

const HEADED: readonly ContainerType[] = ["chapter", "section", "measure"];
/** Headings without a number stand outside 一、 and inside 条. */
const UNNUMBERED = 55;

/** A level without a number: its heading, as the format marks it. */
export function addHeaded(builder: Builder, at: number): number {
  const { lines, maker, stack } = builder;
  const { from, to, level } = lines[at]!;
  const rank = level < 0 ? DOCUMENT + 1 : UNNUMBERED + level / 10;
  popTo(builder, rank);
  const node = maker.container(HEADED[Math.min(Math.max(level, 0), HEADED.length - 1)]!, from);
  stack[stack.length - 1]!.node.children.push(node);
  maker.leaf(node, "heading", from, to);
  node.heading = headingText(node);
  stack.push({ node, rank, marker: undefined, inside: false });
  return at + 1;
}
